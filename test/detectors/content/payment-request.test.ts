import { detector } from '../../../src/detectors/content/payment-request.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: [
          'Payment\nI need you to process a wire transfer today. This is confidential, I am in a meeting.',
          'Request\nCan you make a payment for the acquisition right away? Keep this between us.',
        ],
        German: [
          'Überweisung\nIch brauche heute noch eine Überweisung. Bitte behandeln Sie das streng vertraulich.',
          'Dringend\nKönnen Sie sofort eine Zahlung veranlassen? Ich bin in einem Meeting.',
        ],
        French: [
          "Virement\nPouvez-vous faire un virement aujourd'hui ? C'est confidentiel.",
          "Urgent\nJ'ai besoin d'un virement immédiatement, je suis en réunion.",
        ],
        Spanish: [
          'Transferencia\nNecesito que hagas una transferencia hoy. Es confidencial.',
          'Urgente\n¿Puede realizar un pago inmediatamente? Estoy en una reunión.',
        ],
        Portuguese: [
          'Transferência\nPreciso que faça uma transferência hoje. É confidencial.',
          'Urgente\nPode efetuar um pagamento imediatamente? Estou em reunião.',
        ],
        Italian: [
          'Bonifico\nHo bisogno di un bonifico oggi. È riservato.',
          'Urgente\nPuoi effettuare un pagamento subito? Sono in riunione.',
        ],
        Dutch: [
          'Overschrijving\nKun je vandaag een overschrijving doen? Dit is vertrouwelijk.',
          'Spoed\nKunt u onmiddellijk een betaling doen? Ik zit in een vergadering.',
        ],
      },
      /^Asks for a transfer in haste and in confidence$/,
    ),
  },
  silent: {
    ...innocent({
      English: ['Invoice\nCan you make a payment run today? The list is on the drive.'],
      German: ['Rechnung\nKönnen Sie die Überweisung heute freigeben? Danke!'],
      French: ["Facture\nPouvez-vous valider le virement aujourd'hui ?"],
      Spanish: ['Factura\n¿Puede aprobar hoy la transferencia?'],
      Portuguese: ['Fatura\nPode aprovar hoje a transferência?'],
      Italian: ['Fattura\nPuoi approvare oggi il bonifico?'],
      Dutch: ['Factuur\nKunt u vandaag de overschrijving goedkeuren?'],
    }),
    'a letter of a bank with a footer on confidence': {
      message: aMessage({
        visibleText: `Your wire transfer was made today. ${'The terms are printed below. '.repeat(60)}This mail is confidential; can you see it in error, delete it.`,
      }),
    },
    'a list mail': {
      message: aMessage({
        headers: [aHeader('List-Id', 'treasury.example')],
        visibleText: 'Can you process a wire transfer today in a confidential way? We show how.',
      }),
    },
  },
})
