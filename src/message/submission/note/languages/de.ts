import { list, type NoteLanguage } from '../rules.ts'

const files = list(`
    anhang | anhange | anhaenge | anlage | anlagen | datei | dateien | pdf | dokument* | rechnung | zip | word* | excel* |
    angehang* | beigefugt* | html* | attachment`)
const secrets = list(`
    passwort* | pasword | passwor* | kennwort* | zugangsdaten | anmeldedaten | logindaten | login* | benutzer* | pin | tan |
    daten | kreditkart* | kontodaten | bankdaten | kartennummer | code | pw | credentials`)
const rang = ['telefonnummer', 'nummer', 'hotline', 'rufnummer', 'tel*']

/** What people write in German. */
export const german: NoteLanguage = {
  codes: ['de'],
  typical: list(`
    ich | und | die | der | das | habe | hab | auf | den | nicht | ist | mein | bitte | hallo | mit | leider | danke | wir |
    eine | soll | in`),
  auxiliaries: list('habe | hab | hatte | wir haben | haben wir | bin'),
  subjects: ['ich', 'wir'],
  others: list(`
    er | sie | kollege* | kollegin* | chef | chefin | jemand | hat | du | hast | wurde | mitarbeiter* | man | wer`),
  between: list('leider | dann | auch | schon | sofort | gleich'),
  pronouns: list('es | sie | diese | diesen | dieses | das | ihn | den | die | alles'),
  negations: list(`
    nicht | nichts | nix | nie | niemals | kein | keine | keinen | keinem | keinerlei | nirgends | nirgendwo | weder | net | ned
    | nirgendwohin | ohne`),
  negationsAfter: ['nicht', 'nichts', 'nix', 'nirgends'],
  aware: list(`
    gemerkt | bemerkt | aufgepasst | gewusst | erkannt | gesehen | nachgedacht | nachzudenken | nachdenken | aufgefallen |
    gedacht | richtig | wusste | sicher | geschaut | hingeschaut | geachtet | gelesen | geprueft | gepruft | bosem | boses |
    schlimmes | genau | zu merken | uberlegen | zu uberlegen | verstanden | sofort`),
  unreal: list(`
    wenn | falls | ob | fast | beinahe | bevor | ware | letztes mal | letztes jahr | fruher mal | bald | um ein haar | soll |
    sollte | hatte ich fast | beinah`),
  says: list(`
    steht | behauptet | behaupten | angeblich | heisst es | schreibt | schreiben die | meint | sagt | laut | vorgeworfen |
    meldet`),
  breaks: list(`
    und | aber | weil | dass | danach | sondern | denn | bevor | nachdem | als | jedoch | doch | obwohl | ehe | worauf |
    woraufhin | damit | bis | was | wobei`),
  that: ['dass', 'das'],
  bareParticiples: true,
  acts: [
    {
      act: 'clicked',
      form: 'participle',
      verbs: list(`
    geklickt | angeklickt | draufgeklickt | gecklickt | geclickt | angetippt | draufgedruckt | gedruckt | getippt | draufgetippt
    | link geoffnet | link aufgerufen | seite aufgerufen | link gefolgt`),
      avoid: list(`
    melden | gemeldet | meldebutton | loschen | weiterleiten | spam | junk | absender | report | ausgedruckt | passwort |
    kennwort | antworten`),
    },
    { act: 'clicked', form: 'subject', verbs: ['klickte', 'klickten'], avoid: ['melden', 'loschen', 'spam', 'junk', 'absender'] },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: list(`
    eingegeben | eingetragen | eingetippt | angegeben | ausgefullt | preisgegeben | durchgegeben | ubermittelt | mitgeteilt |
    bestatigt`),
      objects: secrets,
    },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: ['eingeloggt', 'angemeldet'],
      avoid: list('direkt | offiziell* | echten | newsletter | nie | selbst beim'),
    },
    { act: 'entered-credentials', form: 'subject', verbs: ['gab', 'gab ein', 'tippte'], objects: secrets },
    {
      act: 'opened-attachment',
      form: 'participle',
      verbs: list(`
    geoffnet | geoeffnet | aufgemacht | geofnet | angesehen | angeschaut | entpackt | aufgerufen | angeklickt | doppelgeklickt`),
      objects: files,
      avoid: ['mail geoffnet', 'link geoffnet'],
    },
    { act: 'opened-attachment', form: 'subject', verbs: ['offnete'], objects: files },
    {
      act: 'paid',
      form: 'participle',
      verbs: list(`
    bezahlt | gezahlt | uberwiesen | ueberwiesen | eingezahlt | gutscheinkarten gekauft | geld geschickt | beglichen |
    angewiesen`),
    },
    {
      act: 'scanned-code',
      form: 'participle',
      verbs: list('gescannt | eingescannt | gescant | abgescannt | abfotografiert | eingescant'),
      objects: ['qr*', 'code', 'barcode'],
    },
    {
      act: 'called',
      form: 'participle',
      verbs: ['angerufen', 'zuruckgerufen', 'telefoniert', 'gewahlt'],
      objects: rang,
      avoid: list('it hotline | helpdesk | bank | support | offiziell* | bekannt*'),
    },
    { act: 'replied', form: 'participle', verbs: ['geantwortet', 'zuruckgeschrieben', 'beantwortet', 'drauf geantwortet'] },
    { act: 'replied', form: 'subject', verbs: ['antwortete'] },
    {
      act: 'ran-program',
      form: 'participle',
      verbs: list('installiert | ausgefuhrt | ausgefuehrt | gestartet | aktiviert | eingefugt'),
      objects: list(`
    programm* | software | exe | app | anydesk | teamviewer | tool | setup | makro* | befehl | skript | script | update |
    fernwartung* | datei | inhalt* | bearbeitung`),
      avoid: ['virenscan*', 'scanner', 'neu gestartet', 'rechner', 'pc'],
    },
  ],
}
