/** Words by which a false boss or colleague has money transferred, in eight languages. */
import type { PhraseGroup } from '../words.ts'

/** A transfer to be made. */
const transfer: PhraseGroup = {
  name: 'transfer',
  phrases: [
    '{wire|bank|money|swift|ach|same day|sepa|domestic|international|urgent|instant|chaps|funds|outgoing} [*] {transfer|transfers|payment|wire}',
    '{process|make|initiate|set up|send|release|execute|arrange|issue|do|handle|complete|wire|push|submit|put through|get} [*] {payment|transfer|wire|wire transfer|bank transfer|money|funds|remittance}',
    '{a|an|the|this|one} [*] {wire|transfer|payment} [*] {today|processed|out|sent|made|through|done|released|set up|before}',
    '{pay|settle} {a|an|this|the attached|the|one} [*] {invoice|vendor|supplier|bill|consultant|beneficiary|contractor|lawyer}',
    '{wire|transfer|send|pay|remit} [*] {deposit|amount|sum|money|funds|retainer|down payment|usd|eur|euros|dollars|pounds|gbp}',
    '{w 2|w2|aging report|ageing report}',
    '{überweisung|eilüberweisung|auslandsüberweisung|sofortüberweisung|echtzeitüberweisung|blitzüberweisung|überweisungen|expressüberweisung|sepa überweisung|zahlungsanweisung}',
    '{zahlung|eilzahlung|anzahlung|auslandszahlung|vorauszahlung} * * {veranlassen|durchführen|tätigen|anweisen|ausführen|leisten|freigeben|auslösen|vornehmen|rausgehen|raus|abwickeln|erledigen}',
    '{eine|diese|einer|die} [dringende|kurzfristige|vertrauliche] {zahlung|auslandszahlung|eilzahlung}',
    '{überweisen|überweist|überweise|überweis|anweisen|überwiesen}',
    '{virement|virements}',
    '{effectuer|effectuez|faire|faites|fais|effectue|régler|réglez|procéder à|lancer|exécuter|traiter} [*] {paiement|règlement|versement|facture|transfert}',
    '{un|le|ce} [*] {paiement|règlement|versement} [*] {urgent|confidentiel|aujourd hui|international|à faire|immédiat}',
    '{transferencia|transferencias|giro bancario}',
    '{hacer|haga|hagas|realizar|realice|realices|efectuar|efectúe|tramitar|tramite|ordenar|procesar|procese|proceses|autorizar|gestionar|gestiones} [*] {pago|transferencia|ingreso|abono}',
    '{transfiera|transfieras|transfiere|transferir}',
    '{transferência|transferências|ted|pix}',
    '{fazer|faça|faças|realizar|realize|efetuar|efetue|efetues|processar|processe|processes|tratar|trate|trates|trates do|trate do|tratar do|trata do|liquidar|autorizar} [*] {pagamento|transferência|pix|depósito}',
    '{transfira|transfiras|transferir}',
    '{bonifico|bonifici}',
    '{effettuare|fare|faccia|eseguire|esegua|disporre|disponga|processare|autorizzare|predisporre|effettui|effettua} [*] {pagamento|bonifico|versamento|trasferimento}',
    '{overboeking|overboekingen|overschrijving|spoedoverboeking|spoedbetaling|spoedoverschrijving|telefonische overboeking}',
    '{betaling|bedrag|geld} * * {doen|verrichten|uitvoeren|overmaken|regelen|verwerken|klaarzetten|voldoen|inboeken|versturen}',
    '{overmaken|overmaakt|maak|overboeken|overgemaakt} [over|een|het]',
    '{przelew|przelewu|przelewem|przelewy}',
    '{wykonać|wykonaj|zrobić|zrób|zlecić|zleć|zrealizować|zrealizuj|wysłać|puścić|przygotować} [*] {przelew|płatność|wpłatę}',
    '{przelać|przelej|płatność} [*]',
    '{take care of|handle|sort out|deal with|see to|get done|push through|put through|look after} {a|an|the|this|one} [*] {wire|payment|transfer|wire transfer|bank transfer}',
    '{supplier|vendor|contractor|invoice|consultant|law firm|lawyer} [*] [*] {must be|needs to be|has to be|to be|be} paid',
    '{zahlung|überweisung|betrag|summe} [*] {muss|raus|rausgehen|fertig machen|fertigmachen|vorbereiten|anlegen|erfassen|buchen}',
    '{s occuper|t occuper|vous occuper|occupe toi|occupez vous|se charger} [*] {virement|paiement|règlement|facture}',
    '{régler|payer|réglez|payez} [un|une|le|la|ce|cette] [*] {fournisseur|facture|prestataire|avocat|consultant}',
    '{encargarte|encargarse|ocuparte|ocuparse|hacer|pagar|abonar} [*] [*] {pago|transferencia|proveedor|factura}',
    '{tratar|ocupar|pagar|cuidar|encarregar} [se|de|do|da] [um|uma|o|a] [*] {pagamento|transferência|fornecedor|fatura}',
    '{occuparti|occuparsi|pagare|saldare|gestire} [*] [*] {pagamento|bonifico|fornitore|fattura}',
    '{regelen|verzorgen|klaarzetten|betalen} [*] {betaling|overboeking|leverancier|factuur}',
    '{spoedbetaling|betaling|overboeking} [*] [*] {regelen|klaarzetten|uit|buiten|doen|overmaken}',
    '{zająć się|zajmiesz się|opłacić|zapłacić|uregulować} [*] {płatnością|przelewem|fakturę|dostawcy|płatność}',
  ],
}

/** A payment of any kind, named by its noun alone. */
const payment: PhraseGroup = {
  name: 'payment',
  phrases: [
    '{wire|payment|transfer|remittance|invoice|deposit|wires|payments}',
    '{zahlung|überweisung|auslandszahlung|anzahlung|rechnung|zahlungen|eilüberweisung}',
    '{paiement|virement|règlement|versement|facture|acompte}',
    '{pago|transferencia|factura|ingreso|anticipo|pagos}',
    '{pagamento|transferência|fatura|depósito|adiantamento|pagamentos}',
    '{pagamento|bonifico|fattura|versamento|acconto|pagamenti}',
    '{betaling|overboeking|overschrijving|factuur|aanbetaling|spoedbetaling|betalingen}',
    '{płatność|płatności|płatnością|przelew|przelewu|przelewem|wpłata|wpłatę|faktura|fakturę|zaliczkę|zaliczka}',
  ],
}

/** A person asks the reader. */
const ask: PhraseGroup = {
  name: 'ask',
  phrases: [
    '{i|we} {need|want|would like|d like|require} [you|a|an|this|the] [to]',
    '{can|could|would|will} you [*] {process|make|do|send|set|wire|pay|handle|arrange|initiate|get|release|take|settle|complete|please|help|prepare|issue|put|transfer|submit|execute|confirm}',
    '{are you able|is it possible|can we|can this|how soon|how quickly|are you in a position|would it be possible|am i able|can a} [*] [*]',
    '{please|kindly|pls} [quickly|also|just] {process|make|do|send|wire|pay|handle|arrange|initiate|set|release|take care|settle|complete|transfer|prepare|issue|execute|treat}',
    '{what|which} {details|information|info|do you need} [*] {need|require|for}',
    '{you to|have you|you must} {process|make|do|send|wire|pay|handle|arrange|initiate|set up|release|settle|transfer}',
    '{können sie|könnten sie|kannst du|könntest du|würden sie|würdest du|sie müssen|du musst|müssten sie|müsstest du} [*]',
    '{ich|wir} {brauche|brauchen|benötige|benötigen|möchte|bitte|muss|müssen|bräuchte}',
    '{bitte|kurzfristig} [*] {veranlassen|erledigen|überweisen|anweisen|vorbereiten|ausführen|tätigen|durchführen|veranlasse|überweise|mache|machen|führen|leisten|um|eine|diese|folgende}',
    "{pouvez vous|peux tu|pourriez vous|pourrais tu|j'ai besoin|nous avons besoin|merci de|je souhaite|il faut|il faudrait|j'aimerais|veuillez|je voudrais|êtes vous en mesure|es tu en mesure|je te demande|je vous demande|il me faut} [*]",
    '{necesito|necesitamos|puede|puedes|podría|podrías|quiero|quisiera|hay que|por favor|te pido|le pido|me gustaría|es posible|tienes que|tiene que} [*]',
    '{preciso|precisamos|pode|podes|poderia|podias|podia|consegue|consegues|quero|gostaria|por favor|peço|é possível|tens de|tem de} [*]',
    '{ho bisogno|abbiamo bisogno|puoi|può|potresti|potrebbe|vorrei|ti chiedo|le chiedo|mi serve|è possibile|riesci a|riesce a|dobbiamo|devi|deve|per favore|per cortesia} [*]',
    '{kun je|kunt u|kan je|wil je|wilt u|zou je|zou u|ik wil|ik heb|we hebben|ik moet|ik vraag|is het mogelijk|graag|je moet|u moet} [*]',
    '{potrzebuję|potrzebujemy|czy możesz|czy mógłbyś|czy mogłabyś|czy może|możesz|proszę|trzeba|musimy|musisz|chcę|chciałbym|chciałabym|czy da się} [*]',
    '{must|has to|needs to|have to|need to} be {paid|made|sent|processed|settled|done|wired}',
    '{pay|wire|settle|transfer|process} {this|the|it|that|them|a|an} [*]',
    '{es muss|muss heute|muss noch|könnt ihr|könntet ihr|überweisen sie|überweise|veranlassen sie|veranlasse|machen sie} [*]',
    '{il faut|il faudrait|faut|occupe toi|occupez vous|faites|fais|réglez|payez} [*]',
    '{hay que|tenemos que|encárgate|encárguese|haz|haga|paga|pague|realiza|realice} [*]',
    '{é preciso|temos de|temos que|precisa se|trata|trate|faz|faça|paga|pague} [*]',
    '{bisogna|occorre|serve|fai|faccia|paghi|paga|effettua|effettui} [*]',
    '{er moet|moet vandaag|moet nog|wil u|regel|betaal|doe|maak} [*]',
    '{trzeba|należy|zrób|wykonaj|zapłać|opłać|zleć|musi} [*]',
  ],
}

const haste: PhraseGroup = {
  name: 'haste',
  phrases: [
    '{today|urgent|urgently|asap|immediately|right away|this morning|this afternoon|right now|time sensitive|quickly|as soon as possible|before noon|cut off|cutoff|within the hour|before close|same day|tonight|end of day|eod|first thing}',
    '{heute|kurzfristig|eilüberweisung|eilzahlung|blitzüberweisung|expressüberweisung|dringend|sofort|umgehend|eilig|schnellstmöglich|unverzüglich|so schnell wie möglich|vor mittag|bankschluss|eilt|noch vor|eilbedürftig}',
    "{aujourd'hui|urgence|urgent|urgente|immédiatement|rapidement|au plus vite|tout de suite|dans l'heure|avant midi|ce matin|dès que possible|sans délai|cet après midi}",
    '{hoy|urgente|urge|inmediatamente|cuanto antes|lo antes posible|ahora mismo|esta mañana|antes del cierre|esta tarde|de inmediato}',
    '{hoje|imediatamente|o mais rápido possível|agora mesmo|esta manhã|esta tarde|quanto antes|o quanto antes|com urgência|ainda hoje|de imediato}',
    '{oggi|subito|immediatamente|il prima possibile|quanto prima|in giornata|stamattina|entro mezzogiorno|urgenza|al più presto|immediato}',
    '{vandaag|spoed|spoedbetaling|spoedoverboeking|spoedoverschrijving|onmiddellijk|zo snel mogelijk|meteen|direct|vanmiddag|vanochtend|dringend|nog voor|haast}',
    '{dzisiaj|dziś|pilne|pilnie|pilny|natychmiast|jak najszybciej|niezwłocznie|od razu|przed południem|pilna|jeszcze dziś|w trybie pilnym}',
  ],
}

const secrecy: PhraseGroup = {
  name: 'secrecy',
  phrases: [
    '{confidential|confidentially|confidentiality|discreet|discreetly|discretion|acquisition|merger|takeover}',
    '{vertraulich|vertraulichkeit|diskret|diskretion|übernahme|akquisition|geheim|stillschweigen}',
    '{confidentiel|confidentielle|confidentialité|discrétion|discret|acquisition|fusion|rachat}',
    '{confidencial|confidencialidad|confidencialidade|discreción|adquisición|discrição|aquisição|sigilo|reserva}',
    '{riservato|riservata|riservatezza|acquisizione|discrezione|confidenziale}',
    '{vertrouwelijk|vertrouwelijke|overname|discretie|discreet|geheim|vertrouwelijkheid}',
    '{poufne|poufna|poufny|poufności|dyskrecja|dyskrecję|dyskretnie|przejęcia|przejęcie|tajemnicy}',
  ],
}

/** An order to be silent: no footer of an office says so. */
const silence: PhraseGroup = {
  name: 'order of silence',
  phrases: [
    '{between us|between you and me|between the two of us|keep it to yourself|keep this to yourself|strictly between|not a word|tell nobody|tell no one}',
    "{do not|don't|please don t} [yet] {discuss|mention|tell|talk|speak|involve} [*]",
    '{unter uns|niemandem|für dich behalten|für dich|für sich behalten|mit niemandem|zu niemandem|kein wort|noch niemand|bleibt unter}',
    "{entre nous|à personne|n'en parlez|n'en parle|ne parlez|ne parle|avec personne|toute discrétion}",
    '{entre nosotros|con nadie|a nadie|no se lo digas|no se lo diga|no lo comentes|no lo comente|ni una palabra|absoluta discreción}',
    '{entre nós|com ninguém|a ninguém|não comente|não comentes|não digas|não conte|nem uma palavra|sigilo absoluto}',
    '{tra noi|con nessuno|a nessuno|non ne parli|non parlarne|non dirlo|massima riservatezza|massima discrezione}',
    '{onder ons|met niemand|tegen niemand|niemand iets|geen woord|tussen ons}',
    '{między nami|nikomu|z nikim|ani słowa}',
    '{behandeln|behandle} [*] vertraulich',
    '{keep|treat} [it|this|that] [*] {confidential|quiet|private|between}',
    '{streng|absolut} vertraulich',
    '{restez|reste|rester} {discret|discrets|discrète}',
    '{es|esto es|asunto} {confidencial} [*]',
    '{mantém|mantenha|manter} [isto|isso] [*] {entre nós|segredo|sigilo}',
    '{resti|rimanga|resta} {tra noi|tra di noi|riservato}',
    '{hou|houd} [het|dit] {onder ons|voor je|stil|voor uzelf}',
    '{zachowaj|zostaw|proszę zachować} [to] {między nami|dla siebie|w tajemnicy}',
  ],
}

/** What the footers of offices say; the words below belong to nobody. */
const footer: PhraseGroup = {
  name: 'footer',
  phrases: [
    '{received|receive|get} this [*] [*] in error',
    '{intended|meant} {solely|only|exclusively} for',
    '{this|the} {email|e mail|message|communication|mail|information} [*] [*] {is|are|may be|may contain|contains} [*] {confidential|privileged}',
    '{diese|dieser} {e mail|mail|nachricht} [*] [*] {vertraulich|vertrauliche|enthält|kann}',
    '{nicht der richtige adressat|irrtümlich erhalten|versehentlich erhalten}',
    '{ce|cet} {message|courriel|e mail|mail} [*] [*] {confidentiel|confidentiels|peut contenir|contient|est confidentiel|est destiné}',
    '{este|esta} {mensaje|correo|mensagem|e mail|email|comunicación} [*] [*] [*] {confidencial|confidenciales|confidenciais|contiene|contém|puede contener|pode conter|es confidencial|é confidencial}',
    '{questo|questa|il presente} {messaggio|email|e mail|mail|comunicazione} [*] [*] {riservato|riservate|contiene|può contenere|è riservato|confidenziale}',
    '{dit|deze} {bericht|e mail|mail} [*] [*] {vertrouwelijk|vertrouwelijke|bevat|kan|uitsluitend bestemd}',
    '{ta|niniejsza} {wiadomość|korespondencja} [*] [*] {poufne|poufna|zawiera|może zawierać|jest poufna}',
  ],
}

/** Why he cannot be asked back. */
const absent: PhraseGroup = {
  name: 'cannot be called',
  phrases: [
    '{in a|in|into|out of|between|all day in|at a|from a|from the|from the board} {meeting|meetings|conference|board meeting|negotiations|court|conference call}',
    '{can t|cannot|can not|not able to|unable to|won t be able to} {talk|take calls|take any calls|answer|speak|be reached|call|pick up|take|be called}',
    '{boarding|on a plane|about to board|on a flight|travelling|traveling|no reception|bad reception|phone is off|phone is dead|lost my phone|on a call|on calls}',
    '{only|just|reply} {by|via|to this|here by|through|over} {email|e mail|mail}',
    '{email|mail} only',
    "{do not|don't|no need to} call",
    '{in einer|in einem|in|im|aus der|zwischen|ganztägig in} {besprechung|besprechungen|sitzung|sitzungen|meeting|meetings|termin|terminen|verhandlung|verhandlungen|konferenz|telefonkonferenz}',
    '{nicht|schlecht|telefonisch nicht|kann nicht} {telefonieren|telefonisch|erreichbar|zu erreichen|sprechen|ans telefon|anrufen|angerufen}',
    '{nur|ausschließlich|bitte nur} [*] {per mail|per e mail|über mail|schriftlich|hier|auf diese mail}',
    '{im flugzeug|im flieger|am flughafen|boarding|auf reisen|im zug|unterwegs}',
    '{en|en pleine} {réunion|conférence|rendez vous|déplacement|négociation}',
    "{pas joignable|injoignable|ne peux pas téléphoner|ne peux pas parler|ne m'appelez pas|ne m'appelle pas|uniquement par mail|par mail uniquement|que par mail|par retour de mail|dans l'avion|seulement par mail|répondez par mail|réponds par mail|pas répondre au téléphone}",
    '{en una|en|en plena} {reunión|reuniones|conferencia|viaje|junta|negociación}',
    '{no puedo hablar|no puedo atender|no me llames|no me llame|solo por correo|sólo por correo|únicamente por correo|por esta vía|a punto de embarcar|en el avión|responde por correo|no estoy localizable|solo por mail}',
    '{em|numa|em plena} {reunião|reuniões|conferência|viagem}',
    '{não posso falar|não posso atender|não me ligue|não me ligues|apenas por e mail|só por e mail|só por email|somente por e mail|apenas por email|por esta via|a embarcar|no avião|vou embarcar|responda por e mail|não estou contactável}',
    '{in|in una} {riunione|riunioni|conferenza|viaggio|trasferta|trattativa}',
    '{non posso parlare|non posso rispondere|non mi chiami|non chiamarmi|solo via mail|solo via email|solo per email|soltanto via mail|solo per mail|in aereo|sto per imbarcarmi|non sono raggiungibile|rispondi via mail|risponda via mail|via mail}',
    '{in een|in} {vergadering|bespreking|overleg|meeting|conferentie|onderhandeling}',
    '{niet bereikbaar|kan niet bellen|kan niet praten|niet bellen|bel me niet|alleen per mail|alleen per e mail|alleen via mail|enkel per mail|in het vliegtuig|telefonisch niet|uitsluitend per mail|onderweg}',
    '{na} {spotkaniu|zebraniu|konferencji|naradzie|negocjacjach}',
    '{nie mogę rozmawiać|nie mogę odebrać|nie dzwoń|proszę nie dzwonić|tylko mailem|tylko mailowo|wyłącznie mailowo|tylko przez maila|w samolocie|nie odbiorę|tylko e mailem|w podróży}',
    '{i m|i am|while} [*] {travelling|traveling|abroad|out of office|in transit|at the airport|at a client}',
    '{email|mail} {is best|is better|works best|only please}',
    '{bis abends|ganzen tag|den ganzen tag|bis heute abend} [*] {terminen|meetings|besprechungen|sitzungen}',
    '{rückfragen|antwort|antworten|schreib|schreiben} [*] {nur|per mail|per e mail|nur per mail|nur schriftlich}',
    '{écris moi|écrivez moi|réponds|répondez|en déplacement|à l étranger} [*] [mail|par mail]',
    '{estoy de viaje|de viaje|en el extranjero|solo leo el correo|escríbeme|escríbame|por correo} [*]',
    '{estou em viagem|em viagem|no estrangeiro|só por email|escreva me|escreve me|só por e mail|por email} [*]',
    '{in trasferta|all estero|scrivimi|mi scriva|via mail|via email|per mail} [*]',
    '{in een overleg|in overleg|in het buitenland|mail me|mail mij|op reis|onderweg|per mail} [*]',
    '{pisz na maila|napisz na maila|pisz mailem|za granicą|w podróży|pisz tylko|odpisz mailem|proszę pisać}',
  ],
}

/** How strangers have it handled: the account comes by mail, a proof is wanted. */
const handling: PhraseGroup = {
  name: 'account and proof',
  phrases: [
    '{iban|account|bank|beneficiary|banking|payment|wire|account number|sort code} {details|information|instructions|below|is below|number} [*] {below|attached|follow|here|send|forward|provide|share}',
    '{send|forward|provide|share|give|email|mail} [you|over|across] [the] {account|bank|beneficiary|wire|wiring|payment|banking} {details|information|instructions}',
    '{details|beneficiary|iban|instructions|coordinates} [*] {below|attached|to follow|will follow|as follows|follow}',
    '{let me know|confirm|email me|send me|reply|update me|get back to me|tell me} [*] {when|once|as soon as|the confirmation|confirmation|proof|the receipt|receipt|slip|screenshot|it s done|it is done|done|so i can|how soon|what details|what you need}',
    '{what|which} {details|information|info} [do|would] [you] [*] {need|require}',
    '{iban|below|bank details|account}',
    '{iban|kontodaten|bankdaten|bankverbindung|empfängerdaten|zahlungsdaten} [*] [unten|anbei|folgt|folgen|sende|schicke|bekommen|erhalten|im anhang|angehängt]',
    '{geben sie mir|gib mir|melden sie sich|melde dich|schicken sie mir|schick mir|senden sie mir} [*] {bescheid|sobald|wenn|beleg|bestätigung|zahlungsbeleg|überweisungsbeleg|die bestätigung}',
    '{welche} {daten|angaben|informationen} [*]',
    '{rib|iban|coordonnées bancaires|coordonnées du bénéficiaire} [*]',
    '{confirmez|confirme|dites|dis|envoyez|envoie|prévenez|préviens} [moi|nous] [*] {dès que|quand|une fois|fait|preuve|avis|confirmation|justificatif|bordereau|le reçu}',
    '{de quelles|quelles} informations [*]',
    '{iban|datos bancarios|datos de la cuenta|cuenta del beneficiario|datos del beneficiario|número de cuenta} [*]',
    '{confírmame|confírmeme|avísame|avíseme|envíame|envíeme|mándame|mándeme|dime|dígame} [*] {cuando|justificante|comprobante|resguardo|en cuanto|hecho|qué datos}',
    '{dados bancários|dados da conta|dados do beneficiário|nib|chave pix|número da conta} [*]',
    '{confirma|confirme|avisa|avise|envia|envie|manda|mande|diz|diga} [*] {quando|comprovativo|comprovante|assim que|recibo|feito|que dados}',
    '{coordinate bancarie|coordinate|dati del beneficiario|dati bancari} [*]',
    '{confermami|mi confermi|avvisami|mi avvisi|inviami|mi invii|mandami|mi mandi|fammi sapere|mi faccia sapere|dimmi|mi dica} [*] {quando|appena|contabile|ricevuta|conferma|distinta|cro|fatto|di quali}',
    '{rekeninggegevens|bankgegevens|rekeningnummer|gegevens van de begunstigde} [*]',
    '{laat|stuur|mail|bevestig|meld} [me|mij|het] [*] {weten|zodra|wanneer|als het|bewijs|bevestiging|betaalbewijs|afschrift}',
    '{numer konta|numer rachunku|dane do przelewu|dane odbiorcy|dane beneficjenta|dane konta} [*]',
    '{daj|proszę dać|wyślij|prześlij|potwierdź|napisz} [mi|znać] [*] {znać|gdy|kiedy|jak tylko|potwierdzenie|dowód}',
    '{pass|forward|send|give|share|text|provide} [you|over|on] {the|you the|across the} {details|account|information|instructions}',
    '{account|details|iban|beneficiary} {below|stated below|as below|in this mail|underneath}',
    '{daten|angaben|kontonummer|kontodaten|iban|bankdaten|empfänger} [*] {schicke|schicke ich|sende|sende ich|folgen|kommen|unten|nenne ich|bekommst|bekommen sie|sobald}',
    '{schicke|sende|gebe|nenne|maile|übermittle} [ich] [ihnen|dir] [dann|gleich|sofort] [die|alle] {daten|angaben|kontodaten|bankdaten|iban|zahlungsdaten|einzelheiten}',
    '{transmets|envoie|donne|communique|enverrai|transmettrai} [*] {rib|iban|coordonnées|détails|informations}',
    '{te paso|le paso|te mando|le mando|te envío|le envío|paso} [*] {datos|cuenta|iban|detalles}',
    '{envio|mando|passo|dou} [te|lhe|já] [*] {dados|conta|iban|detalhes|nib}',
    '{ti passo|le passo|ti mando|le mando|invio|ti invio|le invio} [*] {coordinate|dati|iban|dettagli}',
    '{ik stuur|stuur ik|ik geef|ik mail|volgen} [*] {gegevens|rekeninggegevens|iban|rekeningnummer|details}',
    '{wyślę|prześlę|podam|przekażę} [*] {dane|numer|numer konta|szczegóły|iban}',
  ],
}

/** Bills that a firm sends with its number and date: they name an account and are in a hurry without being a fraud. */
const billed: PhraseGroup = {
  name: 'bill',
  phrases: [
    '{invoice|order|customer|reference|payment|contract|reminder} {number|no|nr|date|id|reference}',
    '{due date|due on|due by|payable|overdue|reminder|your order|dunning|late fee|outstanding|remittance advice|amount due|our invoice|your invoice|statement of account|terms of payment}',
    '{rechnungsnummer|rechnungsbetrag|fällig|fälligkeit|mahnung|zahlungserinnerung|zahlungsziel|kundennummer|verwendungszweck|überfällig|rechnungsdatum|mahngebühr|zahlungsfrist|ihre bestellung|unsere rechnung}',
    '{numéro de facture|échéance|relance|rappel|impayée|référence client|date limite|mise en demeure|notre facture|votre facture}',
    '{número de factura|vencimiento|recordatorio|vencida|número de cliente|fecha límite|fecha de vencimiento|nuestra factura|su factura}',
    '{número da fatura|vencimento|lembrete|vencida|em atraso|data limite|a nossa fatura|sua fatura|boleto}',
    '{numero fattura|fattura n|scadenza|sollecito|scaduta|nostra fattura|sua fattura|vostra fattura}',
    '{factuurnummer|vervaldatum|herinnering|aanmaning|betalingstermijn|onze factuur|uw factuur|klantnummer|vervallen}',
    '{numer faktury|termin płatności|przypomnienie|wezwanie do zapłaty|zaległa|nasza faktura|faktura nr|faktury nr|po terminie}',
  ],
}

export const transferGroups: readonly PhraseGroup[] = [transfer, payment, ask, haste, secrecy, silence, absent, handling, billed, footer]
