/** Every budget of a message: broken, it is told, and the link that hides behind it is still shown. */
import { expect } from 'chai'
import { detector } from '../../src/detectors/structure/evasive-structure.ts'
import type { InputKind } from '../../src/domain/message.ts'
import { type AnalysisLimits, defaultLimits } from '../../src/domain/settings.ts'
import { inspect } from '../../src/message/inspect.ts'
import { aContext } from '../helpers/a-message.ts'
import { lists, mail, zip } from './helpers.ts'

const url = 'https://planted.example/behind-the-budget'
const page = `<p>see <a href="${url}">this</a></p>`
const html = 'Content-Type: text/html'
const sender = 'From: a@sender.example'

interface Breaking {
  readonly limits: Partial<AnalysisLimits>
  readonly bytes: Buffer
  readonly as?: InputKind
}
const parts = (...bodies: readonly string[]): Buffer =>
  mail([sender, 'Content-Type: multipart/mixed; boundary=b'], `${bodies.map((body) => `--b\r\n${body}\r\n`).join('')}--b--\r\n`)
const archive = (data: Buffer, count = 1): Buffer =>
  parts(
    `${html}\r\n\r\n${page}`,
    `Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${zip(Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, data }))).toString('base64')}`,
  )
const attached = (text: string): string => `Content-Type: message/rfc822\r\n\r\nFrom: b@sender.example\r\nSubject: s\r\n\r\n${text}`

/** By the name of the budget; `archiveDepth` closes what it does not open, so the file is opaque and no budget breaks. */
const breaking: Readonly<Record<Exclude<keyof AnalysisLimits, 'archiveDepth'>, Breaking>> = {
  messageBytes: { limits: { messageBytes: 2_000 }, bytes: mail([sender, html], `${page}${'x'.repeat(4_000)}`) },
  headerBytes: { limits: { headerBytes: 2_000 }, bytes: mail([sender, html, `X-Long: ${'y'.repeat(5_000)}`], page) },
  headerCount: { limits: { headerCount: 20 }, bytes: mail([sender, html, ...Array.from({ length: 40 }, () => 'X-A: b')], page) },
  nestedMessages: { limits: { nestedMessages: 2 }, bytes: parts(attached('x'), attached('y'), attached(url)), as: 'submission' },
  mimeDepth: {
    limits: { mimeDepth: 2 },
    bytes: mail(
      [sender, 'Content-Type: multipart/mixed; boundary=a'],
      `${['b', 'c', 'd'].map((inner, index) => `--${['a', 'b', 'c'][index] ?? ''}\r\nContent-Type: multipart/mixed; boundary=${inner}\r\n\r\n`).join('')}--d\r\n${html}\r\n\r\n${page}`,
    ),
  },
  mimeParts: { limits: { mimeParts: 5 }, bytes: parts(...Array.from({ length: 8 }, () => '\r\nx'), `${html}\r\n\r\n${page}`) },
  htmlBytes: { limits: { htmlBytes: 1_000 }, bytes: mail([sender, html], `${'<i>x</i>'.repeat(2_000)}${page}`) },
  urls: {
    limits: { urls: 5 },
    bytes: mail([sender, html], `${page}${Array.from({ length: 9 }, (_, index) => `<a href="https://h${index}.example/">x</a>`).join('')}`),
  },
  addresses: {
    limits: { addresses: 3 },
    bytes: mail([sender, `To: ${Array.from({ length: 9 }, (_, index) => `u${index}@corp.example`).join(', ')}`, html], page),
  },
  archiveBytes: { limits: { archiveBytes: 10_000 }, bytes: archive(Buffer.from('words of no kind '.repeat(2_000))) },
  archiveRatio: { limits: { archiveRatio: 10 }, bytes: archive(Buffer.alloc(2_000_000)) },
  archiveEntries: { limits: { archiveEntries: 3 }, bytes: archive(Buffer.from('x'), 9) },
}

describe('message: broken budgets', () => {
  for (const [name, { limits, bytes, as = 'message' }] of Object.entries(breaking)) {
    it(`tells of ${name} as evasive structure and still shows the link`, async () => {
      const { messages } = await inspect(bytes, { as, limits: { ...defaultLimits, ...limits }, lists })
      expect(messages.flatMap((message) => message.limits.map((limit) => limit.name))).to.include(name)
      expect(messages.flatMap(({ observables }) => observables.urls.map((found) => found.url))).to.include(url)
      expect(messages.some((message) => detector.detect(message, aContext()).length > 0)).to.equal(true)
    })
  }

  it('leaves containers that lie too deep unread, and says so', async () => {
    const inner = zip([{ name: 'inner.zip', data: zip([{ name: 'a.txt', data: Buffer.from('x') }]) }])
    const bytes = parts(`Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner.toString('base64')}`)
    const { messages } = await inspect(bytes, { as: 'message', limits: { ...defaultLimits, archiveDepth: 1 }, lists })
    const [message] = messages
    expect((message?.opaque.length ?? 0) + (message?.limits.length ?? 0)).to.be.greaterThan(0)
  })

  it('has the figures that were agreed as defaults', () => {
    expect(defaultLimits).to.include({ messageBytes: 50_000_000, headerBytes: 1_000_000, headerCount: 2_000, nestedMessages: 20 })
    expect(defaultLimits).to.include({ mimeDepth: 100, mimeParts: 1_000, htmlBytes: 2_000_000, urls: 10_000, addresses: 1_000 })
    expect(defaultLimits).to.include({ archiveBytes: 100_000_000, archiveRatio: 100, archiveEntries: 1_000, archiveDepth: 3 })
  })
})
