import { list, type NoteLanguage } from '../rules.ts'

/** What people write in Italian. */
export const italian: NoteLanguage = {
  codes: ['it'],
  typical: list(`
    ho | il | la | e | che | non | di | sul | un | una | ma | grazie | buongiorno | le | mi | questo | questa | allegato | per |
    mio | devo | ciao | nulla | niente`),
  auxiliaries: ['ho', 'abbiamo', 'avevo', 'sono'],
  subjects: ['io', 'noi'],
  others: list('ha | hanno | collega | qualcuno | lui | lei | hai'),
  between: [],
  pronouns: list('l | lo | la | li | le | questo'),
  negations: list('non | mai | nulla | niente | nessun | nessuno | nessuna | ne | senza'),
  negationsAfter: ['nulla', 'niente', 'nessuna'],
  aware: list(`
    accorto | accorta | accorgermi | visto | notato | sapevo | pensato | pensarci | pensare | guardato | letto | capito | fatto
    caso | caso | attenzione | riconosciuto | controllato | volerlo`),
  unreal: list('=se | quasi | prima di | stavo per | per poco | avrei | ultima volta | anno scorso'),
  says: list('dice | dicono | dicendo | secondo | sostiene | afferma | scritto che | presunto'),
  breaks: list('e | ed | ma | perche | poi | dopo | quando | pero | prima | quindi | allora | cosa'),
  that: ['che'],
  acts: [
    {
      act: 'clicked',
      form: 'participle',
      verbs: list(`
    cliccato | clicato | premuto | aperto il link | seguito il link | fatto clic | fatto click | clickato | entrato nel link`),
      avoid: list('segnala | segnalare | elimina | inoltra | mittente | spam | rispondi'),
    },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: list(`
    inserito | inseriti | inserite | digitato | messo | dato | fornito | scritto | immesso | compilato | comunicato`),
      objects: list('password | credenziali | dati | pin | codice | utente | carta | login | accesso'),
    },
    { act: 'entered-credentials', form: 'participle', verbs: ['fatto il login', 'fatto login', 'fatto l accesso', 'effettuato l accesso'] },
    {
      act: 'opened-attachment',
      form: 'participle',
      verbs: ['aperto', 'aperta', 'aperti', 'scompattato', 'aperte'],
      objects: list('allegat* | file | documento | fattura | pdf | zip | word | excel'),
    },
    {
      act: 'paid',
      form: 'participle',
      verbs: list(`
    pagato | pagata | fatto il bonifico | fatto un bonifico | effettuato il bonifico | effettuato il pagamento | fatto il
    pagamento | bonificato | comprato le carte | versato`),
    },
    {
      act: 'scanned-code',
      form: 'participle',
      verbs: ['scansionato', 'inquadrato', 'scannerizzato', 'scannerizato', 'letto il qr'],
      objects: ['qr*', 'codice'],
    },
    {
      act: 'called',
      form: 'participle',
      verbs: ['chiamato', 'telefonato', 'composto', 'richiamato'],
      objects: ['numero'],
      avoid: ['ufficiale', 'banca', 'assistenza'],
    },
    { act: 'replied', form: 'participle', verbs: ['risposto'], avoid: ['telefono'] },
    {
      act: 'ran-program',
      form: 'participle',
      verbs: list('installato | eseguito | avviato | attivato | abilitato | incollato | lanciato'),
      objects: list(`
    programma | software | exe | app | applicazione | anydesk | teamviewer | macro | comando | script | file | aggiornamento`),
      avoid: ['antivirus', 'scansione'],
    },
  ],
}
