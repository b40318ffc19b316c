import { detector } from '../../../src/detectors/content/payment-change.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const iban = 'DE02 1203 0000 0000 2020 51'

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: [
          'Invoice 4711\nPlease note that we changed our bank. The outstanding invoice is to be paid to the new bank account below.',
          'Payroll\nI would like to change my direct deposit before the next payroll. What do you need?',
        ],
        German: [
          `Neue Bankverbindung\nUnsere Bankverbindung hat sich geändert. Bitte überweisen Sie ab sofort an ${iban}.`,
          'Gehalt\nIch habe ein neues Konto. Können Sie meine Bankverbindung vor der nächsten Gehaltszahlung ändern?',
        ],
        French: [
          'Changement de RIB\nNous avons changé de banque. Merci de faire le prochain paiement sur le nouveau RIB ci-joint.',
          'Salaire\nJe souhaite modifier mes coordonnées bancaires avant mon prochain salaire.',
        ],
        Spanish: [
          'Cambio de cuenta bancaria\nHemos cambiado de banco. Los próximos pagos van a la nueva cuenta bancaria.',
          'Nómina\nQuiero actualizar mis datos bancarios para la próxima nómina.',
        ],
        Portuguese: [
          'Novos dados bancários\nOs nossos dados bancários mudaram. O próximo pagamento deve ir para a nova conta.',
          'Salário\nPreciso de alterar a minha conta antes do próximo salário.',
        ],
        Italian: [
          'Nuove coordinate bancarie\nAbbiamo cambiato banca. Il prossimo pagamento va fatto sul nuovo IBAN.',
          'Stipendio\nVorrei modificare il mio IBAN prima del prossimo stipendio.',
        ],
        Dutch: [
          'Nieuwe bankgegevens\nOns rekeningnummer is gewijzigd. Betaal de openstaande factuur op het nieuwe rekeningnummer.',
          'Salaris\nIk wil mijn rekeningnummer wijzigen voor het volgende salaris.',
        ],
      },
      /^Wants payments to go to other bank details/,
    ),
  },
  silent: {
    ...innocent({
      English: [`Invoice 4711\nThe outstanding invoice is attached. Please pay to our account ${iban}.`],
      German: [`Rechnung 4711\nBitte überweisen Sie den Rechnungsbetrag auf unser Konto ${iban}.`],
      French: [`Facture 4711\nMerci d'effectuer le virement sur notre compte ${iban}.`],
      Spanish: [`Factura 4711\nPuede hacer la transferencia a nuestra cuenta ${iban}.`],
      Portuguese: [`Fatura 4711\nPode fazer a transferência para a nossa conta ${iban}.`],
      Italian: [`Fattura 4711\nPuò effettuare il pagamento sul nostro conto ${iban}.`],
      Dutch: [`Factuur 4711\nU kunt het bedrag overmaken naar onze rekening ${iban}.`],
    }),
    'a newsletter about payroll rules': {
      message: aMessage({
        headers: [aHeader('List-Id', 'news.orchard.example')],
        visibleText: 'From January every new bank account for payroll has to be confirmed by the bank.',
      }),
    },
    'a quoted warning under a short answer': {
      message: aMessage({
        visibleText:
          'Thanks, I will pass this on to the whole team so that everybody has read it by Monday.\n\nFrom: Ben\nSent: Monday\nTheir bank details have changed, do not pay the next payment.',
      }),
    },
  },
})
