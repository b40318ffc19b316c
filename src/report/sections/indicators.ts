/** Section: key indicators of compromise (type, value, notes), then the message's own particulars as in a case file. */
import type { Assessment, Authentication, Enrichment, ReceivedHop } from '../../domain/analysis.ts'
import type { Block, Column, Section } from '../document.ts'
import { cappedTable, heading, paragraph } from '../document.ts'
import { shown } from '../shown.ts'
import { carried } from './carried.ts'

const columns: readonly Column[] = [
  { title: 'Type', percent: 18 },
  { title: 'Value', percent: 42, code: true },
  { title: 'Notes', percent: 40 },
]
const mostRows = 40

interface Indicator {
  readonly type: string
  readonly value: string
  readonly key: string
  readonly foundIn: readonly string[]
  readonly ioc: boolean
  readonly blockCandidate: boolean
  readonly extra: readonly string[]
}

/** IOCs of one assessment, block candidates first, every value defanged. */
export function indicators(assessment: Assessment): Section {
  const iocs = collect(assessment)
    .filter((indicator) => indicator.ioc)
    .toSorted((a, b) => Number(b.blockCandidate) - Number(a.blockCandidate))
  const rows = iocs.map((indicator) => [indicator.type, shown(indicator.value), notes(indicator, assessment.enrichments)])
  const key: Block =
    rows.length === 0
      ? paragraph('No observable of this message is held to be malicious or suspicious by itself.')
      : cappedTable(columns, rows, mostRows)
  return {
    title: 'Key Indicators of Compromise (IOCs)',
    blocks: [
      key,
      ...carried(assessment),
      heading('Where it came from'),
      paragraph(
        'For searching the mail log. Not proof of guilt: these may name a spoofed third party. Do not block by this table alone.',
        'quiet',
      ),
      cappedTable(columns, origin(assessment), 20),
    ],
  }
}

function collect({ observables }: Assessment): readonly Indicator[] {
  return [
    ...observables.files.map((file) => ({
      ...file,
      type: 'File',
      value: file.sha256,
      key: file.sha256,
      extra: [file.name, `${String(file.size)} bytes`, file.detectedType ?? file.mediaType, ...file.traits],
    })),
    ...observables.urls.map((url) => ({
      ...url,
      type: 'URL',
      value: url.url,
      key: url.url,
      extra: [
        ...(url.unicodeHost === null ? [] : [`displayed as ${url.unicodeHost}`]),
        ...url.traits,
        ...(url.decodedFrom === null ? [] : [`unwrapped from ${url.decodedFrom}`]),
      ],
    })),
    ...observables.domains.map((domain) => ({
      ...domain,
      type: 'Domain',
      value: domain.domain,
      key: domain.domain,
      extra: domain.unicode === domain.domain ? [] : [`displayed as ${domain.unicode}`],
    })),
    ...observables.ips.map((ip) => ({ ...ip, type: 'IP address', value: ip.ip, key: ip.ip, extra: [] })),
    ...observables.addresses.map((address) => ({
      ...address,
      type: 'Mail address',
      value: address.address,
      key: address.address,
      extra: [],
    })),
    ...observables.phones.map((phone) => ({ ...phone, type: 'Phone number', value: phone.number, key: phone.number, extra: [] })),
  ]
}

function notes(indicator: Indicator, enrichments: readonly Enrichment[]): string {
  const said = enrichments
    .filter(
      (enrichment) => enrichment.observable === indicator.key && (enrichment.status === 'malicious' || enrichment.status === 'suspicious'),
    )
    .slice(0, 5)
    .map((enrichment) => `${enrichment.provider}: ${enrichment.status}`)
  const parts = [
    ...(indicator.blockCandidate ? ['block candidate'] : []),
    ...said,
    ...(indicator.foundIn.length === 0 ? [] : [`found in ${indicator.foundIn.slice(0, 4).join(', ')}`]),
    ...indicator.extra.filter((extra) => extra !== '').slice(0, 6),
  ]
  return shown(parts.join('; '), 300)
}

function origin({ message, authentication }: Assessment): readonly (readonly string[])[] {
  const sender = message.from[0]
  const source = sourceHop(message.received)
  const sourceIp = source?.ip ?? null
  return [
    ...(sender === undefined ? [] : [['Sender', shown(sender.address, 200), authenticationWords(authentication)]]),
    ...(message.returnPath === null
      ? []
      : [['Return-Path', message.returnPath === '' ? '<> (null path)' : shown(message.returnPath, 200), 'Address that bounces go to']]),
    ...message.replyTo.slice(0, 5).map((mailbox) => ['Reply-To', shown(mailbox.address, 200), 'Answers go here']),
    ...(sourceIp === null
      ? []
      : [
          [
            'Source IP',
            shown(sourceIp, 60),
            source?.trusted === true ? 'Host that handed it to our border server' : 'From a Received field that nobody vouches for',
          ],
        ]),
    ...(message.subject === null ? [] : [['Subject', shown(message.subject, 200), '']]),
    ...(message.messageId === null ? [] : [['Message-ID', shown(message.messageId, 200), '']]),
  ]
}

/** Hops stand newest first: the last trusted one names the host that came in from outside. */
function sourceHop(hops: readonly ReceivedHop[]): ReceivedHop | undefined {
  return hops.findLast((hop) => hop.trusted && hop.ip !== null) ?? hops.find((hop) => hop.ip !== null)
}

/** `SPF: none, DKIM: fail, DMARC: fail`. */
export function authenticationWords(authentication: Authentication): string {
  const dkim = authentication.dkim.length === 0 ? 'none' : [...new Set(authentication.dkim.map((signature) => signature.result))].join('/')
  return `SPF: ${authentication.spf.result}, DKIM: ${dkim}, DMARC: ${authentication.dmarc.result}`
}
