import { list, type NoteLanguage } from '../rules.ts'

const files = list(`
    bilaga* | bilagan | fil | filen | fila | filer | dokument* | faktura* | pdf* | zip* | bifogad* | vedhaeft* | vedlegg* |
    bilag`)
const secrets = list(`
    losenord* | uppgifter* | adgangskode* | kodeord* | password* | passord* | oplysninger | opplysninger | pin* | kode* | kod |
    koden | kort* | brukernavn | brugernavn | anvandarnamn | inloggning* | login* | bankid | mitid | nemid`)
const clickAvoid = list(`
    rapporter* | anmal* | rapporter | slet | slett | radera | videresend* | vidarebefordra | avsandare* | avsender* | afsender*
    | spam | svar pa`)

/** Swedish, Danish and Norwegian together: they share structure and most of the words. */
export const scandinavian: NoteLanguage = {
  codes: ['sv', 'da', 'no', 'nb'],
  typical: list(`
    jag | jeg | har | och | og | pa | ikke | inte | det | den | en | mitt | min | hej | hei | tack | tak | takk | lanken |
    linket | lenken | mailen | er | men | som | desvaerre | tyvarr | beklager | noget | noe | nagot | bare | mig | ska | skal`),
  auxiliaries: ['har', 'ska', 'skal', 'borde', 'burde'],
  subjects: ['jag', 'jeg', 'vi', 'eg'],
  others: list('han | hon | hun | kollega* | kolleg* | nogen | noen | nagon | de | du'),
  between: list(`
    har | hade | havde | hadde | tyvarr | desvaerre | dessverre | beklageligvis | ocksa | ogsa | redan | allerede | just | lige
    | nettopp | sa | da | kom | til | at | a | och | rakade | av | misstag | ved | en | fejl | feil | uheld | uhell | et | nok |
    kanskje | kanske | maske | dumt | derfor | bare | bara | tror | saa | selv | sjalv`),
  pronouns: ['den', 'det', 'dem', 'de'],
  negations: list(`
    inte | ikke | aldrig | aldri | ingen | inget | ingenting | intet | ej | inga | varken | hverken | verken | utan | uden |
    uten`),
  negationsAfter: list('inte | ikke | inget | ingenting | intet | aldrig | aldri'),
  aware: list(`
    markte | marke | sag | sa | visste | vidste | tankte | tenkte | taenkte | taenke | tenke | tanka | merket | bemaerkede | la
    merke | lagde maerke | oppmerksom | opmaerksom | forstod | forsto | laste | laeste | leste | kollade | sikker | saker | klar
    over`),
  unreal: list(`
    om | hvis | hvorvidt | nastan | naesten | nesten | innan | for jeg | for jag | skulle | forra gangen | sist | sidste gang |
    holdt pa | var ved at | vid att | nara`),
  says: list(`
    star | staar | sager | siger | sier | pastar | hevder | haevder | paastar | ifolge | enligt | skriver | angivelig |
    angiveligt`),
  breaks: list(`
    och | og | men | eftersom | fordi | sedan | nar | naar | da | efter | etter | innan | hva | hvad | vad | derefter | deretter
    | darefter`),
  that: ['att', 'at'],
  acts: [
    {
      act: 'clicked',
      form: 'subject',
      verbs: list(`
    klickade | klickat | rakade klicka | kom till att klicka | kom til at klikke | kom til a klikke | kom til a trykke | klikkede | klikket | trykket | trykkede | trykte | trykkede | tryckte | tryckt | trykt | oppnade lanken
    | apnet lenken | abnede linket | klikkte`),
      avoid: clickAvoid,
    },
    {
      act: 'entered-credentials',
      form: 'subject',
      verbs: list(`
    skrev | skrivit | skrevet | angav | angett | angivet | indtastede | indtastet | tastet | oppga | oppgitt | la in | lagt in |
    matade | fyllde | fyllt | udfyldte | udfyldt | fylte | fylt | gav | ga | opgav | skreiv`),
      objects: secrets,
    },
    {
      act: 'entered-credentials',
      form: 'subject',
      verbs: list('loggade in | loggat in | logget inn | logget ind | loggede ind | logga inn'),
    },
    {
      act: 'opened-attachment',
      form: 'subject',
      verbs: list('oppnade | oppnat | abnede | abnet | aabnede | aabnet | apnet | apnede | aapnet | apna'),
      objects: files,
    },
    {
      act: 'paid',
      form: 'subject',
      verbs: list('betalade | betalat | betalte | betalt | overforte | overfort | swishade | vippset | swishat'),
    },
    {
      act: 'scanned-code',
      form: 'subject',
      verbs: list('skannade | skannat | scannade | scannat | scannede | scannet | skannet | skannede | skanna'),
      objects: ['qr*', 'kode*', 'kod', 'koden'],
    },
    {
      act: 'called',
      form: 'subject',
      verbs: ['ringde', 'ringt', 'ringte', 'ringede', 'ringet'],
      objects: ['nummer', 'numret', 'nummeret', 'telefonnummer'],
      avoid: ['bank*', 'officiel*', 'offisiel*'],
    },
    { act: 'replied', form: 'subject', verbs: list('svarade | svarat | svarede | svaret | svarte | besvarede') },
    {
      act: 'ran-program',
      form: 'subject',
      verbs: list(`
    installerade | installerat | installerede | installeret | installerte | installert | korde | kjorte | startade | startede |
    startet | aktiverade | aktiverede | aktiverte | limte`),
      objects: list(`
    program* | mjukvara | software | exe | app* | anydesk | teamviewer | makro* | kommando* | skript* | fil* | verktoy`),
      avoid: ['virus*'],
    },
  ],
}
