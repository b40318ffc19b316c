/** Takes texts, headers and codes apart for the collector. */
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { HeaderSummary } from '../headers/summary.ts'
import { allFields } from '../mime/header-block.ts'
import { readCodeText } from '../pictures/code-text.ts'
import type { Collector } from './collect.ts'
import { maxText as maxScanned, scanHeaderText, scanRawUrls, scanText } from './text-links.ts'

/** URLs, addresses and numbers of running text; `file` is the SHA-256 of the file that it stood in. */
export function collectText(collector: Collector, text: string, limits: AnalysisLimits, foundIn = 'text', file?: string): void {
  const found = scanText(text, limits.urls)
  for (const url of found.urls) collector.url(url, foundIn, file)
  if (text.length > maxScanned) for (const url of scanRawUrls(text.slice(maxScanned), limits.urls)) collector.url(url, foundIn, file)
  for (const address of found.addresses) collector.address(address, foundIn)
  for (const ip of found.ips) collector.ip(ip, foundIn)
  for (const number of found.phones) collector.phone(number, foundIn)
}

/** Links and numbers in the subject and in the names of senders. */
export function collectHeaderTexts(collector: Collector, { subject, from, sender, replyTo }: HeaderSummary, limits: AnalysisLimits): void {
  const names = [...from, ...sender, ...replyTo].slice(0, 50).map(({ name }) => ({ text: name, foundIn: 'display-name' }))
  for (const { text, foundIn } of [{ text: subject ?? '', foundIn: 'subject' }, ...names]) {
    if (text === '') continue
    const found = scanHeaderText(text, limits.urls)
    for (const url of found.urls) collector.url(url, foundIn)
    for (const number of found.phones) collector.phone(number, foundIn)
  }
}

/** Links and addresses in the text of a QR code; the keys that some codes hold stay out. */
export function collectCode(collector: Collector, code: string, limits: AnalysisLimits, foundIn: string): void {
  const { url, text } = readCodeText(code)
  if (url !== null) collector.url(url, foundIn)
  if (text !== null) collectText(collector, text, limits, foundIn)
}

/** URLs of List-Unsubscribe, kept apart from those of the body. */
export function unsubscribeUrls(summary: HeaderSummary): readonly string[] {
  return allFields(summary.headers, 'list-unsubscribe').flatMap((field) =>
    field.raw
      .slice(0, 20_000)
      .split(/[<>,\s]+/)
      .filter((piece) => piece.includes(':')),
  )
}
