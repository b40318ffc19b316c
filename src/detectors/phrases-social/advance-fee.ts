/** The pieces of advance-fee stories, in seven languages; one piece tells nothing, three together tell the story. */
import type { PhraseGroup } from '../words.ts'
import { listed } from './listed.ts'

export const advanceFee: readonly PhraseGroup[] = [
  {
    name: 'estate',
    phrases: listed(
      'next of kin | inheritance | beneficiary | beneficiaries | late husband | late client | late father | deceased',
      'my late | last will | widow | bequeath | estate of | died without | unclaimed | dormant account | abandoned fund',
      'abandoned sum | fund beneficiary | compensation fund | compensation payment | scam victims | atm card | consignment',
      'trunk box | over-invoiced | erbschaft | erbe | nächster verwandter | nächsten angehörigen | begünstigter | begünstigte',
      'begünstigten | verstorbener | verstorbenen | mein verstorbener | witwe | nachlass | héritage | héritier | héritière',
      'bénéficiaire | défunt | défunte | mon défunt mari | feu mon mari | veuve | legs | léguer | herencia | heredero',
      'beneficiario | beneficiaria | difunto | fallecido | mi difunto | viuda | pariente más cercano | herança | herdeiro',
      'beneficiário | beneficiária | falecido | meu falecido | viúva | parente mais próximo | eredità | erede | defunto',
      'mio defunto | vedova | parente più prossimo | erfenis | erfgenaam | begunstigde | overleden | mijn overleden | weduwe',
      'nabestaande',
    ),
  },
  {
    name: 'fate',
    phrases: listed(
      'cancer | dying | terminally ill | few months to live | few weeks to live | esophageal | oesophageal | orphanage',
      'orphans | motherless | less privileged | charity | charitable | the poor | god bless | fear of god | god fearing',
      'god-fearing | refugee | civil war | plane crash | soldier | army officer | peacekeeping | syria | afghanistan',
      'ukraine war | donate | donation | philanthropist | sick bed | hospital bed | krebs | im sterben | waisenhaus',
      'waisenkinder | wohltätigkeit | wohltätige | spende | spenden | flugzeugabsturz | gott segne | bürgerkrieg | le cancer',
      "d'un cancer | orphelinat | orphelins | charité | œuvre caritative | oeuvres caritatives | faire un don | don de",
      "dieu vous bénisse | crash d'avion | accident d'avion | guerre civile | cáncer | orfanato | huérfanos | caridad",
      'donación | donar | dios te bendiga | dios le bendiga | accidente aéreo | guerra civil | câncer | cancro | órfãos',
      'caridade | doação | doar | deus te abençoe | deus abençoe | acidente aéreo | tumore | orfanotrofio | orfani',
      'beneficenza | donazione | donare | dio ti benedica | incidente aereo | kanker | weeshuis | weeskinderen',
      'liefdadigheid | donatie | schenking | god zegene | vliegtuigongeluk | burgeroorlog',
    ),
  },
  {
    name: 'fortune',
    phrases: listed(
      'lottery | you have won | winning number | winning numbers | lucky winner | won the sum | sweepstake | jackpot',
      'powerball | your email was selected | your e-mail was selected | email address was selected | randomly selected',
      'award winning | grant of | cash grant | united nations | world bank | imf | fbi | central bank of | federal reserve',
      'donated to you | donating | loan offer | offer loans | offer loan | we offer loans | loan at | interest rate',
      'business loan | personal loan | investment opportunity | investment project | investors | invest in your country',
      'business proposal | business proposition | business partnership | mutual benefit | mutually beneficial | crude oil',
      'gold bars | diamonds | profitable business | lucrative | business deal | a deal | transaction worth | project funding',
      'fund your project | lotterie | lotto | sie haben gewonnen | gewinnsumme | gewinner | kreditangebot | darlehen',
      'geschäftsvorschlag | geschäftsangebot | investition | investitionsprojekt | goldbarren | loterie | vous avez gagné',
      "offre de prêt | prêt | proposition d'affaires | investissement | lingots | lotería | usted ha ganado | ha ganado",
      'oferta de préstamo | préstamo | propuesta de negocio | propuesta comercial | inversión | oro | loteria | você ganhou',
      'oferta de empréstimo | empréstimo | proposta de negócio | proposta comercial | investimento | lotteria | hai vinto',
      "ha vinto | offerta di prestito | prestito | proposta d'affari | loterij | u heeft gewonnen | u hebt gewonnen",
      'leningaanbod | lening | zakelijk voorstel | investering | goudstaven',
    ),
  },
  {
    name: 'transfer',
    phrases: listed(
      'transfer the fund | transfer the funds | transfer of the fund | transfer this fund | transfer the money',
      'transfer this money | fund transfer | funds transfer | the sum of | total sum of | the amount of | this fund',
      'the fund | these funds | the funds | your fund | your funds | release of your | release the fund | payment of your',
      'your payment | into your account | to your account | bank account | move the funds | claim the | to claim | your share',
      'percent | % of the | 40% | 30% | 50% | 50/50 | processing fee | transfer fee | delivery fee | million dollars',
      'million usd | million united states | million euros | million pounds | million us dollars | million | die summe von',
      'summe von | betrag von | überweisen | überweisung | auf ihr konto | millionen | la somme de | somme de | le montant de',
      'transférer | transfert | votre compte | millions | la suma de | suma de | cantidad de | transferir | transferencia',
      'su cuenta | millones | a soma de | soma de | quantia de | valor de | transferência | sua conta | milhões | la somma di',
      "somma di | l'importo di | trasferire | trasferimento | suo conto | tuo conto | milioni | de som van | het bedrag van",
      'bedrag van | overmaken | uw rekening | miljoen',
    ),
  },
  {
    name: 'trust',
    phrases: listed(
      'confidential | confidentiality | confidence | strictly confidential | top secret | keep this secret | trustworthy',
      'trusted person | honest person | honest partner | reliable person | foreign partner | your assistance',
      'your cooperation | your co-operation | business relationship | good faith | legitimate | risk free | risk-free',
      '100% safe | hitch free | get to know you | serious relationship | true love | my pictures | my photos | single woman',
      'lonely | my name is | i am mrs | i am mr | i am miss | i am barrister | barrister | solicitor | attorney to | i am dr',
      'i am general | i am sgt | diplomat | diplomatic | vertraulich | vertrauen | vertrauenswürdig | ehrlich | mein name ist',
      "ich bin frau | ich bin herr | rechtsanwalt | confidentiel | confiance | honnête | je m'appelle | je me nomme",
      'je suis madame | je suis monsieur | je suis mme | maître | notaire | confidencial | confianza | honesta | honesto',
      'mi nombre es | me llamo | soy la señora | soy el señor | abogado | confiança | meu nome é | o meu nome é',
      'sou a senhora | advogado | riservato | fiducia | onesta | onesto | mi chiamo | il mio nome è | sono la signora',
      'avvocato | vertrouwelijk | vertrouwen | eerlijk | mijn naam is | ik ben mevrouw | advocaat',
    ),
  },
  {
    name: 'answer',
    phrases: listed(
      'contact me | reply to my | reply me | reply to me | write me | write to me | write back | email me | private email',
      'personal email | my email | my private | get back to me | your urgent response | your response | your reply',
      'hear from you | your full name | full names | your name and address | your phone number | your telephone number',
      'your telephone | phone number | occupation | your age | your country | send your | send me your | for more details',
      'for more information | more details | for further details | contact him | contact her | contact the | contact my',
      'kindly reply | respond to | whatsapp | if you are interested | if interested | kontaktieren sie mich | antworten sie',
      'schreiben sie mir | ihre antwort | vollständiger name | vollständigen namen | telefonnummer | meine private e-mail',
      'weitere einzelheiten | weitere informationen | contactez-moi | me contacter | répondez-moi | écrivez-moi',
      "votre réponse | nom complet | noms complets | numéro de téléphone | mon adresse | plus d'informations",
      'plus de détails | contácteme | contáctame | póngase en contacto | escríbame | responda | su respuesta',
      'nombre completo | número de teléfono | mi correo | más detalles | más información | entre em contato | contacte-me',
      'escreva-me | sua resposta | a sua resposta | nome completo | número de telefone | meu e-mail | mais detalhes',
      'mais informações | contattami | contattatemi | mi contatti | mi scriva | scrivimi | sua risposta | tua risposta',
      'numero di telefono | mia email | maggiori dettagli | neem contact met mij op | neem contact op | schrijf mij',
      'uw antwoord | volledige naam | telefoonnummer | mijn e-mail | meer informatie | meer details',
    ),
  },
]

/** A large sum: millions, or six digits and more beside a currency. */
export const largeSum =
  /(?:[$€£]|us\$|usd|eur|gbp|euros?|dollars?|pounds?)[ ]?\d{1,3}(?:(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?|[.,]?\d{0,3} ?(?:million|billion|mio|millionen|millions|millones|milhões|milioni|miljoen|m(?![\p{L}])))|\d{1,3}(?:[.,]\d{1,3})? ?(?:million|billion|mio|millionen|millones|milhões|milioni|miljoen)|\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{2})? ?(?:[$€£]|usd|eur|gbp|euros?|us dollars?|dollars?|pounds?|dólares|dollari|dollar)/u
