/** Mail programs read the message in different ways. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Disagreement } from '../../domain/message.ts'
import { excerpt, seen } from '../evidence.ts'

/** What each deliberate kind is called; the training mails have them in 1.7 % of malicious and 0.06 % of real legitimate mail (docs/detectors.md). */
const deliberate: ReadonlyMap<Disagreement['kind'], string> = new Map([
  ['duplicate-field', 'a field that decides what is shown stands twice with different values'],
  ['duplicate-part-field', 'a part declares its type or encoding twice, differently'],
  ['two-boundaries', 'the boundary between parts is declared twice, differently'],
  ['encoded-multipart', 'a container of parts is declared as encoded, which RFC 2045 forbids'],
  ['nul-in-header', 'a header field holds a NUL character'],
  ['space-before-colon', 'white space stands between the name of a field and its colon'],
  ['empty-fold', 'a header field goes on behind a line of white space'],
  ['word-in-domain', 'the domain of the sender is written as an encoded word'],
])

/** Fields, parts or encodings are declared so that two programs (a filter and the reader’s) see two messages. */
export const detector: MessageDetector = {
  id: 'structure/parser-disagreement',
  needs: 'message',
  factor: 'parser_disagreement',
  type: 'Structure',
  title: 'Mail programs read the message in different ways',
  meaning:
    'Fields, parts or encodings are declared so that two programs (a filter and the reader’s) see two messages: what was checked may not be what is shown.',
  check: 'Look at the raw source at the place named; open it in no second mail program.',
  severity: 'medium',
  technique: 'T1027',
  falsePositives: ['Old or home-made programs that write a field twice, or declare an encoding for a container of parts.'],
  detect: (message) => {
    const found = message.disagreements.filter(({ kind }) => deliberate.has(kind))
    if (found.length === 0) return []
    const [first = ''] = found.map(({ kind }) => deliberate.get(kind) ?? '')
    const more = found.length === 1 ? '' : ` (and ${found.length - 1} more)`
    return [
      {
        description: `The message can be read in two ways: ${first}${more}`,
        evidence: found
          .slice(0, 5)
          .map(({ kind, part, excerpt: text }) =>
            seen(`${part === '' ? 'message' : `part:${part}`}:${kind}`, excerpt(text) === '' ? kind : text),
          ),
      },
    ]
  },
}
