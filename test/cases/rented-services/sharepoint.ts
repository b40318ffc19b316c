/** Files shared from a cloud of offices: the sender chooses his name, the name of the file and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { dana, jonas, lee, sam, wouter } from '../people.ts'

type Language = 'en' | 'de' | 'nl'
type Typed = Readonly<Record<'sender' | 'address' | 'tenant' | 'title' | 'message', string>>

const words = {
  en: {
    subject: (sender: string, title: string): string => `${sender} shared "${title}" with you`,
    heading: (sender: string): string => `${sender} shared a file with you`,
    only: 'This link only works for the direct recipients of this message.',
    open: 'Open',
    why: 'You are receiving this message because someone shared a file with you from Microsoft 365.',
    privacy: 'Privacy Statement',
    settings: 'Notification Settings',
  },
  de: {
    subject: (sender: string, title: string): string => `${sender} hat "${title}" für Sie freigegeben`,
    heading: (sender: string): string => `${sender} hat eine Datei für Sie freigegeben`,
    only: 'Dieser Link funktioniert nur für die direkten Empfänger dieser Nachricht.',
    open: 'Öffnen',
    why: 'Sie erhalten diese Nachricht, weil jemand eine Datei aus Microsoft 365 für Sie freigegeben hat.',
    privacy: 'Datenschutzbestimmungen',
    settings: 'Benachrichtigungseinstellungen',
  },
  nl: {
    subject: (sender: string, title: string): string => `${sender} heeft "${title}" met u gedeeld`,
    heading: (sender: string): string => `${sender} heeft een bestand met u gedeeld`,
    only: 'Deze koppeling werkt alleen voor de directe ontvangers van dit bericht.',
    open: 'Openen',
    why: 'U ontvangt dit bericht omdat iemand een bestand in Microsoft 365 met u heeft gedeeld.',
    privacy: 'Privacyverklaring',
    settings: 'Instellingen voor meldingen',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, address, tenant, title, message }, { language, to, stamp }) => {
  const word = words[language]
  const owner = address.replaceAll(/[@.]/g, '_')
  const link = `https://${tenant}-my.sharepoint.com/:b:/g/personal/${owner}/E${stamp.token('file', 45)}?e=4%3a${stamp.token('e', 6)}&at=9`
  const guid = stamp.guid('correlation')
  const font = "font-family:'Segoe UI','Segoe UI Web (West European)',-apple-system,BlinkMacSystemFont,Roboto,'Helvetica Neue',sans-serif"
  const html = page(
    { language, preheader: message === '' ? word.heading(sender) : message.slice(0, 90) },
    `<div style="background-color:#f5f5f5;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" align="center" width="632" style="margin:0 auto;background-color:#ffffff;${font};">
<tr><td style="padding:28px 32px 0 32px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td width="32" style="padding-right:12px;"><img src="https://res-1.cdn.office.net/files/odsp-web-prod/media/email/persona_32.png" width="32" height="32" alt=""></td>
<td style="font-size:20px;line-height:26px;font-weight:600;color:#323130;">${escaped(word.heading(sender))}</td></tr></table></td></tr>
<tr><td style="padding:16px 32px 0 32px;font-size:14px;line-height:20px;color:#323130;">${broken(message)}</td></tr>
<tr><td style="padding:20px 32px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="border:1px solid #edebe9;border-radius:4px;"><tr>
<td width="40" style="padding:16px;"><a href="${escaped(link)}"><img src="https://res-1.cdn.office.net/files/fabric-cdn-prod_20230815.002/assets/item-types/32/pdf.png" width="32" height="32" alt="pdf" style="border:0;"></a></td>
<td style="padding:16px 16px 16px 0;font-size:16px;"><a href="${escaped(link)}" style="color:#323130;text-decoration:none;">${escaped(title)}</a></td></tr></table></td></tr>
<tr><td style="padding:0 32px;font-size:12px;color:#605e5c;"><img src="https://res-1.cdn.office.net/files/odsp-web-prod/media/email/globe_16.png" width="16" height="16" alt=""> ${word.only}</td></tr>
<tr><td style="padding:20px 32px 32px 32px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#0078d4" style="border-radius:2px;"><a href="${escaped(link)}" style="display:inline-block;padding:9px 28px;font-size:14px;font-weight:600;color:#ffffff;text-decoration:none;">${word.open}</a></td></tr></table></td></tr>
<tr><td style="padding:20px 32px;background-color:#faf9f8;font-size:12px;line-height:17px;color:#605e5c;"><img src="https://res-1.cdn.office.net/files/odsp-web-prod/media/email/microsoft_logo.png" width="92" alt="Microsoft"><br><br>${word.why}<br><a href="https://go.microsoft.com/fwlink/?LinkId=521839" style="color:#0078d4;">${word.privacy}</a> | <a href="https://${tenant}-my.sharepoint.com/_layouts/15/notificationsettings.aspx?u=${guid}" style="color:#0078d4;">${word.settings}</a><br>Microsoft Corporation, One Microsoft Way, Redmond, WA 98052</td></tr>
</table></div>
<img src="https://westeurope1-mediap.svc.ms/transform/thumbnail?provider=email&amp;correlationId=${guid}" width="1" height="1" alt="">`,
  )
  return {
    from: { name: sender, address: 'no-reply@sharepointonline.com' },
    replyTo: { name: sender, address },
    to,
    subject: word.subject(sender, title),
    messageId: `Share-${guid}-${stamp.guid('mail')}@odspnotify`,
    delivery: {
      returnPath: 'no-reply@sharepointonline.com',
      host: 'nam12-dm6-obe.outbound.protection.outlook.com',
      ip: '40.107.243.91',
      dkim: 'sharepointonline.com',
      selector: 'selector2',
      policy: 'reject',
    },
    headers: [['X-MS-Exchange-Organization-AuthSource', 'odspnotify.prod.outlook.com']],
    html,
  }
}

/** Five pairs: payroll list, voice message, tender (German), scan (Dutch), a file without a message. */
export const sharepointPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'sharepoint' }, layout, [
  {
    name: 'payroll',
    language: 'en',
    to: dana,
    lure: {
      sender: 'Payroll Dept - Corp Example',
      address: 'admin@brightwater-logistics.example',
      tenant: 'brightwaterlogistics',
      title: 'November Payroll Adjustments and Bonus Report.pdf',
      message:
        'Hello,\nyour name is on the list of employees with a correction for November. Open the report and verify your identity with your work e-mail and password to see your amount. Access ends today at 18:00.',
    },
    twin: {
      sender: 'Joan Hensley',
      address: 'joan@hensley-payroll.example',
      tenant: 'hensleypayroll',
      title: 'Payroll calendar 2027.pdf',
      message:
        'Hello Dana,\nthe cut-off dates for the coming year. New is that December already closes on the 11th because of the holidays. Could you put them on your intranet?',
    },
  },
  {
    name: 'voice',
    language: 'en',
    to: lee,
    lure: {
      sender: 'Voice Message Center',
      address: 'office@pinecrest-dental-group.example',
      tenant: 'pinecrestdentalgroup',
      title: 'Missed Call 0m47s - lee.brandt@corp.example.pdf',
      message:
        'You missed a call from +1 (415) 555-0117. Transcript is protected: sign in with your Microsoft 365 password to play the audio.',
    },
    twin: {
      sender: 'Jamie Porter',
      address: 'jamie@porter-audio.example',
      tenant: 'porteraudio',
      title: 'Podcast episode 12 - rough cut notes.docx',
      message: 'Lee, my notes on the rough cut. The middle part drags a bit, otherwise great. Comment right in the file.',
    },
  },
  {
    name: 'tender',
    language: 'de',
    to: jonas,
    lure: {
      sender: 'Stadtwerke Einkauf',
      address: 'buchhaltung@zimmerei-lohmann.example',
      tenant: 'zimmereilohmann',
      title: 'Ausschreibung_und_Auftrag_2026-4471.pdf',
      message:
        'Sehr geehrte Damen und Herren,\nSie wurden für unseren neuen Auftrag ausgewählt. Bitte rufen Sie die verschlüsselten Unterlagen ab und geben Sie Ihr E-Mail-Kennwort zur Bestätigung ein. Die Frist endet heute um 16 Uhr.\nMit freundlichen Grüßen\nZentraler Einkauf',
    },
    twin: {
      sender: 'Miriam Vogt',
      address: 'miriam.vogt@vogt-statik.example',
      tenant: 'vogtstatik',
      title: 'Statik Halle 3 Nachtrag.pdf',
      message:
        'Hallo Herr Keller,\nhier der Nachtrag zur Halle 3. Neu ist nur die Auflagerlast an Achse C, der Rest ist unverändert. Den Prüfbericht schicke ich nach, sobald er da ist.\nViele Grüße, Miriam Vogt',
    },
  },
  {
    name: 'scan',
    language: 'nl',
    to: wouter,
    lure: {
      sender: 'Scanner Corp Example',
      address: 'info@bakkerij-vermeulen.example',
      tenant: 'bakkerijvermeulen',
      title: 'SCAN_loonstrook_en_ontslagbrief_november.pdf',
      message:
        'Er is een vertrouwelijk document voor u gescand door de directie. Log in met uw zakelijke e-mailadres en wachtwoord om het te bekijken. Het document wordt na 24 uur automatisch verwijderd.',
    },
    twin: {
      sender: 'Femke Janssen',
      address: 'femke@janssen-groenvoorziening.example',
      tenant: 'janssengroen',
      title: 'Beplantingsplan binnentuin versie 2.pdf',
      message:
        'Dag Wouter, het beplantingsplan met de aanpassingen van vorige week: minder bamboe, meer schaduwplanten bij de ingang. Laat maar weten wat je ervan vindt. Groet, Femke',
    },
  },
  {
    name: 'silent',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Corp Example Finance (via secure portal)',
      address: 'kpatel@lakeview-roofing.example',
      tenant: 'lakeviewroofing',
      title: 'OVERDUE Statement - Final Notice before Legal Action - password is your mailbox password.pdf',
      message: '',
    },
    twin: {
      sender: 'Karin Lund',
      address: 'karin@lund-catering.example',
      tenant: 'lundcatering',
      title: 'Menu for the summer party.pdf',
      message: '',
    },
  },
])
