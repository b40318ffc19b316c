import { expect } from 'chai'
import { createQrReader } from '../../src/app/workers/qr-reader.ts'
import type { Message } from '../../src/domain/message.ts'
import { inspect } from '../../src/message/inspect.ts'
import { readCodeText } from '../../src/message/pictures/code-text.ts'
import { noTools } from '../../src/message/tools.ts'
import { aQrCode, qrModules } from '../helpers/qr-code.ts'
import { mail, optionsFor, zip } from './helpers.ts'

const url = 'https://sign-in.example/session?id=4711'
const qr = createQrReader()
const read = async (bytes: Buffer): Promise<Message> => {
  const [message] = (await inspect(bytes, { ...optionsFor('message'), tools: { ...noTools, qr } })).messages
  if (message === undefined) throw new Error('no message')
  return message
}
const places = ({ observables }: Message): readonly (readonly [string, readonly string[]])[] =>
  observables.urls.map((each) => [each.url, each.foundIn])
const part = (type: string, disposition: string, content: Buffer): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n`
const mixed = (...parts: readonly string[]): Buffer =>
  mail(['From: a@corp.example', 'Subject: s', 'Content-Type: multipart/mixed; boundary=b'], `${parts.join('')}--b--\r\n`)

describe('message: QR codes', function () {
  this.timeout(20_000)

  it('are read in inline pictures, attachments and archives, with the file that they stand in', async () => {
    const code = await aQrCode(url)
    const packed = part('application/zip', 'attachment; filename="a.zip"', zip([{ name: 'code.png', data: code }]))
    for (const bytes of [
      mixed(part('image/png', 'inline', code)),
      mixed(part('application/octet-stream', 'attachment; filename="scan"', code)),
      mixed(packed),
    ]) {
      const message = await read(bytes)
      expect(places(message)).to.deep.equal([[url, ['qr']]])
      const file = message.observables.files.find(({ traits }) => traits.includes('qr-code'))
      expect(message.observables.urls[0]?.inFiles).to.deep.equal([file?.sha256])
      expect(file?.details).to.deep.equal([{ trait: 'qr-code', excerpt: 'hxxps[://]sign-in[.]example/session?id=4711' }])
    }
  })

  it('are read in data URIs of the body and where text or a table draws them', async () => {
    const code = await aQrCode(url)
    const html = (body: string): Buffer => mail(['From: a@corp.example', 'Content-Type: text/html; charset=utf-8'], body)
    expect(places(await read(html(`<img src="data:image/png;base64,${code.toString('base64')}">`)))).to.deep.equal([[url, ['qr']]])
    const modules = await qrModules(url)
    const rows = modules.map((row) => `<tr>${row.map((on) => `<td bgcolor="${on ? '#000' : '#fff'}"></td>`).join('')}</tr>`)
    expect(places(await read(html(`<p>Scan</p><table>${rows.join('')}</table>`)))).to.deep.equal([[url, ['qr-text']]])
    const text = modules.map((row) => row.map((on) => (on ? '██' : '  ')).join('')).join('\r\n')
    const plain = mail(['From: a@corp.example', 'Content-Type: text/plain; charset=utf-8'], `Scan this:\r\n\r\n${text}\r\n`)
    expect(places(await read(plain))).to.deep.equal([[url, ['qr-text']]])
  })

  it('keep passwords and keys out of what is shown', () => {
    expect(readCodeText('WIFI:T:WPA;S:Guest;P:secret-word;;')).to.deep.equal({
      shown: 'access to the wireless network Guest',
      url: null,
      text: null,
    })
    const key = readCodeText('otpauth://totp/Corp:dana?secret=JBSWY3DPEHPK3PXP')
    expect(key).to.deep.equal({ shown: 'key for one-time passwords Corp:dana', url: null, text: null })
  })

  it('tell links, mails, numbers and other texts apart', () => {
    expect(readCodeText('HTTPS://A.EXAMPLE/x').url).to.equal('HTTPS://A.EXAMPLE/x')
    expect(readCodeText('URLTO:https://a.example/').url).to.equal('https://a.example/')
    expect(readCodeText('MATMSG:TO:x@a.example;SUB:hi;;').url).to.equal('mailto:x@a.example')
    expect(readCodeText('SMSTO:+4930123456:pay').url).to.equal('sms:+4930123456')
    expect(readCodeText('BEGIN:VCARD\nURL:https://a.example/\nEND:VCARD')).to.deep.include({ url: null })
    expect(readCodeText('ticket 4711')).to.deep.equal({ shown: 'ticket 4711', url: null, text: 'ticket 4711' })
  })

  it('hand on nothing without a reader', async () => {
    const bytes = mixed(part('image/png', 'inline', await aQrCode(url)))
    const [message] = (await inspect(bytes, optionsFor('message'))).messages
    expect(message?.observables.urls).to.deep.equal([])
  })
})
