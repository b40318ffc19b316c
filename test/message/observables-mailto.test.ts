import { expect } from 'chai'
import { parseMailto } from '../../src/message/observables/mailto.ts'
import { html, mail, message } from './helpers.ts'

const none = { to: [], cc: [], bcc: [], subject: null, body: null }

describe('message/observables mailto', () => {
  const links: readonly (readonly [string, object])[] = [
    ['mailto:a@x.test', { to: ['a@x.test'] }],
    ['MAILTO:a@x.test,b@x.test', { to: ['a@x.test', 'b@x.test'] }],
    ['mailto:a%2Bb@x.test', { to: ['a+b@x.test'] }],
    ['mailto:?to=a@x.test&cc=b@x.test,c@x.test&bcc=d@x.test', { to: ['a@x.test'], cc: ['b@x.test', 'c@x.test'], bcc: ['d@x.test'] }],
    [
      'mailto:a@x.test?subject=Yes%2C%20I%20agree&body=line%201%0D%0Aline+2',
      { to: ['a@x.test'], subject: 'Yes, I agree', body: 'line 1\r\nline+2' },
    ],
    ['mailto:a@x.test?Subject=caf%C3%A9&amp;BODY=x', { to: ['a@x.test'], subject: 'café', body: 'x' }],
    ['mailto:a@x.test;b@x.test', { to: ['a@x.test', 'b@x.test'] }],
    ['mailto:Desk%20%3Ca@x.test%3E', { to: ['a@x.test'] }],
    ['mailto://a@x.test', { to: ['a@x.test'] }],
    ['mailto:a@x\n.test', { to: ['a@x.test'] }],
    ['mailto:a@x.test?subject=%E0%A4%A', { to: ['a@x.test'], subject: '\ufffd%A' }],
    ['mailto:a@x.test?subject=one&subject=two', { to: ['a@x.test'], subject: 'one' }],
    ['mailto:a@x.test?__proto__=x&constructor=y', { to: ['a@x.test'] }],
  ]
  for (const [link, expected] of links) {
    it(`reads ${link}`, () => {
      expect(parseMailto(link)).to.deep.equal({ ...none, ...expected })
    })
  }

  it('says null for nothing and for other links', () => {
    for (const link of ['mailto:', 'mailto:nobody', 'https://x.test/?mailto:a@x.test', '']) expect(parseMailto(link)).to.equal(null)
  })

  it('bounds addresses, subject and body', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `a${index}@x.test`).join(',')
    expect(parseMailto(`mailto:${many}`)?.to).to.have.length(100)
    expect(parseMailto(`mailto:a@x.test?subject=${'s'.repeat(9_000)}`)?.subject).to.have.length(1_000)
    expect(parseMailto(`mailto:a@x.test?body=${'b'.repeat(50_000)}`)?.body).to.have.length(10_000)
  })

  it('keeps the mail that a button would write, and every address with its place', async () => {
    const { observables } = await html(
      '<a href="mailto:a@x.test?cc=b@x.test&amp;bcc=c@x.test&amp;subject=Reset">x</a><a href="mailto:a@x.test?cc=b@x.test&bcc=c@x.test&subject=Reset">y</a>',
    )
    expect(observables.mailtos).to.deep.equal([
      { to: ['a@x.test'], cc: ['b@x.test'], bcc: ['c@x.test'], subject: 'Reset', body: null, foundIn: ['html-href'] },
    ])
    expect(
      observables.addresses.filter(({ address }) => address.endsWith('@x.test')).map(({ address, foundIn }) => [address, foundIn.join()]),
    ).to.deep.equal([
      ['a@x.test', 'mailto'],
      ['b@x.test', 'mailto-cc'],
      ['c@x.test', 'mailto-bcc'],
    ])
  })

  it('keeps those of List-Unsubscribe apart', async () => {
    const { observables } = await message(mail(['From: a@x.test', 'List-Unsubscribe: <mailto:u@list.test?subject=off>'], 'Hello'))
    expect(observables.mailtos.map(({ foundIn }) => foundIn)).to.deep.equal([['list-unsubscribe']])
    expect(observables.addresses.find(({ address }) => address === 'u@list.test')?.foundIn).to.deep.equal(['list-unsubscribe'])
  })
})
