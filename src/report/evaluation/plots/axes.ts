/** Frame, grid and labels of a plot. Colours come from the style sheet by class, so that plots follow light and dark. */
import { html, type SafeHtml } from '../../html.ts'

/** Pixels of the plotting area inside its picture. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
export interface Tick {
  /** 0 at the left or bottom end of the axis, 1 at the other. */
  readonly at: number
  readonly label: string
}

/** Pixel of a place on the axis, with one decimal; places beyond the ends lie on the ends. */
export const across = ({ left, width }: Area, at: number): number => tenth(left + inside(at) * width)
export const up = ({ top, height }: Area, at: number): number => tenth(top + (1 - inside(at)) * height)

const inside = (at: number): number => Math.min(1, Math.max(0, at))
const tenth = (pixels: number): number => Math.round(pixels * 10) / 10

/** Grid lines with labels below and at the left, titles of both axes, and a frame. */
export function axes(
  area: Area,
  { x, y, xTitle, yTitle }: { readonly x: readonly Tick[]; readonly y: readonly Tick[]; readonly xTitle: string; readonly yTitle: string },
): SafeHtml {
  const { left, top, width, height } = area
  const bottom = top + height
  const middle = top + height / 2
  return html`<g class="axes">
    ${x.map(
      ({ at, label }) =>
        html`<line class="grid" x1="${across(area, at)}" y1="${top}" x2="${across(area, at)}" y2="${bottom}" /><text
            x="${across(area, at)}"
            y="${bottom + 16}"
            text-anchor="middle"
          >
            ${label}
          </text>`,
    )}
    ${y.map(
      ({ at, label }) =>
        html`<line class="grid" x1="${left}" y1="${up(area, at)}" x2="${left + width}" y2="${up(area, at)}" /><text
            x="${left - 6}"
            y="${up(area, at) + 4}"
            text-anchor="end"
          >
            ${label}
          </text>`,
    )}
    <rect class="frame" x="${left}" y="${top}" width="${width}" height="${height}" />
    <text x="${left + width / 2}" y="${bottom + 34}" text-anchor="middle">${xTitle}</text>
    <text x="${left - 54}" y="${middle}" text-anchor="middle" transform="rotate(-90 ${left - 54} ${middle})">${yTitle}</text>
  </g>`
}

export interface Picture {
  /** Unique on the page: titles are found by it. */
  readonly id: string
  readonly title: string
  /** The same in words, for those who do not see it. */
  readonly description: string
  readonly width: number
  readonly height: number
}

/** A plot with its title and description for screen readers. */
export function picture({ id, title, description, width, height }: Picture, content: SafeHtml): SafeHtml {
  return html`<svg
    role="img"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    aria-labelledby="${id}-title ${id}-description"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-description">${description}</desc>
    ${content}
  </svg>`
}

/** Points of a line or area: `x,y x,y …`. */
export const pointList = (points: readonly (readonly [number, number])[]): string => points.map(([x, y]) => `${x},${y}`).join(' ')

/** Where a label stands that belongs to a place on the axis, so that it is cut at neither end. */
export const anchorAt = (at: number): 'start' | 'middle' | 'end' => (at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle')
