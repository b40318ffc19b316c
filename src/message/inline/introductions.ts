/** The lines by which mail programs introduce a mail that they quote, by language: data. Lower case, without dashes and colon. */

import { fold } from './fold.ts'

/** `forward`: written for forwards alone; `original`: for replies too. */
export type IntroductionKind = 'forward' | 'original'

export interface Introduction {
  readonly kind: IntroductionKind
  readonly languages: readonly string[]
  /** True for the form of Apple Mail: a sentence with a colon, no dashes. */
  readonly apple: boolean
}

/** Apple Mail on Mac, iPhone and iPad. */
const apple: Readonly<Record<string, string>> = {
  en: 'begin forwarded message',
  de: 'anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail',
  fr: 'début du message réexpédié|début du message transféré',
  es: 'inicio del mensaje reenviado|comienzo del mensaje reenviado',
  pt: 'início da mensagem reencaminhada|início da mensagem encaminhada|início de mensagem encaminhada',
  it: 'inizio messaggio inoltrato|inizio del messaggio inoltrato',
  nl: 'begin doorgestuurd bericht',
  pl: 'początek przekazywanej wiadomości',
  sv: 'vidarebefordrat mejl|vidarebefordrat brev|början på vidarebefordrat meddelande',
  da: 'start på videresendt besked|begynd videresendt besked',
  nb: 'videresendt melding|start på videresendt melding|begynnelse på videresendt melding',
  fi: 'välitetty viesti alkaa',
  cs: 'začátek přeposílané zprávy',
  sk: 'začiatok preposlanej správy',
  hu: 'továbbított levél kezdete',
  ro: 'începe mesajul redirecționat|începutul mesajului redirecționat',
  tr: 'i̇leti başlangıcı|ileti başlangıcı|iletilen mesajın başlangıcı',
  hr: 'započni proslijeđenu poruku',
  ru: 'начало переадресованного сообщения',
  uk: 'початок листа, що пересилається',
  el: 'αρχή προωθημένου μηνύματος',
  ja: '転送されたメッセージ',
  zh: '开始转发的信息|開始轉寄郵件|下面是被转发的邮件',
  ko: '전달된 메시지 시작|다음은 전달된 메시지입니다',
}

/** Between dashes: Gmail, Thunderbird, Yahoo, Proton, Spark and others. */
const forwards: Readonly<Record<string, string>> = {
  en: 'forwarded message|forwarded mail|fwd.msg|forwarded by',
  de: 'weitergeleitete nachricht|weitergeleitete e-mail|weitergeleitete mail',
  fr: 'message transféré|message transmis|message réexpédié|e-mail transféré',
  es: 'mensaje reenviado|mensaje remitido|correo reenviado',
  pt: 'mensagem reencaminhada|mensagem encaminhada',
  it: 'messaggio inoltrato|email inoltrata',
  nl: 'doorgestuurd bericht|doorgestuurde e-mail',
  pl: 'treść przekazanej wiadomości|przekazana wiadomość|wiadomość przekazana dalej|przekazana dalej wiadomość',
  sv: 'vidarebefordrat meddelande|vidarebefordrat mejl',
  da: 'videresendt meddelelse|videresendt besked|videresendt mail',
  nb: 'videresendt melding|videresendt e-post',
  fi: 'välitetty viesti / fwd.msg|välitetty viesti|edelleenlähetetty viesti|edelleen lähetetty viesti',
  cs: 'přeposlaná zpráva|přeposlaný e-mail',
  sk: 'preposlaná správa|preposlaná správa --- forwarded message',
  hu: 'továbbított üzenet|továbbított levél',
  ro: 'mesaj redirecționat|mesaj redirecţionat|mesaj transmis',
  tr: 'i̇letilmiş mesaj|i̇letilen i̇leti|i̇letilmiş i̇leti|iletilen ileti|iletilmiş ileti|i̇letilen mesaj',
  hr: 'proslijeđena poruka',
  et: 'edastatud kiri',
  ru: 'пересылаемое сообщение|перенаправленное сообщение|пересланное сообщение',
  uk: 'перенаправлене повідомлення|переслане повідомлення',
  el: 'προωθημένο μήνυμα',
  ja: 'メッセージを転送|転送メッセージ|転送されたメッセージ',
  zh: '转发的消息|转发的邮件|轉寄郵件|已转发邮件|轉寄的郵件',
  ko: '전달된 메시지|전달된 메일',
}

/** Between dashes: Outlook's plain text, Samsung, K-9 and many webmailers; used for replies too. */
const originals: Readonly<Record<string, string>> = {
  en: 'original message|original email|original appointment|message from',
  de: 'ursprüngliche nachricht|originalnachricht|original-nachricht|original nachricht|ursprüngliche mail|ursprünglicher termin',
  fr: "message d'origine|message original|message initial|courriel original",
  es: 'mensaje original',
  pt: 'mensagem original',
  it: 'messaggio originale|messaggio original',
  nl: 'oorspronkelijk bericht|origineel bericht',
  pl: 'oryginalna wiadomość|wiadomość oryginalna|oryginalny e-mail',
  sv: 'ursprungligt meddelande|originalmeddelande|ursprungligt mejl',
  da: 'oprindelig meddelelse|oprindelig besked|original besked',
  nb: 'opprinnelig melding|original melding|opprinnelig e-post',
  fi: 'alkuperäinen viesti',
  cs: 'původní zpráva|původní e-mail',
  sk: 'pôvodná správa',
  hu: 'eredeti üzenet|eredeti levél',
  ro: 'mesaj original|mesajul original|mesajul inițial',
  tr: 'orijinal mesaj|özgün i̇leti|özgün ileti|orijinal i̇leti|asıl i̇leti',
  hr: 'izvorna poruka',
  et: 'algne kiri',
  ru: 'исходное сообщение|оригинальное сообщение',
  uk: 'вихідне повідомлення|оригінальне повідомлення',
  el: 'αρχικό μήνυμα',
  ja: '元のメッセージ|オリジナルメッセージ',
  zh: '原始邮件|邮件原件|原始郵件|原始訊息',
  ko: '원본 메시지|원본 메일',
}

function table(): ReadonlyMap<string, Introduction> {
  const out = new Map<string, Introduction>()
  const take = (source: Readonly<Record<string, string>>, kind: IntroductionKind, form: string): void => {
    for (const [language, words] of Object.entries(source)) {
      for (const word of words.split('|')) {
        const key = `${form}${fold(word)}`
        out.set(key, { kind, apple: form === ':', languages: [...(out.get(key)?.languages ?? []), language] })
      }
    }
  }
  take(apple, 'forward', ':')
  take(forwards, 'forward', '-')
  take(originals, 'original', '-')
  return out
}
const introductions = table()

/** The introduction of these words, which stood between dashes (`-`) or before a colon (`:`); null where nobody writes them. */
export function introductionOf(words: string, form: '-' | ':'): Introduction | null {
  return introductions.get(`${form}${fold(words.trim())}`) ?? null
}

/** The verb of "On … X wrote:", by language. */
export const wroteWords: readonly (readonly [string, string])[] = [
  ['en', 'wrote'],
  ['de', 'schrieb'],
  ['fr', 'a écrit'],
  ['es', 'escribió'],
  ['it', 'ha scritto'],
  ['pt', 'escreveu'],
  ['nl', 'schreef'],
  ['nl', 'geschreven'],
  ['pl', 'napisał'],
  ['pl', 'pisze'],
  ['sv', 'skrev'],
  ['fi', 'kirjoitti'],
  ['cs', 'napsal'],
  ['sk', 'napísal'],
  ['hu', 'ezt írta'],
  ['ro', 'a scris'],
  ['tr', 'şunu yazdı'],
  ['ru', 'написал'],
  ['ru', 'пишет'],
  ['uk', 'пише'],
  ['el', 'έγραψε'],
  ['zh', '写道'],
  ['zh', '寫道'],
  ['ko', '작성'],
]
