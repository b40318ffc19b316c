/** Labelled mails on disk, written by the tests themselves. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A plain mail; every part of it may be chosen. */
export function plainMail(subject: string, body: string, date = 'Mon, 23 Nov 2026 10:00:00 +0000'): string {
  return `From: Ann <ann@partner.example>\r\nTo: bo@corp.example\r\nSubject: ${subject}\r\nDate: ${date}\r\nMessage-ID: <${subject.length}.${body.length}@partner.example>\r\n\r\n${body}\r\n`
}

/** Writes a file below a folder, and the folders above it; tells its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

const words =
  'amber birch cedar dahlia elder fennel ginger hazel iris juniper kale lavender mint nettle olive poppy quince rose sage thyme'.split(' ')

/** Sentences of their own for each number: no two are variants of one another. */
export function sentences(number: number, length: number): string {
  return Array.from({ length }, (_, at) => {
    const step = 1 + (number % 7)
    return `${words[(number * 3 + at * step) % words.length] ?? ''}${words[(number + at * at) % words.length] ?? ''}`
  }).join(' ')
}

/** A corpus of class folders with so many mails of each, told apart by length and words. */
export function writeCorpus(
  folder: string,
  counts: { readonly phishing: number; readonly spam: number; readonly legitimate: number },
): void {
  const kinds = { phishing: 20, spam: 45, legitimate: 70 } as const
  for (const [kind, length] of Object.entries(kinds)) {
    const count = counts[kind as keyof typeof counts]
    for (let index = 0; index < count; index++) {
      put(
        folder,
        `${kind}/inbox/${String(index).padStart(3, '0')}.eml`,
        plainMail(`${kind} ${index}`, sentences(index * 31 + length, length + (index % 9))),
      )
    }
  }
}
