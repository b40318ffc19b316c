/**
 * Undoes Microsoft's Script Encoder (JScript.Encode, VBScript.Encode; .jse and .vbe): a substitution over three alphabets
 * that take turns by a fixed pattern. The tables are those that Didier Stevens put into the public domain (decode-vbe).
 */

/** For the codes 32 to 127: what each stands for in the three alphabets, as hexadecimal. */
const alphabets = Buffer.from(
  `2e2d324775307a522156602942715b6a5e382f4933265c3d496258417d3a3429353236655b2039767c5c727a56437f73
386b6639634e703345452b6b6868627151594f667809765e62317d44644a23546d7543714a4c417e3a604a4c415e7e53
404c407745424a2c27612a485d74722227754b37316f44374e794d3b59524c2f22506f5467266a2a72477d6a6474392d
547b202b3f7f2d382e2c774c30675d6e537e6b476c66346f357879255d742130436423264d5a76525b25636c243f482b
7b5528787023296941282e34734c0959212a3324447f4e3f6d507755093b5356557c73693a35615f6163654b50465867
583b5131574969224f6c6d465a4d6848257c2728365c46703d4a6e24327a79412f373d5f605f4b514f5a20422c366557`.replaceAll('\n', ''),
  'hex',
)
const tab = [0x57, 0x6e, 0x7b] as const
const turns = Array.from('0120121221210212021200122102122100212120200120210212001220012021', Number)
const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '\n'],
  ['#', '\r'],
  ['*', '>'],
  ['!', '<'],
  ['$', '@'],
])
const begins = '#@~^'
const ends = '^#~@'
/** `#@~^`, six characters of length, `==`. */
const headChars = 12
/** Six characters of checksum and `==` in front of `^#~@`. */
const tailChars = 8
const mostSections = 200

function decodeSection(text: string): string {
  const out: string[] = []
  let turn = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const escaped = char === '@' ? escapes.get(text[at + 1] ?? '') : undefined
    const code = char.charCodeAt(0)
    const alphabet = turns[turn % turns.length] ?? 0
    if (code < 128) turn++
    if (escaped !== undefined) {
      out.push(escaped)
      at++
    } else if (code === 9) out.push(String.fromCharCode(tab[alphabet] ?? 9))
    else if (code >= 32 && code < 128 && code !== 60 && code !== 62 && code !== 64)
      out.push(String.fromCharCode(alphabets[(code - 32) * 3 + alphabet] ?? code))
    else out.push(char)
  }
  return out.join('')
}

/** True where a section of encoded script stands in the text. */
export function isEncodedScript(text: string): boolean {
  const at = text.indexOf(begins)
  return at >= 0 && text.slice(at + 10, at + headChars) === '=='
}

/** The text with every encoded section replaced by its script; a section without an end is read to the end of the text. */
export function decodeScriptSections(text: string): string {
  const out: string[] = []
  let from = 0
  for (let count = 0; count < mostSections; count++) {
    const start = text.indexOf(begins, from)
    if (start < 0 || text.slice(start + 10, start + headChars) !== '==') break
    const end = text.indexOf(ends, start + headChars)
    out.push(text.slice(from, start))
    out.push(decodeSection(text.slice(start + headChars, end < 0 ? text.length : Math.max(start + headChars, end - tailChars))))
    from = end < 0 ? text.length : end + ends.length
  }
  out.push(text.slice(from))
  return out.join('')
}
