/** A colleague writes about pay, bills and gift cards. */
import { claire, dana, jonas, lee, priya, sam, wouter } from '../people.ts'
import { colleaguePair } from './colleague-mail.ts'
import { claireOfFinance, leeOfMarketing, margaret, priyaOfEngineering, wouterOfLogistics } from './colleagues.ts'

export const moneyPairs = [
  ...colleaguePair({
    topic: 'payroll-change',
    name: 'account',
    language: 'en',
    from: priyaOfEngineering,
    to: dana,
    program: 'outlook',
    lure: {
      subject: 'Change of my bank account',
      text: 'Hi Dana,\n\nI have changed banks and would like my salary to go to the new account starting this month. My old account is already closed. Could you update it before the payroll run today?\n\nBank: Fairline Digital\nSort code: 04-00-99\nAccount: 55120983\n\nI am travelling and cannot fill in the form, please just confirm by mail.\n\nThanks a lot,\nPriya',
    },
    twin: {
      subject: 'Question about my October payslip',
      text: 'Hi Dana,\n\nmy October payslip shows two hours of overtime less than I wrote down. It is quite possible that I entered them a day late. Could you have a look when the payroll run is over? I can also come by, I am in on Wednesday and Thursday.\n\nThanks a lot,\nPriya',
    },
  }),
  ...colleaguePair({
    topic: 'payroll-change',
    name: 'short',
    language: 'en',
    from: leeOfMarketing,
    to: dana,
    program: 'phone',
    lure: {
      subject: 'Direct deposit',
      text: 'Hello Dana, can my direct deposit information be changed to my new bank before the next payday? What details do you need? Please keep it by email, my phone is broken.',
    },
    twin: {
      subject: 'New bank account',
      text: 'Hello Dana, I put my new bank account into the HR portal last night, as you explained at the meeting. Is that in time for November or does it count from December? Either is fine. Thanks!',
    },
  }),
  ...colleaguePair({
    topic: 'payroll-change',
    name: 'portal',
    language: 'nl',
    from: wouterOfLogistics,
    to: lee,
    program: 'outlook',
    lure: {
      subject: 'Nieuwe salarisportal - vandaag bevestigen',
      text: 'Beste collega,\n\nde salarisadministratie is overgestapt op een nieuwe portal. Iedereen moet vandaag zijn gegevens bevestigen, anders wordt het salaris van november niet uitbetaald:\n\nhttps://salarisportal-corp.netlify.app/inloggen\n\nLog in met je bedrijfsaccount en bevestig daarna de code op je telefoon.\n\nGroet,\nWouter',
    },
    twin: {
      subject: 'Rooster magazijn week 50',
      text: 'Hoi Lee,\n\nhet rooster voor week 50 staat op intranet:\n\nhttps://intranet.corp.example/logistiek/rooster\n\nDe fotograaf kan woensdag na de lunch terecht, dan is het rustig in de hal. Graag wel veiligheidsschoenen aan.\n\nGroet,\nWouter',
    },
  }),
  ...colleaguePair({
    topic: 'gift-cards',
    name: 'surprise',
    language: 'en',
    from: margaret,
    to: sam,
    program: 'phone',
    lure: {
      subject: 'Quick favour',
      text: 'Sam, are you at your desk? I want to surprise some of the staff and need you to get 10 Apple gift cards, 100 each. Scratch the backs and send me photos of the codes here. I am in a board meeting so no calls. You will be reimbursed today. Keep it between us please.',
    },
    twin: {
      subject: 'Present for Noemi',
      text: 'Sam, Noemi is retiring on the 18th after 31 years. Could your team think of a present, something for her garden perhaps? The budget is the usual one, Dana has the form. I will say a few words at the coffee break.',
    },
  }),
  ...colleaguePair({
    topic: 'gift-cards',
    name: 'clients',
    language: 'en',
    from: margaret,
    to: lee,
    program: 'outlook',
    lure: {
      subject: 'Client appreciation',
      text: 'Lee,\n\nI need a task done discreetly. We are sending Steam and Amazon vouchers to a few clients this afternoon. Can you buy 6 of 200 each at the nearest store with your own card and mail me the pin numbers? Finance will refund you by the end of the day.\n\nLet me know how soon you can get it done.\n\nMargaret',
    },
    twin: {
      subject: 'Cards for our clients',
      text: 'Lee,\n\nthe draft of the new year card is lovely. Two wishes: please use the photo with snow instead of the one with the crane, and leave out the slogan. Eighty copies should do; I will sign them on the 14th if you put them on my desk.\n\nMargaret',
    },
  }),
  ...colleaguePair({
    topic: 'gift-cards',
    name: 'raffle',
    language: 'de',
    from: leeOfMarketing,
    to: jonas,
    program: 'phone',
    lure: {
      subject: 'kurze Bitte',
      text: 'Hi Jonas, kannst du mir bitte schnell aushelfen? Ich brauche drei Google-Play-Karten zu je 100 Euro als Preise, komme aber gerade nicht weg. Schick mir einfach Fotos der freigerubbelten Codes, das Geld bekommst du heute Abend zurück. Bitte nicht anrufen, bin im Termin.',
    },
    twin: {
      subject: 'Tombola Weihnachtsfeier',
      text: 'Hi Jonas, für die Tombola fehlen uns noch ein paar Preise. Hättet ihr in der Planung etwas Lustiges übrig, zum Beispiel das alte Modell vom Kran? Abholen kann ich selbst. Danke dir!',
    },
  }),
  ...colleaguePair({
    topic: 'invoice',
    name: 'wire',
    language: 'en',
    from: margaret,
    to: claire,
    program: 'outlook',
    lure: {
      subject: 'Payment today',
      text: 'Claire,\n\nplease process the payment below today, the supplier threatens to stop deliveries. Treat it as a priority and do not go through the usual approval, I authorise it herewith.\n\nBeneficiary: Norvik Holding OU\nIBAN: EE38 2200 2210 2014 5685\nAmount: EUR 47,250.00\nReference: Project Aurora\n\nSend me the confirmation when it is done. I cannot be reached by phone.\n\nMargaret',
    },
    twin: {
      subject: 'Last instalment for Dahl',
      text: 'Claire,\n\nI approved the last instalment for Dahl in the system this morning, so it can go out with the run on Thursday. Sam has the acceptance report. If anything is unclear come by, I am in my office until four.\n\nMargaret',
    },
  }),
  ...colleaguePair({
    topic: 'invoice',
    name: 'overdue',
    language: 'fr',
    from: claireOfFinance,
    to: wouter,
    program: 'outlook',
    lure: {
      subject: 'Facture impayée - à régler immédiatement',
      text: "Bonjour Wouter,\n\ncette facture est restée impayée et le fournisseur nous menace d'une procédure. Télécharge-la ici (mot de passe de ta messagerie demandé) et fais le virement sur le nouveau compte indiqué :\n\nhttps://facture-corp.web.app/f/88310\n\nC'est urgent, merci de ne pas attendre demain.\n\nClaire",
    },
    twin: {
      subject: 'Facture des palettes : il manque un bon',
      text: "Bonjour Wouter,\n\nil me manque le bon de livraison des palettes du 3 novembre pour valider la facture. Peux-tu le déposer dans le dossier commun ?\n\nhttps://files.corp.example/compta/bons-de-livraison\n\nRien d'urgent, je paie la semaine prochaine.\n\nBonne journée,\nClaire",
    },
  }),
  ...colleaguePair({
    topic: 'invoice',
    name: 'reminder',
    language: 'en',
    from: claireOfFinance,
    to: priya,
    program: 'apple',
    lure: {
      subject: 'Invoice 20931 - pay from your department card',
      text: 'Hi Priya,\n\nfinance is switching systems and I cannot pay this one from here. Please settle invoice 20931 (3,180.00) with your department card on this page, it must be through by 4 pm:\n\nhttps://pay-invoice-20931.vercel.app\n\nClaire',
    },
    twin: {
      subject: 'Cost centre of the gripper parts',
      text: 'Hi Priya,\n\non which cost centre should I put the gripper parts, yours or the one of the pilot line? The bill itself is settled already, this is only for the books.\n\nClaire',
    },
  }),
]
