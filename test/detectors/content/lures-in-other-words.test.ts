/** Lures in less usual words than those beside each detector, and innocent mails on the same topics. */
import { expect } from 'chai'
import { detector as callbackNumber } from '../../../src/detectors/content/callback-number.ts'
import { detector as codeRequest } from '../../../src/detectors/content/code-request.ts'
import { detector as documentLogin } from '../../../src/detectors/content/document-login.ts'
import { detector as giftCards } from '../../../src/detectors/content/gift-cards.ts'
import { detector as paymentChange } from '../../../src/detectors/content/payment-change.ts'
import { detector as paymentRequest } from '../../../src/detectors/content/payment-request.ts'
import type { Detector } from '../../../src/domain/finding.ts'
import type { Message } from '../../../src/domain/message.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { hitsOf } from '../../helpers/describe-detector.ts'

const detectors: readonly Detector[] = [callbackNumber, codeRequest, documentLogin, giftCards, paymentChange, paymentRequest]

/** A mail of a person with a link to free hosting, which only one of the detectors reads. */
const aMail = (visibleText: string): Message =>
  withObservables(
    { urls: [anUrl('https://orchard-files.pages.dev/view', { traits: ['free-hosting'] })] },
    { subject: 'Hello', visibleText },
  )

const lures: Readonly<Record<string, readonly string[]>> = {
  'code-request': [
    'Morning! Ops gave my login your mobile by mistake, so the passcode landed with you. Drop it to me in a reply?',
    "Okta will ping you in a second. Press yes, I'm just enrolling the replacement handset.",
    'To keep your Microsoft account, write back with the two-step code you get within the next five minutes.',
    'Du kriegst jetzt einen Code aufs Telefon, den brauch ich ganz schnell.',
    'Antworten Sie auf diese Nachricht mit der Zahl, die Ihnen per SMS zugestellt wurde, sonst wird Ihr Konto gelöscht.',
    'Bitte die Push-Anfrage annehmen, die jetzt auf dem Diensthandy aufgeht, ich richte das Backup ein.',
    "J'ai mis ton numéro par erreur, tu vas recevoir un code de connexion : donne-le-moi vite.",
    "Validez la demande qui s'affiche dans Authenticator, le service informatique teste votre compte.",
    'Puse tu número por error y te va a llegar un código de acceso: pásamelo rápido.',
    'Acepte el aviso que sale en Authenticator, informática está probando su cuenta.',
    'Pus o teu número por engano e vais receber um código de acesso: manda-mo rápido.',
    'Aceite o aviso que surge no Authenticator, a informática está a testar a sua conta.',
    'Ho messo il tuo numero per sbaglio, ti arriva un codice di accesso: mandamelo subito.',
    "Accetti l'avviso che compare in Authenticator, l'informatica sta provando il suo account.",
    'Ik had per ongeluk jouw nummer ingevuld, je krijgt een inlogcode: stuur die snel naar mij.',
    'Accepteer het verzoek in Authenticator, ICT test uw account.',
    'Wpisałem przez pomyłkę twój numer, dostaniesz kod logowania: wyślij mi go szybko.',
    'Proszę zaakceptować prośbę w Authenticatorze, informatycy testują konto.',
  ],
  'gift-cards': [
    'Would you mind grabbing a handful of Visa gift cards on your lunch break? Keep the receipt, snap the codes and send them my way.',
    "The chairman wants to hand out iTunes cards tonight. Get six, don't mention it to the others, I'll square up tomorrow.",
    'Geh doch bitte in der Mittagspause ein paar Amazon-Karten kaufen. Heb den Bon auf und mail mir die Codes.',
    'Der Vorstand möchte heute Abend Gutscheine verteilen. Hol sechs Stück und sag den anderen nichts.',
    'Passe acheter quelques cartes Amazon à midi, garde le ticket et envoie-moi les codes en photo.',
    'Le président veut offrir des cartes cadeaux ce soir. Prends-en six et ne dis rien aux autres.',
    'Pásate a comprar unas tarjetas Amazon a mediodía, guarda el recibo y mándame los códigos.',
    'Passa na loja e compra uns cartões Amazon, guarda o talão e manda-me os códigos.',
    'Passa a comprare qualche carta Amazon in pausa, tieni lo scontrino e mandami i codici.',
    'Haal in je pauze een paar bol.com-kaarten, bewaar de bon en mail me de codes.',
    'Kup w przerwie kilka kart Amazon, zachowaj paragon i przyślij mi kody.',
  ],
  'payment-request': [
    "Can we still get a payment out to Meridian today? 31,500 EUR. Ping me here when you're ready for the banking info, I'm tied up with the auditors.",
    'I want you to settle a confidential invoice for me. How late can we send wires today?',
    'Geht heute noch eine Zahlung an Meridian raus, 31.500 EUR? Sag Bescheid, dann schicke ich die Bankdaten. Bin beim Wirtschaftsprüfer, bitte nur schreiben.',
    "Peut-on encore faire partir un paiement à Meridian aujourd'hui ? Dis-moi quand tu es prêt, je t'envoie les coordonnées. Je suis avec les auditeurs, écris-moi.",
    '¿Se puede hacer hoy un pago a Meridian? Avísame y te mando los datos. Estoy con los auditores, escríbeme.',
    'Dá para fazer hoje um pagamento à Meridian? Avisa e mando os dados. Estou com os auditores, escreve-me.',
    'Si può fare oggi un pagamento a Meridian? Avvisami e ti mando le coordinate. Sono con i revisori, scrivimi.',
    'Kan er vandaag nog een betaling naar Meridian? Laat het weten, dan stuur ik de gegevens. Ik zit bij de accountant, mail me.',
    'Da się dziś jeszcze zrobić płatność dla Meridian? Daj znać, wyślę dane. Jestem u audytorów, pisz.',
  ],
  'payment-change': [
    'Going forward kindly settle our bills to the sort code and account at the foot of this mail rather than the former one.',
    'Das Konto, das ihr von mir habt, wird geschlossen. Wohin schicke ich die neue IBAN, damit das Gehalt ankommt?',
    'Le compte que vous avez pour moi va être fermé, où envoyer le nouveau RIB pour que mon salaire arrive ?',
    'La cuenta que tenéis mía se va a cerrar, ¿dónde mando la nueva para que llegue la nómina?',
    'A conta que têm minha vai ser fechada, para onde mando a nova para o salário chegar?',
    'Il conto che avete sta per essere chiuso, dove mando il nuovo perché arrivi lo stipendio?',
    'De rekening die jullie van mij hebben wordt opgeheven, waar stuur ik de nieuwe heen zodat mijn salaris aankomt?',
    'Konto, które macie, będzie zamknięte, gdzie wysłać nowe, żeby pensja dotarła?',
  ],
  'document-login': [
    'Please countersign: the amendment sits behind this link, sign in with your business mail and password.',
    'Der Nachtrag liegt hinter diesem Link, bitte mit geschäftlicher E-Mail und Passwort anmelden.',
    "L'avenant se trouve derrière ce lien, connectez-vous avec votre mail professionnel et mot de passe.",
    'La adenda está tras este enlace, entre con su correo profesional y contraseña para ver el documento.',
    'A adenda está neste link, entre com o e-mail profissional e a senha para ver o documento.',
    "L'addendum è a questo link, acceda con mail aziendale e password per vedere il documento.",
    'Het addendum staat achter deze link, log in met uw zakelijke mail en wachtwoord.',
    'Aneks jest pod tym linkiem, proszę zalogować się mailem służbowym i hasłem.',
  ],
}

const innocents: readonly string[] = [
  'Your one-time code is 123456. It is valid for ten minutes. Enter the code on the sign-in page. If you did not ask for it, tell us.',
  'We sent a code to your phone. Enter it to finish signing in. Need a new code? Request one here.',
  'Use code 8842 from the SMS to confirm your new number. Do not give the code to anyone, not even to our staff.',
  'The new two-factor rollout starts Monday. You will get a text message with a code at each login; type the code into the login page. Nobody will ask you for it by phone.',
  'Please approve the pull request when you have a minute, the code is on the branch.',
  'Please approve the expense report in the app on your phone. You will get a notification when it is paid.',
  'To register your phone for MFA, open the Authenticator app and scan the code shown on the screen. Then sign in and approve the prompt you get.',
  'Show the code in your app at the entrance; we sent your ticket by e-mail. Please reply with the names of your guests.',
  'Bitte geben Sie den Code aus der SMS auf der Anmeldeseite ein. Teilen Sie ihn niemandem mit.',
  'Ihr Paketcode: 4711. Zeigen Sie den Code in der App am Abholpunkt, wir haben ihn auch per SMS geschickt.',
  'Die Umstellung auf zwei Faktoren beginnt am Montag. Sie erhalten dann bei jeder Anmeldung eine Anfrage auf Ihrem Handy, die Sie nur bestätigen, wenn Sie sich selbst anmelden.',
  'Saisissez le code reçu par SMS sur la page de connexion. Ne le donnez à personne.',
  'Introduzca el código que le hemos enviado por SMS en la página. No lo facilite a nadie.',
  'Introduza o código enviado para o seu telemóvel na página. Não o dê a ninguém.',
  'Inserisca il codice ricevuto via SMS nella pagina di accesso. Non lo dia a nessuno.',
  'Vul de code uit de sms in op de inlogpagina. Geef hem aan niemand.',
  'Wpisz kod z SMS na stronie logowania. Nie podawaj go nikomu.',
  'Can you send me the code for module three? The tests are on your phone branch, I mean the mobile app.',
  "Thanks for shopping! Here's your gift card: $25 at Amazon. Your claim code: ABCD. Redeem it at amazon.com/redeem.",
  'We need ten gift cards for the raffle at the summer party. Could finance please order them through the usual supplier? Ticket FIN-22.',
  'Our shop: buy three gift cards, get one free, until Sunday. We send the codes by e-mail within the hour.',
  'The HR team bought vouchers for everybody who took part in the survey. You can pick up yours today at the desk.',
  'Wir brauchen noch jemanden, der die Gutscheine für die Tombola abholt. Sie sind schon bezahlt.',
  'Bestellen Sie Geschenkkarten für Ihre Mitarbeiter: ab 10 Stück liefern wir heute noch, der Code kommt per Mail.',
  'Commandez des cartes cadeaux pour vos salariés : nous envoyons les codes par mail dans la journée.',
  'Pida tarjetas regalo para sus empleados: enviamos los códigos por correo hoy mismo.',
  'Ordina le carte regalo per i tuoi dipendenti: inviamo i codici via mail in giornata.',
  'Bestel cadeaukaarten voor uw personeel: wij sturen de codes vandaag per mail.',
  'Zamów karty podarunkowe dla pracowników: kody wysyłamy dziś mailem.',
  "Can you process the invoice from Kramer in this week's run? It is approved, PO 4711.",
  'Could you confirm today whether the payment to Kramer went out? They are asking. I am in meetings until three.',
  'Please find our invoice attached. Please pay by bank transfer to IBAN DE02 1203 0000 0000 2020 51 today if possible; this e-mail is confidential.',
  'I need the bank details for the trip refund. Can you send me the form today?',
  'Payroll is closed for October. Transfers go out tomorrow; please do not discuss salaries on the open channel.',
  'Kannst du mir heute noch sagen, ob die Zahlung an Kramer raus ist? Ich bin ab zwei im Meeting.',
  'Bitte die Reisekostenabrechnung bis heute einreichen, dann kommt die Zahlung mit dem nächsten Gehalt. Ich bin nachmittags in einer Besprechung.',
  'Reminder: please settle your canteen balance by transfer today. Account details are on the intranet.',
  'Your new debit card is on its way. Your account number stays the same. The old card will be closed on Friday.',
  'The salary for October was paid to your account. Changes of bank details must be made in the HR portal before the 10th.',
  'To change your bank details, log in to the HR portal; payroll does not accept changes by e-mail.',
  'Änderungen der Bankverbindung nehmen Sie bitte nur im Portal vor, vor der nächsten Gehaltsabrechnung.',
  'We have a new phone system; our numbers have changed. Invoices should go to the same address as before.',
  'Our bank account has not changed. Please pay invoice 12 to the known account.',
  'I put the slides of my talk on my page, feedback welcome.',
  'Here is the report on pear growing that I mentioned. The page is free and needs no login.',
  'Demo: log in with your work account at the preview deployment and tell me what you think of the new menu.',
]

describe('lures in other words', () => {
  for (const [name, texts] of Object.entries(lures)) {
    const detector = detectors.find(({ id }) => id === `content/${name}`)
    if (detector === undefined) throw new Error(`there is no detector content/${name}`)
    for (const text of texts) {
      it(`are met by ${detector.id}: "${text}"`, () => {
        expect(hitsOf(detector, { message: aMail(text) })).to.have.length(1)
      })
    }
  }

  for (const text of innocents) {
    it(`are none of: "${text}"`, () => {
      expect(
        detectors.flatMap((detector) => hitsOf(detector, { message: aMail(text) }).map(({ description }) => description)),
      ).to.deep.equal([])
    })
  }
})
