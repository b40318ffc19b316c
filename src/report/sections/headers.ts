/** Section: key headers, sender authentication, date and time, and the way the message took. */
import type { Assessment } from '../../domain/analysis.ts'
import type { Column, Section } from '../document.ts'
import { cappedTable, heading, paragraph } from '../document.ts'
import { shown, shownMailboxes, shownTime } from '../shown.ts'
import { hopTable } from './hops.ts'
import { verificationBlocks } from './verification.ts'

/** Fields an analyst looks at first, beside those that have a row of their own; lower case. */
const telling = [
  'authentication-results',
  'received-spf',
  'x-originating-ip',
  'x-sender-ip',
  'x-mailer',
  'user-agent',
  'x-priority',
  'importance',
  'precedence',
  'list-unsubscribe',
  'list-id',
  'auto-submitted',
  'x-php-originating-script',
  'content-type',
]

const resultColumns: readonly Column[] = [
  { title: 'Check', percent: 20 },
  { title: 'Result', percent: 20 },
  { title: 'Domain', percent: 60, code: true },
]
/** Headers and authentication of one message; every name and address in it defanged. */
export function headers(assessment: Assessment): Section {
  const { message, authentication } = assessment
  const source =
    authentication.source === 'header' ? 'Results as recorded in the message headers.' : 'Results that count; at least one is our own.'
  const trust = authentication.trusted ? 'They come from a trusted server or are our own.' : 'No trusted server vouches for them.'
  return {
    title: 'Headers and Authentication',
    blocks: [
      heading('Key headers'),
      { kind: 'fields', rows: keyHeaders(assessment) },
      heading('Authentication'),
      paragraph(`${source} ${trust}`, 'quiet'),
      cappedTable(resultColumns, results(assessment), 14),
      ...verificationBlocks(assessment),
      heading('Received path, newest first'),
      ...hopTable(message.received),
    ],
  }
}

function keyHeaders({ message }: Assessment): readonly { readonly label: string; readonly value: string }[] {
  const seen = new Map<string, number>()
  const extra = message.headers.filter((header) => {
    const name = header.name.toLowerCase()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return telling.includes(name) && times <= 2
  })
  return [
    { label: 'From', value: shownMailboxes(message.from) },
    { label: 'Reply-To', value: shownMailboxes(message.replyTo) },
    { label: 'Return-Path', value: message.returnPath === null ? 'none' : shown(`<${message.returnPath}>`, 200) },
    { label: 'To', value: shownMailboxes(message.to) },
    ...(message.cc.length === 0 ? [] : [{ label: 'Cc', value: shownMailboxes(message.cc) }]),
    { label: 'Subject', value: message.subject === null ? 'none' : shown(message.subject, 200) },
    { label: 'Date and time', value: shownTime(message.date) },
    { label: 'Message-ID', value: message.messageId === null ? 'none' : shown(message.messageId, 200) },
    ...extra.map((header) => ({ label: shown(header.name, 40), value: shown(header.value, 300) })),
  ]
}

function results({ authentication }: Assessment): readonly (readonly string[])[] {
  const domain = (value: string | null): string => (value === null ? '' : shown(value, 120))
  return [
    ['SPF', authentication.spf.result, domain(authentication.spf.domain)],
    ...(authentication.dkim.length === 0 ? [['DKIM', 'none', '']] : []),
    ...authentication.dkim.slice(0, 10).map((signature) => ['DKIM', signature.result, signatureWords(signature)]),
    ['DMARC', authentication.dmarc.result, domain(authentication.dmarc.domain)],
    ['ARC', authentication.arc.result, ''],
    ...(authentication.sendingIp === null ? [] : [['Sending IP', '', shown(authentication.sendingIp, 60)]]),
  ]
}

function signatureWords(signature: Assessment['authentication']['dkim'][number]): string {
  const domain = signature.domain === null ? '' : shown(signature.domain, 120)
  return signature.selector === null ? domain : `${domain} (selector ${shown(signature.selector, 60)})`
}
