/** Business cards (vCard, RFC 6350): links, addresses and call-back numbers. */
import { decodeGuess } from '../../mime/charset.ts'
import { contentLines } from '../content-lines.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'

const mostBytes = 500_000
const mostValues = 500

function reference(name: string, value: string): string | null {
  if (name === 'EMAIL') return value.includes('@') ? `mailto:${value.replace(/^mailto:/i, '')}` : null
  if (name === 'TEL') return `tel:${value.replace(/^tel:/i, '')}`
  if (name === 'URL' && !/^[a-z][a-z0-9+.-]{0,20}:/i.test(value)) return `http://${value}`
  return ['URL', 'PHOTO', 'LOGO', 'SOURCE', 'SOUND', 'KEY', 'IMPP'].includes(name) &&
    /^[a-z][a-z0-9+.-]{0,20}:/i.test(value) &&
    !/^data:/i.test(value)
    ? value
    : null
}

export const contactCardReader: FileReader = {
  name: 'contact card',
  accepts: ({ name, mediaType, bytes }) =>
    /^text\/(?:x-)?(?:vcard|directory)$/.test(mediaType) ||
    extensionOf(name) === 'vcf' ||
    bytes.subarray(0, 40).toString('latin1').trimStart().toUpperCase().startsWith('BEGIN:VCARD'),
  read: ({ bytes }) => {
    const lines = contentLines(decodeGuess(bytes.subarray(0, mostBytes)))
    const found = lines.map(({ name, value }) => reference(name, value.trim())).filter((value) => value !== null)
    const text = lines.flatMap(({ name, value }) => (['FN', 'ORG', 'NOTE', 'TITLE', 'TEL'].includes(name) ? [value] : [])).join('\n')
    return {
      references: [...new Set(found)].slice(0, mostValues).map((url) => ({ url, foundIn: 'vcard' })),
      texts: text === '' ? [] : [{ text, foundIn: 'vcard' }],
    }
  },
}
