/** Makes the whole message of a mail that is data: trace and authentication fields as mx.corp.example adds them, then MIME. */
import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { onePage } from '../../helpers/pdf-writer.ts'
import { bodyOf } from './layouts.ts'
import type { LanguageMail } from './language-mail.ts'
import type { Places } from './look.ts'

interface Service {
  /** Domain that signs beside the sender's own, and that its servers stand in. */
  readonly domain: string
  readonly click: (token: string, url: string) => string
}

/** Mail services by the form of their counted links; the tokens are made up and lead nowhere. */
const services: readonly Service[] = [
  { domain: 'sendgrid.net', click: (token) => `https://u${parseInt(token.slice(0, 6), 16)}.ct.sendgrid.net/ls/click?upn=u001.${token}` },
  {
    domain: 'mcsv.net',
    click: (token) =>
      `https://corp-news.us21.list-manage.com/track/click?u=${token.slice(0, 25)}&id=${token.slice(25, 35)}&e=${token.slice(35, 45)}`,
  },
  {
    domain: 'amazonses.com',
    click: (token, url) =>
      `https://${token.slice(0, 8)}.r.eu-central-1.awstrack.me/L0/${encodeURIComponent(url)}/1/0107${token.slice(0, 12)}-000000/${token.slice(12, 39)}=402`,
  },
]
const start = Date.UTC(2026, 8, 1, 7, 0, 0)
const day = 86_400_000

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const numberOf = (text: string): number => parseInt(digest(text).slice(0, 8), 16)
const asciiLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9 -]/g, '')

function addressOf(from: string): { readonly name: string; readonly address: string; readonly domain: string } {
  const [, name = '', address = ''] = /^(.+?) <([^<>]+)>$/.exec(from) ?? []
  return { name, address, domain: address.split('@')[1]?.split('.').slice(-2).join('.') ?? '' }
}

/** Weekdays between seven and sixteen o'clock (UTC), spread over a quarter of a year. */
function dateOf(name: string): Date {
  const date = new Date(start + (numberOf(name) % 84) * day + (numberOf(`${name} time`) % 32_400) * 1_000)
  const weekend = [1, 0, 0, 0, 0, 0, 2][date.getUTCDay()] ?? 0
  return new Date(date.getTime() + weekend * day)
}

function placesOf(mail: LanguageMail, name: string, service: Service): Places {
  const { name: sender, domain } = addressOf(mail.from)
  const { tracking } = mail
  const plain = (target: string): string => {
    if (/^[a-z]+:/.test(target)) return target
    return target.startsWith('//') ? `https:${target}` : `https://www.${domain}${target}`
  }
  const token = (url: string): string => digest(`${name} ${url}`)
  const link = (target: string): string => {
    const url = plain(target)
    if (tracking === undefined || url.startsWith('mailto:')) return url
    return tracking === 'own'
      ? `https://click.mail.${domain}/f/a/${token(url).slice(0, 22)}~~/${token(`${url}#`)}`
      : service.click(token(url), url)
  }
  return { sender, domain, link, pixel: tracking === undefined ? null : `https://click.mail.${domain}/o/${token('opened')}.gif` }
}

/** Fields that the receiving server puts on top (RFC 5321, 4.4; RFC 8601). */
function traceOf(mail: LanguageMail, name: string, service: Service, to: string, date: Date): string {
  const { address, domain } = addressOf(mail.from)
  const byService = mail.tracking === 'service'
  const bounces = mail.tracking === undefined ? address : `bounces+${numberOf(name)}@mail.${domain}`
  const host = byService ? `o${(numberOf(name) % 90) + 10}.${service.domain}` : `mx-out${(numberOf(name) % 4) + 1}.${domain}`
  const ip = `198.51.100.${(numberOf(domain) % 250) + 2}`
  const stamp = new Date(date.getTime() + 4_000).toUTCString().replace('GMT', '+0000')
  return [
    `Return-Path: <${bounces}>`,
    `Received: from ${host} (${host} [${ip}])`,
    `\tby mx.corp.example (Postfix) with ESMTPS id ${digest(`${name} queue`).slice(0, 11).toUpperCase()}`,
    `\tfor <${to}>; ${stamp}`,
    'Authentication-Results: mx.corp.example;',
    `\tspf=pass smtp.mailfrom=${bounces.split('@')[1] ?? ''};`,
    `\tdkim=pass header.d=${domain} header.s=s${(numberOf(domain) % 3) + 1};`,
    ...(byService ? [`\tdkim=pass header.d=${service.domain} header.s=smtpapi;`] : []),
    `\tdmarc=pass header.from=${address.split('@')[1] ?? ''}`,
    '',
  ].join('\r\n')
}

const pdfText = (mail: LanguageMail): string =>
  `BT /F1 12 Tf 60 720 Td 18 TL ${[mail.subject, ...(mail.rows ?? []).map((row) => row.join('  '))]
    .map((line) => `(${asciiLetters(line).replaceAll(/[()\\]/g, '')}) Tj T*`)
    .join(' ')} ET`

/** The whole message (RFC 5322, CRLF); the same bytes for the same mail and name. */
export async function renderMail(mail: LanguageMail, name: string): Promise<Uint8Array> {
  const service = services[numberOf(addressOf(mail.from).domain) % services.length] ?? services[0]!
  const places = placesOf(mail, name, service)
  const { text, html, encoding } = bodyOf(mail, places)
  const { name: sender, address } = addressOf(mail.from)
  const to = `${asciiLetters(mail.to).replaceAll(' ', '.')}@corp.example`
  const date = dateOf(name)
  const composer = new MailComposer({
    from: { name: sender, address },
    to: { name: mail.layout === 'bare' || mail.layout === 'plain' ? '' : mail.to, address: to },
    subject: mail.subject,
    messageId: `<${digest(name).slice(0, 24)}@mail.${places.domain}>`,
    date,
    textEncoding: encoding,
    baseBoundary: digest(name).slice(0, 16),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    ...(text === null ? {} : { text }),
    ...(html === null ? {} : { html }),
    ...(mail.kind === 'newsletter'
      ? { headers: [{ key: 'List-Unsubscribe', value: `<https://www.${places.domain}/u/${digest(name).slice(0, 20)}>` }] }
      : {}),
    ...(mail.pdf === undefined
      ? {}
      : { attachments: [{ filename: mail.pdf, content: onePage(pdfText(mail)), contentType: 'application/pdf' }] }),
  })
  return Buffer.concat([Buffer.from(traceOf(mail, name, service, to, date)), await composer.compile().build()])
}
