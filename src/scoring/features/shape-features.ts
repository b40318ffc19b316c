/** How a mail is made: length, signs, capitals, hidden text, pictures, forms, files. */
import type { Message } from '../../domain/message.ts'
import { isUnmetPlace } from '../../domain/places.ts'
import { feature, shareFeature, flag, logFeature, type FeatureGroup } from './feature.ts'
import type { ReadText } from './read-text.ts'
import { shareOf } from './word-shape.ts'

const hundredth = (count: number, words: number): number => Math.min(30, (100 * count) / Math.max(words, 20))
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function textValues({ subject, body, rawSubject, rawBody }: ReadText): readonly number[] {
  const words = body.filter((word) => word.length > 1).length
  const lines = rawBody.split('\n').filter((line) => line.trim() !== '')
  const letters = countOf(rawBody, /\p{L}/gu)
  const capitals = countOf(rawBody, /\p{Lu}/gu)
  return [
    Math.log1p(words),
    subject.length,
    shareOf(rawSubject, /\p{Lu}/gu),
    countOf(rawSubject, /!/g),
    countOf(rawSubject, /[\p{Extended_Pictographic}]/gu),
    /\p{N}{4,}/u.test(rawSubject) ? 1 : 0,
    /[$€£]|\b(?:eur|usd)\b/i.test(rawSubject) ? 1 : 0,
    /[[\]|#*_~✅\u26A0]/u.test(rawSubject) ? 1 : 0,
    letters === 0 ? NaN : capitals / letters,
    words === 0 ? NaN : body.reduce((sum, word) => sum + word.length, 0) / words,
    lines.length === 0 ? NaN : Math.min(200, rawBody.length / lines.length),
    lines.length === 0 ? NaN : lines.filter((line) => line.length < 30).length / lines.length,
    hundredth(countOf(rawBody, /!/g), words),
    hundredth(countOf(rawBody, /\?/g), words),
    hundredth(countOf(rawBody, /[$€£]/g), words),
    hundredth(countOf(rawBody, /\p{N}+/gu), words),
    hundredth(countOf(rawBody, /[\p{Extended_Pictographic}]/gu), words),
    hundredth(countOf(rawBody, /(?<![\p{L}\p{N}_])\p{Lu}{4,}(?![\p{L}\p{N}_])/gu), words),
    words === 0 ? NaN : new Set(body).size / body.length,
    countOf(rawBody, /[\u200B-\u200F\u2060\uFEFF\u00AD]|[\u034F]|[\uFE00-\uFE0F]/g) > 3 ? 1 : 0,
    countOf(rawBody, /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]/gu),
    countOf(rawBody, /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF5A}]/gu) > 0 ? 1 : 0,
    countOf(rawBody, /\b(?:\+|00)?\d[\d ()./-]{8,}\d\b/g),
  ]
}

function htmlValues({ html, visibleText, plainText }: Message): readonly number[] {
  if (html === null) return new Array<number>(12).fill(NaN)
  const hidden = (techniques: readonly string[]): number =>
    html.hidden.filter(({ technique }) => techniques.includes(technique)).reduce((sum, { text }) => sum + text.length, 0)
  const words = (text: string): ReadonlySet<string> =>
    new Set(
      (
        text
          .slice(0, 4_000)
          .toLowerCase()
          .match(/\p{L}{3,}/gu) ?? []
      ).slice(0, 400),
    )
  const seen = words(visibleText)
  const plain = words(plainText)
  const large = html.images.filter(({ width, height }) => (width ?? 0) >= 300 || (height ?? 0) >= 300)
  const alt = html.images.reduce((sum, image) => sum + image.alt.length, 0)
  return [
    Math.log1p(visibleText.length / Math.max(html.elements, 1)),
    Math.log1p(hidden(['display-none', 'visibility-hidden', 'zero-size', 'same-colour', 'off-screen', 'transparent', 'clipped'])),
    hidden(['zero-width']) > 0 ? 1 : 0,
    Math.log1p(hidden(['comment'])),
    Math.log1p(html.images.length),
    large.length,
    html.images.length === 0 ? NaN : html.images.filter(({ src }) => /^cid:|^data:/i.test(src)).length / html.images.length,
    html.images.length === 0 ? NaN : alt / html.images.length,
    Math.log1p(visibleText.length / (1 + html.images.length)),
    html.forms.length > 0 ? 1 : 0,
    html.resources.length > 0 ? 1 : 0,
    plain.size === 0 || seen.size === 0 ? NaN : [...plain].filter((word) => seen.has(word)).length / plain.size,
  ]
}

const kinds = [
  ['image', /^image\//],
  ['pdf', /pdf/],
  ['html', /html|svg/],
  ['archive', /zip|rar|7z|tar|gzip|compress|iso|cab/],
  ['office', /word|excel|sheet|powerpoint|officedocument|msword|rtf/],
  ['calendar', /calendar/],
] as const

function fileValues({ observables: { files, phones, mailtos } }: Message): readonly number[] {
  const own = files.filter(({ foundIn }) => foundIn.length === 0 || !foundIn.every((place) => place.includes('!')))
  // An address to leave a list is a field of the header: it tells the collection, not the mail.
  const written = mailtos.filter(({ foundIn }) => foundIn.length === 0 || !foundIn.every(isUnmetPlace))
  const kindOf = ({ mediaType, detectedType }: (typeof files)[number]): string => `${mediaType} ${detectedType ?? ''}`.toLowerCase()
  return [
    Math.min(own.length, 10),
    ...kinds.map(([, pattern]) => (own.some((file) => pattern.test(kindOf(file))) ? 1 : 0)),
    own.length === 0 ? NaN : Math.log1p(Math.max(...own.map(({ size }) => size))),
    Math.min(phones.length, 5),
    Math.min(written.length, 10),
    written.some(({ subject, body }) => subject !== null || body !== null) ? 1 : 0,
  ]
}

export const shapeGroup: FeatureGroup = {
  features: [
    logFeature('words', 'The text has # words'),
    feature('subject_words', 'The subject has # words'),
    shareFeature('subject_capitals', 'Capitals are # of the subject'),
    feature('subject_exclamations', 'The subject has # exclamation marks'),
    feature('subject_pictographs', 'The subject has # pictographs'),
    flag('subject_number', 'The subject carries a long number', 'The subject carries no long number'),
    flag('subject_money', 'The subject names money', 'The subject names no money'),
    flag('subject_signs', 'The subject is decked with signs', 'The subject is not decked with signs'),
    shareFeature('capitals', 'Capitals are # of the letters'),
    feature('word_length', 'Words have # letters on average'),
    feature('line_length', 'Lines have # characters on average'),
    shareFeature('short_lines', '# of the lines are short'),
    feature('exclamations', 'Of a hundred words # are followed by an exclamation mark'),
    feature('questions', 'Of a hundred words # are followed by a question mark'),
    feature('money', 'For a hundred words there are # signs of currency'),
    feature('numbers', 'For a hundred words there are # numbers'),
    feature('pictographs', 'For a hundred words there are # pictographs'),
    feature('shouted', 'Of a hundred words # stand in capitals'),
    shareFeature('word_variety', '# of the words are different'),
    flag('invisible_characters', 'The text holds invisible characters', 'The text holds no invisible characters'),
    feature('mixed_alphabets', 'Letters of two alphabets meet # times'),
    flag('lettering', 'The text is written in mathematical or full-width letters', 'The text is written in plain letters'),
    feature('long_numbers', 'The text holds # numbers like those of telephones'),
    logFeature('text_to_elements', 'For each element of the page there are # characters of visible text'),
    logFeature('hidden_text', 'No reader sees # characters of the text'),
    flag('broken_words', 'Invisible characters break words up', 'No invisible characters break words up'),
    logFeature('comments', 'Comments in the HTML have # characters'),
    logFeature('images', 'The HTML shows # pictures'),
    feature('large_images', '# pictures are large'),
    shareFeature('carried_images', '# of the pictures are carried in the mail'),
    feature('image_alt', 'Pictures are described by # characters on average'),
    logFeature('text_to_images', 'For each picture there are # characters of text'),
    flag('form', 'The mail holds a form', 'The mail holds no form'),
    flag('resources', 'The mail loads scripts, styles or frames', 'The mail loads no scripts, styles or frames'),
    shareFeature('plain_agrees', '# of the words of the plain text are in the HTML as well'),
    feature('files', 'The mail carries # files'),
    ...kinds.map(([kind]) => flag(`file_${kind}`, `A file of the kind ${kind} is attached`, `No file of the kind ${kind} is attached`)),
    logFeature('file_size', 'The largest file has # bytes'),
    feature('telephones', 'The mail names # telephone numbers'),
    feature('mailto_links', '# links write a mail'),
    flag('mailto_written', 'A link writes a mail with words that are given', 'No link writes a mail with given words'),
  ],
  values: ({ message, text }) => [...textValues(text), ...htmlValues(message), ...fileValues(message)],
}
