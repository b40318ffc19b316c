import { list, type NoteLanguage } from '../rules.ts'

const files = list('liite* | liittee* | liitetiedosto* | tiedosto* | asiakirja* | lasku* | pdf* | zip*')

/** What people write in Finnish. */
export const finnish: NoteLanguage = {
  codes: ['fi'],
  typical: list(`
    ja | on | en | mita | linkkia | viesti | viestin | hei | kiitos | mutta | tama | enka | nyt | se | etta | ole | salasanani |
    liitetta | mitaan | minun | valitettavasti | olen`),
  auxiliaries: ['olen', 'olemme'],
  subjects: ['mina', 'me', 'ma'],
  others: ['han', 'kollega*', 'joku', 'tyokaveri*'],
  between: [],
  pronouns: ['sen', 'sita', 'ne'],
  negations: list('en | enka | emme | ei | koskaan | mitaan'),
  negationsAfter: ['mitaan'],
  aware: list('huomannut | tiennyt | ajatellut | katsonut | nahnyt | tajunnut | ymmartanyt'),
  unreal: list('jos | melkein | ennen kuin | viime kerralla | meinasin | olinko'),
  says: ['sanoo', 'vaittaa', 'mukaan', 'lukee', 'muka'],
  breaks: list('ja | mutta | koska | sitten | kun | vaikka | ennen'),
  that: ['etta'],
  acts: [
    {
      act: 'clicked',
      form: 'finite',
      verbs: ['klikkasin', 'klikkasimme', 'painoin', 'napautin', 'avasin linkin'],
      avoid: ['ilmoita', 'poista', 'valita', 'roskaposti*', 'lahettaja*'],
    },
    { act: 'clicked', form: 'participle', verbs: ['klikannut', 'painanut'], avoid: ['ilmoita', 'poista'] },
    {
      act: 'entered-credentials',
      form: 'finite',
      verbs: ['syotin', 'annoin', 'kirjoitin', 'laitoin', 'taytin'],
      objects: list(`
    salasana* | tunnus* | tunnukse* | tiedot | tietoni | pin* | koodi* | pankkitunnu* | kortti* | kortin`),
    },
    { act: 'entered-credentials', form: 'finite', verbs: ['kirjauduin'] },
    { act: 'opened-attachment', form: 'finite', verbs: ['avasin', 'avasimme'], objects: files },
    { act: 'opened-attachment', form: 'participle', verbs: ['avannut'], objects: files },
    { act: 'paid', form: 'finite', verbs: ['maksoin', 'maksoimme', 'siirsin rahaa'] },
    { act: 'scanned-code', form: 'finite', verbs: ['skannasin', 'luin qr'], objects: ['qr*', 'koodi*'] },
    { act: 'called', form: 'finite', verbs: ['soitin'], objects: ['numero*'], avoid: ['pankki*', 'pankin'] },
    { act: 'replied', form: 'finite', verbs: ['vastasin'] },
    {
      act: 'ran-program',
      form: 'finite',
      verbs: ['asensin', 'ajoin', 'kaynnistin'],
      objects: list('ohjelma* | sovellu* | anydesk* | teamviewer* | tiedosto* | makro*'),
    },
  ],
}
