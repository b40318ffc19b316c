/** Words by which false bosses have cards of credit bought, in eight languages. */
import type { PhraseGroup } from '../words.ts'

const brand =
  '{apple|itunes|steam|google play|google|amazon|ebay|razer gold|razer|vanilla|amex|visa|xbox|playstation|psn|netflix|target|walmart|sephora|nike|zalando|mediamarkt|paysafe|neosurf|bitnovo|transcash|pcs|spotify|allegro|bol com|fnac|decathlon|mastercard|american express}'

/** Cards and vouchers whose code is as good as cash. */
const cards: PhraseGroup = {
  name: 'gift cards',
  phrases: [
    '{gift|giftcard|egift|e gift} {card|cards|certificate|certificates|voucher|vouchers}',
    '{giftcard|giftcards|egiftcards|paysafecard|paysafecards|paysafe|neosurf|razer gold|transcash|google play credit|itunes credit}',
    `${brand} {gift|store|prepaid|cash|play|wallet} {card|cards|voucher|vouchers|code|codes}`,
    `${brand} {card|cards|voucher|vouchers|karte|karten|guthabenkarten|gutscheine|gutschein|carte|cartes|tarjeta|tarjetas|cartão|cartões|carta|schede|kaart|kaarten|karty|kartę|kart|bon|bony|bonnen}`,
    '{prepaid|pre paid|store|shopping} {card|cards|voucher|vouchers|debit cards|mastercards|visa cards}',
    '{vouchers|voucher} {from|of|for|worth|in|at} [*]',
    '{geschenkkarten|geschenkkarte|gutscheinkarten|gutscheinkarte|guthabenkarten|guthabenkarte|geschenkgutscheine|geschenkgutschein|gutscheine|einkaufsgutscheine|warengutscheine|prepaidkarten|prepaid karten|prepaidkarte|wertgutscheine}',
    '{carte|cartes|chèque|chèques|coupon|coupons|ticket|tickets|recharge|recharges} {cadeau|cadeaux|pcs|transcash|prépayée|prépayées|neosurf|paysafecard|apple|amazon|itunes|google play|steam}',
    "{bon|bons} d'achat",
    `{tarjeta|tarjetas|cheque|cheques|vale|vales|bono|bonos|cupón|cupones} [de] {regalo|prepago|compra|apple|amazon|google play|steam|paysafecard}`,
    '{cartão|cartões|vale|vales|cheque|cheques} [de] {presente|presentes|oferta|prenda|pré pago|pré pagos|pré pago|apple|amazon|google play|steam|paysafecard}',
    '{gift cards|gift card|giftcards} [*]',
    '{carta|carte|buono|buoni|scheda|schede|tessere} {regalo|prepagata|prepagate|acquisto|spesa|apple|amazon|google play|steam|paysafecard|itunes}',
    '{cadeaukaart|cadeaukaarten|cadeaubon|cadeaubonnen|waardebon|waardebonnen|tegoedkaart|tegoedkaarten|tegoedbonnen|vvv bonnen|prepaidkaarten|prepaid kaarten|kadobonnen|kadobon|kadokaarten}',
    '{karta|karty|kartę|kart|bon|bony|bonów|voucher|vouchery|voucherów|doładowanie|doładowania|kody} {podarunkowa|podarunkowe|podarunkową|podarunkowych|upominkowe|upominkowy|upominkowych|prezentowe|prezentowych|przedpłacone|przedpłacona|apple|amazon|google play|steam|paysafecard|allegro|zakupowe|zakupowych}',
  ],
}

/** The reader is to get them. */
const buy: PhraseGroup = {
  name: 'buy for me',
  phrases: [
    '{need|want|like|require|trust} you to * {purchase|buy|get|pick up|order|grab|make|help|procure|arrange|handle}',
    '{can|could|would|will|please|kindly|pls} [you] [please|kindly|quickly|also] {purchase|buy|get|pick up|order|grab|procure|help|arrange|organise|organize|run}',
    '{help me|help us} [*] {get|purchase|buy|order|pick up|procure|with}',
    '{i|we} {need|want|require} [*] {some|few|a|two|three|four|five|six|ten|10|5|4|3|6|8|20|couple|get|purchase|buy|the|gift|vouchers|cards|you to}',
    '{get|buy|purchase|pick up|grab} [me|us] {some|a few|five|5|10|ten|four|4|three|3|6|six|two|several}',
    '{make|get} [this|the|a] {purchase|purchases} [done|of|for]',
    '{looking|planning|want|wanted|decided|need|tasked|intend} [*] to {purchase|buy|get|surprise|reward|present|gift} [*]',
    '{purchase|buy|get} [*] {on my behalf|for me|for us|on behalf}',
    '{how soon|how quickly|how fast} can you [*]',
    '{kaufen|besorgen|kauf|kaufe|besorg|besorge|bestelle|bestellen|hol|hole|holen|organisieren|organisiere} [Sie] [bitte|mir|uns|für|ein|dafür|sie]',
    '{kannst du|könntest du|können sie|könnten sie|würden sie|würdest du|kannst|können} [bitte|mir|für|kurz|heute|uns]',
    '{ich|wir} {brauche|brauchen|benötige|benötigen|bräuchte|möchte|möchten|will} [*]',
    "{pouvez vous|peux tu|pourriez vous|pourrais tu|j'ai besoin|nous avons besoin|il me faut|il me faudrait|il nous faut|besoin que|j'aimerais que|je voudrais que|je souhaite} [*] [*]",
    '{achetez|achète|acheter|achetiez|achètes|procurez|procure|prenez|prends|trouvez moi} [moi|nous|des|cinq|*]',
    '{necesito|necesitamos|puede|puedes|podría|podrías|quiero|quisiera|me gustaría} [que] [*] {compre|compres|comprar|comprarme|consigas|consiga|conseguir|hagas|adquirir|unas|algunas|tarjetas|ayude|ayudes|que compre|comprara|compraras|recoger}',
    '{compre|compra|cómprame|cómpreme|consigue|consiga|adquiera|comprar} [unas|cinco|por favor|tarjetas|algunas|*]',
    '{preciso|precisamos|pode|podes|poderia|podia|podias|consegue|consegues|quero|gostaria} [que|de|você] [*] {compre|compres|comprar|adquirir|arranje|arranjes|arranjar|alguns|algumas|cartões|ajude|ajudes|vales|comprasse|comprares}',
    '{compre|compra|comprar|arranja|arranje|adquira} [para|cinco|uns|alguns|*]',
    '{ho bisogno|abbiamo bisogno|mi servono|mi serve|ci servono|puoi|può|potresti|potrebbe|vorrei|mi servirebbero|riesci a|riesce a} [che|di|tu|lei] [*] [*]',
    '{compra|compri|comprare|acquista|acquisti|acquistare|prendi|prenda|prendere|procurati|procurami} [per|cinque|delle|alcune|*]',
    '{kun je|kunt u|kan je|wil je|wilt u|zou je|zou u|ik heb|we hebben|ik wil|ik zoek} [*] [*] [*]',
    '{koop|haal|bestel|kopen|halen|regel} [voor|even|vijf|een|*]',
    '{potrzebuję|potrzebujemy|czy możesz|czy mógłbyś|czy mogłabyś|czy może pan|czy może pani|możesz|chcę|chciałbym|chciałabym|proszę} [*] [*]',
    '{kup|kupić|zakup|zakupić|zakupienie|kupno|kupił|kupiła|zdobądź|zamów|zamówić} [pięć|kilka|dla|*]',
  ],
}

/** What makes them worth stealing: their codes, read out or as pictures. */
const codes: PhraseGroup = {
  name: 'send the codes',
  phrases: [
    '{scratch|scratching|peel} [off|the|them|it|each|open] [*]',
    '{send|email|text|forward|mail|whatsapp|reply with|share|give|need|attach|upload} [me|us] [*] {codes|code|pins|pin|pictures|picture|photos|photo|pics|pic|images|image|numbers|snapshot|snapshots|scans}',
    '{codes|pins|numbers|code|pin} {on|at|from|of|behind} the {back|cards|card|reverse|vouchers|rear|receipt|receipts}',
    '{take|snap} [a|clear|some] {picture|pictures|photo|photos|pics|pic|shot}',
    '{picture|pictures|photo|photos|pics} of {the|each|both|them|every|all}',
    '{claim|redeem|redemption|card|voucher|activation} {codes|code|numbers|pins}',
    '{rubbeln|rubbel|freirubbeln|rubble|freigerubbelt|aufrubbeln|abrubbeln|freikratzen|abkratzen|kratze|kratzen} [*]',
    '{schick|schicke|schicken|sende|senden|mailen|maile|fotografiere|fotografieren|gib|geben} [Sie] [mir|uns|bitte|dann|anschließend] [*] {codes|code|nummern|pins|fotos|foto|bilder|bild|kartennummern|rückseite|rückseiten}',
    '{codes|code|nummern|pins|pin|foto|fotos|bilder} [*] {schicken|senden|durchgeben|mailen|fotografieren|zuschicken|weiterleiten|abfotografieren|per|rückseite|rückseiten|karten|an mich|zukommen}',
    '{grattez|gratte|gratter|grattées} [*]',
    '{envoyez|envoie|envoyer|transmettez|transmets|transmettre|prenez|prends|prendre|communiquez} [moi|nous|les|en|des] [*] {codes|code|photos|photo|numéros|images|image|pin|photographie}',
    '{codes|photos|photo|numéros} {au dos|des cartes|de chaque|des coupons|de la carte|des tickets|par mail|par retour}',
    '{rasque|rasca|rascar|raspe|raspa|raspar|rásquelas|ráscalas} [*]',
    '{envíe|envía|envíame|envíeme|enviarme|enviar|mande|mándame|mándeme|mandar|mandarme|manda|pásame|páseme|haz|haga|saca|saque|necesito} [me|los|las] [*] {códigos|código|fotos|foto|números|pines|imágenes|imagen}',
    '{códigos|fotos|foto|números|pines} {de las|de la|del reverso|del dorso|de cada|por correo|por aquí|que vienen}',
    '{raspe|raspa|raspar|raspem} [*]',
    '{envie|envia|enviar|envies|mande|manda|mandar|tire|tira|tirar|passe|passa|fotografe} [me|os|as|uma] [*] {códigos|código|fotos|foto|números|pins|imagens|imagem|fotografias}',
    '{códigos|fotos|foto|números|fotografias} {dos|das|do verso|de cada|no verso|por e mail|por email|por aqui}',
    '{gratta|gratti|grattare|grattate|grattale|gratti via} [*]',
    '{manda|mandi|mandami|mandare|mandarmi|invia|invii|inviami|inviarmi|inviare|fotografa|fotografi|fai|faccia|girami} [mi|i|le|una] [*] {codici|codice|foto|numeri|pin|immagini|fotografie|retro}',
    '{codici|foto|numeri|pin} {delle|della|sul retro|dei|di ogni|via mail|per email|dal retro|di ciascuna}',
    '{kras|krassen|krast|opengekrast|openkrassen|weggekrast} [*]',
    "{stuur|sturen|mail|mailen|app|appen|geef|maak|foto's|foto} [me|mij|ons|u|de|een|dan] [*] {codes|code|foto|foto s|fotos|nummers|pincodes|afbeeldingen|achterkant}",
    '{codes|foto s|foto|nummers} {van de|op de achterkant|van de achterkant|van elke|per mail|doorsturen|door|sturen|mailen|doorgeven}',
    '{zdrap|zdrapać|zdrapanie|zetrzyj} [*]',
    '{wyślij|prześlij|wysłać|przesłać|przysłać|przyślij|podaj|podać|zrób|zrobić|sfotografuj|podeślij} [mi|nam] [*] {kody|kod|kodów|zdjęcia|zdjęcie|numery|pin|piny|fotki|skany}',
    '{kody|zdjęcia|zdjęcie|numery} {z kart|kart|z tyłu|z odwrotu|z bonów|z każdej|każdej|mailem|na maila|kodów}',
  ],
}

/** Whom they are for, as the story goes. */
const purpose: PhraseGroup = {
  name: 'purpose',
  phrases: [
    '{for|to} [*] {clients|client|customers|staff|employees|raffle|team|partners|prospects|donation|charity|hospice|veterans|volunteers|incentive|incentives|nephew|niece|birthday|winners}',
    '{surprise|raffle|incentives|as an incentive|appreciation|token of appreciation}',
    '{für} [*] {kunden|mitarbeiter|mitarbeitende|team|verlosung|tombola|belegschaft|kolleginnen|kollegen|geschäftspartner|patenkind|neffen|nichte|gewinner|kundinnen}',
    '{überraschung|verlosung|überraschen|tombola}',
    '{pour} [*] {clients|client|équipe|salariés|collaborateurs|employés|personnel|tombola|partenaires|neveu|nièce|gagnants}',
    '{surprise|tombola|surprendre}',
    '{para} [*] {clientes|cliente|empleados|personal|equipo|sorteo|rifa|socios|funcionários|colaboradores|equipa|equipe|sorteio|pessoal|sobrino|sobrinha|sobrinho|ganadores}',
    '{sorpresa|surpresa|sorteo|sorteio|rifa}',
    '{per} [*] {clienti|cliente|dipendenti|personale|collaboratori|lotteria|estrazione|team|squadra|nipote|partner|vincitori}',
    '{sorpresa|lotteria|riffa}',
    '{voor} [*] {klanten|klant|medewerkers|personeel|team|loterij|verloting|relaties|collega s|neefje|nichtje|winnaars}',
    '{verrassing|verloting|tombola}',
    '{dla} [*] {klientów|klienta|pracowników|zespołu|załogi|personelu|partnerów|bratanka|zwycięzców|kontrahentów}',
    '{niespodzianka|niespodziankę|loterię|loterii|na loterię|losowanie}',
  ],
}

/** The money will come back, the reader is to hurry and to tell nobody. */
const promise: PhraseGroup = {
  name: 'promise and haste',
  phrases: [
    '{reimburse|reimbursed|reimbursement|refund you|pay you back|paid back|expense it|company card|put it on your card|pay you|use your own|use your card|claim it back}',
    '{keep this between|between us|confidential|don t tell|do not tell|tell nobody|tell no one|keep it quiet|discreet|not a word}',
    '{in a meeting|on a call|can t talk|cannot talk|in a conference|busy right now|tied up}',
    '{erstatte|erstatten|erstattet|zurückerstattet|rückerstattung|bekommst das geld|bekommen das geld|ersetzt|ersetze|lege es vor|strecken|auslegen|vorstrecken|vorlegen|spesen}',
    '{unter uns|vertraulich|niemandem|für dich|noch nichts sagen|behalte|behalten sie|in einer besprechung|im meeting|in einem termin}',
    '{rembourser|rembourserai|remboursé|remboursée|remboursement|note de frais|avancer|avance les frais|rembourse}',
    "{entre nous|confidentiel|n'en parlez|n'en parle|à personne|en réunion|discret}",
    '{reembolsar|reembolsaré|reembolsará|reembolso|reembolsamos|reembolso|devolveré|te lo pago|se lo pago|devuelvo|adelanta|adelántalo|te devuelvo}',
    '{entre nosotros|confidencial|no se lo digas|no lo comentes|no lo comente|en una reunión|discreción|nadie}',
    '{reembolsarei|reembolsado|reembolsamos|devolvo|pago te|devolverei|pago depois|adianta|adiante}',
    '{entre nós|não digas|não conte|não comente|não comentes|em reunião|numa reunião|ninguém}',
    '{rimborserò|rimborso|rimborsare|rimborsato|ti rimborso|la rimborso|rimborsiamo|anticipa|anticipi|nota spese}',
    '{tra noi|riservato|non dirlo|non lo dica|in riunione|nessuno}',
    '{terugbetalen|betaal je terug|betaal u terug|vergoed|vergoeden|declareren|krijg je terug|krijgt u terug|schiet het voor|voorschieten|declareer|krijgt het terug}',
    '{onder ons|vertrouwelijk|niemand|in een vergadering|in een meeting|houd het}',
    '{zwrócę|zwrot|zwrócimy|oddam|rozliczę|rozliczymy|zwrotu|zwróci|oddamy}',
    '{między nami|poufne|nikomu|na spotkaniu|na zebraniu|dyskretnie}',
    '{today|right away|asap|urgent|urgently|this morning|this afternoon|heute|sofort|dringend|gleich|aujourd hui|urgence|tout de suite|hoy|urgente|ahora mismo|hoje|oggi|subito|vandaag|spoed|meteen|dzisiaj|dziś|pilne|pilnie|natychmiast}',
  ],
}

export const giftCardGroups: readonly PhraseGroup[] = [cards, buy, codes, purpose, promise]
