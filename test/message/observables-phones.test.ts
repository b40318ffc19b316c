import { expect } from 'chai'
import { readPhoneLink } from '../../src/message/observables/phone-links.ts'
import { scanPhones } from '../../src/message/observables/phone-text.ts'
import { html, mail, message } from './helpers.ts'

describe('message/observables telephone numbers', () => {
  const numbers: readonly (readonly [string, string])[] = [
    ['Call +1 (805) 555-0134 now', '+18055550134'],
    ['Office: +44 (0)20 7946 0018', '+442079460018'],
    ['+49 30 23125-123', '+493023125123'],
    ['0049 30 23125 123', '+493023125123'],
    ['Tel:+33199005501', '+33199005501'],
    ['ring (805) 555-0134', '8055550134'],
    ['805-555-0134', '8055550134'],
    ['805.555.0134 anytime', '8055550134'],
    ['toll free 1-888-555-0134.', '18885550134'],
    ['01632 960 961', '01632960961'],
    ['Telefon 030/23125 123', '03023125123'],
    ['01 99 00 55 01', '0199005501'],
    ['01.99.00.55.01', '0199005501'],
    ['0800 555 0134', '08005550134'],
    ['1300 975 707', '1300975707'],
    ['Call 8055550134 within a day', '8055550134'],
    ['WhatsApp: 612 345 678', '612345678'],
    ['☎ 20 45 67 89', '20456789'],
    ['+1 702 555 0134 2026', '+17025550134'],
    ['Fon 030 23125123 (24/7)', '03023125123'],
  ]
  for (const [text, number] of numbers) {
    it(`finds ${number} in ${JSON.stringify(text)}`, () => {
      expect(scanPhones(text)).to.deep.equal([number])
    })
  }

  const innocent = [
    'on 01.02.2026 10:00',
    'from 01/02/2026 - 14/02/2026',
    'between 2026-01-12 and 2026-01-19',
    '2019-2026 all rights reserved',
    'Order 0123 456 7890',
    'Order number: 805-555-0134',
    'Invoice 0800 555 0134',
    'order 112-1234567-1234567',
    'IBAN DE02 1203 0000 0000 2020 51',
    'IBAN GB33 BUKB 2020 1555 5555 55',
    'card 4111 1111 1111 1111',
    'Total 1.234.567.890',
    'Total: 12,345,678.90 EUR',
    '$8055550134',
    'server 192.168.100.200',
    'UPS 1Z999AA10123456784',
    'tracking 00340434161094042557',
    'ISBN 978-3-16-148410-0',
    'VAT 0123 456 789',
    'https://a.test/805-555-0134',
    'id=0800-555-0134',
    'version 003.010.003.000',
    'Springfield, ME 04837-2525',
    'population +12 345 678 910 111',
    '10:00-11:30, 12:00-13:45',
    'Kundennummer 0301 2345 678',
    '8055550134',
  ]
  for (const text of innocent) {
    it(`takes nothing in ${JSON.stringify(text)} for a number`, () => {
      expect(scanPhones(text)).to.deep.equal([])
    })
  }

  const links: readonly (readonly [string, readonly string[], string])[] = [
    ['tel:+1-805-555-0134', ['+18055550134'], 'tel'],
    ['tel:+1(805)555.0134;ext=12', ['+18055550134'], 'tel'],
    ['TEL:805-555-0134', ['8055550134'], 'tel'],
    ['tel:555-0134;phone-context=+1805', ['+18055550134'], 'tel'],
    ['tel:%2B44%201632%20960961', ['+441632960961'], 'tel'],
    ['te\tl:+441632960961', ['+441632960961'], 'tel'],
    ['tel:0044 1632 960961', ['+441632960961'], 'tel'],
    ['sms:+18055550134?body=STOP%20now', ['+18055550134'], 'sms'],
    ['sms:+18055550134,+18055550135', ['+18055550134', '+18055550135'], 'sms'],
    ['callto:+441632960961', ['+441632960961'], 'callto'],
    ['whatsapp://send?text=hi&phone=18055550134', ['+18055550134'], 'whatsapp'],
    ['https://wa.me/18055550134?text=hi', ['+18055550134'], 'whatsapp'],
    ['https://api.whatsapp.com/send?phone=%2B18055550134', ['+18055550134'], 'whatsapp'],
    ['tel:', [], 'tel'],
    ['callto:some.name', [], 'callto'],
  ]
  for (const [url, expected, kind] of links) {
    it(`reads ${JSON.stringify(url)}`, () => {
      expect(readPhoneLink(url)).to.deep.include({ numbers: expected, kind })
    })
  }

  it('takes other web links for what they are', () => {
    for (const url of ['https://wa.me/message/ABCDEFGHIJKL', 'https://a.test/wa.me/18055550134', 'https://a.test/?u=tel:+18055550134'])
      expect(readPhoneLink(url)).to.equal(null)
  })

  it('gives each number once with every place, those of WhatsApp beside the link', async () => {
    const { observables } = await html(
      '<p>Call +1 805 555 0134</p><a href="tel:+18055550134">call</a><a href="https://wa.me/441632960961">chat</a>',
    )
    expect(observables.phones).to.deep.equal(
      [
        { number: '+18055550134', foundIn: ['tel', 'text'], ioc: false, blockCandidate: false },
        { number: '+441632960961', foundIn: ['whatsapp'], ioc: false, blockCandidate: false },
      ].toSorted(
        (one, other) =>
          observables.phones.findIndex(({ number }) => number === one.number) -
          observables.phones.findIndex(({ number }) => number === other.number),
      ),
    )
    expect(observables.urls.map(({ host }) => host)).to.deep.equal(['wa.me'])
  })

  it('reads the number of a subject', async () => {
    const { observables } = await message(mail(['From: a@x.test', 'Subject: Renewed, call +1 805 555 0134'], 'Hello'))
    expect(observables.phones.map(({ foundIn }) => foundIn.join())).to.deep.equal(['subject'])
  })

  it('keeps at most two hundred numbers', async () => {
    const body = Array.from({ length: 400 }, (_, index) => `+44 1632 96${String(1_000 + index)}`).join('\n')
    expect((await message(mail(['From: a@x.test'], body))).observables.phones).to.have.length(200)
  })
})
