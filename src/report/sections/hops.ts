/** The way the message took, newest hop first, with the end of what is known. */
import type { ReceivedHop } from '../../domain/analysis.ts'
import type { Block, Column } from '../document.ts'
import { cappedTable, paragraph } from '../document.ts'
import { shown, shownTime } from '../shown.ts'

const columns: readonly Column[] = [
  { title: '#', percent: 5, align: 'right' },
  { title: 'From', percent: 29, code: true },
  { title: 'By', percent: 24, code: true },
  { title: 'Time and delay', percent: 22 },
  { title: 'Trusted, TLS', percent: 20 },
]

/** Table of the hops; the first that no own server vouches for is marked, for all below it may be invented. */
export function hopTable(received: readonly ReceivedHop[]): readonly Block[] {
  if (received.length === 0) return [paragraph('No Received field.')]
  const end = received.findIndex((hop) => !hop.trusted)
  const rows = received.map((hop, index) => [
    String(index + 1),
    fromWords(hop),
    shown(hop.by ?? '', 100),
    [
      ...(hop.date === null ? [] : [shownTime(hop.date)]),
      ...(hop.delaySeconds === null ? [] : [`delay ${delayWords(hop.delaySeconds)}`]),
    ].join(', '),
    `${hop.trusted ? 'trusted' : index === end ? 'FIRST UNTRUSTED' : 'untrusted'}, ${tlsWords(hop)}`,
  ])
  const note =
    end < 0
      ? 'Every hop was written by a trusted server.'
      : end === 0
        ? 'No hop was written by a server that is known to be trusted: each of them may be invented.'
        : `From hop ${String(end + 1)} on, nobody vouches for what stands there: it may be invented.`
  return [cappedTable(columns, rows, 15), paragraph(note, 'quiet')]
}

function fromWords(hop: ReceivedHop): string {
  const from = hop.from === null ? '' : shown(hop.from, 100)
  if (hop.ip === null) return from
  return `${from} [${shown(hop.ip, 60)}]`.trimStart()
}

/** The suffix S of the protocol means TLS (RFC 3848). */
function tlsWords(hop: ReceivedHop): string {
  if (hop.tls !== null) return shown(hop.tls, 60)
  return /^(?:UTF8)?(?:ESMTP|LMTP)SA?$/i.test(hop.with ?? '') ? 'TLS' : 'TLS not stated'
}

/** `3 s`, `2 min`, `1.5 h`, `4 d`; negative where two clocks disagree. */
export function delayWords(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return 'not known'
  const size = Math.abs(seconds)
  const sign = seconds < 0 ? '−' : ''
  const tenth = (value: number): string => String(Math.round(value * 10) / 10)
  if (size < 120) return `${sign}${tenth(size)} s`
  if (size < 7_200) return `${sign}${tenth(size / 60)} min`
  if (size < 172_800) return `${sign}${tenth(size / 3_600)} h`
  return `${sign}${tenth(size / 86_400)} d`
}
