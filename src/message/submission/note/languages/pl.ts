import { list, type NoteLanguage } from '../rules.ts'

/** Masculine and feminine past of the first person, and the plural. */
const past = (...stems: readonly string[]): readonly string[] => stems.flatMap((stem) => [`${stem}lem`, `${stem}lam`, `${stem}lismy`])

/** What people write in Polish. */
export const polish: NoteLanguage = {
  codes: ['pl'],
  typical: list(`
    w | nie | i | na | ze | sie | czy | to | dzien | dobry | link | haslo | do | prosze | mam | ten | tego | zalacznik | mail |
    niestety | co | jest | pozdrawiam | z`),
  auxiliaries: [],
  subjects: ['ja', 'my'],
  others: [],
  between: [],
  pronouns: ['go', 'je', 'to', 'ja'],
  negations: list('nie | nigdy | ani | nic | niczego | zadnego | zaden | nigdzie | bez'),
  negationsAfter: ['nic', 'nigdzie'],
  aware: list(`
    zauwazylem | zauwazylam | wiedzialem | wiedzialam | pomyslalem | pomyslalam | spojrzalem | sprawdzilem | sprawdzilam |
    widzialem | widzialam | zorientowalem | zorientowalam | myslac | patrzac | przeczytalem | zastanowienia | uwazalem |
    uwazalam`),
  unreal: list('gdybym | jesli | jezeli | prawie | o malo | omal | zanim | niemal | ostatnim razem | rok temu | by'),
  says: list('pisze | twierdzi | twierdza | rzekomo | podobno | napisano | mowi | informuje'),
  breaks: list('i | ale | bo | poniewaz | a | potem | gdy | kiedy | oraz | zanim | wiec | lecz | po | co'),
  that: ['ze', 'iz'],
  acts: [
    {
      act: 'clicked',
      form: 'finite',
      verbs: [
        ...past('klikna', 'klikne', 'nacisna', 'nacisne', 'weszlam w', 'kliklem'),
        'klikalem',
        'klikalam',
        'kliknelam',
        'wszedlem w link',
        'weszlam w link',
        'otworzylem link',
        'otworzylam link',
        'kliklem',
        'kliklam',
      ],
      avoid: list('zglos | usun | przekaz | nadawce | spam | zglaszanie | odpowiedz'),
    },
    {
      act: 'entered-credentials',
      form: 'finite',
      verbs: past('poda', 'wpisa', 'wprowadzi', 'wypelni', 'uzupelni', 'przekaza'),
      objects: list('haslo | hasla | dane | login | pin | kod | karte | karty | pesel'),
    },
    { act: 'entered-credentials', form: 'finite', verbs: ['zalogowalem', 'zalogowalam', 'logowalem', 'logowalam'] },
    {
      act: 'opened-attachment',
      form: 'finite',
      verbs: past('otworzy', 'otwiera', 'rozpakowa', 'uruchomi'),
      objects: list('zalacznik* | plik* | dokument | fakture | pdf | zip | word | excel'),
    },
    {
      act: 'paid',
      form: 'finite',
      verbs: [...past('zaplaci', 'oplaci', 'przela', 'wplaci'), ...past('zrobi', 'wykona').map((verb) => `${verb} przelew`)],
    },
    { act: 'scanned-code', form: 'finite', verbs: past('zeskanowa', 'skanowa'), objects: ['qr*', 'kod'] },
    {
      act: 'called',
      form: 'finite',
      verbs: past('zadzwoni', 'dzwoni', 'oddzwoni'),
      objects: ['numer', 'nr', 'telefon'],
      avoid: ['banku', 'oficjalny', 'infolinie'],
    },
    { act: 'replied', form: 'finite', verbs: ['odpisalem', 'odpisalam', 'odpowiedzialem', 'odpowiedzialam', 'odpisalismy'] },
    {
      act: 'ran-program',
      form: 'finite',
      verbs: past('zainstalowa', 'uruchomi', 'wlaczy', 'wklei', 'instalowa'),
      objects: list(`
    program | oprogramowanie | exe | aplikacje | anydesk | teamviewer | makra | makro | komende | polecenie | skrypt | plik |
    aktualizacje`),
      avoid: ['skan', 'antywirus*'],
    },
  ],
}
