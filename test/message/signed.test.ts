import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { inspect } from '../../src/message/inspect.ts'
import { readSignedContent } from '../../src/message/signed/signed-data.ts'
import { mail, optionsFor } from './helpers.ts'

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size])
  const bytes: number[] = []
  for (let left = size; left > 0; left >>>= 8) bytes.unshift(left & 0xff)
  return Buffer.from([0x80 | bytes.length, ...bytes])
}
const der = (tag: number, ...contents: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), length(content.length), content])
}
const ber = (tag: number, ...contents: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])])

const signedOid = der(0x06, Buffer.from('2a864886f70d010702', 'hex'))
const envelopedOid = der(0x06, Buffer.from('2a864886f70d010703', 'hex'))
const dataOid = der(0x06, Buffer.from('2a864886f70d010701', 'hex'))
const version = der(0x02, Buffer.from([1]))
const algorithms = der(0x31, der(0x30, der(0x06, Buffer.from('608648016503040201', 'hex')), der(0x05)))
const certificates = der(0xa0, der(0x30, Buffer.alloc(300, 0x41)))
const signers = der(0x31, der(0x30, version, Buffer.alloc(200)))

type Writer = typeof der
/** SignedData around a content, definite or indefinite, the content in one piece or in pieces of 1,000 bytes. */
function signed(
  content: Buffer,
  { write = der, pieces = false, oid = signedOid }: { write?: Writer; pieces?: boolean; oid?: Buffer } = {},
): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < content.length; at += 1_000) parts.push(der(0x04, content.subarray(at, at + 1_000)))
  const octets = pieces ? write(0x24, ...parts) : der(0x04, content)
  const set = write === der ? algorithms : ber(0x31, ber(0x30, der(0x05)))
  return write(0x30, oid, write(0xa0, write(0x30, version, set, write(0x30, dataOid, write(0xa0, octets)), certificates, signers)))
}

const inner = Buffer.from(
  `Received: from x.example (x.example [203.0.113.9]) by y.example; Thu, 3 Nov 2022 02:44:27 +0000\r\nFrom: Bank <a@bank.test>\r\nSubject: pay\r\n\r\nsee http://evil.test/x\r\n${'filler line\r\n'.repeat(200)}`,
)
const entity = Buffer.concat([
  Buffer.from(
    'Content-Type: multipart/mixed; boundary=b1\r\nSubject: protected\r\nFrom: protected@corp.example\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nIs this real?\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\n',
  ),
  inner,
  Buffer.from('\r\n--b1--\r\n'),
])
const opaque = (cms: Buffer, type = 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m'): Buffer =>
  mail(
    ['From: User <user@corp.example>', 'Subject: Fwd', `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64'],
    cms.toString('base64').replaceAll(/(.{64})/g, '$1\r\n'),
  )

describe('message/signed: wrappers under a signature', () => {
  const forms: readonly (readonly [string, Buffer])[] = [
    ['DER', signed(entity)],
    ['DER in pieces', signed(entity, { pieces: true })],
    ['BER with indefinite lengths', signed(entity, { write: ber })],
    ['BER in pieces', signed(entity, { write: ber, pieces: true })],
  ]
  for (const [name, cms] of forms) {
    it(`takes the original out of an opaque S/MIME signature (${name}), byte for byte`, async () => {
      for (const type of [
        'application/pkcs7-mime; smime-type=signed-data',
        'application/x-pkcs7-mime',
        'application/octet-stream; name="smime.p7m"',
      ]) {
        const { submission, messages, originals, outer } = await inspect(opaque(cms, type), optionsFor('submission'))
        expect(messages.map(({ sha256 }) => sha256)).to.deep.equal([sha(inner)])
        expect(messages[0]?.evidence.grade).to.equal('B')
        expect(Buffer.from(originals[0] ?? []).equals(inner)).to.equal(true)
        expect(submission).to.include({ note: 'Is this real?', subject: 'Fwd', form: 'attached' })
        expect(submission?.from).to.deep.equal([{ name: 'User', address: 'user@corp.example' }])
        expect(outer?.opaque).to.deep.equal([])
        expect(outer?.observables.urls).to.deep.equal([])
      }
    })
  }

  it('goes through a signature around a signature, and through clear signatures of S/MIME and PGP', async () => {
    const once = Buffer.concat([
      Buffer.from('Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
      Buffer.from(signed(entity).toString('base64')),
    ])
    const clear = (protocol: string, type: string): Buffer =>
      Buffer.concat([
        mail(['From: user@corp.example', `Content-Type: multipart/signed; protocol="${protocol}"; micalg=sha-256; boundary=s`]),
        Buffer.from('--s\r\n'),
        entity,
        Buffer.from(`\r\n--s\r\nContent-Type: ${type}\r\n\r\nabc\r\n--s--\r\n`),
      ])
    for (const wrapper of [
      opaque(signed(once, { write: ber })),
      clear('application/pkcs7-signature', 'application/pkcs7-signature; name=smime.p7s'),
      clear('application/pgp-signature', 'application/pgp-signature; name=signature.asc'),
    ])
      expect((await inspect(wrapper, optionsFor('submission'))).messages.map(({ sha256 }) => sha256)).to.deep.equal([sha(inner)])
  })

  it('reads the text and links of a reported message that is signed so, its hash being that of the whole', async () => {
    const body = Buffer.from('Content-Type: text/html\r\n\r\n<a href="http://evil.test/signed">pay</a>')
    const bytes = opaque(signed(body))
    const { messages } = await inspect(bytes, optionsFor('message'))
    expect(messages[0]?.observables.urls.map(({ url }) => url)).to.deep.equal(['http://evil.test/signed'])
    expect(messages[0]).to.deep.include({ sha256: sha(bytes), size: bytes.length, opaque: [], visibleText: 'pay' })
  })

  it('leaves what cannot be read opaque: encrypted content, a signature without content, a signed file, broken bytes', async () => {
    const detached = der(0x30, signedOid, der(0xa0, der(0x30, version, algorithms, der(0x30, dataOid), certificates, signers)))
    const broken = signed(entity).subarray(0, 200)
    for (const cms of [
      signed(entity, { oid: envelopedOid }),
      detached,
      signed(Buffer.from('%PDF-1.4 no mail')),
      broken,
      Buffer.from('hello'),
    ]) {
      const { messages } = await inspect(opaque(cms), optionsFor('message'))
      expect(messages[0]?.opaque.map(({ reason }) => reason)).to.deep.equal(['S/MIME encrypted or signed content'])
    }
    expect(readSignedContent(detached)).to.equal(null)
  })

  it('survives lengths that lie, deep nesting and endless pieces', () => {
    const started = performance.now()
    const lies = [
      Buffer.from('3084ffffffff', 'hex'),
      Buffer.from('30ff', 'hex'),
      Buffer.from('3080'.repeat(100_000), 'hex'),
      Buffer.from('2480'.repeat(100_000), 'hex'),
      signed(Buffer.alloc(0), { write: ber, pieces: true }),
      Buffer.concat([signed(entity, { write: ber, pieces: true }).subarray(0, -40)]),
      Buffer.alloc(1_000_000),
      der(0x30, signedOid, der(0xa0, der(0x30, version, ber(0x31, ...Array.from({ length: 50_000 }, () => ber(0x31)))))),
    ]
    for (const bytes of lies) expect(() => readSignedContent(bytes)).not.to.throw()
    for (const bytes of lies.slice(0, 4)) expect(readSignedContent(bytes)).to.equal(null)
    expect(performance.now() - started).to.be.below(5_000)
  })

  it('opens at most a few layers', async () => {
    let layers = Buffer.from('Content-Type: text/plain\r\n\r\nhttp://evil.test/deep')
    for (let depth = 0; depth < 30; depth++) {
      layers = Buffer.concat([
        Buffer.from('Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
        Buffer.from(signed(layers).toString('base64')),
      ])
    }
    const { messages } = await inspect(Buffer.concat([Buffer.from('From: a@x.test\r\n'), layers]), optionsFor('message'))
    expect(messages[0]?.opaque).to.have.length(1)
    expect(messages[0]?.limits.map(({ name }) => name)).to.include('containers')
    expect(messages[0]?.observables.urls.map(({ url }) => url)).to.deep.equal(['http://evil.test/deep'])
  })

  it('opens a bounded number of containers side by side, and looks for links in the rest', async () => {
    const part = (number: number): string =>
      `--m\r\nContent-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n${signed(
        Buffer.from(`Content-Type: text/html\r\n\r\n<a href="http://evil.test/${String(number)}">x</a>`),
      ).toString('base64')}\r\n`
    const parts = (count: number): Buffer =>
      mail(
        ['From: a@x.test', 'Content-Type: multipart/mixed; boundary=m'],
        `${Array.from({ length: count }, (_, number) => part(number)).join('')}--m--\r\n`,
      )
    const many = (await inspect(parts(100), optionsFor('message'))).messages[0]
    expect(many?.limits.find(({ name }) => name === 'containers')).to.include({ limit: 80, seen: 100 })
    expect(many?.observables.urls).to.have.length(100)
    const few = (await inspect(parts(30), optionsFor('message'))).messages[0]
    expect([few?.limits, few?.observables.urls.length]).to.deep.equal([[], 30])
  })
})
