/** Writes self-made ordinary mails: newsletters, receipts, notices and plain notes, with attachments now and then. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const words =
  'the garden letter brings news about apples order parcel meeting agenda summer winter budget train ticket bicycle coffee library museum river mountain team project invoice account holiday market bakery lemon music'.split(
    ' ',
  )

/** Deterministic pseudo-random numbers (mulberry32), so that every run measures the same mails. */
function randomiser(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function paragraph(random: () => number, length: number): string {
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
}

function newsletter(index: number, random: () => number): string {
  const blocks = Array.from(
    { length: 12 },
    (_, block) =>
      `<tr><td style="padding: 12px; font-family: Arial; color: #333333"><h2>${paragraph(random, 5)}</h2><img src="https://images.shop${index % 40}.example/${block}.jpg" width="600" height="200" alt="${paragraph(random, 3)}"><p>${paragraph(random, 60)}</p><a href="https://www.shop${index % 40}.example/article/${index}/${block}?utm_source=news">Read more</a></td></tr>`,
  ).join('\r\n')
  return `<!doctype html><html><head><style>td { padding: 4px } a { color: #0066cc }</style></head><body><table width="600">${blocks}</table><p>You get this letter because you asked for it. <a href="https://www.shop${index % 40}.example/leave">Leave</a></p></body></html>`
}

function mail(index: number): string {
  const random = randomiser(index + 1)
  const host = `shop${index % 40}.example`
  const head = `Return-Path: <bounce@${host}>\r\nReceived: from out.${host} (out.${host} [198.51.100.${index % 250}]) by mx.corp.example with ESMTPS id ${index}; Mon, 23 Nov 2026 09:00:00 +0000\r\nAuthentication-Results: mx.corp.example; spf=pass smtp.mailfrom=${host}; dkim=pass header.d=${host} header.s=s1; dmarc=pass header.from=${host}\r\nFrom: ${paragraph(random, 2)} <news@${host}>\r\nTo: lee@corp.example\r\nSubject: ${paragraph(random, 6)}\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\nMessage-ID: <${index}@${host}>\r\nMIME-Version: 1.0\r\n`
  const plain = `${paragraph(random, 80)}\r\nhttps://www.${host}/plain/${index}\r\n`
  if (index % 4 === 3) return `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${plain}`
  const alternative = `Content-Type: multipart/alternative; boundary="alt"\r\n\r\n--alt\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain}\r\n--alt\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${newsletter(index, random)}\r\n--alt--\r\n`
  if (index % 10 !== 0) return `${head}${alternative}`
  const attachment = Buffer.from(paragraph(random, 4000)).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
  return `${head}Content-Type: multipart/mixed; boundary="mix"\r\n\r\n--mix\r\n${alternative}\r\n--mix\r\nContent-Type: application/octet-stream; name="notes.txt"\r\nContent-Disposition: attachment; filename="notes.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}\r\n--mix--\r\n`
}

export function writeOrdinaryMails(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++) writeFileSync(path.join(folder, `${String(index).padStart(5, '0')}.eml`), mail(index))
}
