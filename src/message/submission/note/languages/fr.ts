import { list, type NoteLanguage } from '../rules.ts'

/** What people write in French. */
export const french: NoteLanguage = {
  codes: ['fr'],
  typical: list(`
    je | le | la | les | et | ai | jai | sur | un | une | bonjour | merci | pas | est | ce | mon | lien | vous | que | dois | j
    | piece`),
  auxiliaries: list('ai | jai | avoir | suis | sommes | avons | on a | avais'),
  subjects: ['je', 'j', 'nous', 'jai'],
  others: list('il | elle | ils | collegue* | quelqu | vous | a'),
  between: [],
  pronouns: list('l | le | la | les | ca | cela'),
  negations: list('n | ne | pas | rien | jamais | aucun | aucune | ni | sans'),
  negationsAfter: ['rien', 'nulle part'],
  aware: list(`
    vu | remarque | compris | reflechir | reflechi | fait attention | attention | realise | verifie | verifier | su | savais |
    sais | lu | mefie | regarde | voir | comprendre | pense`),
  unreal: list(`
    si j | si jai | si nous | si on | failli | presque | avant | aurais | la derniere fois | l an dernier | sur le point`),
  says: list(`
    dit | disent | indique | indiquent | pretend | pretendent | affirme | parait | soi disant | selon | accuse | signale`),
  breaks: list(`
    et | mais | car | puis | parce | donc | avant | apres | quand | ensuite | alors | lorsque | dois | comme | pourtant | qui |
    puisque`),
  that: ['que', 'qu'],
  acts: [
    {
      act: 'clicked',
      form: 'participle',
      verbs: ['clique', 'appuye', 'suivi le lien', 'ouvert le lien'],
      avoid: list('signaler | signalement | supprimer | transferer | expediteur | indesirable | repondre | spam'),
    },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: list(`
    saisi | rentre | entre | tape | mis | donne | renseigne | rempli | fourni | communique | indique | transmis | inscrit`),
      objects: list(`
    mot de passe | mots de passe | mdp | identifiant* | code | coordonnees | carte | login | informations | donnees | rib`),
    },
    {
      act: 'entered-credentials',
      form: 'participle',
      verbs: list(`
    me suis connecte | me suis connectee | m y suis connecte | m y suis connectee | me suis identifie | me suis identifiee`),
    },
    {
      act: 'opened-attachment',
      form: 'participle',
      verbs: list('ouvert | ouverte | ouvertes | ouverts | telecharge et ouvert | decompresse'),
      objects: list('piece* | pj | fichier* | document* | facture | pdf | zip | word | excel | attachement'),
    },
    {
      act: 'paid',
      form: 'participle',
      verbs: list(`
    paye | regle | vire | fait le virement | fait un virement | effectue le virement | effectue le paiement | achete les cartes
    | achete des cartes | envoye l argent`),
    },
    {
      act: 'scanned-code',
      form: 'participle',
      verbs: ['scanne', 'flashe', 'scane', 'photographie'],
      objects: ['qr*', 'code', 'flashcode'],
    },
    {
      act: 'called',
      form: 'participle',
      verbs: ['appele', 'telephone', 'compose', 'rappele'],
      objects: ['numero', 'hotline'],
      avoid: ['officiel', 'banque', 'support'],
    },
    { act: 'replied', form: 'participle', verbs: ['repondu'], avoid: ['telephone'] },
    {
      act: 'ran-program',
      form: 'participle',
      verbs: list('installe | execute | lance | active | colle | demarre'),
      objects: list(`
    programme | logiciel | exe | application | appli | anydesk | teamviewer | macro* | commande | script | outil | mise a jour |
    fichier`),
      avoid: ['antivirus', 'analyse'],
    },
  ],
}
