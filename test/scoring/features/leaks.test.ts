/** What training mail would tell of its collection and not of itself: none of it may reach the numbers of the model. */
import { expect } from 'chai'
import { conceptReader } from '../../../src/scoring/features/concept-reader.ts'
import { concepts } from '../../../src/scoring/features/concepts.ts'
import { featureNames, headerColumns, modelInput } from '../../../src/scoring/features/model-input.ts'
import { fold } from '../../../src/scoring/features/read-text.ts'
import { differences, inputOf, sourceOf, valueOf } from '../../helpers/model-input-of.ts'

interface Variant {
  readonly fields?: readonly string[]
  readonly name?: string
  readonly address?: string
  readonly boundary?: string
  readonly date?: string
}

const from = 'From: Corner Shop <orders@corner-shop.example>'
const told = ['MIME-Version: 1.0', 'Return-Path: <bounces@corner-shop.example>']

/** A notice in text and HTML that calls its recipient by name and address, in subject, text and HTML. */
function notice({ fields = [], name = 'Ben Field', address = 'ben.field@corp.example', boundary = 'b', date }: Variant = {}): string {
  const lines = [`Hello ${name},`, `the order of ${address} is on its way.`, 'It takes three days.']
  return [
    ...fields,
    from,
    ...told,
    `To: "${name}" <${address}>`,
    ...(date === undefined ? [] : [`Date: ${date}`]),
    `Subject: ${name}: your order (${address})`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines,
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    '',
    `${lines.map((line) => `<p>${line}</p>`).join('\r\n')}<a href="https://corner-shop.example/track">see ${name}</a>`,
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

const changedBy = async (one: Variant, other: Variant = {}): Promise<readonly string[]> =>
  differences(await inputOf(notice(other)), await inputOf(notice(one)))

const transport = [
  'Received: from out.corner-shop.example (out.corner-shop.example [192.0.2.7]) by mx.corp.example; Mon, 3 Mar 2003 03:00:00 -0800',
  'Received: from localhost by out.corner-shop.example with ESMTPS (TLS1.0); Mon, 3 Mar 2003 02:59:00 -0800',
  'Received-SPF: fail (mx.corp.example: domain of corner-shop.example)',
  'Authentication-Results: mx.corp.example; spf=fail smtp.mailfrom=corner-shop.example; dkim=fail; dmarc=fail',
  'ARC-Authentication-Results: i=1; mx.corp.example; dmarc=pass',
  'DKIM-Signature: v=1; a=rsa-sha256; d=corner-shop.example; s=s1; h=from; bh=AA==; b=AA==',
]
const tools = [
  'Message-ID: <20030303.1@honeypot.example>',
  'In-Reply-To: <1@list.example>',
  'References: <1@list.example> <2@list.example>',
  'X-Mailer: The Bat! (v1.62)',
  'User-Agent: Mutt/1.4',
  'X-Sender-IP: 192.0.2.7',
  'X-MS-Exchange-Organization-SCL: 9',
  'X-IncomingHeaderCount: 12',
  'X-Spam-Flag: YES',
  'X-Priority: 1',
  'Importance: high',
  'Auto-Submitted: auto-generated',
  'Precedence: bulk',
  'Thread-Topic: your order',
]
const list = [
  'List-Id: <shop.list.example>',
  'List-Unsubscribe: <https://bit.ly/leave>, <http://192.0.2.9/leave?of=ben.field@corp.example>',
  'List-Unsubscribe: <mailto:leave@list.example?subject=unsubscribe&body=please>',
  'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  'List-Post: <mailto:shop@list.example>',
  'Errors-To: bounces@list.example',
]

describe('the numbers of a mail do not change', () => {
  it('when fields of transport, authentication, mail programs or lists are added', async () => {
    for (const field of [...transport, ...tools, ...list]) expect(await changedBy({ fields: [field] }), field).to.deep.equal([])
    expect(await changedBy({ fields: [...transport, ...tools, ...list] })).to.deep.equal([])
  })
  it('when fields are reordered', async () => {
    const fields = [...transport, ...tools, ...list]
    expect(await changedBy({ fields: fields.toReversed() }, { fields })).to.deep.equal([])
    const lines = notice({ fields }).split('\r\n')
    const end = lines.indexOf('')
    const turned = [...lines.slice(0, end).toReversed(), ...lines.slice(end)].join('\r\n')
    expect(differences(await inputOf(lines.join('\r\n')), await inputOf(turned))).to.deep.equal([])
  })
  it('when the date or its zone changes, or there is none', async () => {
    for (const date of ['Mon, 3 Mar 2003 03:00:00 -0800', 'Sun, 22 Nov 2026 23:59:00 +0900', 'no date'])
      expect(await changedBy({ date }, { date: 'Tue, 3 Nov 2026 12:00:00 +0000' }), date).to.deep.equal([])
    expect(await changedBy({ date: 'Mon, 3 Mar 2003 03:00:00 -0800' })).to.deep.equal([])
  })
  it('when the boundary of the parts is that of another program', async () => {
    for (const boundary of ['----=_NextPart_000_0001_01C2E1A0', '000000000000a1b2c3', '_av-1'])
      expect(await changedBy({ boundary }), boundary).to.deep.equal([])
  })
  it('when somebody else of a name as long receives it, named in subject, text and links', async () => {
    expect(await changedBy({ name: 'Tom Grown', address: 'tom.grown@firm.example' })).to.deep.equal([])
    expect(await changedBy({ name: 'Lea Lunde', address: 'lea.lunde@trap.example' })).to.deep.equal([])
  })
  it('when others stand in copy, or nobody is named', async () => {
    const cc = ['Cc: "Ann Archer" <ann@corp.example>, pot@trap.example', 'Bcc: x@trap.example', 'Delivered-To: pot@trap.example']
    expect(await changedBy({ fields: cc })).to.deep.equal([])
  })
})

it('the words of the text are the same whoever is called by name, however long the name is', async () => {
  const changed = await changedBy({ name: 'Alexandra Montgomery', address: 'alexandra@a-much-longer-company.example' })
  expect(changed).to.not.include('hashed text')
  expect(changed.filter((name) => /^(?:subject|opening|text)_(?!capitals|to_elements|to_images)/.test(name))).to.deep.equal([])
  expect(changed.filter((name) => name.startsWith('sender_') || name.startsWith('found_'))).to.deep.equal([])
})

it('the words of the text are the same however the name of the recipient stands in the header and in the text', async () => {
  const called = async (to: string, name: string): Promise<readonly number[]> => {
    const { indices } = await inputOf(`${from}\r\nTo: ${to}\r\nSubject: hello ${name}\r\n\r\nDear ${name}, see you at noon.\r\n`)
    return [...indices]
  }
  const ways: readonly (readonly [string, string, string, string])[] = [
    ['"Ben Field" <x@corp.example>', 'Ben', '"Tom Grown" <x@corp.example>', 'Tom'],
    ['"Field, Ben" <x@corp.example>', 'Ben Field', '"Grown, Tom" <x@corp.example>', 'Tom Grown'],
    ['<ben77@corp.example>', 'ben77', '<tom81@corp.example>', 'tom81'],
    ['<ben_field@corp.example>', 'ben_field', '<tom_grown@corp.example>', 'tom_grown'],
    ['"Ben Field" <x@corp.example>', 'Ben’s', '"Tom Grown" <x@corp.example>', 'Tom’s'],
    ['"Ben Field" <x@corp.example>', 'Ben-Field', '"Tom Grown" <x@corp.example>', 'Tom-Grown'],
    ['"Jürgen Groß" <x@corp.example>', 'JÜRGEN', '"Łukasz Sow" <x@corp.example>', 'ŁUKASZ'],
  ]
  for (const [to, name, otherTo, otherName] of ways) expect(await called(to, name), name).to.deep.equal(await called(otherTo, otherName))
})

it('no feature is named after a language, a year, a result of authentication or a field of the header', () => {
  const refused =
    'language lang english german year date age authentication spf dkim dmarc arc received charset recipient list mailer agent id hour'
  // Of the language that urges, and of a link that carries the recipient's address, whoever that is.
  const meant = ['found_content_urgent_language', 'found_url_recipient_in_link']
  expect(featureNames).to.include.members(meant)
  expect(
    featureNames.filter((name) => name.split('_').some((part) => refused.split(' ').includes(part)) && !meant.includes(name)),
  ).to.deep.equal([])
})

describe('a language as such', () => {
  const read = conceptReader()
  /** Words that no concept knows, in a layout of lines; what is in one list stands for what is in the other. */
  const plain = 'mortel quandry wexel jubben rastok olmira pundel tragom vistuka ebbern'.split(' ')
  const accented = 'mörtel qüandrý wéxel jübben ràstok ôlmira pûndel trägom vïstuka èbbern'.split(' ')
  const mailOf = (words: readonly string[], type: string): Buffer => {
    const [a = '', b = '', c = '', d = '', e = '', ...rest] = words
    const mark = type === 'text/html' ? '<br>' : ''
    const body = [`${a} ${b},`, '', `${c} ${d} ${e}, ${rest.join(' ')}!`, `${b} ${a} 7 ${d}?`, `${a} ${e}`].join(`${mark}\r\n`)
    const bytes = Buffer.from(body, 'latin1')
    const head = `${from}\r\nTo: ben@corp.example\r\nSubject: =?utf-8?B?${Buffer.from(`${a} ${c}`).toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`
    return Buffer.concat([Buffer.from(head), bytes])
  }
  it('uses words here that no concept knows', () => {
    expect([...plain, ...accented].map(fold).flatMap((word) => read(word).map((index) => concepts[index]?.name))).to.deep.equal([])
  })
  it('shouts alike with accents and without, wherever in the word they stand', async () => {
    const shouted = async (words: string): Promise<number> =>
      valueOf(await inputOf(`${from}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nnow ${words}.\r\n`), 'shouted')
    const bare = await shouted('UBERZUG ETETE PLATNOSC ZADAJ ABC A4444 BCDEF_X')
    expect(await shouted('ÜBERZUG ÉTÉTÉ PŁATNOŚĆ ŻĄDAJ ÀBĆ A4444 BCDÉF_X')).to.equal(bare)
    expect(bare).to.equal(20)
  })
  for (const type of ['text/plain', 'text/html']) {
    it(`gives the same features with accents and without (${type})`, async () => {
      const one = await inputOf(mailOf(plain, type))
      const other = await inputOf(mailOf(accented, type))
      expect(differences(one, other)).to.deep.equal([])
      expect(valueOf(one, 'words')).to.be.greaterThan(2)
    })
    it(`gives the same features for other words of the same lengths (${type})`, async () => {
      const turned = plain.map((word) => word.replaceAll(/[bdgkmrt]/g, (letter) => 'nlpwsvf'['bdgkmrt'.indexOf(letter)] ?? ''))
      expect(turned.map(fold).flatMap((word) => read(word).map((index) => concepts[index]?.name))).to.deep.equal([])
      const changed = differences(await inputOf(mailOf(plain, type)), await inputOf(mailOf(turned, type)))
      expect(changed).to.deep.equal(['hashed text'])
    })
  }
})

it('fields of lists and of conversations move nothing but the detectors that weigh mail of lists otherwise', async () => {
  const lure = [
    from,
    'To: ben@corp.example',
    'Subject: Re: urgent payment',
    'Content-Type: text/html',
    '',
    '<p>Dear friend, are you at your desk? I hold an inheritance of 4,500,000 USD for you. Our bank details have changed:',
    'please pay the attached invoice by wire transfer to the new account today and buy five gift cards, send me the codes.</p>',
    '<a href="https://evil.example/a">https://www.paypal.com/login</a> <a href="mailto:x@gmail.com?subject=yes">Yes</a>',
  ].join('\r\n')
  const bare = await inputOf(lure)
  const knowing = [
    'found_content_advance_fee',
    'found_content_bec_opener',
    'found_content_fake_reply',
    'found_content_gift_cards',
    'found_content_payment_change',
    'found_content_payment_request',
    'found_content_reply_by_mailto',
    'found_sender_address_in_name',
    'found_sender_brand_claim',
    'found_url_link_text_mismatch',
  ]
  for (const fields of [list, tools, transport]) {
    const changed = differences(bare, await inputOf(`${fields.join('\r\n')}\r\n${lure}`))
    expect(changed.filter((name) => !knowing.includes(name))).to.deep.equal([])
  }
})

it('a mail whose sender is not known from its own header has no number of the header', async () => {
  const source = await sourceOf(notice())
  const graded = (grade: 'A' | 'B' | 'C' | 'D' | 'E') =>
    ({ ...source, message: { ...source.message, evidence: { grade, reasons: [] } } }) as const
  const whole = modelInput(graded('A'))
  expect(headerColumns.length).to.be.greaterThan(10)
  expect(headerColumns.filter((column) => !Number.isNaN(whole.features[column])).length).to.be.greaterThan(10)
  for (const grade of ['B', 'C'] as const) expect(differences(whole, modelInput(graded(grade)))).to.deep.equal([])
  for (const grade of ['D', 'E'] as const) {
    const blanked = modelInput(graded(grade))
    const { features } = blanked
    expect(headerColumns.every((column) => Number.isNaN(features[column]))).to.equal(true)
    const headerNames = new Set(headerColumns.map((column) => featureNames[column]))
    expect(differences(whole, blanked).filter((name) => !headerNames.has(name))).to.deep.equal([])
  }
})
