/** What our own verification of the bytes found, and what the receiving filter thought of the message. */
import type { Assessment, SignatureFault, Verification } from '../../domain/analysis.ts'
import type { Block, Column } from '../document.ts'
import { cappedTable, heading, paragraph } from '../document.ts'
import { shown } from '../shown.ts'

const columns: readonly Column[] = [
  { title: 'Check', percent: 12 },
  { title: 'Result', percent: 16 },
  { title: 'Domain', percent: 34, code: true },
  { title: 'What it means', percent: 38 },
]
const filterColumns: readonly Column[] = [
  { title: 'Name', percent: 30 },
  { title: 'Value', percent: 70, code: true },
]

const faults: Readonly<Record<SignatureFault, string>> = {
  'key-missing': 'The key is no longer published: nobody can tell now. This is no sign of forgery.',
  'body-changed': 'The body is not the one that was signed: edited on the way, or not the original bytes.',
  'signature-mismatch': 'The signed headers do not match: edited on the way, or forged.',
  expired: 'The signature has expired.',
  'weak-key': 'The key is too short to prove anything.',
  malformed: 'The signature cannot be read.',
  'lookup-failed': 'The key could not be looked up: not known.',
}

/** Blocks of the headers section; empty where nothing was verified and no filter spoke. */
export function verificationBlocks({ authentication: { verification, receivingFilter } }: Assessment): readonly Block[] {
  return [...(verification === null ? [] : own(verification)), ...(receivingFilter === null ? [] : filter(receivingFilter))]
}

function own(verification: Verification): readonly Block[] {
  return [
    heading('Verified by anomix'),
    paragraph('Our own check of the bytes at hand, whatever the headers say.', 'quiet'),
    cappedTable(columns, rows(verification), 14),
  ]
}

function rows({ dkim, arc, spf, dmarc }: Verification): readonly (readonly string[])[] {
  const domain = (value: string | null): string => (value === null ? '' : shown(value, 120))
  return [
    ...(dkim.length === 0 ? [['DKIM', 'none', '', 'No signature.']] : []),
    ...dkim
      .slice(0, 8)
      .map((signature) => [
        'DKIM',
        signature.result,
        signature.selector === null ? domain(signature.domain) : `${domain(signature.domain)} (selector ${shown(signature.selector, 60)})`,
        signature.fault === null ? (signature.result === 'pass' ? 'The signature verifies today.' : '') : faults[signature.fault],
      ]),
    [
      'ARC',
      arc.result,
      domain(arc.sealer),
      arc.trusted ? 'The newest sealer is trusted.' : arc.result === 'none' ? '' : 'The newest sealer is not trusted.',
    ],
    ...(spf === null ? [] : [['SPF', spf.result, domain(spf.domain), 'Derived from the trusted hop.']]),
    ...(dmarc === null
      ? []
      : [['DMARC', dmarc.result, domain(dmarc.domain), dmarc.policy === null ? '' : `Published policy: ${shown(dmarc.policy, 40)}.`]]),
  ]
}

function filter({ name, values }: NonNullable<Assessment['authentication']['receivingFilter']>): readonly Block[] {
  return [
    heading('Verdict of the receiving filter (shown, not scored)'),
    paragraph(shown(name, 120), 'quiet'),
    values.length === 0
      ? paragraph('No value.')
      : cappedTable(
          filterColumns,
          values.map((value) => [shown(value.name, 60), shown(value.value, 200)]),
          20,
        ),
  ]
}
