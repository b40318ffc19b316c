import { detector } from '../../../src/detectors/content/extortion.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

/** The address of Bitcoin's first block, which nobody can spend from, and an example of BIP 173. */
const wallet = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'
const bech = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: [
          `I know\nI hacked your device and recorded you through your webcam. Send me 900 USD in bitcoin to ${wallet} within 48 hours or I send the video to all your contacts.`,
          `Notice\nWe have breached your network and copied all your files. Pay us in bitcoin: ${bech}. Otherwise the data will be published.`,
        ],
        German: [
          `Wichtig\nIch bin ein Hacker und habe ein Video von Ihnen mit Ihrer Webcam aufgenommen. Überweisen Sie 900 Euro in Bitcoins an ${wallet}, sonst geht es an alle Ihre Kontakte.`,
          `Letzte Nachricht\nIhr Gerät wurde gehackt. Zahlen Sie das Lösegeld an die Bitcoin-Adresse ${bech} in 48 Stunden, oder wir veröffentlichen alles.`,
        ],
        French: [
          `Important\nJ'ai piraté votre ordinateur et enregistré une vidéo avec votre webcam. Transférez 900 € en bitcoin : ${wallet}, sinon je l'envoie à tous vos contacts.`,
          `Avis\nNous avons piraté votre réseau. Versez la rançon à l'adresse bitcoin ${bech} dans les 48 heures.`,
        ],
        Spanish: [
          `Atención\nHe hackeado tu dispositivo y he grabado un video tuyo. Transfiere 900 USD en bitcoin a ${wallet} o lo envío a todos tus contactos.`,
          `Aviso\nSoy un hacker, tengo acceso a tu dispositivo y tu cámara. Dirección bitcoin: ${bech}. Tienes 48 horas.`,
        ],
        Portuguese: [
          `Atenção\nInvadi o seu computador e gravei um vídeo seu pela sua webcam. Transfira 900 USD em bitcoin para ${wallet} ou envio para todos os seus contatos.`,
          `Aviso\nSou um hacker e sei sua senha. Carteira bitcoin: ${bech}. Você tem 48 horas.`,
        ],
        Italian: [
          `Attenzione\nHo hackerato il tuo dispositivo e ho registrato un video di te. Trasferisci 900 euro in bitcoin a ${wallet} o lo mando a tutti i tuoi contatti.`,
          `Avviso\nSono un hacker e conosco la tua password. Indirizzo bitcoin: ${bech}. Hai 48 ore.`,
        ],
        Dutch: [
          `Let op\nIk ben een hacker en heb een video van je met je webcam opgenomen. Maak over: 900 euro in bitcoin naar ${wallet}, anders gaat hij naar al je contacten.`,
          `Bericht\nJe apparaat is gehackt en ik heb toegang tot je bestanden. Bitcoin-adres: ${bech}. Je hebt 48 uur.`,
        ],
      },
      /^Threatens the reader and asks for money to a Bitcoin wallet$/,
    ),
    'letters of other alphabets': {
      message: aMessage({
        visibleText: `I hаvе hасkеd уоur dеviсе and rеcоrdеd yоu. Pаy mе in bitсоin: ${wallet}. You have 48 hоurs.`,
      }),
      says: ['Threatens the reader and asks for money to a Bitcoin wallet'],
    },
    'a threat whose wallet is not in the text': {
      message: aMessage({
        visibleText:
          'I hacked your device. I recorded you with your webcam. Pay me in bitcoin; the wallet is in the picture. You have 48 hours, then it goes to all your contacts.',
      }),
      says: ['Threatens the reader and asks for money'],
      lure: 'payment',
    },
  },
  silent: {
    ...innocent({
      English: [`Receipt\nYou received 0.1 BTC at your bitcoin address ${wallet}. The transfer has three confirmations.`],
      German: [`Spenden\nSie können unseren Verein auch in Bitcoin unterstützen: ${wallet}. Danke!`],
      French: [`Votre achat\nVotre achat en bitcoin est confirmé. Adresse : ${wallet}.`],
      Spanish: [`Retiro\nSu retiro en bitcoin a la dirección ${wallet} fue procesado.`],
      Portuguese: [`Retirada\nA sua retirada em bitcoin para ${wallet} foi concluída.`],
      Italian: [`Donazioni\nPuoi sostenerci anche in bitcoin: ${wallet}.`],
      Dutch: [`Opname\nUw opname in bitcoin naar ${wallet} is verwerkt.`],
    }),
    'a newsletter that describes such mails': {
      message: withObservables(
        { urls: [anUrl('https://news.orchard.example/a'), anUrl('https://police.example/advice')] },
        {
          visibleText:
            'Mails that say "I hacked your device" and ask for bitcoin are back: writers ask for a ransom and set 48 hours. Do not pay.',
        },
      ),
    },
    'a security notice': { message: aMessage({ visibleText: 'Your password was changed. If that was not you, call the help desk.' }) },
    'an address whose checksum is wrong, and nothing else': {
      message: aMessage({ visibleText: 'Bitcoin paper: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb' }),
    },
  },
})
