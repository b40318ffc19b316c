/**
 * Numbers that a text asks to call: a lure is missed sooner than invented here, so whatever looks like a number counts beside such
 * words. What an analyst is shown as a number (`observables.phones`) is told more strictly, in the message room.
 */

const maxText = 200_000
const maxWords = 500
const maxNumbers = 200
/** Characters before and after the words in which the number is looked for. */
const reach = 80

export interface PhoneInText {
  /** As written. */
  readonly number: string
  /** Offset in the text. */
  readonly at: number
}

const phoneLike = /[+(]?\d[\d ().\u2010-\u2015-]{7,21}/g
const inWord = /[\p{L}\p{N}]/u
const callWords = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    [
      'call (?:us|our|me|now|today|immediately|this|the|at|on|back|support|customer)|call:|give us a call|phone us|dial|helpline|hotline|help ?desk number|toll[- ]?free|support (?:line|number|team)|help ?(?:line|desk)|customer (?:care|service|support)|contact (?:us|our)|reach (?:us|out)|speak (?:to|with)',
      'rufen sie|ruf uns|anrufen|rückruf|kundenservice|kundendienst|telefonisch|kontaktieren sie|wenden sie sich',
      'appelez|appeler|rappelez|rappeler|service client|contactez|contacter|joindre|numéro vert',
      'llame|llámenos|llamar|llama al|atención al cliente|contacte|póngase en contacto|comuníquese',
      'ligue|ligar para|telefone para|atendimento ao cliente|entre em contato|entre em contacto|contacte-nos|contate',
      'chiama|chiamate|chiamaci|chiami|chiamare|servizio clienti|contattaci|contattate|contattare|numero verde',
      'bel ons|bel (?:direct|nu|naar|met)|bellen|klantenservice|neem contact op|contacteer',
    ].join('|') +
    ')(?![\\p{L}\\p{N}])',
  'giu',
)

/** Eight to fifteen digits with something between them or in front; a date is none. */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return digits >= 8 && digits <= 15 && /[ ().+\u2010-\u2015-]/.test(text) && !/^\d{4}-\d{2}-\d{2}/.test(text)
}

/** What looks like a telephone number, at most 200 of the first 200,000 characters. */
export function phoneNumbersIn(text: string): readonly PhoneInText[] {
  const found: PhoneInText[] = []
  for (const match of text.slice(0, maxText).matchAll(phoneLike)) {
    if (found.length >= maxNumbers) break
    const number = match[0].replace(/\D{1,22}$/, '')
    const after = text[match.index + number.length] ?? ''
    if (isPhone(number) && !inWord.test(after) && !inWord.test(text[match.index - 1] ?? '')) found.push({ number, at: match.index })
  }
  return found
}

/** The first number beside words that ask to call it, in seven languages; null where there is none. */
export function numberToCall(text: string): PhoneInText | null {
  let seen = 0
  for (const match of text.slice(0, maxText).matchAll(callWords)) {
    if (seen++ >= maxWords) return null
    const start = Math.max(0, match.index - reach)
    for (const { number, at } of phoneNumbersIn(text.slice(start, match.index + match[0].length + reach))) return { number, at: start + at }
  }
  return null
}
