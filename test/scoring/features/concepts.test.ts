import { expect } from 'chai'
import { conceptReader } from '../../../src/scoring/features/concept-reader.ts'
import { concepts } from '../../../src/scoring/features/concepts.ts'
import { fold, readText } from '../../../src/scoring/features/read-text.ts'
import { aMessage } from '../../helpers/a-message.ts'

const read = conceptReader()
const namesOf = (word: string): readonly string[] => read(fold(word)).map((index) => concepts[index]?.name ?? '')

/** Words as they stand in mail, by language: each has to be found under the meaning beside it. */
const meant: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  English: [
    ['Accounts', 'account'],
    ['confirmation', 'verify'],
    ['suspended', 'suspend'],
    ['invoices', 'invoice'],
    ['Congratulations', 'prize'],
    ['unsubscribe', 'unsubscribe'],
    ['e-mail', 'mailbox'],
  ],
  German: [
    ['Konto', 'account'],
    ['Kennwörter', 'password'],
    ['Bestätigung', 'verify'],
    ['überprüfen', 'verify'],
    ['gesperrt', 'suspend'],
    ['Überweisung', 'payment'],
    ['Rückerstattung', 'refund'],
    ['Geräten', 'device'],
    ['Grüße', 'thanks'],
  ],
  French: [
    ['compte', 'account'],
    ['mot-de-passe', 'password'],
    ['sécurité', 'security'],
    ['bloqué', 'suspend'],
    ['Cliquez', 'click'],
    ['remboursement', 'refund'],
    ['pièce-jointe', 'document'],
  ],
  Spanish: [
    ['cuenta', 'account'],
    ['contraseña', 'password'],
    ['inmediatamente', 'urgent'],
    ['tarjeta', 'bank'],
    ['factura', 'invoice'],
    ['paquete', 'parcel'],
  ],
  Portuguese: [
    ['contas', 'account'],
    ['senha', 'password'],
    ['atualização', 'update'],
    ['cartão', 'bank'],
    ['encomenda', 'parcel'],
    ['Parabéns', 'prize'],
  ],
  Italian: [
    ['conto', 'account'],
    ['sicurezza', 'security'],
    ['Conferma', 'verify'],
    ['bonifico', 'payment'],
    ['rimborso', 'refund'],
    ['consegna', 'parcel'],
    ['allegato', 'document'],
  ],
  Dutch: [
    ['rekening', 'account'],
    ['wachtwoord', 'password'],
    ['bevestigen', 'verify'],
    ['geblokkeerd', 'suspend'],
    ['Belastingdienst', 'refund'],
    ['bezorging', 'parcel'],
  ],
  Polish: [
    ['konta', 'account'],
    ['bezpieczeństwo', 'security'],
    ['potwierdź', 'verify'],
    ['natychmiast', 'urgent'],
    ['faktury', 'invoice'],
    ['dostawa', 'parcel'],
    ['hasło', 'password'],
    ['płatność', 'payment'],
    ['załącznik', 'document'],
    ['przesyłka', 'parcel'],
  ],
}

describe('concepts', () => {
  for (const [language, words] of Object.entries(meant)) {
    it(`are found in ${language} words`, () => {
      for (const [word, name] of words) expect(namesOf(word), word).to.include(name)
    })
  }
  it('are found by whole words only where a stem is marked so, and each once', () => {
    expect(namesOf('here')).to.deep.equal(['click'])
    expect(namesOf('heresy')).to.deep.equal([])
    expect(namesOf('passcode')).to.have.members(['password', 'code'])
    for (const word of ['accountaccount', 'fraude', 'kontos', 'platnosc'])
      expect(new Set(namesOf(word)).size).to.equal(namesOf(word).length)
    expect(namesOf('')).to.deep.equal([])
    expect(namesOf('xqzzy')).to.deep.equal([])
    expect(namesOf('x'.repeat(10_000))).to.deep.equal([])
  })
  it('are found by words with numbers, which the text is read with as zeros', () => {
    const { body } = readText(aMessage({ visibleText: 'within 24h or 48 h, 2FA and 2 more' }))
    expect(body).to.deep.equal('within 00h or 00 h 0fa and 0 more'.split(' '))
    expect(body.flatMap(namesOf)).to.deep.equal(['urgent', 'code'])
  })
  it('have names of their own and words that a sentence can take', () => {
    expect(new Set(concepts.map(({ name }) => name)).size).to.equal(concepts.length)
    for (const { name, words } of concepts) {
      expect(name).to.match(/^[a-z]+(?:_[a-z]+)*$/)
      expect(words).to.match(/^[a-z][a-z ]+$/)
    }
  })
  it('are made of stems of two letters or more, written as the text is folded', () => {
    for (const { name, stems } of concepts) {
      for (const stem of stems.split(' ')) {
        const letters = stem.replace('$', '')
        expect(letters.length, `${name}: ${stem}`).to.be.at.least(2)
        expect(fold(letters), `${name}: ${stem}`).to.equal(letters)
        expect(stem, name).to.match(/^[a-z0]+(?:-[a-z]+)*\$?$/)
        expect(namesOf(letters), stem).to.include(name)
      }
    }
  })
  it('name no stem twice, nor one that another of the same concept covers', () => {
    const needless = concepts.flatMap(({ name, stems }) => {
      const all = stems.split(' ')
      const beginnings = all.filter((stem) => !stem.endsWith('$'))
      return all.flatMap((stem, at) => {
        const covered = beginnings.some((other) => other !== stem && stem.startsWith(other))
        return covered || all.indexOf(stem) !== at ? [`${name}: ${stem}`] : []
      })
    })
    expect(needless).to.deep.equal([])
  })
})
