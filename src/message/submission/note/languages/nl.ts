import { list, type NoteLanguage } from '../rules.ts'

const files = list('bijlage* | bestand* | document* | factuur | pdf | zip | word* | excel* | attachment')
const secrets = list(`
    wachtwoord* | gegevens | inloggegevens | pincode | pin | code | gebruikersnaam | login | password | kaartgegevens |
    bankgegevens | paswoord`)
const clickAvoid = list('melden | rapporteren | verwijderen | doorsturen | afzender | spam | ongewenst | beantwoorden')

/** What people write in Dutch. */
export const dutch: NoteLanguage = {
  codes: ['nl'],
  typical: list(`
    ik | de | het | een | heb | op | en | niet | mijn | van | is | dit | geklikt | hoi | bijlage | dag | bedankt | wat | maar |
    deze | moet | er | nergens | groet`),
  auxiliaries: list('heb | hebben we | we hebben | wij hebben | hebben wij | had | ben'),
  subjects: ['ik', 'we', 'wij', 'k'],
  others: list('hij | zij | heeft | collega* | iemand | je | werd | is'),
  between: list('dus | toen | ook | helaas | al | meteen'),
  pronouns: list('het | deze | die | dat | hem | ze'),
  negations: list('niet | niets | niks | nooit | geen | nergens | noch | zonder'),
  negationsAfter: ['niet', 'niets', 'niks', 'nergens'],
  aware: list(`
    gezien | gemerkt | opgelet | door | nagedacht | nadenken | na te denken | gelet | geweten | wist | opgevallen | gekeken |
    gelezen | herkend | begrepen | zag | zeker | goed`),
  unreal: list('als | of | bijna | voordat | zou | vorige keer | vorig jaar | indien | haast'),
  says: list('staat | zegt | beweert | beweren | zogenaamd | volgens | schrijft | zeggen'),
  breaks: list(`
    en | maar | omdat | dat | want | toen | daarna | nadat | voordat | echter | dus | wat | terwijl | waarna | hoewel`),
  that: ['dat'],
  bareParticiples: true,
  acts: [
    {
      act: 'clicked',
      form: 'participle',
      verbs: list('geklikt | aangeklikt | gekilkt | doorgeklikt | gedrukt | getikt | link geopend'),
      avoid: clickAvoid,
    },
    { act: 'clicked', form: 'subject', verbs: ['klikte', 'klikten'], avoid: clickAvoid },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: list(`
    ingevuld | ingevoerd | ingetypt | gegeven | doorgegeven | opgegeven | ingetikt | ingegeven | achtergelaten`),
      objects: secrets,
    },
    { act: 'entered-credentials', form: 'participle', verbs: ['ingelogd', 'aangemeld'], avoid: ['rechtstreeks', 'officiele', 'echte'] },
    { act: 'entered-credentials', form: 'subject', verbs: ['vulde', 'voerde'], objects: secrets },
    {
      act: 'opened-attachment',
      form: 'participle',
      verbs: list('geopend | opengemaakt | open gemaakt | bekeken | uitgepakt | opengedaan'),
      objects: files,
      avoid: ['link geopend'],
    },
    { act: 'opened-attachment', form: 'subject', verbs: ['opende'], objects: files },
    {
      act: 'paid',
      form: 'participle',
      verbs: list('betaald | overgemaakt | overgeboekt | betaling gedaan | voldaan | cadeaukaarten gekocht'),
    },
    { act: 'scanned-code', form: 'participle', verbs: ['gescand', 'ingescand', 'gescant'], objects: ['qr*', 'code'] },
    {
      act: 'called',
      form: 'participle',
      verbs: ['gebeld', 'teruggebeld', 'opgebeld'],
      objects: ['nummer', 'telefoonnummer'],
      avoid: ['officiele', 'bank', 'helpdesk'],
    },
    { act: 'replied', form: 'participle', verbs: ['geantwoord', 'beantwoord', 'gereageerd', 'teruggemaild', 'teruggeschreven'] },
    {
      act: 'ran-program',
      form: 'participle',
      verbs: list('geinstalleerd | uitgevoerd | gestart | geactiveerd | ingeschakeld | geplakt'),
      objects: list(`
    programma | software | exe | app | anydesk | teamviewer | tool | macro* | opdracht | script | bestand | update`),
      avoid: ['virusscan*', 'scanner'],
    },
  ],
}
