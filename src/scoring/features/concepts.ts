/**
 * What a mail speaks of, whatever its language: beginnings of words in English, German, French, Spanish, Portuguese, Italian, Dutch
 * and Polish, without accents, sorted by meaning. A trailing `$` is a whole word; a digit is 0, as
 * every digit of the text. Written for both sides: lures and the ordinary mail that they imitate.
 */

interface Concept {
  readonly name: string
  /** After "speaks of". */
  readonly words: string
  readonly stems: string
}

export const concepts: readonly Concept[] = [
  {
    name: 'account',
    words: 'an account',
    stems: 'account kunden compte$ comptes cuenta conta$ contas conto$ rekening konta$ konto',
  },
  {
    name: 'password',
    words: 'passwords',
    stems: 'passwor kennwort passcode mot-de-passe contrasen senha$ senhas parol wachtwo hasl login anmeld connexion',
  },
  {
    name: 'verify',
    words: 'verifying or confirming',
    stems:
      'verif confirm bestatig bestaetig conferm bevestig potwier validat validier valider validar authenti uberpruf ueberpruef weryfik',
  },
  {
    name: 'security',
    words: 'security',
    stems: 'secur sicherheit segur sicurez beveilig veilig bezpiecz protect geschutz schutz fraud betrug truffa',
  },
  {
    name: 'suspend',
    words: 'blocking or suspension',
    stems:
      'suspen gesperrt sperr bloqu blocc bloked blocked blokk block$ blokad geblok restrict eingeschrank limitat deactivat deaktivier desactiv disattiv lock$ locked terminat',
  },
  {
    name: 'expire',
    words: 'an end of validity',
    stems: 'expir ablauf abgelaufen lauft scad caduc venc verloop verlopen wygas renew erneuer verlang renouv renova rinnov',
  },
  {
    name: 'urgent',
    words: 'hurry',
    stems:
      'urgen dringend sofort immediat unverzug umgehend asap$ subito spoed pilne natychmiast inmediat imediat hours$ stunden$ heures$ horas$ uur$ 00h deadline frist',
  },
  {
    name: 'click',
    words: 'clicking',
    stems: 'click klick clic$ cliqu clicc pulse haga$ kliknij klik$ here$ hier$ ici$ aqui$ qui$ button tippen tap$',
  },
  { name: 'update', words: 'updating', stems: 'updat aktualisier mettre$ actualiz atualiz aggiorn bijwerk aktualiz upgrade' },
  {
    name: 'bank',
    words: 'banks or cards',
    stems:
      'bank banque banco$ banca$ card$ cards$ karte carte$ tarjeta cartao carta$ kaart karta$ iban debit credit kredit visa$ mastercard amex sparkasse volksbank tan$ pushtan',
  },
  {
    name: 'payment',
    words: 'payments',
    stems:
      'paymen zahlung paie payer$ pago$ pagam betal platn payout auszahl bezahl uberweis ueberweis transfer wire$ virement bonifico overmak przelew',
  },
  {
    name: 'invoice',
    words: 'invoices',
    stems: 'invoic rechnung factur fatura fattura faktur receipt quittung recib ricevut bon$ billing bill$',
  },
  {
    name: 'refund',
    words: 'refunds',
    stems:
      'refund erstatt ruckerst rembours reembol rimbors terugbeta zwrot tax$ steuer finanzamt impot hacienda imposto fisco belasting podat irs$ elster',
  },
  {
    name: 'order',
    words: 'orders',
    stems: 'order bestell command pedido$ pedidos encomen ordin zamow purchase einkauf achat compra$ compras acquist aankoop zakup cart$',
  },
  {
    name: 'parcel',
    words: 'parcels',
    stems:
      'parcel packag paket sendung colis paquete encomenda pacco pakket przesyl paczk deliver liefer zustell livrais entrega consegn bezorg dostaw shipm versand tracking dhl$ ups$ fedex usps$ dpd$ hermes$ customs zoll',
  },
  {
    name: 'prize',
    words: 'prizes',
    stems:
      'prize winner gewinn gagn premio$ premios ganad vincit gewon wygra reward belohn congratul gluckwunsch felicit parabens lucky claim$ chosen selected ausgewahlt giveaway raffle lotter',
  },
  {
    name: 'gift',
    words: 'gifts',
    stems: 'gift geschenk cadeau regal presente$ prezent voucher gutschein coupon bonus bono$ buono free$ gratis kostenlos gratuit',
  },
  {
    name: 'offer',
    words: 'offers',
    stems:
      'offer angebot offre$ oferta aanbied promo discount rabatt remise$ descuento desconto sconto korting znizk sale$ deal$ deals$ save$ spar$ shop$ buy$',
  },
  { name: 'casino', words: 'gambling', stems: 'casino kasino spins slots jackpot freispiel bet$ betting wett$ poker roulette' },
  {
    name: 'crypto',
    words: 'crypto money',
    stems:
      'crypto krypto bitcoin btc$ ethereum eth$ usdt$ wallet$ wallets metamask ledger$ trezor coinbase binance blockchain token$ tokens$ airdrop defi$ nft',
  },
  {
    name: 'invest',
    words: 'investments',
    stems:
      'invest trading trader anlage$ inversi profit rendite earn$ earning verdien income passive millionair forex loan$ loans darlehen pret$ prestamo emprestimo prestito lening pozyczk',
  },
  {
    name: 'inherit',
    words: 'inheritances and funds',
    stems:
      'inherit erbschaft heritage herenci heranca eredit erfenis spadek beneficiar deceased fund$ funds$ million lawyer barrister attorney donat spende$ charity orphan widow diplomat consignment compensat',
  },
  {
    name: 'romance',
    words: 'acquaintances',
    stems: 'lonely single$ dating romance$ girl$ girls$ sexy hot$ date$ flirt lover kiss$ naked nude$ webcam',
  },
  {
    name: 'extort',
    words: 'blackmail',
    stems: 'hacked gehackt malware trojan virus spyware recorded masturb porn footage webcam kamera antivirus infected infiziert',
  },
  {
    name: 'health',
    words: 'health wares',
    stems:
      'diet weight gewicht abnehm keto$ cbd$ gummies viagra cialis pill$ pills$ doctor$ diabetes blood testoster erect pain$ supplement prostat slim fat$ skin$ hearing tinnitus',
  },
  {
    name: 'home_ads',
    words: 'house and insurance offers',
    stems:
      'solar insur versicher seguro$ assicur verzeker warranty roof gutter window$ mortgage hypothek heat$ warmepumpe photovolt walk-in shower$ medicare',
  },
  {
    name: 'storage',
    words: 'full storage',
    stems: 'storage speicher$ stockage almacen armazen spazio$ opslag cloud$ icloud quota gb$ backup$ photos$ fotos$',
  },
  {
    name: 'mailbox',
    words: 'mailboxes',
    stems:
      'mailbox postfach boite$ buzon caixa$ casella webmail inbox e-mail email mail$ mails$ message$ messages$ nachricht undeliver quarantin pending$ ausstehend spam$',
  },
  {
    name: 'voicemail',
    words: 'voice mail or fax',
    stems: 'voicemail voice$ fax$ efax missed$ verpasst audio$ call$ anruf appel$ llamada chamada chiamata oproep',
  },
  {
    name: 'document',
    words: 'documents',
    stems:
      'document dokument fichier file$ files$ datei archivo arquivo bestand plik$ pdf$ attach anhang anlage$ piece-jointe adjunt anexo allegat bijlage zalacz folder share$ shared$ geteilt partag compart condiv gedeeld udostep',
  },
  {
    name: 'sign',
    words: 'signing',
    stems: 'sign$ signatur signed signing docusign unterschr firma$ firmar assinar onderteken podpis agreement vertrag contract',
  },
  {
    name: 'support',
    words: 'a help desk',
    stems:
      'support helpdesk help$ hilfe$ aide$ ayuda$ ajuda$ aiuto$ hulp$ pomoc$ service$ kundenserv kundendienst technic admin department abteilung servicio$ servico$ servizio$',
  },
  {
    name: 'subscription',
    words: 'subscriptions',
    stems: 'subscri abonn suscri assinat abbon abonament membership mitglied netflix$ spotify$ disney prime$ streaming renewal trial$ iptv',
  },
  {
    name: 'unsubscribe',
    words: 'leaving a mailing list',
    stems: 'unsubscri abmelden abbestell desabon desinscri cancelar$ disiscri uitschrijv wypis opt-out preferences einstellungen',
  },
  {
    name: 'meeting',
    words: 'meetings',
    stems:
      'meeting besprech reunion reuniao riunione vergader spotkan calendar kalender agenda$ invit einlad termin$ appointment zoom$ webinar event$ veranstalt conference',
  },
  { name: 'code', words: 'codes', stems: 'code$ codes$ otp$ pin$ codigo codice kod$ kodu passcode one-time einmal 0fa$ mfa$' },
  {
    name: 'salary',
    words: 'pay and staff',
    stems: 'salar gehalt payroll lohn$ nomina stipend loon$ wynagrodz hr$ personal$ employ mitarbeit staff$ policy benefit',
  },
  {
    name: 'job',
    words: 'jobs',
    stems:
      'job$ jobs$ stelle$ emploi$ empleo emprego lavoro$ vacature prac$ candidat bewerb recruit hiring career vacancy resume$ part-time',
  },
  {
    name: 'greeting',
    words: 'a customer without a name',
    stems:
      'dear$ customer client$ kunde$ kundin$ geehrte cher$ chere$ estimad prezad gentile$ geachte szanown user$ nutzer utilisateur usuario utente$ gebruiker valued sir$ madam',
  },
  {
    name: 'thanks',
    words: 'thanks',
    stems:
      'thank danke$ vielen$ merci$ gracias$ obrigad grazie$ bedankt dank$ dziek regards grusse cordialement saludos cumprimentos saluti groeten pozdraw',
  },
  {
    name: 'legal',
    words: 'imprint and law',
    stems:
      'copyright rights$ reserved terms$ agb$ datenschutz privacy impressum imprint gmbh$ inc$ ltd$ llc$ sarl$ handelsregister hrb$ ust-id vat$ siret gdpr dsgvo rgpd mentions$ legal$',
  },
  {
    name: 'device',
    words: 'a login from a device',
    stems:
      'device gerat appareil dispositiv apparaat urzadzen browser ip$ location standort sign-in signin unusual ungewohn inhabit inusual insolit ongebrui activity aktivitat activite actividad attivita',
  },
  {
    name: 'news',
    words: 'news',
    stems:
      'news neuigkeit actualite noticias notizie nieuws wiadomos article artikel blog$ read$ lesen weekly wochentl issue$ edition ausgabe update$ podcast',
  },
  {
    name: 'survey',
    words: 'surveys',
    stems: 'survey umfrage sondage encuesta inquerito pesquisa sondaggio enquete ankiet feedback questionn review$ bewert opinion meinung',
  },
  {
    name: 'code_talk',
    words: 'software work',
    stems:
      'patch$ commit$ compile kernel$ linux driver$ bug$ function$ branch git$ thread$ python java$ script$ server$ install config$ error$ build$ version$ api$ release',
  },
]
