/** Whether a sentence asks for something or says that nobody does: "we will never ask you to …", "do not send …". */
import type { Tokens } from './tokens.ts'
import { foldWord, numberOf, sentenceEnd } from './word-numbers.ts'
import type { PlacedMatch } from './words.ts'

const numbersOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => numberOf(foldWord(word))))

/** Directly before what they deny; further away they say something else ("no time"). */
const closeDenials = numbersOf('no ne n nem')
const denials = numbersOf(
  'never not nor don won doesn didn cannot nobody noone none without avoid refuse warn beware nie niemals nicht niemand niemandem kein keine keinen keiner ' +
    'jamais aucun aucune pas personne nunca jamas tampoco nadie ningun ninguna nao ninguem nenhum nenhuma mai non nessun nessuno nessuna ' +
    'nooit niet geen niemand nigdy nikt nikomu zaden zadna zadnego',
)
/** Behind the verb: "schicken Sie den Code nicht". */
const lateDenials = numbersOf('nicht nie niemals niemandem niet nooit jamais pas never')
/** Who is asked between the denial and the match is not asked here: "niemand wird Sie bitten, uns …". */
const asking = numbersOf(
  'ask asks asked asking request requests requested require demand fragen fragt bitten bittet auffordern verlangen verlangt fordern ' +
    'demander demandera demanderons demandons demande demandent pedir pide pedira pediremos pedimos pida solicitar solicitara ' +
    'solicitamos pede pedirá pedira pedimos pedirao chiedere chiedera chiederemo chiediamo chiede vragen vraagt gevraagd ' +
    'prosic poprosi poprosimy prosimy zapyta pytamy poprosza',
)
/** Who says what he does himself orders nobody to: "we will send the codes". */
const ownDeeds = numbersOf('we wir nous wij will ll werden wird vamos iremos allons stiamo automatically system haben have')
/** The same right before the verb: "to send", "pour envoyer". */
const purposes = numbersOf('to zu pour para per te')
const ownReach = 3
const reach = 5
const askedReach = 14
const closeReach = 2
const lateReach = 4

/** True where the sentence denies the match. A denial in another clause, behind a comma, denies nothing unless it says who asks. */
export function isDenied({ numbers, text, starts }: Tokens, match: PlacedMatch): boolean {
  let asked = false
  for (let at = match.from - 1; at >= 0 && at >= match.from - askedReach && numbers[at] !== sentenceEnd; at--) {
    const number = numbers[at] ?? 0
    const distance = match.from - at
    if (asking.has(number)) asked = true
    if (asked && denials.has(number)) return true
    if (distance > reach || text.slice(starts[at], match.start).includes(',')) continue
    if (denials.has(number) || (distance <= closeReach && closeDenials.has(number))) return true
  }
  for (let at = match.from + 1; at <= match.to + lateReach && at < numbers.length && numbers[at] !== sentenceEnd; at++) {
    if (text.slice(match.end, Math.max(match.end, starts[at] ?? 0)).includes(',')) return false
    if (lateDenials.has(numbers[at] ?? 0)) return true
  }
  return false
}

/** True where the writer, or his firm, says what it does itself: "we send the code to your phone". */
export function isOwnDeed({ numbers }: Tokens, { from }: PlacedMatch): boolean {
  const before = numbers.slice(Math.max(0, from - ownReach), from)
  const sentence = before.slice(before.lastIndexOf(sentenceEnd) + 1)
  return sentence.some((number) => ownDeeds.has(number)) || purposes.has(sentence.at(-1) ?? sentenceEnd)
}
