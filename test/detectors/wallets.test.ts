import { expect } from 'chai'
import { walletsIn } from '../../src/detectors/wallets.ts'

const kinds = (text: string): readonly string[] => walletsIn(text).map(({ kind }) => kind)

describe('wallets in text', () => {
  it('are known by their checksums', () => {
    expect(kinds('pay 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa now')).to.deep.equal(['Bitcoin'])
    expect(kinds('pay 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy now')).to.deep.equal(['Bitcoin'])
    expect(kinds('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4')).to.deep.equal(['Bitcoin'])
    expect(kinds('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).to.deep.equal(['Bitcoin'])
    expect(kinds('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0')).to.deep.equal(['Bitcoin'])
    expect(kinds('0x52908400098527886E0F7030069857D2E4169EE7')).to.deep.equal(['Ethereum'])
  })
  it('are none where a letter is wrong, and come once', () => {
    expect(kinds('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5')).to.deep.equal([])
    expect(kinds('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa '.repeat(5))).to.deep.equal(['Bitcoin'])
  })
  it('are looked for in hostile text to its end', () => {
    for (const piece of ['1', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb ', 'bc1', '0x', '4'.repeat(95) + ' ']) {
      expect(kinds(piece.repeat(100_000 / piece.length))).to.be.an('array')
    }
  })
})
