import { expect } from 'chai'
import { languagesOf } from '../../src/message/languages.ts'
import { html } from './helpers.ts'

const texts: readonly (readonly [string, string])[] = [
  ['en', 'Dear customer, your invoice is ready and you can read it in the portal. Please do not answer to this mail.'],
  ['de', 'Sehr geehrte Kundin, Ihre Rechnung ist da und Sie können sie im Portal lesen. Bitte antworten Sie nicht auf diese Nachricht.'],
  [
    'fr',
    'Bonjour, votre facture est prête et vous pouvez la lire sur notre site. Merci de ne pas répondre à ce message, nous ne le lisons pas.',
  ],
  ['es', 'Hola, su factura está lista y puede leerla en el portal. Gracias por no responder a este mensaje, los correos no se leen.'],
  ['pt', 'Olá, a sua fatura está pronta e você pode ler no portal. Obrigado por não responder, os e-mails não são lidos.'],
  ['it', 'Gentile cliente, la fattura è pronta e può leggerla nel portale. La preghiamo di non rispondere, grazie per la fiducia.'],
  [
    'nl',
    'Beste klant, uw factuur staat klaar en u kunt het document bekijken. Wij vragen u niet op deze mail te antwoorden, het is niet voor ons.',
  ],
  ['pl', 'Szanowni Państwo, faktura jest gotowa oraz dostępna w portalu. Proszę nie odpowiadać na tę wiadomość, nie jest ona czytana.'],
  ['ru', 'Уважаемый клиент, ваш счет готов, его можно прочитать на портале. Пожалуйста, не отвечайте на это письмо.'],
  ['ja', 'お客様各位、請求書の準備ができました。ポータルでご確認ください。このメールには返信しないでください。'],
]

describe('message/languages', () => {
  for (const [language, text] of texts) {
    it(`recognises ${language}`, () => {
      expect(languagesOf(text)[0]).to.equal(language)
    })
  }

  it('names both languages of a mail that says everything twice, the longer part first', () => {
    const [english = ['', '']] = texts
    const german = texts[1]?.[1] ?? ''
    expect(languagesOf(`${german} ${german} ${english[1]}`)).to.deep.equal(['de', 'en'])
  })

  it('says nothing where there is too little to tell', () => {
    for (const text of ['', 'OK', 'Re: 12345', 'https://a.test/the-and-you-your-for', '1 2 3 4 5 6 7', '!!! ??? ...'])
      expect(languagesOf(text)).to.deep.equal([])
  })

  it('reads what the reader sees', async () => {
    const german = texts[1]?.[1] ?? ''
    expect((await html(`<p>${german}</p><p style="display:none">${(texts[0]?.[1] ?? '').repeat(5)}</p>`)).languages).to.deep.equal(['de'])
  })
})
