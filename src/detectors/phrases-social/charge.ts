/** The story of a charge that nobody ordered, in eight languages: what was charged, and what to do against it. */
import type { PhraseGroup } from '../words.ts'
import { listed } from './listed.ts'

export const chargeStory: readonly PhraseGroup[] = [
  {
    name: 'charge',
    phrases: [
      ...listed(
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
      '{will be|has been|was|been|is being|to be|gets|being} [*] {charged|deducted|debited|billed|withdrawn|taken|captured|placed}',
      '{charge|charges|payment|transaction|purchase|order|debit|invoice} {of|for|in the amount of|totalling|worth|amounting to} [*]',
      '{you|you ve|we|we ve|we have|you have} [successfully|just] {paid|purchased|ordered|charged|sent|debited|billed} [*]',
      '{appear|show|reflect|reflected} [up] on your [*] {statement|account|card|bill}',
      '{pobrano|pobraliśmy|pobierzemy|obciążyliśmy|obciążono|obciążona|obciążone|zostanie pobrana|zostanie pobrane|zostanie obciążone|została obciążona|zapłacono|zapłaciłeś|płatność na kwotę|numer faktury|numer zamówienia|potwierdzenie zamówienia|potwierdzenie płatności|dziękujemy za zakup|obciążenie} [*]',
      '{abgebucht|belastet|abgezogen|eingezogen|in rechnung gestellt|gezahlt} [*]',
      '{débité|débités|prélevé|prélevés|facturé|facturés} [*]',
      '{cargado|cobrado|debitado|cargo|cobro} [*]',
      '{cobrado|debitado|descontado|cobrança} [*]',
      '{addebitato|addebitati|addebitata|addebito|prelevato} [*]',
      '{afgeschreven|in rekening gebracht|afgeboekt|geïncasseerd} [*]',
    ],
  },
  {
    name: 'renewal',
    phrases: [
      ...listed(
        'has been renewed | been renewed | successfully renewed | auto-renewal | auto renewal | auto-renewed | auto renewed',
        'automatically renewed | be renewed | renewal of your | your subscription | subscription renewal | membership renewal',
        'renewed automatically | annual subscription | renewal amount | service plan | abonnement wurde verlängert',
        'wurde verlängert | automatisch verlängert | ihr abonnement | ihr abo | a été renouvelé | renouvelé automatiquement',
        'votre abonnement | renouvellement automatique | se ha renovado | ha sido renovada | ha sido renovado',
        'renovación automática | su suscripción | foi renovada | foi renovado | renovação automática | sua assinatura',
        'a sua subscrição | è stato rinnovato | rinnovo automatico | il suo abbonamento | il tuo abbonamento',
        'è stato automaticamente rinnovato | is verlengd | automatisch verlengd | uw abonnement | je abonnement',
      ),
      '{renewal|renewed|renews|auto renews|auto renewal|auto renew|subscription|membership|annual plan} [*]',
      '{subskrypcja|subskrypcję|subskrypcji|abonament|odnowiona|odnowiono|odnowienie|przedłużona|przedłużono|przedłużenie} [*]',
    ],
  },
  {
    name: 'dispute',
    phrases: [
      ...listed(
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
      '{did not|didn t|have not|haven t|not|never|if you did not} {authorize|authorise|authorized|authorised|make|made|place|placed|order|ordered|recognise|recognize|request|requested|initiate|approve|buy|purchase}',
      '{wish|want|like} to {cancel|dispute|stop|decline|reverse|report}',
      '{wasn t|was not|isn t|is not|not} {you|yours|made by you|authorized by you|authorised by you|your purchase}',
      '{cancel|dispute|reverse|decline|stop|contest} {the|this|your|it|payment|order|charge|transaction}',
      '{nicht|nie} [*] {autorisiert|beauftragt|veranlasst|bestellt|getätigt|gekauft|erteilt|vorgenommen|erkennen|zuordnen}',
      '{storniert|widersprechen|widerspruch|reklamieren|rückgängig|stoppen|abbestellen} [*]',
      '{pas|jamais} [*] {autorisé|commandé|effectué|reconnaissez|passé|demandé|à l origine}',
      '{contestation|contester|opposition|signaler} [*]',
      '{no} [*] {autorizado|autorizó|realizado|realizó|reconoce|reconoces|hecho|pedido|ha sido usted|has sido tú|autorizaste}',
      '{disputar|reclamar|impugnar|detener} [*]',
      '{não} [*] {autorizou|reconhece|reconheces|fez|realizou|autorizaste|foi você|pediu}',
      '{contestar|reclamar|cancelar|anular} [*]',
      '{non} [*] {autorizzato|riconosce|riconosci|effettuato|fatto|ordinato|è stato lei|sei stato tu}',
      '{contestare|reclamare|bloccare} [*]',
      '{niet} [*] {geautoriseerd|herkent|herken|gedaan|besteld|toegestaan|goedgekeurd|zelf}',
      '{betwisten|annuleren|stopzetten|bezwaar} [*]',
      '{nie} [*] {autoryzowałeś|autoryzował|autoryzowali|rozpoznajesz|zlecałeś|zamawiałeś|zamawiali|ty|dokonałeś|dokonał|dokonywali|rozpoznają|wykonałeś|zamówiłeś|kupowałeś}',
      '{anulować|anuluj|anulowania|zwrot|reklamacja|reklamację|zrezygnować|odwołać|zakwestionować|wstrzymać}',
    ],
  },
  {
    name: 'product',
    phrases: listed(
      'norton | mcafee | geek squad | geeksquad | lifelock | antivirus | anti-virus | anti virus | total protection',
      'pc protection | computer protection | device protection | web security | windows defender | microsoft defender',
      'best buy | kaspersky | avast | firewall | paypal | bitcoin | btc | coinbase | iphone | macbook | virenschutz',
      'virusscanner | network security | tech support | technical support | pc care | quickbooks | zelle | cash app | venmo',
      'crypto | microsoft 365 | office 365 | webroot | bitdefender | ledger | binance | eset',
    ),
  },
]

/** A way through the service itself: its own notices name it beside their number. */
export const ownWay: readonly PhraseGroup[] = [
  {
    name: 'own way',
    phrases: [
      '{our|the} {website|site|help centre|help center|resolution centre|resolution center|app|help pages|contact page|support page}',
      '{log in|login|sign in|log into|sign into|in your account|from your account|in the app|online banking|account settings|help centre|help center|resolution center|resolution centre}',
      '{unserer|unsere|der|auf} {website|webseite|seite|hilfeseite|hilfeseiten|app|internetseite|konfliktlösungen} [*]',
      '{hilfebereich|hilfecenter|in ihrem konto|in deinem konto|einloggen|loggen sie|melden sie sich an|kundenkonto|in ihr konto|in der app}',
      "{notre site|le site|votre compte en ligne|connectez vous|l'application|centre d'aide|espace client|dans votre compte|page d'aide|à votre compte}",
      '{nuestra web|nuestro sitio|la web|la app|la aplicación|inicie sesión|inicia sesión|centro de ayuda|en su cuenta|en tu cuenta|página de ayuda|centro de resoluciones}',
      '{nosso site|o site|a app|o aplicativo|a aplicação|inicie sessão|faça login|central de ajuda|centro de ajuda|na sua conta|na tua conta|centro de resoluções}',
      "{nostro sito|il sito|sul sito|l'app|acceda|accedi|centro assistenza|nel suo conto|nel tuo conto|centro soluzioni|nel suo account|pagina di assistenza}",
      '{onze website|onze site|de website|de app|log in|inloggen|helpcentrum|in uw account|in je account|hulppagina|oplossingscentrum}',
      '{naszej stronie|nasza strona|stronie|aplikacji|zaloguj się|centrum pomocy|na swoim koncie|na koncie|centrum rozwiązań}',
    ],
  },
]

/** Where a service shows what its user typed. */
export const typedByUser: readonly PhraseGroup[] = [
  {
    name: 'typed by a user',
    phrases: [
      '{note|message|memo|comment|remark|remarks|notes|instructions|reason} {from|to|by} [*]',
      '{seller|sellers|merchant|customer|payee|sender|recipient|buyer|your} [s] {note|message|memo|comment|notes}',
      '{memo|note to customer|notes and terms|mentioned you|commented|left a comment|added a comment|assigned you|replied to a comment}',
      '{nachricht|mitteilung|notiz|hinweis|anmerkung|kommentar} {von|des|der|an} [*]',
      '{verkäufernotiz|notiz|hat sie erwähnt|hat einen kommentar|kommentierte}',
      '{note|message|remarque|commentaire|mot} {de|du|à} [*]',
      '{vous a mentionné|a commenté|a ajouté un commentaire}',
      '{nota|mensaje|comentario|observación|observaciones} {de|del|para|al} [*]',
      '{te ha mencionado|le ha mencionado|ha comentado|añadió un comentario}',
      '{nota|mensagem|comentário|observação|observações} {de|do|da|para|ao} [*]',
      '{mencionou você|mencionou o|comentou|adicionou um comentário}',
      '{nota|messaggio|commento|osservazioni} {di|del|da|per|dal} [*]',
      '{ti ha menzionato|ha commentato|ha aggiunto un commento}',
      '{bericht|opmerking|notitie|toelichting} {van|aan|voor} [*]',
      '{heeft je genoemd|heeft u genoemd|heeft gereageerd|heeft een opmerking}',
      '{notatka|wiadomość|uwaga|komentarz|uwagi} {od|dla|do} [*]',
      '{wspomniał|skomentował|dodał komentarz|oznaczył}',
    ],
  },
]

/** A sum of money as a receipt writes it. */
export const amount =
  /(?:[$€£]|usd|eur|gbp|brl|r\$|us\$|pln|zł)[ ]?\d{1,3}(?:[., ]?\d{3}){0,2}(?:[.,]\d{2})?|\d{1,3}(?:[., ]?\d{3}){0,2}[.,]\d{2}[ ]?(?:[$€£]|usd|eur|euros?|gbp|dollars|zł|pln)/u
