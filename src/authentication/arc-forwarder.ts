/** What a trusted forwarder recorded before it passed the message on (RFC 8617 section 5.2), where its chain verifies. */
import type { Authentication } from '../domain/analysis.ts'
import type { HeaderField } from '../domain/message.ts'
import { parseAuthenticationResults, propertyOf } from './authentication-results.ts'
import type { MethodResult } from './authentication-results.ts'
import { aligned } from './organisation.ts'
import { domainPart } from './received-spf.ts'

type Counted = Pick<Authentication, 'spf' | 'dkim' | 'dmarc'>

const maxField = 20_000

/** Results of the ARC-Authentication-Results of one instance; empty where it is not there exactly once. */
export function readInstance(headers: readonly HeaderField[], instance: number): readonly MethodResult[] {
  const texts = headers.flatMap(({ name, raw }) => {
    if (name.toLowerCase() !== 'arc-authentication-results') return []
    const text = raw.slice(0, maxField)
    const end = text.indexOf(';')
    return end > 0 && /^\s{0,10}i\s{0,10}=\s{0,10}(\d{1,2})\s{0,10}$/.exec(text.slice(0, end))?.[1] === String(instance)
      ? [text.slice(end + 1)]
      : []
  })
  return texts.length === 1 ? parseAuthenticationResults(texts[0] ?? '').results : []
}

function valueOf(result: MethodResult, ...names: readonly string[]): string | null {
  const value = propertyOf(result, ...names)
  return value === null ? null : domainPart(value)
}

const unknown = { result: 'unknown', domain: null } as const

/** The same with every pass of SPF, DKIM and DMARC unknown: for results that nobody vouches for. */
export function withoutPasses<T extends Counted>(counted: T): T {
  return {
    ...counted,
    spf: counted.spf.result === 'pass' ? unknown : counted.spf,
    dmarc: counted.dmarc.result === 'pass' ? unknown : counted.dmarc,
    dkim: counted.dkim.map((one) => (one.result === 'pass' ? { ...one, result: 'unknown' as const } : one)),
  }
}

/**
 * Lets the passes of `record`, which the newest, trusted sealer wrote, stand in where forwarding broke SPF, DKIM or DMARC; failures
 * and passes of DMARC for another From domain change nothing. `changed` is true where SPF or DMARC is now the sealer's.
 */
export function standIn<T extends Counted>(
  counted: T,
  record: readonly MethodResult[],
  author: string | null,
): { readonly results: T; readonly changed: boolean } {
  const passes = record.filter(({ result }) => result === 'pass')
  const dmarc = passes.find((pass) => pass.method === 'dmarc' && aligned(valueOf(pass, 'header.from'), author))
  const spf = passes.find(({ method }) => method === 'spf')
  const signed = passes.flatMap((pass) => (pass.method === 'dkim' ? (valueOf(pass, 'header.d', 'header.i') ?? []) : []))
  const byDmarc = counted.dmarc.result !== 'pass' && dmarc !== undefined
  const bySpf = counted.spf.result !== 'pass' && spf !== undefined
  return {
    changed: byDmarc || bySpf,
    results: {
      ...counted,
      dmarc: byDmarc ? { result: 'pass', domain: valueOf(dmarc, 'header.from') } : counted.dmarc,
      spf: bySpf ? { result: 'pass', domain: valueOf(spf, 'smtp.mailfrom', 'smtp.helo') ?? counted.spf.domain } : counted.spf,
      dkim: counted.dkim.map((one) =>
        one.result === 'pass' || !signed.includes(one.domain ?? '') ? one : { ...one, result: 'pass' as const },
      ),
    },
  }
}
