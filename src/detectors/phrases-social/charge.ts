/** The story of a charge that nobody ordered, in seven languages: what was charged, and what to do against it. */
import type { PhraseGroup } from '../words.ts'
import { listed } from './listed.ts'

export const chargeStory: readonly PhraseGroup[] = [
  {
    name: 'charge',
    phrases: listed(
      'has been charged | will be charged | been debited | be debited | was charged | amount charged | auto-debited',
      'auto debited | auto-debit | auto debit | charge of | charged to your | successfully charged | order confirmation',
      'order has been placed | order has been confirmed | thank you for your purchase | thanks for your purchase',
      'thank you for your order | thank you for purchasing | recent purchase | your purchase of | transaction id | payment of',
      'payment has been processed | payment was processed | invoice number | invoice no | invoice id | order number',
      'order id | billed to | you sent a payment | money request | wurde abgebucht | wird abgebucht | wurde belastet',
      'wird belastet | abbuchung | bestellbestätigung | ihre bestellung über | rechnungsnummer | a été débité | sera débité',
      'a été prélevé | sera prélevé | confirmation de commande | numéro de facture | prélèvement de | se ha cargado',
      'se cargará | ha sido cargado | cargo de | confirmación de pedido | número de factura | se le cobrará | se ha cobrado',
      'foi cobrado | será cobrado | foi debitado | será debitado | cobrança de | confirmação do pedido | número da fatura',
      "compra aprovada | è stato addebitato | sarà addebitato | addebito di | conferma dell'ordine | numero fattura",
      'numero di fattura | è stata addebitata | is afgeschreven | wordt afgeschreven | afschrijving van | orderbevestiging',
      'factuurnummer | in rekening gebracht',
    ),
  },
  {
    name: 'renewal',
    phrases: listed(
      'has been renewed | been renewed | successfully renewed | auto-renewal | auto renewal | auto-renewed | auto renewed',
      'automatically renewed | be renewed | renewal of your | your subscription | subscription renewal | membership renewal',
      'renewed automatically | annual subscription | renewal amount | service plan | abonnement wurde verlängert',
      'wurde verlängert | automatisch verlängert | ihr abonnement | ihr abo | a été renouvelé | renouvelé automatiquement',
      'votre abonnement | renouvellement automatique | se ha renovado | ha sido renovada | ha sido renovado',
      'renovación automática | su suscripción | foi renovada | foi renovado | renovação automática | sua assinatura',
      'a sua subscrição | è stato rinnovato | rinnovo automatico | il suo abbonamento | il tuo abbonamento',
      'è stato automaticamente rinnovato | is verlengd | automatisch verlengd | uw abonnement | je abonnement',
    ),
  },
  {
    name: 'dispute',
    phrases: listed(
      'to cancel | cancel this | cancel the | cancel your | cancellation | refund | dispute | did not authorize',
      "didn't authorize | did not authorise | didn't authorise | not authorized by you | did not make this | didn't make this",
      "did not place | didn't place | have not authorized | haven't authorized | not made by you | do not recognize",
      "don't recognize | do not recognise | don't recognise | unauthorized | unauthorised | if this was not you",
      "if this wasn't you | stop the | zu stornieren | stornieren | stornierung | kündigen | rückerstattung | erstattung",
      "nicht autorisiert | nicht veranlasst | nicht getätigt | annuler | annulation | remboursement | n'avez pas autorisé",
      "n'avez pas effectué | contester | n'êtes pas à l'origine | cancelar | cancelación | reembolso | no ha autorizado",
      'no autorizó | no reconoce | no realizó | no ha realizado | anular | cancelamento | não autorizou | não reconhece',
      'não realizou | estorno | contestar | annullare | disdire | rimborso | non ha autorizzato | non hai autorizzato',
      'non riconosce | non riconosci | annullamento | annuleren | opzeggen | terugbetaling | niet geautoriseerd',
      'niet herkent | geen toestemming | niet heeft gedaan',
    ),
  },
  {
    name: 'product',
    phrases: listed(
      'norton | mcafee | geek squad | geeksquad | lifelock | antivirus | anti-virus | anti virus | total protection',
      'pc protection | computer protection | device protection | web security | windows defender | microsoft defender',
      'best buy | kaspersky | avast | firewall | paypal | bitcoin | btc | coinbase | iphone | macbook | virenschutz',
      'virusscanner | network security | tech support | technical support | pc care | quickbooks | zelle | cash app | venmo',
      'crypto',
    ),
  },
]

/** A sum of money as a receipt writes it. */
export const amount =
  /(?:[$€£]|usd|eur|gbp|brl|r\$|us\$)[ ]?\d{1,3}(?:[., ]?\d{3}){0,2}(?:[.,]\d{2})?|\d{1,3}(?:[., ]?\d{3}){0,2}[.,]\d{2}[ ]?(?:[$€£]|usd|eur|euros?|gbp|dollars)/u
