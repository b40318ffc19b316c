/** Numbers the campaigns of a corpus: mails of one cluster of the manifest, of one text, or of nearly one text. */
import type { Message } from '../../domain/message.ts'
import { nearDuplicateGroups } from '../../scoring/learners/near-duplicates.ts'
import { unionFind } from '../../scoring/learners/union-find.ts'

/** Words of a text that are compared: enough to tell variants, and no novel makes the work long. */
const comparedWords = 2_000
/** A body of fewer words is compared together with its subject: on its own it is "see attachment" in hundreds of mails. */
const fewWords = 12
/** Fewer words in all say nothing of a campaign. */
const leastWords = 3

/** Words of a mail with everything masked that changes from copy to copy: links, addresses, numbers. */
export function campaignWords({ visibleText, subject }: Pick<Message, 'visibleText' | 'subject'>): readonly string[] {
  const body = maskedWords(visibleText)
  const words = body.length >= fewWords ? body : [...maskedWords(subject ?? ''), ...body]
  return words.length < leastWords ? [] : words
}

function maskedWords(text: string): readonly string[] {
  const masked = text
    .slice(0, comparedWords * 20)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/g, ' link ')
    .replaceAll(/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, ' address ')
  // A word that holds a digit is a number, a code or a name made by a machine.
  return (masked.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, comparedWords).map((word) => (/\p{N}/u.test(word) ? '0' : word))
}

export interface CampaignCollector {
  readonly add: (mail: { readonly cluster: string | null; readonly message: Pick<Message, 'visibleText' | 'subject'> }) => void
  /** Campaign of each mail in the order of adding: 0, 1, 2 … by first appearance. */
  readonly numbers: () => Int32Array
}

/** Takes mails one by one and keeps their masked words alone. */
export function createCampaigns(): CampaignCollector {
  const clusters: (string | null)[] = []
  const texts: (readonly string[])[] = []
  // Each word once: thousands of mails share most of theirs.
  const known = new Map<string, string>()
  const shared = (word: string): string => {
    const same = known.get(word)
    if (same === undefined) known.set(word, word)
    return same ?? word
  }
  return {
    add: ({ cluster, message }) => {
      clusters.push(cluster)
      texts.push(campaignWords(message).map(shared))
    },
    numbers: () => {
      const groups = unionFind(texts.length)
      nearDuplicateGroups(texts).forEach((group, mail) => {
        groups.join(group, mail)
      })
      joinEqual(clusters, groups.join)
      joinEqual(
        texts.map((words) => (words.length === 0 ? null : words.join(' '))),
        groups.join,
      )
      const numbers = new Map<number, number>()
      return Int32Array.from(texts, (_, mail) => {
        const group = groups.find(mail)
        const number = numbers.get(group) ?? numbers.size
        numbers.set(group, number)
        return number
      })
    },
  }
}

function joinEqual(keys: readonly (string | null)[], join: (one: number, other: number) => void): void {
  const first = new Map<string, number>()
  for (const [mail, key] of keys.entries()) {
    if (key === null) continue
    const before = first.get(key)
    if (before === undefined) first.set(key, mail)
    else join(before, mail)
  }
}
