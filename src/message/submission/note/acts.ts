/** Reads from a note, with the rules of one language, what its writer says that he did. */
import type { UserAct } from '../../../domain/analysis.ts'
import type { Sentence, Token } from './clauses.ts'
import type { ActRule, NoteLanguage } from './rules.ts'
import { hasAny, isOneOf, phraseEnd } from './words.ts'

interface Clause {
  readonly tokens: readonly Token[]
  /** What parts it from the clause before. */
  readonly joint: 'start' | 'comma' | 'word'
}

/** What a clause may take over from those before it in the sentence. */
interface Carried {
  readonly auxiliary: boolean
  readonly self: boolean
  readonly negated: boolean
  readonly says: boolean
}

interface Place {
  readonly language: NoteLanguage
  readonly clause: Clause
  readonly carried: Carried
  readonly question: boolean
  /** The sentence is a question of one clause. */
  readonly asks: boolean
  /** Acts whose objects were named so far, so that a pronoun can mean them. */
  readonly named: ReadonlySet<UserAct>
}

/** The acts in the order of the note, each once. */
export function actsOf(sentences: readonly Sentence[], language: NoteLanguage): readonly UserAct[] {
  const named = new Set<UserAct>()
  const acts = new Set<UserAct>()
  for (const sentence of sentences) {
    const clauses = sentence.pieces.flatMap((piece, index) => split(piece, index === 0 ? 'start' : 'comma', language))
    let carried: Carried = { auxiliary: false, self: true, negated: false, says: false }
    for (const clause of clauses) {
      for (const rule of language.acts) if (hasAny(clause.tokens, rule.objects ?? [])) named.add(rule.act)
      const place: Place = {
        language,
        clause,
        carried: taken(clause, carried, language),
        question: sentence.question,
        asks: sentence.question && clauses.length === 1,
        named,
      }
      const found = actsIn(place)
      for (const act of found) acts.add(act)
      carried = after(place, found.length > 0)
    }
  }
  return [...acts]
}

function split(tokens: readonly Token[], joint: Clause['joint'], language: NoteLanguage): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && !isOneOf(tokens[index], language.breaks)) continue
    clauses.push({ tokens: tokens.slice(start, index), joint: start === 0 ? joint : 'word' })
    start = index
  }
  return clauses
}

function taken(clause: Clause, carried: Carried, language: NoteLanguage): Carried {
  const reported = carried.says && isOneOf(clause.tokens[0], language.that)
  return { ...carried, says: reported, negated: carried.negated && clause.joint === 'comma' }
}

function after({ clause, carried, language }: Place, acted: boolean): Carried {
  const { tokens } = clause
  const own = hasAny(tokens, language.auxiliaries)
  const other = hasAny(tokens, language.others)
  return {
    auxiliary: own || (carried.auxiliary && !other),
    self: acted || hasAny(tokens, language.subjects) || (carried.self && !other),
    negated: openNegation(tokens, 0, tokens.length, language.negations, language),
    says: carried.says || hasAny(tokens, language.says),
  }
}

/** True where a negation stands between two indices that no verb of noticing takes for itself. */
function openNegation(tokens: readonly Token[], from: number, to: number, negations: readonly string[], language: NoteLanguage): boolean {
  for (let index = to - 1; index >= from; index--) {
    const end = negations.find((phrase) => phraseEnd(tokens, index, phrase) >= 0)
    if (end !== undefined) return !hasAny(tokens, language.aware, index + 1, Math.min(tokens.length, Math.max(to, index + 6)))
  }
  return false
}

function actsIn(place: Place): readonly UserAct[] {
  const { tokens } = place.clause
  return place.language.acts.flatMap((rule) => {
    for (let start = 0; start < tokens.length; start++) {
      for (const verb of rule.verbs) {
        const end = phraseEnd(tokens, start, verb, rule.form !== 'finite')
        if (end >= 0 && isMeant(place, rule, start, end)) return [rule.act]
      }
    }
    return []
  })
}

function isMeant(place: Place, rule: ActRule, start: number, end: number): boolean {
  const { language, carried } = place
  const { tokens } = place.clause
  if (hasAny(tokens, rule.avoid ?? [], rule.form === 'participle' ? start - 6 : end, end + 6)) return false
  if (rule.objects !== undefined && !hasAny(tokens, rule.objects)) {
    if (!place.named.has(rule.act) || !hasAny(tokens, language.pronouns)) return false
  }
  if (hasAny(tokens, language.unreal, 0, start) || hasAny(tokens, language.says, 0, start) || carried.says) return false
  if (openNegation(tokens, 0, end, language.negations, language)) return false
  if (openNegation(tokens, end + 1, tokens.length, language.negationsAfter, language)) return false
  if (rule.form === 'finite') return !place.asks
  if (rule.form === 'participle') return hasAuxiliary(place, tokens)
  return governed(place, start, end)
}

function hasAuxiliary({ language, carried, asks, question }: Place, tokens: readonly Token[]): boolean {
  if (hasAny(tokens, language.auxiliaries)) {
    const inverted = isOneOf(tokens[0], language.auxiliaries) && isOneOf(tokens[1], language.subjects)
    return !(asks && inverted)
  }
  if (carried.negated || hasAny(tokens, language.others)) return false
  return carried.auxiliary || (language.bareParticiples === true && !question && carried.self && !hasAny(tokens, language.subjects))
}

/** The first person stands before the verb with nothing of weight between, or nobody does and the sentence began with the person. */
function governed({ language, clause, carried, asks }: Place, start: number, end: number): boolean {
  const { tokens } = clause
  if (hasAny(tokens, language.subjects, start + 1, end)) return false
  if (isOneOf(tokens[end + 1], language.subjects)) return !asks
  for (let index = start - 1; index >= 0; index--) {
    const token = tokens[index]
    if (isOneOf(token, language.subjects)) return !(asks && index > 0 && isOneOf(tokens[index - 1], language.auxiliaries))
    const light = isOneOf(token, language.between) || (language.codes.includes('en') && token?.plain.endsWith('ly') === true)
    if (!light && !(index === 0 && isOneOf(token, language.breaks))) return false
  }
  return carried.self && !carried.negated
}
