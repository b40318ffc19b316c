import { expect } from 'chai'
import type { Unwrapped } from '../../src/domain/message.ts'
import { defaultLimits } from '../../src/domain/settings.ts'
import { inspect } from '../../src/message/inspect.ts'
import { createBreachLog } from '../../src/message/limits.ts'
import { decodedRuns } from '../../src/message/mime/base64-runs.ts'
import { walkMime } from '../../src/message/mime/mime-tree.ts'
import { inspectRaw } from '../../src/message/raw-fallback.ts'
import { mail, optionsFor } from './helpers.ts'

const trace = 'Received: from x.example (x.example [203.0.113.9]) by y.example; Thu, 3 Nov 2022 02:44:27 +0000'
const wrapped = (text: string): string =>
  Buffer.from(text, 'latin1')
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n')
/** A submission with mails attached, each given with its part header. */
function submission(...parts: readonly (readonly [string, string])[]): Buffer {
  return mail(
    ['From: Erika <erika@corp.example>', 'Subject: report', 'Content-Type: multipart/mixed; boundary=top'],
    `--top\r\n\r\nIs this real?${parts.map(([header, content]) => `\r\n--top\r\n${header}\r\n\r\n${content}`).join('')}\r\n--top--\r\n`,
  )
}
const attached = (content: string): readonly [string, string] => ['Content-Type: message/rfc822', content]
const read = async (bytes: Buffer): Promise<Unwrapped> => await inspect(bytes, optionsFor('submission'))
const urlsOf = ({ messages }: Unwrapped, index = 0): readonly string[] => messages.at(index)?.observables.urls.map(({ url }) => url) ?? []
const breachesOf = ({ messages }: Unwrapped, index = 0): readonly string[] => messages.at(index)?.limits.map(({ name }) => name) ?? []

describe('message: the budget of text in a submission', () => {
  const page = (number: number, words: number): string =>
    `${trace}\r\nFrom: a@bank.test\r\nSubject: ${String(number)}\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(
      `<p>pay</p>${'<b>x</b> '.repeat(words)}<a href="http://evil.test/${String(number)}">go</a>`,
    )}`

  it('reads big mails beyond it by their headers and raw links, with a breach, and in bounded time', async () => {
    const many = (count: number): Buffer => submission(...Array.from({ length: count }, (_, number) => attached(page(number, 70_000))))
    const cost = async (bytes: Buffer): Promise<readonly [number, Unwrapped]> => {
      const before = process.cpuUsage()
      const unwrapped = await read(bytes)
      const { user, system } = process.cpuUsage(before)
      return [user + system, unwrapped]
    }
    const [few] = await cost(many(8))
    const [all, found] = await cost(many(20))
    expect(found.messages).to.have.length(20)
    expect(breachesOf(found)).not.to.include('submissionTextBytes')
    expect(breachesOf(found, -1)).to.include('submissionTextBytes')
    expect(found.messages.at(-1)?.visibleText).to.equal('')
    for (const [index] of found.messages.entries()) expect(urlsOf(found, index)).to.include(`http://evil.test/${String(index)}`)
    // What is beyond the budget costs next to nothing: 20 mails are not 2.5 times the work of 8.
    expect(all / few).to.be.lessThan(2)
  })

  it('reads a small mail in full, whatever stood before it', async () => {
    const big = Array.from({ length: 6 }, (_, number) => attached(page(number, 70_000)))
    const found = await read(submission(...big, attached(page(9, 10))))
    expect(found.messages.at(-1)?.visibleText).to.include('pay')
    expect(breachesOf(found, -1)).to.deep.equal([])
  })
})

describe('message: mails beyond the budget of mails', () => {
  const small = attached(`${trace}\r\nFrom: a@list.test\r\nSubject: n\r\n\r\nhello`)
  const lure = `${trace}\r\nFrom: a@bank.test\r\nSubject: pay\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped('<a href="http://evil.test/hidden-behind-many-mails">go</a>')}`

  it('leave their links with the last message, and a breach', async () => {
    const encoded = [['Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', wrapped(lure)]] as const
    for (const last of [[attached(lure)], encoded]) {
      const found = await read(submission(...Array.from({ length: 20 }, () => small), ...last))
      expect(found.messages).to.have.length(20)
      const [url] = found.messages.at(-1)?.observables.urls ?? []
      expect([url?.url, url?.foundIn]).to.deep.equal(['http://evil.test/hidden-behind-many-mails', ['unread-attachment']])
      expect(found.messages.at(-1)?.observables.domains.map(({ domain }) => domain)).to.include('evil.test')
      expect(breachesOf(found, -1)).to.include('nestedMessages')
    }
  })

  it('are none where the budget is enough', async () => {
    const found = await read(submission(...Array.from({ length: 19 }, () => small), attached(lure)))
    expect(found.messages.at(-1)?.observables.urls[0]?.foundIn).to.deep.equal(['html-href'])
    expect(breachesOf(found)).to.deep.equal([])
  })
})

describe('message: the raw fallback of a submission', () => {
  const breach = { name: 'worker', limit: 5_000, seen: null, description: 'lost' }
  const lure = `${trace}\r\nFrom: Bank <a@bank.test>\r\nSubject: pay\r\n\r\nsee http://evil.test/x`

  it('takes the header of the carried mail for the message, with grade E and without bytes to verify', () => {
    const plain = submission(attached(lure))
    const encoded = submission(['Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', wrapped(lure)])
    const file = submission(['Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64', wrapped(lure)])
    for (const bytes of [plain, encoded, file]) {
      const { messages, originals, outer, submission: envelope } = inspectRaw(bytes, optionsFor('submission'), breach)
      expect([messages[0]?.subject, messages[0]?.evidence.grade]).to.deep.equal(['pay', 'E'])
      expect(messages[0]?.observables.urls.map(({ url }) => url)).to.include('http://evil.test/x')
      expect([outer?.subject, envelope?.subject, envelope?.form]).to.deep.equal(['report', 'report', 'attached'])
      expect(originals).to.deep.equal([null])
    }
  })

  it('keeps the wrapper for the message where it carries nothing, even where its text names the label', () => {
    const bytes = mail(['From: a@corp.example', 'Subject: s'], 'content-type: message/rfc822\r\n\r\nis what it said')
    const { messages, outer } = inspectRaw(bytes, optionsFor('submission'), breach)
    expect([messages[0]?.subject, messages[0]?.evidence.grade, outer]).to.deep.equal(['s', 'E', null])
  })

  it('finds links in several runs of base64, within its budget', () => {
    const runs = ['one', 'two', 'three'].map((name) => wrapped(`${'pad '.repeat(30)}http://evil.test/${name} `))
    const bytes = mail(['From: a@x.test'], runs.join('\r\n--b\r\nContent-Type: text/html\r\n\r\n'))
    const { messages } = inspectRaw(bytes, optionsFor('submission'), breach)
    expect(messages[0]?.observables.urls).to.have.length(3)
    const flood = Buffer.from(`${wrapped('y'.repeat(400))}\r\n\r\n`.repeat(20_000))
    expect(decodedRuns(flood, { runs: 50, bytes: 4_000_000 })).to.have.length(50)
    const one = decodedRuns(Buffer.from('QUJD'.repeat(2_000_000)), { runs: 50, bytes: 4_000_000 })
    expect(one.map(({ length }) => length)).to.deep.equal([4_000_000])
  })
})

describe('message: lines that look like boundaries', () => {
  const head = 'From: a@b.test\r\nContent-Type: multipart/mixed; boundary=BX\r\n\r\n--BX\r\n\r\n'

  it('cost little, however many there are', () => {
    for (const line of ['\n--x', '\n--x\n\n', '\n--BX--', '\n--BY']) {
      const bytes = Buffer.from(head + line.repeat(1_000_000))
      const started = performance.now()
      expect(walkMime(bytes, defaultLimits, createBreachLog()).children).to.have.length(1)
      expect(performance.now() - started).to.be.lessThan(1_000)
    }
  })

  it('are found with white space behind them, after a closing one, and where the boundary ends with dashes', () => {
    const count = (boundary: string, body: string): number =>
      walkMime(mail(['From: a@b.test', `Content-Type: multipart/mixed; boundary="${boundary}"`], body), defaultLimits, createBreachLog())
        .children.length
    expect(count('b', '--b \t\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n')).to.equal(2)
    expect(count('b', '--b\r\n\r\none\r\n--b--\r\n--b\r\n\r\nhidden\r\n')).to.equal(2)
    expect(count('b--', '--b--\r\n\r\none\r\n--b--\r\n\r\ntwo\r\n--b----\r\n')).to.equal(2)
    expect(count('b', `--b\r\n\r\none\r\n${'-'.repeat(5_000)}\r\n--b${' '.repeat(2_000)}\r\n--bx\r\n--b\r\n\r\ntwo\r\n`)).to.equal(2)
  })
})
