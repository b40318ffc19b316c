import { detector } from '../../../src/detectors/content/callback-number.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const stranger = { from: [{ name: 'Billing', address: 'billing.4711@gmail.com' }] }

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: [
          'Order confirmation 4711\nThank you for your purchase. USD 399.99 will be charged to your card today. To cancel call +1 (202) 555-0100.',
          'Your plan was renewed\nYour subscription has been renewed for $349.00. If you did not authorize this, contact our billing desk at +1 202 555 0142 for a refund.',
        ],
        German: [
          'Ihr Abonnement wurde verlängert\nIhr Norton-Abonnement wurde verlängert, 349,99 EUR wird abgebucht. Zum Stornieren rufen Sie +49 30 5550 100 an.',
          'Rechnung\nRechnungsnummer 4711. Ihr Konto wurde belastet mit € 289,00. Falls nicht autorisiert, rufen Sie uns wegen Rückerstattung an: +49 30 5550 177',
        ],
        French: [
          'Votre abonnement\nVotre abonnement antivirus a été renouvelé, 299,99 € sera prélevé. Pour annuler, appelez le +33 1 99 00 01 00.',
          'Confirmation de commande\nLe montant de 459,00 € a été débité de votre compte. Pour un remboursement, contactez-nous au +33 1 99 00 01 77.',
        ],
        Spanish: [
          'Renovación automática\nSu suscripción antivirus se ha renovado y se ha cargado 299,99 €. Para cancelar llame al +34 900 555 010.',
          'Confirmación de pedido\nNúmero de factura 4711: se ha cobrado 389,00 €. Si no reconoce este cargo, llame al +34 900 555 077 para el reembolso.',
        ],
        Portuguese: [
          'Compra aprovada\nFoi cobrado R$ 1.899,00 no seu cartão. Se não reconhece esta compra, ligue para +55 11 5550 1000 para o cancelamento.',
          'Renovação automática\nA sua assinatura foi renovada, 249,99 EUR será debitado. Para cancelar, ligue +351 210 555 010.',
        ],
        Italian: [
          "Conferma dell'ordine\nLe è stato addebitato l'importo di 349,99 €. Se non ha autorizzato, chiami il numero +39 06 5550 1000 per il rimborso.",
          'Rinnovo automatico\nIl suo abbonamento antivirus è stato rinnovato: 299,00 €. Per annullare chiami +39 06 5550 1077.',
        ],
        Dutch: [
          'Orderbevestiging\nEr is een bedrag van 349,99 EUR afgeschreven: is afgeschreven van uw rekening. Annuleren? Bel +31 20 555 0100.',
          'Uw abonnement\nUw abonnement is verlengd, factuurnummer 4711, € 279,00. Voor terugbetaling belt u, of bel direct +31 20 555 0177.',
        ],
      },
      /^Tells of a charge/,
      stranger,
    ),
    'an invoice as an attached file': {
      message: aMessage({
        ...stranger,
        visibleText: 'See the attached invoice.',
        attachedText: [
          {
            file: 'b'.repeat(64),
            text: 'Invoice number 4711. Your subscription was renewed: $499.99. To cancel, call our help desk: +1 202 555 0100',
          },
        ],
      }),
      says: [/^Tells of a charge/],
      lure: 'callback',
    },
    'a number that stands behind a button alone': {
      message: withObservables(
        { phones: [{ number: '+12025550100', foundIn: ['tel'], ioc: false, blockCandidate: false }] },
        { ...stranger, visibleText: 'Your subscription was renewed: $399.99 will be charged today. To cancel it call now.' },
      ),
      says: [/^Tells of a charge/],
    },
  },
  silent: {
    ...innocent({
      English: ['Invoice 4711\nInvoice number 4711, $120.00, is attached. Questions? Call Ann at +1 202 555 0100.'],
      German: ['Ihr Termin\nWir erwarten Sie am Montag. Wenn Sie den Termin verschieben möchten, rufen Sie uns an: +49 30 5550 100.'],
      French: ['Votre livraison\nVotre colis arrive mardi entre 8 h et 12 h. Service client : appelez le +33 1 99 00 01 00.'],
      Spanish: ['Extracto de octubre\nSu extracto está disponible. Atención al cliente: llame al +34 900 555 010.'],
      Portuguese: ['Consulta marcada\nA sua consulta é na quinta-feira. Para remarcar, ligue para +351 210 555 010.'],
      Italian: ['Fattura di ottobre\nIn allegato la fattura numero 4711 di 120,00 €. Per domande chiami +39 06 5550 1000.'],
      Dutch: ['Uw afspraak\nUw afspraak is op maandag. Verzetten? Bel ons: +31 20 555 0100.'],
    }),
    'a receipt of a firm that links to its own site and prints its hotline': {
      message: withObservables(
        { urls: [anUrl('https://www.orchard.example/orders/4711')] },
        {
          from: [{ name: 'Orchard', address: 'shop@orchard.example' }],
          visibleText:
            'Thank you for your order. 49.00 EUR was charged to your card. See refund terms on our site or call +49 30 5550 100.',
        },
      ),
    },
    "a receipt of a brand's country branch that links to the main site": {
      message: withObservables(
        { urls: [anUrl('https://www.paypal.com/activity')] },
        {
          from: [{ name: 'PayPal', address: 'service@paypal.at' }],
          visibleText:
            'You sent a payment of 49.00 EUR with PayPal. It will appear on your statement as charged to your card. If you did not authorise this transaction, cancel it on our site or call customer service on +49 30 5550 100.',
        },
      ),
    },
    'a receipt in plain text by a shop under its own domain': {
      message: aMessage({
        visibleText: 'Your order 4711: 49.00 EUR was charged to your card. For returns and refunds call +49 30 5550 100.',
      }),
    },
    'a signature with a number below talk of a refund': {
      message: aMessage({ visibleText: 'Hello Ben, the refund for your trip was approved.\nAnn Field\nPhone +49 30 5550 100' }),
    },
  },
})
