/** A mail as corp.example's own server received it: what a layout says of it, made into the bytes of RFC 5322. */
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Stamp } from './stamp.ts'

export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** Who handed the mail to mx.corp.example, and what that server found. */
export interface Delivery {
  readonly returnPath: string
  readonly host: string
  readonly ip: string
  /** `d=` of the signature that passed. */
  readonly dkim: string
  readonly selector: string
  readonly policy: 'reject' | 'quarantine' | 'none'
}

export interface MailSpec {
  readonly from: Mailbox
  readonly sender?: Mailbox
  readonly replyTo?: Mailbox
  readonly to: Mailbox
  readonly subject: string
  readonly messageId: string
  readonly inReplyTo?: string
  readonly delivery: Delivery
  /** Further fields, in order. */
  readonly headers?: readonly (readonly [name: string, value: string])[]
  readonly text?: string
  readonly html?: string
  /** An iCalendar object as third alternative and as attached invite.ics. */
  readonly calendar?: string
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
const rfc5322 = (date: Date): string => date.toUTCString().replace('GMT', '+0000')

function deliveryFields({ from, to, delivery }: MailSpec, stamp: Stamp): string {
  const { returnPath, host, ip, dkim, selector, policy } = delivery
  const received = rfc5322(new Date(stamp.sent.getTime() + 2_000))
  return [
    `Return-Path: <${returnPath}>`,
    `Received: from ${host} (${host} [${ip}])`,
    ` (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))`,
    ` by mx.corp.example (Postfix) with ESMTPS id ${stamp.token('queue', 12)}`,
    ` for <${to.address}>; ${received}`,
    `Authentication-Results: mx.corp.example;`,
    ` spf=pass smtp.mailfrom=${returnPath};`,
    ` dkim=pass header.d=${dkim} header.s=${selector};`,
    ` dmarc=pass (p=${policy} dis=none) header.from=${domainOf(from.address)}`,
    '',
  ].join('\r\n')
}

/** The bytes; the same on every run. No DKIM-Signature: without a key in the DNS it could say nothing. */
export async function renderMail(spec: MailSpec, stamp: Stamp): Promise<Uint8Array> {
  const { from, sender, replyTo, to, subject, messageId, inReplyTo, headers = [], text, html, calendar } = spec
  const composer = new MailComposer({
    from,
    to,
    subject,
    messageId: `<${messageId}>`,
    date: stamp.sent,
    headers: headers.map(([key, value]) => ({ key, value })),
    newline: 'win',
    textEncoding: 'quoted-printable',
    baseBoundary: stamp.hex('boundary', 16),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(sender === undefined ? {} : { sender }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(inReplyTo === undefined ? {} : { inReplyTo: `<${inReplyTo}>`, references: [`<${inReplyTo}>`] }),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(calendar === undefined ? {} : { icalEvent: { method: 'REQUEST', content: calendar, filename: 'invite.ics' } }),
  })
  return Buffer.concat([Buffer.from(deliveryFields(spec, stamp)), await composer.compile().build()])
}
