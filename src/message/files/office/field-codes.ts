/** Field codes of Word (ECMA-376 part 1, section 17.16.5): the ones that lead out of the document or start a program. */
import { scanRawUrls } from '../../observables/text-links.ts'
import type { Findings } from './findings.ts'
import { isForeignShare, targetKind } from './targets.ts'

const longestCode = 4_096
/** Programs that no spreadsheet link needs. */
const commands =
  /(?:^|[^a-z0-9])(?:cmd|command|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|certutil|bitsadmin|msiexec|msbuild|forfiles|explorer|curl|schtasks|wmic|system32)(?:[^a-z0-9]|$)/i

/** True where a DDE server, topic or item names a program that runs commands, or climbs to one by its path. */
export function isCommand(words: string): boolean {
  const text = words.slice(0, longestCode)
  return commands.test(text) || /\.exe(?:[^a-z0-9]|$)/i.test(text) || /https?:\/\//i.test(text)
}

/** Notes a DDE link: trait `dde` where it starts a program, otherwise a link to another document. */
export function noteDde(words: string, findings: Findings): void {
  findings.trait(isCommand(words) ? 'dde' : 'external-relation', `DDE ${words}`)
  for (const url of scanRawUrls(words.slice(0, longestCode), 20)) findings.reference(url, 'office-field')
}

/** The text that `QUOTE 99 109 100` makes; empty for other codes. */
export function quoted(code: string): string {
  const match = /^\s{0,50}quote\s{1,50}((?:\d{1,5}\s{0,20}){1,500})/i.exec(code.slice(0, longestCode))
  return (match?.[1] ?? '')
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .map((piece) => String.fromCharCode(Number(piece) & 0xffff))
    .join('')
}

/** Reads one field code and notes what it leads to. */
export function readFieldCode(code: string, findings: Findings): void {
  const text = code.slice(0, longestCode).trim()
  const name = /^[a-z]{1,20}/i.exec(text)?.[0].toUpperCase() ?? ''
  const rest = text.slice(name.length)
  if (name === 'DDE' || name === 'DDEAUTO') {
    noteDde(rest.trim(), findings)
    return
  }
  if (!['HYPERLINK', 'INCLUDEPICTURE', 'INCLUDETEXT', 'INCLUDE', 'IMPORT', 'LINK', 'RD'].includes(name)) return
  const target = /"([^"]{1,2048})"/.exec(rest)?.[1] ?? /^\s{0,50}([^\s\\]\S{0,2047})/.exec(rest)?.[1] ?? ''
  // Backslashes are doubled in field codes.
  const plain = target.replaceAll('\\\\', '\\')
  if (/^\s{0,9}(?:https?|ftp|mailto|tel|sms):/i.test(plain)) findings.reference(plain, 'office-field')
  else for (const url of scanRawUrls(rest, 20)) findings.reference(url, 'office-field')
  if (name === 'HYPERLINK') return
  const unc = target.startsWith('\\\\\\\\') ? plain : target
  const kind = targetKind(plain) === 'local' ? targetKind(unc) : targetKind(plain)
  if (kind !== 'local') findings.trait(name === 'LINK' && isForeignShare(unc) ? 'remote-object' : 'external-relation', `${name} ${plain}`)
}
