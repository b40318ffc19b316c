/** Colours of CSS and of old HTML attributes as one number, and whether two of them look alike. */

const named: ReadonlyMap<string, number> = new Map([
  ['white', 0xffffff],
  ['black', 0x000000],
  ['red', 0xff0000],
  ['blue', 0x0000ff],
  ['green', 0x008000],
  ['lime', 0x00ff00],
  ['yellow', 0xffff00],
  ['orange', 0xffa500],
  ['purple', 0x800080],
  ['maroon', 0x800000],
  ['olive', 0x808000],
  ['teal', 0x008080],
  ['fuchsia', 0xff00ff],
  ['magenta', 0xff00ff],
  ['aqua', 0x00ffff],
  ['cyan', 0x00ffff],
  ['navy', 0x000080],
  ['gray', 0x808080],
  ['grey', 0x808080],
  ['darkgray', 0xa9a9a9],
  ['darkgrey', 0xa9a9a9],
  ['lightgray', 0xd3d3d3],
  ['lightgrey', 0xd3d3d3],
  ['dimgray', 0x696969],
  ['silver', 0xc0c0c0],
  ['gainsboro', 0xdcdcdc],
  ['whitesmoke', 0xf5f5f5],
  ['snow', 0xfffafa],
  ['ivory', 0xfffff0],
  ['ghostwhite', 0xf8f8ff],
  ['floralwhite', 0xfffaf0],
  ['mintcream', 0xf5fffa],
  ['azure', 0xf0ffff],
  ['aliceblue', 0xf0f8ff],
  ['seashell', 0xfff5ee],
  ['honeydew', 0xf0fff0],
  ['linen', 0xfaf0e6],
  ['oldlace', 0xfdf5e6],
  ['lavenderblush', 0xfff0f5],
  ['beige', 0xf5f5dc],
  ['cornsilk', 0xfff8dc],
  ['lightyellow', 0xffffe0],
  ['pink', 0xffc0cb],
  ['brown', 0xa52a2a],
  ['gold', 0xffd700],
])

export const white = 0xffffff
/** Of 255, in every channel: nobody reads text that differs less from its ground. */
const visibleStep = 10

/** `0xrrggbb` of a colour value; null where it is transparent, unknown or not a plain colour. */
export function parseColour(value: string | undefined): number | null {
  if (value === undefined || value === '' || value.length > 60) return null
  const text = value.trim().toLowerCase()
  const name = named.get(text)
  if (name !== undefined) return name
  const hex = text.startsWith('#') ? text.slice(1) : text
  if (/^[0-9a-f]+$/.test(hex)) return fromHex(hex)
  const call = /^(rgb|hsl)a?\(([^()]{1,50})\)$/.exec(text)
  const parts = (call?.[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '')
  if (call === null || parts.length < 3 || isClear(parts[3])) return null
  return call[1] === 'rgb' ? pack(channel(parts[0]), channel(parts[1]), channel(parts[2])) : fromHsl(parts)
}

/** `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`; fully transparent ones are no colour. */
function fromHex(hex: string): number | null {
  if (hex.length === 3 || hex.length === 4) {
    if (hex[3] === '0') return null
    return parseInt(`${hex[0] ?? ''}${hex[0] ?? ''}${hex[1] ?? ''}${hex[1] ?? ''}${hex[2] ?? ''}${hex[2] ?? ''}`, 16)
  }
  if (hex.length === 6 || (hex.length === 8 && !hex.endsWith('00'))) return parseInt(hex.slice(0, 6), 16)
  return null
}

const isClear = (alpha: string | undefined): boolean => alpha !== undefined && Number.parseFloat(alpha) === 0

function channel(part: string | undefined): number {
  const number = Number.parseFloat(part ?? '')
  return part?.endsWith('%') === true ? number * 2.55 : number
}

/** CSS Color 4, section 7.1. */
function fromHsl(parts: readonly string[]): number | null {
  const [hue, saturation, lightness] = parts.map((part) => Number.parseFloat(part))
  if (hue === undefined || saturation === undefined || lightness === undefined) return null
  const light = lightness / 100
  const chroma = (saturation / 100) * Math.min(light, 1 - light)
  const at = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12
    return 255 * (light - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return pack(at(0), at(8), at(4))
}

function pack(red: number, green: number, blue: number): number | null {
  const whole = [red, green, blue].map((each) => Math.max(0, Math.min(255, Math.round(each))))
  const [r = 0, g = 0, b = 0] = whole
  return whole.some((each) => Number.isNaN(each)) ? null : (r << 16) | (g << 8) | b
}

/** True where nobody can tell text of the one colour from ground of the other. */
export function looksLike(one: number, other: number): boolean {
  return [16, 8, 0].every((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) <= visibleStep)
}
