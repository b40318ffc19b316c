import { detector } from '../../../src/detectors/content/callback-number.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const stranger = { from: [{ name: 'Billing', address: 'billing.4711@gmail.com' }] }

/** A mail of a payment service with links to its own site: whoever has an account has it write. */
const service = withObservables(
  { urls: [anUrl('https://www.paypal.com/invoice/4711')] },
  { from: [{ name: 'PayPal', address: 'service@paypal.com' }] },
)
/** A mail of a service for shared documents that shows a comment. */
const documents = withObservables(
  { urls: [anUrl('https://docs.google.com/document/d/4711')] },
  { from: [{ name: 'Ann Field (Google Docs)', address: 'comments-noreply@docs.google.com' }] },
)
const typed = { from: service.from, observables: service.observables }

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
    ...firing(
      {
        English: [
          'Invoice from Billing Dept\nBilling Dept sent you an invoice for $549.99 USD. Note from Billing Dept: Your account will be charged for Bitcoin. If you did not authorize this transaction, call support at +1 (888) 555-0142 right away. View and pay the invoice. Log in to PayPal to pay it.',
          'Money request\nSeller note to customer: your McAfee plan was renewed and $389.00 has been debited. To cancel, dial +1 202 555 0177.',
        ],
        German: [
          'Rechnung von Abrechnung\nNachricht von Abrechnung: Ihr Konto wird mit 489,00 EUR belastet. Wenn Sie das nicht beauftragt haben, rufen Sie +49 30 5550 142 an. Rechnung ansehen.',
          'Zahlungsanforderung\nIhr Norton-Abo wurde verlängert, 349,99 EUR. Zum Stornieren rufen Sie uns sofort an: +49 30 5550 188.',
        ],
        French: [
          "Facture\nMessage de Facturation : 489,00 EUR seront débités. Si vous n'avez pas autorisé cet achat, appelez le +33 1 99 00 01 42.",
          "Demande d'argent\nVotre abonnement Norton a été renouvelé, 349,99 EUR. Pour annuler, appelez vite le +33 1 99 00 01 88.",
        ],
        Spanish: [
          'Factura\nNota del vendedor: se han cargado 489,00 EUR. Si usted no ha autorizado esta compra, llame al +34 900 555 042.',
          'Solicitud\nSu suscripción de antivirus se ha renovado por 349,99 EUR. Para cancelar llame al +34 900 555 088.',
        ],
        Portuguese: [
          'Fatura\nNota do vendedor: foi debitado 489,00 EUR. Se não autorizou esta compra, ligue para +351 210 555 042.',
          'Pedido\nA sua subscrição foi renovada por 349,99 EUR. Para cancelar ligue já para +351 210 555 088.',
        ],
        Italian: [
          "Fattura\nNota del venditore: sono stati addebitati 489,00 EUR. Se non ha autorizzato l'acquisto, chiami il +39 06 5550 1042.",
          'Richiesta\nIl suo abbonamento antivirus è stato rinnovato, 349,99 EUR. Per annullare chiami subito il +39 06 5550 1088.',
        ],
        Dutch: [
          'Factuur\nBericht van de verkoper: er wordt 489,00 EUR afgeschreven. Hebt u dit niet geautoriseerd, bel dan +31 20 555 0142.',
          'Betaalverzoek\nUw abonnement is verlengd voor 349,99 EUR. Annuleren? Bel direct +31 20 555 0188.',
        ],
        Polish: [
          'Faktura\nWiadomość od sprzedawcy: pobrano 489,00 zł. Jeśli to nie Ty dokonałeś zakupu, zadzwoń: +48 22 555 01 42.',
          'Prośba o płatność\nTwoja subskrypcja została odnowiona za 349,99 zł. Aby anulować, zadzwoń pod +48 22 555 01 88.',
        ],
      },
      /^Tells of a charge/,
      typed,
    ),
    'an invoice by a service for a product that it does not sell': {
      message: aMessage({
        ...typed,
        visibleText: 'Invoice for Norton Total Protection, payment of $399.99 received. Help desk: call +1 202 555 0142.',
      }),
      says: [/^Tells of a charge/],
    },
    'a comment in a shared document': {
      message: {
        ...documents,
        visibleText:
          'Ann Field mentioned you in a comment: Your order of $499.00 was placed. If you did not order it, call our help desk on +1 202 555 0142 for a refund. Open the document',
      },
      says: [/^Tells of a charge/],
      lure: 'callback',
    },
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
    ...Object.fromEntries(
      Object.entries(
        innocent(
          {
            English: [
              'Receipt\nYou sent a payment of 49.00 EUR to Orchard. It will appear on your statement. If you did not authorize this payment, open a dispute in the Resolution Center on our website or call customer service at +49 30 5550 100.',
              'Invoice from Orchard\nOrchard sent you an invoice for 120.00 EUR, due on 30 November. Questions? Contact Orchard at +49 30 5550 177.',
            ],
            German: [
              'Beleg\nSie haben 49,00 EUR an Orchard gezahlt. Wenn Sie diese Zahlung nicht autorisiert haben, melden Sie sie auf unserer Website oder rufen Sie den Kundenservice an: +49 30 5550 100.',
              'Rechnung von Orchard\nOrchard hat Ihnen eine Rechnung über 120,00 EUR geschickt. Fragen? Telefon +49 30 5550 177.',
            ],
            French: [
              "Reçu\nVous avez payé 49,00 EUR à Orchard. Si vous n'avez pas autorisé ce paiement, connectez-vous à notre site ou appelez le service client au +33 1 99 00 01 00.",
              'Facture\nOrchard vous a envoyé une facture de 120,00 EUR. Une question ? Appelez le +33 1 99 00 01 77.',
            ],
            Spanish: [
              'Recibo\nHa pagado 49,00 EUR a Orchard. Si no ha autorizado este pago, inicie sesión en la web o llame al +34 900 555 010.',
              'Factura\nOrchard le ha enviado una factura de 120,00 EUR. ¿Preguntas? Llame al +34 900 555 077.',
            ],
            Portuguese: [
              'Recibo\nPagou 49,00 EUR a Orchard. Se não autorizou este pagamento, inicie sessão no nosso site ou ligue para +351 210 555 010.',
              'Fatura\nA Orchard enviou uma fatura de 120,00 EUR. Dúvidas? Ligue +351 210 555 077.',
            ],
            Italian: [
              'Ricevuta\nHa pagato 49,00 EUR a Orchard. Se non ha autorizzato il pagamento, acceda al sito o chiami il +39 06 5550 1000.',
              'Fattura\nOrchard le ha inviato una fattura di 120,00 EUR. Domande? Chiami il +39 06 5550 1077.',
            ],
            Dutch: [
              'Bewijs\nU hebt 49,00 EUR aan Orchard betaald. Hebt u dit niet geautoriseerd, meld het dan op onze website of bel +31 20 555 0100.',
              'Factuur\nOrchard stuurde u een factuur van 120,00 EUR. Vragen? Bel +31 20 555 0177.',
            ],
            Polish: [
              'Potwierdzenie\nZapłacono 49,00 zł na rzecz Orchard. Jeśli to nie Ty dokonałeś płatności, zgłoś to na naszej stronie lub zadzwoń: +48 22 555 01 00.',
              'Faktura\nOrchard przesłał fakturę na 120,00 zł. Pytania? Telefon: +48 22 555 01 77.',
            ],
          },
          typed,
        ),
      ).map(([title, entry]) => [`${title}, by a service`, entry]),
    ),
    'an invoice by a service with the name of the service and the number of the firm': {
      message: aMessage({
        ...typed,
        visibleText: 'Invoice for the garden work, 120.00 EUR, payable with PayPal. Questions? Call us on +49 30 5550 177.',
      }),
    },
    'a comment in a shared document with the number of a colleague': {
      message: {
        ...documents,
        visibleText:
          'Ann Field mentioned you in a comment: Ben, please call me on +49 30 5550 177 about the refund for the trip. Open the document',
      },
    },
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
