/** Names of files as senders write them. */

const escapeChar = (char: string): string => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/** A name safe to show: last path segment, control characters gone, bidi and zero-width characters as escapes; at most 255 characters. */
export function cleanName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const shown = base.replaceAll(/[\u0000-\u001f\u007f]/g, '').replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, escapeChar)
  return shown.trim().slice(0, 255)
}

/** Extension behind the last dot, lower case; empty where there is none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})\s*$/i.exec(name.slice(-40))?.[1]?.toLowerCase() ?? ''
