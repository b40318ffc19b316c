import { list, type NoteLanguage } from '../rules.ts'

const files = list('anexo* | ficheiro* | arquivo* | documento* | fatura | pdf | zip | word | excel | boleto')
const secrets = list(`
    senha* | password | palavra passe | credenciais | dados | login | usuario | utilizador | cartao | codigo | pin | palavra`)

/** What people write in Portuguese. */
export const portuguese: NoteLanguage = {
  codes: ['pt'],
  typical: list(`
    nao | o | a | e | no | na | em | um | uma | dia | bom | boa | meu | minha | obrigado | obrigada | com | anexo | link | eu |
    ola | que | cliquei | abri | foi | isto | isso | agora`),
  auxiliaries: ['tinha'],
  subjects: ['eu', 'nos'],
  others: ['ele', 'ela', 'colega', 'alguem', 'voce'],
  between: [],
  pronouns: list('o | a | lo | la | isso | isto | ele'),
  negations: list('nao | nunca | nem | jamais | nada | nenhum | nenhuma | sem'),
  negationsAfter: ['nada', 'nenhum', 'nenhuma'],
  aware: list(`
    percebi | reparei | vi | sabia | pensei | pensar | notei | querer | ver | li | ler | atencao | perceber | reparar | olhei |
    desconfiei | verificar | conta`),
  unreal: list('=se | quase | antes de | teria | por pouco | da ultima vez | ano passado | a ponto'),
  says: list('diz | dizem | dizendo | segundo | alega | afirma | supostamente | informa | consta'),
  breaks: list('e | mas | porque | depois | quando | entao | embora | antes | pois | so'),
  that: ['que'],
  acts: [
    {
      act: 'clicked',
      form: 'finite',
      verbs: list(`
    cliquei | carreguei | clicamos | cliquamos | toquei no link | acessei o link | abri o link | fiz clique | clickei | apertei
    | entrei no link`),
      avoid: list('denunciar | reportar | apagar | encaminhar | reencaminhar | remetente | spam | eliminar | responder'),
    },
    {
      act: 'entered-credentials',
      form: 'finite',
      verbs: list(`
    coloquei | pus | inseri | introduzi | digitei | meti | preenchi | dei | forneci | informei | escrevi | passei`),
      objects: secrets,
    },
    { act: 'entered-credentials', form: 'finite', verbs: ['fiz login', 'fiz o login', 'entrei com', 'loguei', 'autentiquei me'] },
    {
      act: 'opened-attachment',
      form: 'finite',
      verbs: ['abri', 'abrimos', 'descarreguei e abri', 'baixei e abri', 'descompactei'],
      objects: files,
    },
    {
      act: 'paid',
      form: 'finite',
      verbs: list(`
    paguei | pagamos | transferi | fiz o pagamento | fiz a transferencia | fiz uma transferencia | fiz o pix | fiz um pix |
    comprei os cartoes`),
    },
    {
      act: 'scanned-code',
      form: 'finite',
      verbs: list('escaneei | digitalizei | li o codigo qr | li o qr | scaneei | scanneei | lemos o qr'),
      objects: ['qr', 'codigo'],
    },
    {
      act: 'called',
      form: 'finite',
      verbs: ['liguei', 'telefonei', 'ligamos', 'disquei'],
      objects: ['numero', 'telefone'],
      avoid: ['oficial', 'banco', 'suporte'],
    },
    { act: 'replied', form: 'finite', verbs: ['respondi', 'respondemos'] },
    {
      act: 'ran-program',
      form: 'finite',
      verbs: list('instalei | executei | ativei | colei | rodei | corri'),
      objects: list(`
    programa | software | exe | app | aplicacao | aplicativo | anydesk | teamviewer | macros | comando | script | ficheiro |
    arquivo | atualizacao`),
    },
  ],
}
