/** A threat and a demand for money. */
import type { MessageDetector } from '../../domain/finding.ts'
import { skeleton } from '../../domain/confusables.ts'
import { webLinks } from '../links.ts'
import { registrable } from '../organisations.ts'
import { seen } from '../evidence.ts'
import { extortionStory } from '../phrases-social/extortion.ts'
import { walletsIn } from '../wallets.ts'
import { findPhrases, plain, readerText } from '../words.ts'

const longestText = 12_000
/** Stems of the names of crypto money; without one no phrase is looked for. */
const moneyStems = ['bitcoin', 'btc', 'litecoin', 'monero', 'ethereum', 'usdt', 'krypto', 'crypto', 'cripto']

/** Letters that pass for Latin ones: Greek, Cyrillic, Armenian, Latin with two accents. */
const disguise = /[\u0370-\u058f\u1e00-\u1eff]/

/** The text with letters of other alphabets and accents as the ones they pass for: a disguise against filters. */
function folded(text: string): string {
  return /[^\u0000-\u007f]/.test(text) ? Array.from(text, (letter) => (letter > '\u007f' ? skeleton(letter) : letter)).join('') : ''
}

/** The text says that it holds something against the reader, threatens him, and wants crypto money; a valid wallet makes it certain sooner. */
export const detector: MessageDetector = {
  id: 'content/extortion',
  needs: 'message',
  factor: 'extortion',
  type: 'Content',
  title: 'A threat and a demand for money',
  meaning: 'The text says that it holds something against the reader, threatens him, and wants money in crypto currency.',
  check: 'Search the other mailboxes for the same wallet; nothing is to be paid.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['Articles that quote such a mail at length.'],
  detect: (message) => {
    const texts = [
      { text: readerText(message).slice(0, longestText), raw: message.visibleText.slice(0, longestText), where: 'text' },
      ...message.attachedText
        .slice(0, 3)
        .map(({ text }) => ({ text: plain(text.slice(0, longestText)), raw: text.slice(0, longestText), where: 'file' })),
    ]
    for (const { text, raw, where } of texts) {
      const plainly = moneyStems.some((stem) => text.includes(stem))
      if (!plainly && !disguise.test(text)) continue
      const wallet = walletsIn(raw)[0]
      if (!plainly && wallet === undefined) continue
      const found = findPhrases(wallet === undefined ? text : `${text} ${folded(text)}`, extortionStory)
      const names = new Set(found.map(({ group }) => group))
      if (!names.has('demand') || ![...names].some((name) => name === 'intrusion' || name === 'recording')) continue
      // Who writes about such mails links to his own pages; an extortionist has none.
      const sites = new Set(
        webLinks(message)
          .slice(0, 50)
          .map(({ host }) => registrable(host)),
      )
      const needed = (wallet === undefined ? 5 : 3) + (sites.size > 1 ? 1 : 0)
      if (names.size < needed) continue
      return [
        {
          description: `Threatens the reader and asks for money${wallet === undefined ? '' : ` to a ${wallet.kind} wallet`}`,
          evidence: [
            ...(wallet === undefined ? [] : [seen(where, wallet.address)]),
            ...found.slice(0, 4).map(({ around }) => seen(where, around)),
          ],
          lure: 'payment',
        },
      ]
    }
    return []
  },
}
