/** Part of a section: what the message carries that an analyst looks for by hand, guilty or not. */
import type { Assessment, FileObservable, UrlObservable } from '../../domain/analysis.ts'
import type { Block, Column } from '../document.ts'
import { cappedTable, heading, paragraph } from '../document.ts'
import { shown } from '../shown.ts'

const columns: readonly Column[] = [
  { title: 'Kind', percent: 18 },
  { title: 'Value', percent: 42, code: true },
  { title: 'Seen', percent: 40 },
]
const mostRows = 15
const mostDetails = 4
const mostAddresses = 5

/**
 * Files with what was seen in them, mails that links write, telephone numbers, and links that stood in files or whose host reads
 * differently than it is written; at most fifteen of each. No blocks where the message carries none of these.
 */
export function carried({ observables }: Assessment): readonly Block[] {
  const nameOf = new Map(observables.files.map(({ sha256, name }) => [sha256, name]))
  const rows = [
    ...observables.files.slice(0, mostRows).map(fileRow),
    ...observables.urls
      .filter(({ inFiles, unicodeHost }) => inFiles.length > 0 || unicodeHost !== null)
      .slice(0, mostRows)
      .map((url) => ['Link', shown(url.url, 200), linkNotes(url, nameOf)]),
    ...observables.mailtos
      .slice(0, mostRows)
      .map(({ to, cc, bcc, subject, body }) => [
        'Mail that a link writes',
        addresses([...to, ...cc, ...bcc]),
        notes([subject === null ? '' : `subject "${cut(subject)}"`, body === null ? '' : `text "${cut(body)}"`]),
      ]),
    ...observables.phones.slice(0, mostRows).map(({ number, foundIn }) => ['Phone number', shown(number, 60), notes([places(foundIn)])]),
  ]
  if (rows.length === 0) return []
  return [
    heading('What it carries'),
    paragraph('Guilty or not: for whoever looks at the message by hand.', 'quiet'),
    cappedTable(columns, rows, 4 * mostRows),
  ]
}

function fileRow(file: FileObservable): readonly string[] {
  const details = file.details.slice(0, mostDetails).map(({ trait, excerpt }) => (excerpt === '' ? trait : `${trait}: ${excerpt}`))
  const bare = file.traits.filter((trait) => !file.details.some((detail) => detail.trait === trait)).slice(0, 6)
  return [
    'File',
    shown(file.name === '' ? '(no name)' : file.name, 120),
    notes([file.detectedType ?? file.mediaType, `${String(file.size)} bytes`, ...bare, ...details]),
  ]
}

function linkNotes({ unicodeHost, inFiles, foundIn }: UrlObservable, nameOf: ReadonlyMap<string, string>): string {
  const files = inFiles.slice(0, 3).map((sha256) => `in file ${nameOf.get(sha256) ?? sha256.slice(0, 12)}`)
  return notes([unicodeHost === null ? '' : `displayed as ${unicodeHost}`, ...files, files.length === 0 ? places(foundIn) : ''])
}

function addresses(all: readonly string[]): string {
  if (all.length === 0) return '(nobody yet)'
  const first = all
    .slice(0, mostAddresses)
    .map((address) => shown(address, 120))
    .join(', ')
  return all.length > mostAddresses ? `${first} and ${String(all.length - mostAddresses)} more` : first
}

const places = (foundIn: readonly string[]): string => (foundIn.length === 0 ? '' : `found in ${foundIn.slice(0, 4).join(', ')}`)
const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
const notes = (parts: readonly string[]): string => shown(parts.filter((part) => part !== '').join('; '), 400)
