import { expect } from 'chai'
import { mail, message } from './helpers.ts'

const names = (limits: readonly { readonly name: string }[]): readonly string[] => limits.map((limit) => limit.name)
const urls = async (bytes: Uint8Array): Promise<readonly string[]> => (await message(bytes)).observables.urls.map((url) => url.url)

describe('message structure', () => {
  it('reads an unknown charset label and a bad URL without failing', async () => {
    const found = await message(
      mail(['From: <<broken', 'To: ,;<', 'Content-Type: text/plain; charset=x-martian'], 'Grüße http://[bad/ and http://good.test/a'),
    )
    expect(found.plainText).to.contain('Grüße')
    expect(found.observables.urls.map((url) => url.url)).to.deep.equal(['http://good.test/a'])
  })

  it('finds the link of a multipart without boundary parameter, with and without boundary lines', async () => {
    expect(await urls(mail(['From: a@x.test', 'Content-Type: multipart/mixed'], 'click http://evil.test/a'))).to.deep.equal([
      'http://evil.test/a',
    ])
    expect(
      await urls(
        mail(
          ['From: a@x.test', 'Content-Type: multipart/mixed'],
          '--zz\r\nContent-Type: text/html\r\n\r\n<a href="http://evil.test/b">x</a>\r\n--zz--',
        ),
      ),
    ).to.include('http://evil.test/b')
    expect(await urls(mail(['From: a@x.test', 'Content-Type: multipart/mixed; boundary=never'], 'click http://evil.test/c'))).to.deep.equal(
      ['http://evil.test/c'],
    )
  })

  it('reads a multipart whose closing boundary is missing, and mixed line ends', async () => {
    expect(
      (
        await message(
          Buffer.from(
            'From: a@x.test\nContent-Type: multipart/alternative; boundary=b\r\n\n--b\nContent-Type: text/plain\r\n\r\nhello http://evil.test/m',
          ),
        )
      ).plainText,
    ).to.contain('hello')
  })

  it('numbers parts as IMAP does', async () => {
    const found = await message(
      mail(
        ['Content-Type: multipart/mixed; boundary=a'],
        '--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\n\r\ny\r\n--b--\r\n--a\r\nContent-Type: image/png\r\n\r\nz\r\n--a--',
      ),
    )
    expect(found.parts.map((part) => part.path)).to.deep.equal(['', '1', '1.1', '1.2', '2'])
    expect(found.parts[4]?.size).to.equal(1)
  })

  it('turns a flood of parts, of headers, and deep nesting into broken limits with the link still found', async () => {
    const flood = await message(
      mail(['Content-Type: multipart/mixed; boundary=b'], `${'--b\r\n\r\n\r\n'.repeat(5_000)}--b\r\n\r\nhttp://evil.test/p\r\n--b--`),
    )
    expect(names(flood.limits)).to.include('mimeParts')
    const headers = await message(
      mail(['From: a@x.test', ...Array.from({ length: 60_000 }, () => 'X-Filler: 0123456789')], 'http://evil.test/h'),
    )
    expect(names(headers.limits)).to.include.members(['headerBytes', 'headerCount'])
    const nest = Array.from(
      { length: 1_000 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    ).join('')
    const deep = await message(Buffer.from(`From: a@x.test\r\n${nest}\r\nhttp://evil.test/d`))
    expect(names(deep.limits)).to.include('mimeDepth')
    for (const [found, path] of [
      [flood, 'p'],
      [headers, 'h'],
      [deep, 'd'],
    ] as const)
      expect(found.observables.urls.map((url) => url.url)).to.include(`http://evil.test/${path}`)
  })

  it('reads HTML without a text part, quoted-printable and base64', async () => {
    expect(
      await urls(
        mail(['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'], '<a href=3D"http://evil.test/lo=\r\nng">x</a>'),
      ),
    ).to.deep.equal(['http://evil.test/long'])
    expect(
      await urls(
        mail(
          ['Content-Type: text/html', 'Content-Transfer-Encoding: base64'],
          Buffer.from('<a href="http://evil.test/b">x</a>').toString('base64'),
        ),
      ),
    ).to.deep.equal(['http://evil.test/b'])
  })

  it('says when a text body is larger than the budget', async () => {
    expect(names((await message(mail(['From: a@x.test'], 'word '.repeat(1_000_000)))).limits)).to.deep.equal(['textBytes'])
  })

  it('takes empty, header-less and binary input', async () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('no header at all'),
      Buffer.alloc(100_000),
      Buffer.from('\n--\n--'),
      Buffer.from('__proto__: x\r\nconstructor: y\r\n\r\n'),
    ])
      expect((await message(bytes)).size).to.equal(bytes.length)
    expect(Object.hasOwn(Object.prototype, 'x')).to.equal(false)
  })
})
