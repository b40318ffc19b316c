/** Invitations of a calendar service: the organiser chooses his name, the title, the place and the description. */
import { invitation, spokenTime } from '../calendar-text.ts'
import { escaped, linked, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { dana, jonas, lee, priya, sam } from '../people.ts'

type Language = 'en' | 'de'
type Typed = Readonly<Record<'sender' | 'address' | 'title' | 'location' | 'description', string>>

const words = {
  en: {
    subject: 'Invitation: ',
    when: 'When',
    where: 'Location',
    guests: 'Guests',
    organiser: 'organizer',
    all: 'View all guest info',
    reply: (guest: string): string => `Reply for ${guest}`,
    answers: ['Yes', 'No', 'Maybe'],
    more: 'More options',
    from: 'Invitation from',
    why: 'You are receiving this email because you are an attendee on the event. To stop receiving future updates for this event, decline this event.',
    forward:
      'Forwarding this invitation could allow any recipient to send a response to the organizer, be added to the guest list, invite others regardless of their own invitation status, or modify your RSVP.',
    learn: 'Learn more',
  },
  de: {
    subject: 'Einladung: ',
    when: 'Wann',
    where: 'Ort',
    guests: 'Gäste',
    organiser: 'Organisator',
    all: 'Alle Informationen zu den Gästen ansehen',
    reply: (guest: string): string => `Für ${guest} antworten`,
    answers: ['Ja', 'Nein', 'Vielleicht'],
    more: 'Weitere Optionen',
    from: 'Einladung von',
    why: 'Sie erhalten diese E-Mail, weil Sie ein Gast des Termins sind. Wenn Sie keine Aktualisierungen zu diesem Termin mehr erhalten möchten, lehnen Sie ihn ab.',
    forward:
      'Wenn Sie diese Einladung weiterleiten, können Empfänger dem Organisator antworten, zur Gästeliste hinzugefügt werden, weitere Personen einladen oder Ihre Antwort ändern.',
    learn: 'Weitere Informationen',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, address, title, location, description }, { language, to, stamp }) => {
  const word = words[language]
  const start = new Date(stamp.sent.getTime() + 7 * 86_400_000 - (stamp.sent.getTime() % 1_800_000))
  const eid = stamp.token('eid', 68)
  const url = (rst: string): string =>
    `https://calendar.google.com/calendar/event?action=${rst}&eid=${eid}&tok=${stamp.token('tok', 56)}&ctz=Europe%2FBerlin&hl=${language}&es=0`
  const answer = (label: string, index: number): string =>
    `<td style="border:1px solid #dadce0;padding:8px 20px;"><a href="${escaped(url(`RESPOND&rst=${index + 1}`))}" target="_blank" style="color:#5f6368;font-weight:700;text-decoration:none;">${label}</a></td>`
  const when = spokenTime(start, language)
  const label = (text: string): string => `<div style="font-weight:700;padding:12px 0 2px 0;">${text}</div>`
  const place = location === '' ? '' : `${label(word.where)}${linked(location)}<br>`
  const html = page(
    { language, preheader: `${title} ${when}`, head: '<meta itemprop="eventId/googleCalendar" content="">\n' },
    `<span itemscope itemtype="http://schema.org/InformAction"><table border="0" cellpadding="0" cellspacing="0" role="presentation" align="center" style="width:100%;"><tr><td>
<table border="0" cellpadding="0" cellspacing="0" role="presentation" align="center" width="640" style="border:solid 1px #dadce0;border-radius:8px;font-family:Roboto,sans-serif;font-size:14px;line-height:20px;color:#3c4043;">
<tr><td style="padding:24px 32px 8px 32px;">${linked(description)}</td></tr>
<tr><td style="padding:0 32px 16px 32px;">${label(word.when)}${when} (UTC)${place}
${label(word.guests)}<a href="mailto:${address}" style="color:#3c4043;text-decoration:none;">${escaped(sender)}</a> - <span style="color:#70757a;">${word.organiser}</span><br><a href="mailto:${to.address}" style="color:#3c4043;text-decoration:none;">${to.address}</a><br><a href="${escaped(url('VIEW'))}" target="_blank" style="color:#1a73e8;">${word.all}</a></td></tr>
<tr><td style="padding:12px 32px 24px 32px;"><div style="font-weight:700;padding-bottom:8px;">${word.reply(to.address)}</div><table border="0" cellpadding="0" cellspacing="0" role="presentation"><tr>${word.answers.map(answer).join('')}<td style="padding:8px 20px;"><a href="${escaped(url('VIEW'))}" target="_blank" style="color:#5f6368;">${word.more}</a></td></tr></table></td></tr>
</table>
<table border="0" cellpadding="0" cellspacing="0" role="presentation" align="center" width="640"><tr><td style="padding:16px 32px;font-family:Roboto,sans-serif;font-size:12px;line-height:18px;color:#5f6368;">${word.from} <a href="https://calendar.google.com/calendar/" style="color:#1a73e8;">Google Calendar</a><br><br>${word.why}<br><br>${word.forward} <a href="https://support.google.com/calendar/answer/37135#forwarding" style="color:#1a73e8;">${word.learn}</a></td></tr></table>
</td></tr></table></span>`,
  )
  return {
    from: { name: `${sender} (Google Calendar)`, address: 'calendar-notification@google.com' },
    sender: { name: 'Google Calendar', address: 'calendar-notification@google.com' },
    replyTo: { name: sender, address },
    to,
    subject: `${word.subject}${title} @ ${when} (${to.address})`,
    messageId: `calendar-${stamp.guid('id')}@google.com`,
    delivery: {
      returnPath: `3${stamp.token('bounce', 34)}@calendar-server.bounces.google.com`,
      host: 'mail-io1-f70.google.com',
      ip: '209.85.166.70',
      dkim: 'google.com',
      selector: '20230601',
      policy: 'reject',
    },
    text: `${description}\n\n${title}\n${when} (UTC)\n${location}\n\n${word.guests}\n${sender} - ${word.organiser}\n${to.address}\n${word.all} ${url('VIEW')}\n\n${word.reply(to.address)} ${url('VIEW')}\n\n${word.from} Google Calendar: https://calendar.google.com/calendar/\n\n${word.why}\n`,
    html,
    calendar: invitation({
      uid: `${stamp.token('uid', 26).toLowerCase()}@google.com`,
      title,
      description,
      location,
      organiser: { name: sender, address },
      guest: to,
      stamp: stamp.sent,
      start,
      end: new Date(start.getTime() + 3_600_000),
      product: '-//Google Inc//Google Calendar 70.9054//EN',
    }),
  }
}

/** Five pairs: charge to call about, coins, password notice, prize (German), a talk about a job. */
export const googleCalendarPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'google-calendar' }, layout, [
  {
    name: 'charge',
    language: 'en',
    to: dana,
    lure: {
      sender: 'PayPal Billing Confirmation',
      address: 'billing.confirmation.3321@order-ledger.example',
      title: 'Payment of $749.99 completed - TXN 0W4471-22',
      location: 'Helpdesk +1 (808) 555-0173',
      description:
        'Dear Customer,\n$749.99 has been paid from your PayPal account to Coinbase Global. The charge shows on your statement within 24 hours.\nIf you did NOT make this payment, call +1 (808) 555-0173 now to dispute it and receive your money back. Do not reply to this invitation.',
    },
    twin: {
      sender: 'Marisol Vega',
      address: 'marisol@vega-yoga.example',
      title: 'Yoga in the park, last class of the season',
      location: 'Big meadow, entrance Rose Street',
      description:
        'Hi all, last class outdoors this year! Bring a thick mat and a blanket, the meadow is damp by now. If it rains I will write by noon.',
    },
  },
  {
    name: 'coins',
    language: 'en',
    to: lee,
    lure: {
      sender: 'Crypto Rewards Desk',
      address: 'agent.57@coin-harvest.example',
      title: 'FINAL CALL: withdraw $52,418.16 from your account',
      location: '',
      description:
        'Your personal balance was generated by automated mining and will be burned today.\nConfirm the withdrawal with your manager in the online chat: https://sites.google.com/view/rewards-desk-57\nYou will need your card number and a one-off conversion fee of $64.',
    },
    twin: {
      sender: 'Hugo Lindqvist',
      address: 'hugo@lindqvist-sailing.example',
      title: 'Winter maintenance: masts down',
      location: 'Boat yard, slip 3',
      description:
        'We need four strong people per mast. Gloves and hot soup are provided. The list of boats in order is here: https://docs.google.com/document/d/1m4stsDownL1st/edit',
    },
  },
  {
    name: 'password',
    language: 'en',
    to: priya,
    lure: {
      sender: 'IT Security - Corp Example',
      address: 'it.security@tenant-alerts.example',
      title: 'Mandatory: password and MFA reset before 17:00',
      location: 'Online',
      description:
        'Your account priya.nair@corp.example is scheduled for deactivation.\nKeep your current password by confirming it here before the meeting starts:\nhttps://corp-example-sso.pages.dev/keep\nUsers who skip this step are locked out of mail and payroll.',
    },
    twin: {
      sender: 'Noemi Hart',
      address: 'noemi.hart@corp.example',
      title: 'Training: strong passwords and phishing mails (yearly, mandatory)',
      location: 'Room Elm or https://meet.google.com/kqd-wmva-rzt',
      description:
        'Hello all,\nthe yearly training about passwords and phishing, 45 minutes with examples from our own mailboxes. You need nothing but your curiosity. If the date does not suit you choose another one: https://intranet.corp.example/training\nNoemi',
    },
  },
  {
    name: 'prize',
    language: 'de',
    to: jonas,
    lure: {
      sender: 'DHL Kundenbetreuung',
      address: 'zustellung@paket-neuzustellung.example',
      title: 'Paket konnte nicht zugestellt werden: Zahlung von 2,99 EUR offen',
      location: '',
      description:
        'Sehr geehrter Kunde,\nIhre Sendung liegt im Depot. Bestätigen Sie Adresse und Kreditkarte bis heute Abend, sonst wird das Paket vernichtet:\nhttps://paket-neuzustellung.web.app/zahlung\nIhr Zustellteam',
    },
    twin: {
      sender: 'Anke Petersen',
      address: 'anke@petersen-segelschule.example',
      title: 'Theorienachmittag Wetterkunde',
      location: 'Segelschule, Raum 2, Hafenstraße 11',
      description:
        'Moin zusammen,\nam Nachmittag geht es um Fronten und Böen. Bringt bitte Zirkel und Kursdreieck mit. Wer Fragen zur letzten Prüfung hat, kommt eine halbe Stunde früher.\nAnke',
    },
  },
  {
    name: 'job',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Talent Acquisition - Tesla',
      address: 'recruiting@careers-interview-desk.example',
      title: 'Interview: Director of Supply Chain (USD 310k)',
      location: 'Microsoft Teams',
      description:
        'Hello Sam,\nwe were impressed by your profile. To hold this slot please pick a time and log in with your Facebook or company Google account: https://calendly-interview.vercel.app/tesla\nAlso upload a picture of your passport for the background check. The slot is released after 24 hours.',
    },
    twin: {
      sender: 'Greta Holm',
      address: 'greta.holm@holm-logistics.example',
      title: 'Quarterly review: delays on the northern route',
      location: 'Your office, meeting room Elm',
      description:
        'Hi Sam,\nagenda: 1. delays in October, 2. the new gate, 3. pallets that went missing. I bring the figures on paper. Should we ask Wouter to join for point 2?\nGreta',
    },
  },
])
