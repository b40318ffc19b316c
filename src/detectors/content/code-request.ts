/** "Send me the code that you just got", "approve the prompt on your phone". */
import type { MessageDetector } from '../../domain/finding.ts'
import { isDenied, isOwnDeed } from '../denial.ts'
import { excerpt, seen } from '../evidence.ts'
import { firstTokens } from '../first-words.ts'
import { codeGroups } from '../phrases-social/code-request.ts'
import { promptGroups } from '../phrases-social/sign-in-prompt.ts'
import { isListMail } from '../strangers.ts'
import { beginningOf, type Tokens } from '../tokens.ts'
import { sentenceEnd } from '../word-numbers.ts'
import { everyPhraseIn, standNear, type PlacedMatch } from '../words.ts'

const longestText = 4_000
/** Words between the asking and the code, and between those and the telephone that it arrived on. */
const codeReach = 6
const arrivalReach = 30
/** Words between a code and what else it may be of. */
const otherReach = 2
/** Words between the code and a later sentence that speaks of it as "it". */
const pronounReach = 14
const pronoun = /(?:^|[ '-])(?:it|that|this|es|ihn|den|hem|die|diese|diesen|them|those|go|ten|le|lo|la|o|mo)(?:[ '-]|$)|lo$/
/** A code of four to eight digits, also in two halves. */
const brought = /(?<![\p{L}\d.,+])(?:\d{4,8}|\d{3}[ -]\d{3})(?![\p{L}\d]|[.,]\d)/u
const promptReach = 12
const causeReach = 40

interface Request {
  readonly what: string
  readonly phrase: PlacedMatch
  readonly about: PlacedMatch
}

const named = (matches: readonly PlacedMatch[], name: string): readonly PlacedMatch[] => matches.filter(({ group }) => group === name)

function inOneSentence({ numbers }: Tokens, one: PlacedMatch, other: PlacedMatch): boolean {
  return !numbers.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).includes(sentenceEnd)
}

/** The code of a sentence before, which the asking calls "it". */
function meantBy(phrase: PlacedMatch, codes: readonly PlacedMatch[]): PlacedMatch | undefined {
  if (phrase.group !== 'hand over' || !pronoun.test(phrase.phrase)) return undefined
  return codes.find((code) => code.to < phrase.from && standNear(code, phrase, pronounReach))
}

/** Somebody wants a code of a sign-in; without a word of "to me", or of what it is, it counts where it came to the reader's telephone. */
function codeIn(tokens: Tokens): Request | null {
  const matches = everyPhraseIn(tokens, codeGroups)
  const others = named(matches, 'other code')
  const codes = [...named(matches, 'code by name'), ...named(matches, 'plain code')].filter(
    (code) => !others.some((other) => standNear(code, other, otherReach) && inOneSentence(tokens, code, other)),
  )
  // Who brings a code does not ask for one.
  if (codes.length === 0 || codes.some(({ start, end }) => brought.test(tokens.text.slice(Math.max(0, start - 20), end + 24)))) return null
  const arrivals = named(matches, 'arrival')
  const arrived = (phrase: PlacedMatch): boolean => arrivals.some((arrival) => standNear(phrase, arrival, arrivalReach))
  for (const phrase of [...named(matches, 'hand over'), ...named(matches, 'pass on')]) {
    const near = codes.filter((code) => standNear(phrase, code, codeReach) && inOneSentence(tokens, phrase, code))
    const direct = phrase.group === 'hand over' ? near.find(({ group }) => group === 'code by name') : undefined
    const code = direct ?? (arrived(phrase) ? (near[0] ?? meantBy(phrase, codes)) : undefined)
    if (code !== undefined && !isDenied(tokens, phrase) && !isOwnDeed(tokens, phrase))
      return { what: 'a one-time code', phrase, about: code }
  }
  return null
}

/** Somebody wants a sign-in approved that the reader did not begin. */
function promptIn(tokens: Tokens): Request | null {
  const matches = everyPhraseIn(tokens, promptGroups)
  const prompts = named(matches, 'prompt')
  if (prompts.length === 0 || named(matches, 'own sign-in').length > 0) return null
  const causes = named(matches, 'brought about by another')
  for (const phrase of named(matches, 'approve')) {
    const about = prompts.find((prompt) => standNear(phrase, prompt, promptReach))
    if (about === undefined || isDenied(tokens, phrase) || !causes.some((cause) => standNear(phrase, cause, causeReach))) continue
    return { what: 'a sign-in to be approved', phrase, about }
  }
  return null
}

/** A personal mail asks the reader to pass on a one-time code that reaches him, or to approve a sign-in that he did not begin. */
export const detector: MessageDetector = {
  id: 'content/code-request',
  needs: 'message',
  factor: 'sensitive_info_request',
  type: 'Content',
  title: 'A one-time code to be passed on, or a sign-in to be approved',
  meaning: 'A personal mail asks the reader to pass on a one-time code that reaches him, or to approve a sign-in that he did not begin.',
  check: 'Nobody but the reader needs that code; see whether somebody signed in with his account.',
  severity: 'high',
  technique: 'T1621',
  falsePositives: ['People who share an account and its codes.', 'Guides of a help desk for the set-up of a telephone.'],
  detect: (message) => {
    if (isListMail(message)) return []
    const tokens = beginningOf(firstTokens(message), longestText)
    const request = codeIn(tokens) ?? promptIn(tokens)
    if (request === null) return []
    const { what, phrase, about } = request
    const asked = tokens.text.slice(Math.min(phrase.start, about.start), Math.max(phrase.end, about.end))
    return [{ description: `Wants ${what}: "${excerpt(asked)}"`, evidence: [seen('text', phrase.around)], lure: 'credential' }]
  },
}
