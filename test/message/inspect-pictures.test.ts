import { expect } from 'chai'
import { inspect, type InspectOptions } from '../../src/message/inspect.ts'
import { noTools } from '../../src/message/tools.ts'
import { mail, optionsFor } from './helpers.ts'

/** The smallest head that names a size: 80 × 80 pixels. */
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d494844520000005000000050', 'hex'), Buffer.alloc(64)])
const picture = (bytes: Buffer, type = 'image/png'): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`
const report = (text: string, ...pictures: readonly string[]): Buffer =>
  mail(
    ['From: u@corp.example', 'Subject: odd', 'Content-Type: multipart/mixed; boundary=b'],
    `--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n${pictures.join('')}--b--\r\n`,
  )
const withQr = (...texts: readonly string[]): InspectOptions => ({
  ...optionsFor('submission'),
  tools: { ...noTools, qr: async () => await Promise.resolve(texts) },
})

describe('message/inspect: reports that are pictures', () => {
  it('hands over the pictures, told by their bytes, and says so in the evidence', async () => {
    const { submission, messages, pictures } = await inspect(
      report('Sent from my phone', picture(png, 'application/octet-stream'), picture(Buffer.from('GIF89a'), 'image/png')),
      optionsFor('submission'),
    )
    expect(pictures.map(({ mediaType, bytes }) => ({ mediaType, size: bytes.length }))).to.deep.equal([
      { mediaType: 'image/png', size: png.length },
    ])
    expect(submission).to.include({ form: 'note', note: 'Sent from my phone' })
    expect(messages[0]?.evidence).to.deep.equal({
      grade: 'E',
      reasons: ['nothing attached or quoted: only pictures, without header fields or links'],
    })
  })

  it('makes observables of the texts of codes that are links', async () => {
    const { messages } = await inspect(report('', picture(png)), withQr('http://evil.test/code', 'just words', 'mailto:x@evil.test'))
    expect(messages[0]?.observables.urls.map(({ url, foundIn }) => ({ url, foundIn }))).to.deep.equal([
      { url: 'http://evil.test/code', foundIn: ['qr'] },
    ])
    expect(messages[0]?.observables.addresses.map(({ address }) => address)).to.include('x@evil.test')
  })

  it('adds recognised words to the visible text, with their links', async () => {
    const { submission, messages } = await inspect(report('Look!', picture(png)), {
      ...optionsFor('submission'),
      pictureText: 'Your parcel waits\nhttp://www.evil.test/pay',
    })
    expect(messages[0]?.visibleText).to.equal('Look!\n\nYour parcel waits\nhttp://www.evil.test/pay')
    expect(messages[0]?.observables.urls.map(({ url, foundIn }) => ({ url, foundIn }))).to.deep.equal([
      { url: 'http://www.evil.test/pay', foundIn: ['picture'] },
    ])
    expect(submission?.note).to.equal('Look!')
    expect(messages[0]?.evidence.grade).to.equal('E')
  })

  it('takes no pictures from a report with text, from an attached mail’s wrapper, or from the message itself', async () => {
    const long = report('word '.repeat(60), picture(png))
    expect((await inspect(long, withQr('http://evil.test/'))).pictures).to.deep.equal([])
    const attached = report('', picture(png), '--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@x.test\r\nSubject: s\r\n\r\nhi\r\n')
    expect((await inspect(attached, withQr('http://evil.test/'))).pictures).to.deep.equal([])
    for (const as of ['auto', 'message'] as const)
      expect((await inspect(report('', picture(png)), optionsFor(as))).pictures).to.deep.equal([])
  })

  it('takes at most five, and none above 5 MB', async () => {
    const many = report('', ...Array.from({ length: 9 }, () => picture(png)))
    expect((await inspect(many, optionsFor('submission'))).pictures).to.have.length(5)
    const huge = report('', picture(Buffer.concat([png, Buffer.alloc(5_000_001)])))
    expect((await inspect(huge, optionsFor('submission'))).pictures).to.deep.equal([])
  })
})
