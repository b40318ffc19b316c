/** Invitations sent from a mailbox at outlook.com: the organiser chooses his name, the title, the place and the description. */
import { invitation, spokenTime } from '../calendar-text.ts'
import { linked } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { claire, dana, jonas, lee, sam } from '../people.ts'

type Language = 'en' | 'de' | 'fr'
type Typed = Readonly<Record<'sender' | 'local' | 'title' | 'description', string>>

const words = {
  en: {
    meeting: 'Microsoft Teams meeting',
    join: 'Join on your computer, mobile app or room device',
    click: 'Click here to join the meeting',
    id: 'Meeting ID',
    code: 'Passcode',
    more: 'Learn More',
    options: 'Meeting options',
  },
  de: {
    meeting: 'Microsoft Teams-Besprechung',
    join: 'Nehmen Sie auf dem Computer, in der mobilen App oder im Konferenzraum teil',
    click: 'Hier klicken, um an der Besprechung teilzunehmen',
    id: 'Besprechungs-ID',
    code: 'Kennung',
    more: 'Weitere Infos',
    options: 'Besprechungsoptionen',
  },
  fr: {
    meeting: 'Réunion Microsoft Teams',
    join: 'Participez à partir de votre ordinateur, de votre application mobile ou de votre appareil',
    click: 'Cliquez ici pour participer à la réunion',
    id: 'ID de réunion',
    code: 'Code secret',
    more: 'Pour en savoir plus',
    options: 'Options de réunion',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, local, title, description }, { language, to, stamp }) => {
  const word = words[language]
  const organiser = { name: sender, address: `${local}@outlook.com` }
  const start = new Date(stamp.sent.getTime() + 7 * 86_400_000 - (stamp.sent.getTime() % 1_800_000))
  const join = `https://teams.live.com/meet/${stamp.digits('meeting', 13)}?p=${stamp.token('p', 18)}`
  const id = stamp.digits('meeting', 13).replaceAll(/(\d{4})(?=\d)/g, '$1 ')
  const line = '________________________________________________________________________________'
  const html = `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>
</head>
<body dir="ltr">
<div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">
${linked(description)}</div>
<div><br></div>
<div style="width:100%;"><span style="white-space:nowrap;color:#5F5F5F;opacity:.36;">${line}</span></div>
<div class="me-email-text" style="color:#252424;font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif;" lang="${language}">
<div style="margin-top:24px;margin-bottom:20px;"><span style="font-size:24px;color:#252424">${word.meeting}</span></div>
<div style="margin-bottom:20px;"><div style="margin-top:0;margin-bottom:0;font-weight:bold"><span style="font-size:14px;color:#252424">${word.join}</span></div>
<a class="me-email-headline" style="font-size:14px;text-decoration:underline;color:#6264a7;" href="${join}" target="_blank">${word.click}</a></div>
<div style="margin-bottom:20px;"><span style="font-size:14px;">${word.id}: </span><span style="font-size:16px;">${id}</span><br><span style="font-size:14px;">${word.code}: </span><span style="font-size:16px;">${stamp.token('code', 6)}</span></div>
<div style="margin-bottom:24px;margin-top:20px;"><a style="font-size:14px;color:#6264a7;" target="_blank" href="https://www.microsoft.com/microsoft-teams/join-a-meeting">${word.more}</a> | <a style="font-size:14px;color:#6264a7;" target="_blank" href="https://teams.live.com/meetingOptions/?meetingId=${stamp.digits('meeting', 13)}&amp;language=${language}">${word.options}</a></div>
</div>
<div style="width:100%;"><span style="white-space:nowrap;color:#5F5F5F;opacity:.36;">${line}</span></div>
</body>
</html>`
  const text = `${description}\n\n${spokenTime(start, language)}\n\n${line}\n${word.meeting}\n${word.join}\n${word.click}<${join}>\n${word.id}: ${id}\n${line}\n`
  return {
    from: organiser,
    to,
    subject: title,
    messageId: `DB9P${stamp.hex('server', 3).toUpperCase()}MB${stamp.digits('mb', 4)}${stamp.hex('id', 28).toUpperCase()}@DB9P${stamp.hex('server', 3).toUpperCase()}MB${stamp.digits('mb', 4)}.EURP193.PROD.OUTLOOK.COM`,
    delivery: {
      returnPath: organiser.address,
      host: 'eur05-db8-obe.outbound.protection.outlook.com',
      ip: '40.92.89.74',
      dkim: 'outlook.com',
      selector: 'selector1',
      policy: 'none',
    },
    headers: [
      ['Thread-Topic', title],
      ['Thread-Index', `Adx${stamp.token('thread', 25)}`],
      ['Accept-Language', language === 'en' ? 'en-US' : `${language}-${language.toUpperCase()}`],
      ['Content-Language', language === 'en' ? 'en-US' : `${language}-${language.toUpperCase()}`],
      ['X-MS-Has-Attach', ''],
    ],
    text,
    html,
    calendar: invitation({
      uid: `040000008200E00074C5B7101A82E00800000000${stamp.hex('uid', 40).toUpperCase()}`,
      title,
      description: text.replaceAll(line, ''),
      location: word.meeting,
      organiser,
      guest: to,
      stamp: stamp.sent,
      start,
      end: new Date(start.getTime() + 1_800_000),
      product: 'Microsoft Exchange Server 2010',
    }),
  }
}

/** Five pairs: pay talk, audit, salary (German), bank (French), bill to call about. */
export const outlookCalendarPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'outlook-calendar' }, layout, [
  {
    name: 'pay',
    language: 'en',
    to: dana,
    lure: {
      sender: 'HR Corp Example',
      local: 'hr.corpexample.meetings',
      title: 'Private: your position and severance 2027',
      description:
        'Dana,\n\nthis meeting concerns your position. Read the severance proposal before we talk; it opens with your work account:\nhttps://corp-example-hr.netlify.app/severance\n\nDo not discuss this with other employees.\n\nHuman Resources',
    },
    twin: {
      sender: 'Nora Fitzgerald',
      local: 'nora.fitzgerald.design',
      title: 'Portfolio talk, illustrator for the magazine',
      description:
        'Hello Dana,\n\nthank you for writing back. This time works well for me. I would show four or five pages, mostly the watercolours you mentioned; you find them at https://nora-fitzgerald.example/work too.\n\nIf Teams gives trouble my phone is in my letter.\n\nNora',
    },
  },
  {
    name: 'audit',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Margaret Voss',
      local: 'margaret.voss.ceo.private',
      title: 'Confidential - acquisition payment',
      description:
        'Sam,\n\nI count on your discretion. Before this call prepare a wire of EUR 96,400 from the main account, the lawyer sends you the beneficiary. Send me your mobile number so that I can reach you on WhatsApp. Nobody else may know until Friday.\n\nMargaret',
    },
    twin: {
      sender: 'Diego Fontana',
      local: 'diego.fontana.77',
      title: "Reference call about Wouter's former trainee",
      description:
        'Dear Mr Okafor,\n\nthank you for agreeing to a short call. I only have three questions about her time in your team, ten minutes will do. If another day suits you better just propose one.\n\nKind regards\nDiego Fontana',
    },
  },
  {
    name: 'salary',
    language: 'de',
    to: jonas,
    lure: {
      sender: 'Lohnbuchhaltung Corp Example',
      local: 'lohnbuchhaltung.corp',
      title: 'Gehaltsanpassung 2027 - Bestätigung erforderlich',
      description:
        'Guten Tag,\n\nIhre Gehaltsanpassung wurde genehmigt. Vor dem Termin müssen Sie Ihre Bankverbindung und Ihr Firmenkennwort bestätigen:\nhttps://lohn-portal-corp.web.app/anmeldung\n\nOhne Bestätigung bis 15 Uhr wird die Anpassung nicht ausgezahlt.\n\nLohnbuchhaltung',
    },
    twin: {
      sender: 'Katrin Sommer',
      local: 'katrin.sommer.bonn',
      title: 'Kennenlernen wegen Masterarbeit Fördertechnik',
      description:
        'Sehr geehrter Herr Keller,\n\nvielen Dank für Ihr Angebot, über das Thema der Masterarbeit zu sprechen. Ich habe eine Gliederung auf zwei Seiten geschrieben, die ich gern mit Ihnen durchgehe. Mein Professor kommt vielleicht für die letzten zehn Minuten dazu.\n\nFreundliche Grüße\nKatrin Sommer',
    },
  },
  {
    name: 'bank',
    language: 'fr',
    to: claire,
    lure: {
      sender: 'Service Fraude Crédit Agricole',
      local: 'service.fraude.ca',
      title: 'Opération suspecte de 1 890 € : rendez-vous avec votre conseiller',
      description:
        "Madame,\n\nun virement de 1 890 € vers l'étranger est en cours. Pour l'annuler, appelez immédiatement le 09 70 55 01 42 et préparez votre identifiant, votre code d'accès et le code reçu par SMS.\n\nSans réponse de votre part avant 18 h, l'opération sera validée.\n\nService Fraude",
    },
    twin: {
      sender: 'Amélie Rousseau',
      local: 'amelie.rousseau.trad',
      title: 'Point sur la traduction du guide',
      description:
        "Bonjour Claire,\n\nj'ai terminé les deux premiers chapitres. Il me reste une question sur le vocabulaire des machines, que je préfère vous poser de vive voix. Vingt minutes suffiront.\n\nBien à vous,\nAmélie",
    },
  },
  {
    name: 'bill',
    language: 'en',
    to: lee,
    lure: {
      sender: 'McAfee Order Desk',
      local: 'orderdesk.mcaf.88213',
      title: 'Order MC-88213: $512.40 debited today',
      description:
        'Thanks for your purchase of a 4 year protection plan.\n\nAmount: $512.40\nMode: online auto debit\n\nQuestions or cancellation: dial +1 (860) 555-0119. Our support person joins this meeting and helps you with AnyDesk to fill in the refund form.',
    },
    twin: {
      sender: 'Ravi Menon',
      local: 'ravi.menon.piano',
      title: 'Piano lesson by video',
      description:
        'Hi Lee,\n\nI am still on tour next week, so let us meet by video for once. Please have the Satie ready, slowly, left hand alone is enough.\n\nRavi',
    },
  },
])
