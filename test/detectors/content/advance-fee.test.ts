import { detector } from '../../../src/detectors/content/advance-fee.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const free = { from: [{ name: 'Grace Reed', address: 'grace.reed.4711@gmail.com' }] }

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: [
          'Dearest\nMy name is Grace, a widow dying of cancer. My late husband left 4.5 million dollars for charity. Reply to my private email.',
          'Award\nYour email was selected in the lottery for the sum of $850,000.00. Send your full name and phone number.',
        ],
        German: [
          'Vertraulich\nMein Name ist Grete, ich bin Witwe und habe Krebs. Mein verstorbener Mann hinterließ die Summe von 4,5 Millionen Euro für ein Waisenhaus. Kontaktieren Sie mich.',
          'Gewinn\nSie haben in der Lotterie gewonnen: 850.000,00 EUR. Senden Sie Ihren vollständigen Namen und die Telefonnummer.',
        ],
        French: [
          "Confidentiel\nJe suis madame Grâce, veuve, atteinte d'un cancer. Mon défunt mari a laissé la somme de 4,5 millions d'euros pour un orphelinat. Contactez-moi.",
          'Prêt\nOffre de prêt de 5.000 à 850.000 euros, votre réponse avec nom complet et numéro de téléphone.',
        ],
        Spanish: [
          'Confidencial\nMe llamo Gracia, viuda con cáncer. Mi difunto esposo dejó la suma de 4,5 millones de dólares para huérfanos. Contácteme.',
          'Premio\nUsted ha ganado en la lotería 850.000,00 euros. Envíe su nombre completo y número de teléfono.',
        ],
        Portuguese: [
          'Confidencial\nMeu nome é Graça, viúva com câncer. Meu falecido marido deixou 4,5 milhões de dólares para órfãos. Entre em contato.',
          'Empréstimo\nOferta de empréstimo de até 850.000,00 EUR na sua conta. Responda com nome completo e número de telefone.',
        ],
        Italian: [
          'Riservato\nMi chiamo Grazia, vedova con un tumore. Il mio defunto marito ha lasciato la somma di 4,5 milioni di euro in beneficenza. Mi contatti.',
          'Premio\nHai vinto alla lotteria 850.000,00 euro. Manda numero di telefono, tua risposta a mia email.',
        ],
        Dutch: [
          'Vertrouwelijk\nMijn naam is Griet, weduwe met kanker. Mijn overleden man liet de som van 4,5 miljoen euro na voor een weeshuis. Schrijf mij.',
          'Prijs\nU heeft gewonnen in de loterij: 850.000,00 EUR. Stuur uw volledige naam en telefoonnummer.',
        ],
      },
      /^Tells a story of money that waits/,
      free,
    ),
    'an answer to another mailbox': {
      message: aMessage({
        from: [{ name: 'Bank', address: 'office@orchard.example' }],
        replyTo: [{ name: '', address: 'barrister.reed@mail.com' }],
        visibleText: 'As next of kin of my late client you are the beneficiary of 12,500,000.00 USD. This is confidential. Contact me.',
      }),
      says: [/^Tells a story/],
      lure: 'payment',
    },
  },
  silent: {
    ...innocent(
      {
        English: ['Donation\nThank you for your donation of 50 dollars to the animal shelter. More details in spring.'],
        German: ['Spende\nDanke für Ihre Spende von 50 € an das Tierheim. Weitere Informationen folgen.'],
        French: ['Don\nMerci pour votre don de 50 € au refuge.'],
        Spanish: ['Donación\nGracias por su donación de 50 € al refugio.'],
        Portuguese: ['Doação\nObrigado pela sua doação de 50 € ao abrigo.'],
        Italian: ['Donazione\nGrazie per la donazione di 50 € al rifugio.'],
        Dutch: ['Donatie\nDank voor uw donatie van 50 € aan het asiel.'],
      },
      free,
    ),
    'business news on millions': {
      message: aMessage({
        headers: [aHeader('List-Id', 'news.example')],
        visibleText: 'The investment project got 12 million euros. The beneficiary, a charity, asks: contact the editors for more details.',
      }),
    },
    'an executor who writes from his firm': {
      message: aMessage({ visibleText: 'You are a beneficiary of the estate of Mr Marsh. Our letter follows by post.' }),
    },
    'a private mail': { message: aMessage({ ...free, visibleText: 'My phone number changed. How is the orchard?' }) },
  },
})
