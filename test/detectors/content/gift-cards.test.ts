import { detector } from '../../../src/detectors/content/gift-cards.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: [
          'Quick task\nI need you to purchase five gift cards for clients today. Scratch the back and send me the codes.',
          'Hello\nCan you get Apple gift cards for me? Take a picture of the codes and mail them. I will reimburse you.',
        ],
        German: [
          'Kurze Bitte\nKönnen Sie mir fünf Geschenkkarten besorgen? Es ist eine Überraschung für Kunden, schicken Sie mir die Codes.',
          'Hallo\nIch brauche Gutscheinkarten im Wert von 500 €. Bitte freirubbeln und ein Foto der Rückseite senden, ich erstatte es.',
        ],
        French: [
          "Petit service\nJ'ai besoin de cartes cadeaux pour des clients. Grattez-les et envoyez-moi les codes.",
          'Bonjour\nPouvez-vous acheter cinq cartes cadeaux ? Envoyez une photo des codes, je vous rembourserai.',
        ],
        Spanish: [
          'Favor\nNecesito que compre tarjetas de regalo para clientes. Raspe el reverso y mande los códigos.',
          'Hola\n¿Puedes comprar una tarjeta de regalo? Es una sorpresa; envíame los códigos y te reembolsaré.',
        ],
        Portuguese: [
          'Favor\nPreciso que compre cartões-presente para clientes. Raspe e envie os códigos.',
          'Olá\nPode comprar um cartão presente? É surpresa. Mande os códigos e vou reembolsar.',
        ],
        Italian: [
          'Favore\nHo bisogno che tu prenda delle carte regalo. Gratta il retro e mandami i codici.',
          'Ciao\nPuoi comprare una carta regalo? È una sorpresa, manda i codici e ti rimborserò.',
        ],
        Dutch: [
          'Vraagje\nKun je cadeaukaarten kopen voor klanten? Kras ze open en stuur de codes.',
          "Hallo\nKunt u cadeaubonnen halen? Stuur foto's van de achterkant, ik betaal u terug.",
        ],
      },
      /^Asks the reader to buy gift cards/,
    ),
  },
  silent: {
    ...innocent({
      English: ['Presents\nOur gift cards are back. Order yours in the shop until Sunday.'],
      German: ['Geschenkideen\nGeschenkkarten gibt es ab 25 € an jeder Kasse.'],
      French: ['Idées cadeaux\nOffrez nos cartes cadeaux dès 25 €.'],
      Spanish: ['Ideas\nRegala una tarjeta de regalo desde 25 €.'],
      Portuguese: ['Ideias\nOfereça um cartão-presente a partir de 25 €.'],
      Italian: ['Idee regalo\nLe nostre carte regalo partono da 25 €.'],
      Dutch: ['Cadeautips\nOnze cadeaukaart is er vanaf 25 €.'],
    }),
    'a colleague who asks for a present, without codes': {
      message: aMessage({ visibleText: 'Can you get a gift card for Ann? Five euros each.' }),
    },
    'a shop that explains how to redeem': {
      message: aMessage({
        headers: [aHeader('List-Unsubscribe', '<https://shop.example/u>')],
        visibleText: 'Your gift card: scratch the back to see the codes. Looking to purchase another? Visit us.',
      }),
    },
  },
})
