/** Judged mails for tests: one at a time, or many that look like a real evaluation. Nothing in them was ever a mail. */
import type { Verdict } from '../../src/domain/analysis.ts'
import type { JudgedMail } from '../../src/domain/evaluation.ts'
import { outcomes, type Outcome, type OutcomeProbabilities } from '../../src/domain/outcomes.ts'
import { below, seededRandom, type Random } from '../../src/scoring/learners/random.ts'

let number = 0

/** A real English text mail of its own campaign; `alarm` sets the probabilities without spam. */
export function judgedMail(outcome: Outcome, alarm: number, rest: Partial<JudgedMail> = {}): JudgedMail {
  number++
  return {
    file: `mail-${String(number).padStart(5, '0')}.eml`,
    outcome,
    kind: 'real',
    source: 'one',
    language: 'en',
    year: 2024,
    campaign: number,
    html: false,
    probabilities: { malicious: alarm, spam: 0, legitimate: 1 - alarm },
    verdict: null,
    grade: null,
    senderChecked: true,
    reasons: [],
    ...rest,
  }
}

const languages = ['en', 'en', 'en', 'en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', '?']
const sources = ['honeypot', 'abuse-desk', 'newsletters', 'receipts', 'lists', 'templates', 'translations']
const reasons = [
  'the text of a link shows one organisation, its target is another one',
  'asks for a password within 24 hours',
  'the display name is that of a bank, the address is not',
  'a call-back number and an invoice',
  'sender authentication failed',
]

/** `count` mails with plausible probabilities and verdicts, the same for a seed. */
export function manyJudgedMails(count: number, seed = 1): readonly JudgedMail[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => {
    const outcome = outcomes[[0, 0, 0, 1, 2, 2, 2, 2, 2][below(random, 9)]!]!
    const probabilities = drawn(outcome, random)
    const kind = random() < 0.8 ? 'real' : ['simulated', 'synthetic', 'body-only'][below(random, 3)]!
    const old = outcome === 'legitimate' && random() < 0.3
    return {
      file: `${outcome}/${String(index).padStart(5, '0')}.eml`,
      outcome,
      kind,
      source: sources[below(random, sources.length)]!,
      language: languages[below(random, languages.length)]!,
      year: random() < 0.1 ? null : old ? 2002 : 2019 + below(random, 8),
      campaign: below(random, Math.ceil(count / 2)),
      html: random() < (outcome === 'malicious' ? 0.93 : 0.6),
      probabilities,
      verdict: verdictOf(probabilities, random),
      grade: (['A', 'B', 'B', 'C', 'D'] as const)[below(random, 5)]!,
      senderChecked: !old,
      reasons: reasons.slice(0, 1 + below(random, 3)),
    }
  })
}

function drawn(outcome: Outcome, random: Random): OutcomeProbabilities {
  const normal = (): number => Array.from({ length: 6 }, random).reduce((sum, each) => sum + each, -3) * 2.2
  const logits = outcomes.map((each) => (each === outcome ? 4 : 0) + normal())
  const [malicious, spam, legitimate] = logits.map(Math.exp) as [number, number, number]
  const total = malicious + spam + legitimate
  return { malicious: malicious / total, spam: spam / total, legitimate: legitimate / total }
}

function verdictOf({ malicious, spam }: OutcomeProbabilities, random: Random): Verdict {
  if (random() < 0.05) return 'inconclusive'
  if (malicious > 0.7) return 'phishing'
  if (malicious > 0.3) return 'suspicious'
  return spam > 0.5 ? 'spam' : 'legitimate'
}
