/** Cuts a covering note down to the reporter's own words and into sentences and clauses; bounded and linear. */

export interface Token {
  /** Lower case. */
  readonly raw: string
  /** Without accents. */
  readonly plain: string
}

export interface Sentence {
  readonly question: boolean
  /** Tokens between commas and the like. */
  readonly pieces: readonly (readonly Token[])[]
}

const mostText = 8_000
const mostLines = 200
const mostTokens = 1_500
const mostInPiece = 60

/** Begins of lines that phones and mail programs put under a mail. */
const sentFrom = [
  'sent from',
  'sent with',
  'sent via',
  'get outlook for',
  'von meinem',
  'gesendet von',
  'gesendet mit',
  'outlook für',
  'holen sie sich outlook',
  'envoyé de',
  'envoyé depuis',
  'envoyé à partir',
  'obtenir outlook',
  'télécharger outlook',
  'enviado desde',
  'enviado do',
  'enviado de',
  'enviado a partir',
  'obtener outlook',
  'obter o outlook',
  'inviato da',
  'inviato dal',
  'scarica outlook',
  'ottieni outlook',
  'verzonden vanaf',
  'verzonden met',
  'verstuurd vanaf',
  'outlook voor',
  'wysłane z',
  'wysłano z',
  'pobierz program outlook',
  'skickat från',
  'skaffa outlook',
  'sendt fra',
  'hent outlook',
  'få outlook',
  'lähetetty',
  'hanki outlook',
  'odesláno z',
]
/** Last words of the line above a quoted mail. */
const wrote = [
  'wrote:',
  'schrieb:',
  'écrit :',
  'écrit:',
  'escribió:',
  'escreveu:',
  'scritto:',
  'schreef:',
  'napisał(a):',
  'napisał:',
  'napisała:',
  'skrev:',
  'kirjoitti:',
]
const rulers = [
  '-----original',
  '----- original',
  '---------- forwarded',
  '-----ursprüngliche',
  '________________',
  '-----message d',
  '-----mensaje',
  '-----mensagem',
  '-----messaggio',
  '-----oorspronkelijk',
]
const confidential = [
  'confidential',
  'vertraulich',
  'confidentiel',
  'confidencial',
  'riservat',
  'vertrouwelijk',
  'poufn',
  'konfidentiel',
  'luottamuksel',
  'intended solely',
  'received this message in error',
  'received this email in error',
]

function endsNote(line: string): boolean {
  const lower = line.toLowerCase()
  if (line === '--' || line === '-- ' || rulers.some((ruler) => lower.startsWith(ruler))) return true
  return sentFrom.some((words) => lower.startsWith(words)) && line.length < 80
}

function isDisclaimer(line: string): boolean {
  const lower = line.toLowerCase()
  return line.length > 100 && confidential.some((word) => lower.includes(word))
}

/** The reporter's own words: without signature, disclaimer and quoted mail. */
export function ownWords(text: string): string {
  const kept: string[] = []
  for (const line of text.slice(0, mostText).split(/\r\n|\r|\n/, mostLines)) {
    const trimmed = line.trim()
    const lower = trimmed.toLowerCase()
    if (endsNote(trimmed) || (trimmed.length < 400 && wrote.some((words) => lower.endsWith(words)))) break
    if (trimmed.startsWith('>') || isDisclaimer(trimmed)) continue
    // The signature of a phone may stand behind the last sentence.
    const at = sentFrom.map((words) => lower.indexOf(`. ${words}`)).filter((index) => index >= 0)
    kept.push(at.length === 0 ? trimmed : trimmed.slice(0, Math.min(...at) + 1))
  }
  return withoutQuotations(kept.join('\n'))
}

const closing = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
])

/** Quotations of five words and more are not the reporter's own; shorter ones name a button or a file. */
function withoutQuotations(text: string): string {
  let result = ''
  let position = 0
  while (position < text.length) {
    const character = text.charAt(position)
    const close = closing.get(character)
    if (close !== undefined) {
      const within = text.slice(position + 1, position + 400)
      const end = [close, ...(character === '„' ? ['”', '"'] : [])].map((mark) => within.indexOf(mark)).filter((index) => index > 0)
      const quoted = within.slice(0, Math.min(...end, 400))
      if (end.length > 0 && quoted.trim().split(/\s+/).length >= 5) {
        result += ' … '
        position += quoted.length + 2
        continue
      }
    }
    result += character
    position++
  }
  return result
}

const letters = new Map([
  ['ß', 'ss'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['đ', 'd'],
])

/** Lower case, without accents. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßłøæđ]/g, (letter) => letters.get(letter) ?? letter)
}

function tokens(text: string): readonly Token[] {
  const joined = text
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/'(?=(?:t|ve|m|s|d|ll|re)\b)/g, '')
    .replaceAll("'", ' ')
  return [...joined.matchAll(/[\p{L}\p{N}]{1,40}/gu)].map((match) => ({ raw: match[0].normalize('NFC'), plain: plainWord(match[0]) }))
}

/** Nobody writes a clause of sixty words; without a bound, comparing words with one another would take too long. */
function chunks(words: readonly Token[]): readonly (readonly Token[])[] {
  return Array.from({ length: Math.ceil(words.length / mostInPiece) }, (_, index) =>
    words.slice(index * mostInPiece, (index + 1) * mostInPiece),
  )
}

/** Sentences with their clauses as far as punctuation shows them. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let count = 0
  const lower = text.toLowerCase()
  for (const match of lower.matchAll(/[^.!?…\n]+[.!?…\n]*/g)) {
    const pieces = match[0]
      .split(/[,;:()–—|]|\s-\s/)
      .flatMap((piece) => chunks(tokens(piece)))
      .filter((piece) => piece.length > 0)
    if (pieces.length === 0) continue
    found.push({ question: match[0].includes('?'), pieces })
    count += pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (count > mostTokens) break
  }
  return found
}
