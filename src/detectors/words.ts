/** Looking for phrases in text: whole words, every script, linear in the length of the text. */
import type { Message } from '../domain/message.ts'
import { memo } from './memo.ts'

const longestText = 100_000

/** A group of phrases that mean one thing; counted once however often they occur. */
export interface PhraseGroup {
  readonly name: string
  readonly phrases: readonly string[]
}
export interface PhraseMatch {
  readonly group: string
  readonly phrase: string
  /** The words around it, for evidence. */
  readonly around: string
}

/** Lower case, quotes straightened, invisible characters dropped, white space folded to one blank; at most 100,000 characters. */
export function plain(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
}

/** Subject and visible text in one, ready for {@link findPhrases}. */
export const readerText = memo((message: Message): string => plain(`${message.subject ?? ''}\n${message.visibleText}`))

/** First match of each group in text that {@link plain} made; a phrase must stand as whole words. */
export function findPhrases(text: string, groups: readonly PhraseGroup[]): readonly PhraseMatch[] {
  return groups.flatMap(({ name, phrases }) => {
    for (const phrase of phrases) {
      const at = wholeWord(text, phrase)
      if (at >= 0) return [{ group: name, phrase, around: text.slice(Math.max(0, at - 40), at + phrase.length + 60) }]
    }
    return []
  })
}

function wholeWord(text: string, phrase: string): number {
  let at = text.indexOf(phrase)
  while (at >= 0) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + phrase.length])) return at
    at = text.indexOf(phrase, at + 1)
  }
  return -1
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(character)
}
