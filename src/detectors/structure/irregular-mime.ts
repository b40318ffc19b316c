/** Irregular MIME that some programs repair and others do not. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Disagreement } from '../../domain/message.ts'
import { excerpt, seen } from '../evidence.ts'

const sloppy: ReadonlyMap<Disagreement['kind'], string> = new Map([
  ['repeated-field', 'a field stands twice'],
  ['two-charsets', 'two character sets are declared for one part'],
  ['two-names', 'a file has two names with different extensions'],
  ['two-pages', 'there are two HTML versions of one text'],
  ['no-boundary', 'a container of parts names no boundary'],
  ['odd-boundary', 'the boundary has characters that none may have'],
  ['bare-return', 'a header field holds a carriage return alone'],
  ['mixed-line-ends', 'header lines end in different ways'],
  ['header-without-end', 'the header ends without a blank line'],
  ['readers-differ', 'two parsers found different texts'],
])

/** Careless programs write so as well: shown to the analyst, never counted. */
export const detector: MessageDetector = {
  id: 'structure/irregular-mime',
  needs: 'message',
  factor: null,
  type: 'Structure',
  title: 'Irregular MIME that some programs repair and others do not',
  meaning:
    'The message breaks the rules of its format in a way that careless programs do as well: programs may show different texts or files.',
  check: 'Compare the raw source with what the reader saw.',
  severity: 'low',
  technique: 'T1027',
  falsePositives: ['Home-made senders, old gateways, mails that were exported and imported again.'],
  detect: (message) => {
    const found = message.disagreements.filter(({ kind }) => sloppy.has(kind))
    if (found.length === 0) return []
    const words = found.map(({ kind }) => sloppy.get(kind) ?? '').slice(0, 3)
    return [
      {
        description: `Irregular MIME: ${words.join('; ')}`,
        evidence: found
          .slice(0, 5)
          .map(({ kind, part, excerpt: text }) =>
            seen(`${part === '' ? 'message' : `part:${part}`}:${kind}`, excerpt(text) === '' ? kind : text),
          ),
      },
    ]
  },
}
