/** Which result of each method counts: a trusted server's, our own verification's, or, for want of both, the header's. */
import type { Authentication } from '../domain/analysis.ts'
import type { HeaderResults } from './header-results.ts'
import type { CheckedSignature } from './signatures.ts'
import type { Verified } from './verify.ts'

export type Counted = Pick<Authentication, 'spf' | 'dkim' | 'dmarc' | 'arc' | 'source' | 'trusted'>

type Basis = 'server' | 'own' | 'anybody'
interface Chosen<T> {
  readonly value: T
  readonly basis: Basis
}

const unknown = { result: 'unknown', domain: null } as const
const says = (result: string): boolean => result === 'pass' || result === 'fail' || result === 'softfail'

function choose<T extends { readonly result: string }>(header: T, own: T | null, trusted: boolean): Chosen<T> {
  if (trusted && header.result !== 'unknown') return { value: header, basis: 'server' }
  const untold = own === null || own.result === 'temperror' || own.result === 'neutral' || own.result === 'unknown'
  return untold ? { value: header, basis: 'anybody' } : { value: own, basis: 'own' }
}

/** An own failure beside a header's pass for the same domain accuses nobody: forwarders and archives edit bytes. */
function softened(own: readonly CheckedSignature[], header: Authentication['dkim']): Authentication['dkim'] {
  return own.map(({ result, domain, selector }) => {
    const passed = header.some((one) => one.result === 'pass' && one.domain === domain)
    return { result: result === 'fail' && passed ? 'neutral' : result, domain, selector }
  })
}

function chooseSignatures(header: HeaderResults, own: readonly CheckedSignature[]): Chosen<Authentication['dkim']> {
  if (header.trusted && header.dkim.length > 0) return { value: header.dkim, basis: 'server' }
  const told = own.some(({ fault }) => fault !== 'lookup-failed')
  const better = own.some(({ result }) => result === 'pass') || !header.dkim.some(({ result }) => result === 'pass')
  return told && better ? { value: softened(own, header.dkim), basis: 'own' } : { value: header.dkim, basis: 'anybody' }
}

/**
 * Per method: trusted header, then own verification, then untrusted header. Once one result that counts has a basis, an untrusted
 * pass of another method falls away, so that `trusted` is true of every pass that is left.
 */
export function combine(header: HeaderResults, verified: Verified | null): Counted {
  const spf = choose(header.spf, verified?.spf ?? null, header.trusted)
  const dmarc = choose<Authentication['dmarc']>(header.dmarc, verified?.dmarc ?? null, header.trusted)
  const arcOwn = verified?.signatures === null || verified === null ? null : { result: verified.signatures.arc.result }
  const arc = choose(header.arc, arcOwn, header.trusted)
  const dkim = chooseSignatures(header, verified?.signatures?.dkim ?? [])
  const founded =
    (spf.basis !== 'anybody' && says(spf.value.result)) ||
    (dmarc.basis !== 'anybody' && says(dmarc.value.result)) ||
    (dkim.basis !== 'anybody' && dkim.value.some(({ result }) => says(result)))
  const trusted = header.trusted || founded
  const bare = (basis: Basis, result: string): boolean => trusted && basis === 'anybody' && result === 'pass'
  const own = [spf, dmarc, dkim, ...(arc.value.result === 'none' ? [] : [arc])].some(({ basis }) => basis === 'own')
  return {
    spf: bare(spf.basis, spf.value.result) ? unknown : { result: spf.value.result, domain: spf.value.domain },
    dkim: trusted && dkim.basis === 'anybody' ? dkim.value.filter(({ result }) => result !== 'pass') : dkim.value,
    dmarc: bare(dmarc.basis, dmarc.value.result) ? unknown : { result: dmarc.value.result, domain: dmarc.value.domain },
    arc: bare(arc.basis, arc.value.result) ? { result: 'unknown' } : arc.value,
    source: own ? 'verified' : 'header',
    trusted,
  }
}
