import { expect } from 'chai'
import { numberToCall, phoneNumbersIn } from '../../src/domain/phone-numbers.ts'

describe('telephone numbers in text', () => {
  it('are found as people write them, with their place', () => {
    expect(phoneNumbersIn('Call +1 (202) 555-0100 or 0800 555 0199.').map(({ number }) => number)).to.deep.equal([
      '+1 (202) 555-0100',
      '0800 555 0199',
    ])
    expect(phoneNumbersIn('Tel. 030/1 +49 30 5550 100')[0]?.at).to.equal(11)
  })
  it('are no dates, orders without anything between the digits, or words', () => {
    for (const text of ['2026-11-23 10:00', 'order 123456789012', 'a1 2 3', '12 34']) expect(phoneNumbersIn(text), text).to.deep.equal([])
  })
  it('are to be called where words beside them ask for it', () => {
    expect(numberToCall('Bitte rufen Sie uns an: +49 30 5550 100')).to.deep.equal({ number: '+49 30 5550 100', at: 24 })
    expect(numberToCall('Ann Field, +49 30 5550 100')).to.equal(null)
    expect(numberToCall(`call us ${'x '.repeat(200)} +1 202 555 0100`)).to.equal(null)
  })
  it('are looked for in hostile text to its end', () => {
    for (const piece of ['1 ', '(', '+1', 'call us ', 'call us 1 1 1 1 ', '1234567']) {
      const text = piece.repeat(200_000 / piece.length)
      expect(phoneNumbersIn(text).length).to.be.at.most(200)
      expect(numberToCall(text) === null || typeof numberToCall(text) === 'object').to.equal(true)
    }
  })
})
