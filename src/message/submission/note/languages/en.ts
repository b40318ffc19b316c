import { list, type NoteLanguage } from '../rules.ts'

const files = list(`
    attach* | file | files | pdf | document | doc | invoice | zip | word | excel | spreadsheet | docx | xlsx | html | htm | svg`)
const secrets = list(`
    password | passwords | pasword | passwrod | pw | pwd | passcode | credential* | login | log in | username | user name | pin
    | details | card | code | codes | otp | bank data | data`)

/** What people write in English. */
export const english: NoteLanguage = {
  codes: ['en'],
  typical: list(`
    the | i | and | this | is | it | my | have | please | was | to | on | link | hi | ive | didnt | of | what | should`),
  auxiliaries: list('did | have | should | could | would | had | do'),
  subjects: list('i | me | ive | we | weve | ii'),
  others: list(`
    he | she | they | you | someone | somebody | anyone | who | colleague* | coworker* | boss | wife | husband | user* | it`),
  between: list(`
    have | had | already | just | then | also | did | do | was | am | may | might | must | even | like | an | a | idiot | too |
    went | and | sorry | oops | ok | so | yes | hi | hello | guys | still | only | by | mistake | accident | maybe | now | first
    | both | all`),
  pronouns: list('it | them | that | this | one | both | these'),
  negations: list(`
    not | never | didnt | didn | havent | haven | hasnt | dont | dint | didint | wasnt | nothing | neither | nobody | none | no
    | wouldnt | couldnt | cannot | cant | without`),
  negationsAfter: ['nothing', 'neither', 'none', 'nowhere'],
  aware: list(`
    notice* | see | saw | know | knowing | think | thinking | realise* | realize* | realising | realizing | look* | check* |
    sure | paying | pay attention | careful | recognise* | recognize* | suspicious | read | reading | aware | expect* | spot* |
    understand* | problem | doubt | idea | help`),
  unreal: list(`
    if | whether | should | would | could | almost | nearly | before | last time | last year | years ago | in case | about to |
    wanted to | tempted | until | unless | supposed | when someone`),
  says: list(`
    says | say | claim | state | said | saying | claims | claimed | claiming | states | stating | tells | telling | told |
    pretends | pretending | thinks | alleges | supposedly | allegedly | accuses`),
  breaks: list(`
    and | but | so | then | because | which | after | before | when | while | until | although | though | where | however |
    cause | cos | bc | plus | till | except | what | how`),
  that: ['that'],
  acts: [
    {
      act: 'clicked',
      form: 'subject',
      verbs: list(`
    clicked | happened to click | ended up clicking | cliked | clickd | clicket | klicked | tapped | followed the link | pressed | did click | opened the link | opened
    the url | opened that link | went to the link | visited the link`),
      avoid: list(`
    report | reporting | junk | delete | forward | block | spam | sender | header* | properties | reply | button to report |
    away | close* | cancel*`),
    },
    {
      act: 'entered-credentials',
      form: 'subject',
      verbs: list(`
    entered | typed | put | gave | filled | submitted | provided | inserted | shared | sent | supplied | used | confirmed | did
    enter`),
      objects: secrets,
      avoid: list('helpdesk | new password | colleague | attached | you the | report'),
    },
    {
      act: 'entered-credentials',
      form: 'subject',
      verbs: list(`
    logged in | loged in | logged on | signed in | logged into | signed into | tried to log in | tried to sign in | tried to
    login`),
      avoid: list('directly | official | real | vpn | own browser | separately | webmail'),
    },
    {
      act: 'opened-attachment',
      form: 'subject',
      verbs: list('opened | oppened | opend | did open | double clicked | unzipped | viewed | downloaded and opened'),
      objects: files,
    },
    {
      act: 'paid',
      form: 'subject',
      verbs: list(`
    paid | payed | transferred | transfered | wired | made the payment | made a payment | made the transfer | sent money | sent
    the money | bought gift | bought the gift | bought vouchers | did pay`),
      avoid: ['attention', 'to you', 'to security', 'to it', 'no attention'],
    },
    { act: 'scanned-code', form: 'subject', verbs: ['scanned', 'scaned', 'did scan'], objects: ['qr*', 'code', 'barcode', 'square'] },
    {
      act: 'called',
      form: 'subject',
      verbs: list('called | phoned | rang | dialled | dialed | did call'),
      objects: ['number', 'hotline', 'back', 'no'],
      avoid: list('helpdesk | desk | support team | our bank | my bank | the bank | official | real number'),
    },
    {
      act: 'replied',
      form: 'subject',
      verbs: list('replied | answered | responded | wrote back | emailed back | mailed back | did reply | did respond'),
      avoid: ['phone', 'door', 'question to you', 'survey'],
    },
    {
      act: 'ran-program',
      form: 'subject',
      verbs: list('ran | installed | executed | started | launched | enabled | pasted | activated | allowed'),
      objects: list(`
    program | programme | exe | software | app | anydesk | teamviewer | tool | setup | installer | macro | macros | command |
    script | update | remote access | file | it`),
      avoid: ['virus scan', 'antivirus', 'av scan', 'full scan'],
    },
  ],
}
