/** Mails from one colleague to another out of the organisation's own mailboxes, as three mail programs write them. */
import type { CasePair } from '../judged-case.ts'
import { linked } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import type { Mailbox } from '../render-mail.ts'

export type Program = 'outlook' | 'apple' | 'phone'
type Language = 'en' | 'de' | 'fr' | 'es' | 'nl'
export type Typed = Readonly<Record<'subject' | 'text', string>>

export interface Colleague extends Mailbox {
  readonly role: string
  readonly phone: string
}

/** An older mail to the colleague, which both of his mails quote. */
export interface Older {
  readonly from: Mailbox
  readonly when: string
  readonly subject: string
  readonly text: string
}

export interface ColleaguePair {
  readonly topic: string
  readonly name: string
  readonly language: Language
  readonly from: Colleague
  readonly to: Mailbox
  readonly program: Program
  readonly older?: Older
  readonly lure: Typed
  readonly twin: Typed
}

const phoneWords: Readonly<Record<Language, string>> = {
  en: 'Sent from my iPhone',
  de: 'Von meinem iPhone gesendet',
  fr: 'Envoyé de mon iPhone',
  es: 'Enviado desde mi iPhone',
  nl: 'Verstuurd vanaf mijn iPhone',
}
const quoteWords: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['From', 'Sent', 'To', 'Subject'],
  de: ['Von', 'Gesendet', 'An', 'Betreff'],
  fr: ['De', 'Envoyé', 'À', 'Objet'],
  es: ['De', 'Enviado', 'Para', 'Asunto'],
  nl: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p class="MsoNormal">${line === '' ? '<o:p>&nbsp;</o:p>' : linked(line)}</p>`)
    .join('\n')

function quoteLines({ from, when, subject }: Older, to: Mailbox, language: Language): readonly (readonly [string, string])[] {
  const [sender, sent, receiver, topic] = quoteWords[language]
  return [
    [sender, `${from.name} <${from.address}>`],
    [sent, when],
    [receiver, `${to.name} <${to.address}>`],
    [topic, subject],
  ]
}

function outlookHtml({ from, older, language }: ColleaguePair, text: string): string {
  const quote =
    older === undefined
      ? ''
      : `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${quoteLines(
          older,
          from,
          language,
        )
          .map(([label, value]) => `<b>${label}:</b> ${linked(value)}`)
          .join('<br>')}</p></div>\n${paragraphs(`\n${older.text}`)}`
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
@font-face {font-family:Aptos;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Aptos",sans-serif;}
a:link, span.MsoHyperlink {color:#467886; text-decoration:underline;}
--></style>
</head>
<body lang="${language}" link="#467886" vlink="#96607D" style="word-wrap:break-word">
<div class="WordSection1">
${paragraphs(text)}
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><b><span style="font-size:10.0pt;color:#1F3864">${from.name}</span></b></p>
<p class="MsoNormal"><span style="font-size:9.0pt;color:#404040">${from.role}<br>Corp Example Ltd, 12 Foundry Road<br>${from.phone} | <a href="https://www.corp.example/">www.corp.example</a></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
${quote}
</div>
</body>
</html>`
}

function plainText({ from, older, language, program }: ColleaguePair, text: string): string {
  const signature = program === 'phone' ? `\n\n${phoneWords[language]}` : `\n\n${from.name}\n${from.role}\nCorp Example Ltd\n${from.phone}`
  if (older === undefined) return `${text}${signature}\n`
  const { name, address } = older.from
  const quoted =
    program === 'outlook'
      ? [...quoteLines(older, from, language).map(([label, value]) => `${label}: ${value}`), '', older.text]
      : [`On ${older.when}, ${name} <${address}> wrote:`, '', ...older.text.split('\n').map((line) => `> ${line}`.trimEnd())]
  return `${text}${signature}\n\n${quoted.join('\n')}\n`
}

/** The two mails of a pair: same sender, receiver, program and older mail. */
export function colleaguePair(pair: ColleaguePair): readonly CasePair[] {
  const { topic, name, language, from, to, program, older, lure, twin } = pair
  const layout: Layout<Typed, Language> = ({ subject, text }, { stamp }) => ({
    from: { name: from.name, address: from.address },
    to,
    subject,
    messageId: program === 'outlook' ? `${stamp.hex('id', 32)}@mail.corp.example` : `${stamp.guid('id').toUpperCase()}@corp.example`,
    ...(older === undefined ? {} : { inReplyTo: `${stamp.hex('older', 32)}@${older.from.address.replace(/^.*@/, 'mail.')}` }),
    delivery: {
      returnPath: from.address,
      host: 'mail.corp.example',
      ip: '192.0.2.25',
      dkim: 'corp.example',
      selector: 'k2026',
      policy: 'quarantine',
    },
    headers:
      program === 'outlook'
        ? [
            ['Thread-Topic', older?.subject ?? subject],
            ['Thread-Index', `Adx${stamp.token('thread', 25)}`],
            ['Accept-Language', 'en-GB'],
            ['Content-Language', language],
          ]
        : [['X-Mailer', program === 'phone' ? 'iPhone Mail (23B85)' : 'Apple Mail (2.3864.200.81.1.6)']],
    text: plainText(pair, text),
    ...(program === 'outlook' ? { html: outlookHtml(pair, text) } : {}),
  })
  return pairsOf<Typed, Language>({ family: 'lateral', service: topic }, layout, [{ name, language, to, lure, twin }])
}
