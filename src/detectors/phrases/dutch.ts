/** Dutch wording of phishing and fraud. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{account|rekening|bankrekening|betaalrekening|mailbox|postvak|bankpas|pas|betaalpas|e mailaccount|e mail account|toegang|abonnement|profiel|creditcard|wallet|digid|internetbankieren|mobiel bankieren|dienst}'
const off =
  '{geblokkeerd|opgeschort|beperkt|gesloten|gedeactiveerd|verwijderd|gesperd|stopgezet|uitgeschakeld|bevroren|beëindigd|geschorst|afgesloten|opgeheven|vergrendeld|gelimiteerd}'

export const dutch = ideasOf({
  pressure: {
    'immediate action': [
      '{onmiddellijke|directe|dringende|spoedige} {actie|aandacht|reactie|verificatie|bevestiging} [is] [vereist|nodig|noodzakelijk]',
      '{handel|reageer|bevestig|verifieer|onderneem|betaal} [nu] {direct|onmiddellijk|meteen|zo spoedig mogelijk|onverwijld|actie}',
      '{vereist|vraagt|vergt} uw {onmiddellijke|directe|dringende} {aandacht|actie|reactie}',
      '{actie|bevestiging|verificatie} {vereist|noodzakelijk}',
      'dringend: uw',
      '{u moet|gelieve} {direct|onmiddellijk} [*]',
    ],
    'last warning': [
      'laatste {waarschuwing|aanmaning|herinnering|kennisgeving|sommatie|oproep} [voor|voordat]',
      'laatste {kans|mogelijkheid} om {uw|te} [*] {behouden|voorkomen|verifiëren|bevestigen}',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{binnen|de komende} [de] [komende|volgende|eerstvolgende] {12|24|36|48|72} [uur|uren]',
      '{binnen} {2|3|5|7|twee|drie|vijf|zeven} [werkdagen|dagen]',
      '{verloopt|vervalt|eindigt} {vandaag|morgen|binnen 24|over 24|vanavond}',
      'u heeft [nog] {24|48|72} uur',
      '{vóór|voor} {middernacht|einde van de dag|het einde van de dag|vanavond|morgen}',
      '{vandaag nog|nog vandaag}',
    ],
    'if you do not': [
      '{als|indien|wanneer} {u|je|wij|we} [*] niet {bevestigt|bijwerkt|verifieert|reageert|betaalt|voltooit|actualiseert|onderneemt|ontvangen|vernieuwt|doet|verlengt|activeert}',
      '{anders|zo niet} {wordt|worden|zijn|zal|verliest|zullen} [*]',
      '{zonder|bij uitblijven van|bij geen} {uw|bevestiging|reactie|betaling|tegenbericht|verificatie|verlenging} [*]',
      'om {blokkade|opschorting|blokkering|afsluiting|verwijdering|verdere kosten|extra kosten|een blokkade|onderbreking|vertraging|toekomstige vertragingen|boetes} [van *] te {voorkomen|vermijden}',
      'om te voorkomen dat {uw|je} [*] [account|rekening|pas]',
    ],
  },
  nudge: {
    'last chance': ['{laatste kans|laatste uren|laatste dagen}', 'alleen vandaag', 'wees er snel bij'],
    expires: ['{verloopt|eindigt} {binnenkort|vandaag|morgen}'],
    'action required': ['actie vereist', 'dringend', 'belangrijke mededeling'],
  },
  threat: {
    'loss of access': [
      '{verliezen|verlies|verliest} [*] toegang',
      'toegang [*] {kwijtraken|verliezen|verliest|verloren}',
      '{kunt|kan} [u] [*] {geen|niet meer|niet langer} [*] {inloggen|ontvangen|verzenden|gebruiken|betalen|pinnen|e mails}',
    ],
    'account closed': [
      `{wordt|worden|zal} {uw|je} ${account} [*] ${off} [worden]`,
      `{uw|je|het|de} ${account} {wordt|zal|zullen|worden|kan} [*] ${off} [worden]`,
      `{moeten|zullen|gaan} {wij|we} {uw|je} ${account} [*] {blokkeren|sluiten|opschorten|deactiveren|beperken|verwijderen|beëindigen}`,
    ],
    'closure of the account': [
      `{blokkering|blokkade|opschorting|sluiting|deactivering|verwijdering|beëindiging|afsluiting} van {uw|je} ${account}`,
    ],
    'data deleted': [
      "{foto's|fotos|foto s|bestanden|gegevens|berichten|e mails|documenten} {worden|zullen} [*] {verwijderd|gewist|verloren|beschadigd}",
      '{verliest|verliezen|verlies van} [u] [al] {uw|je} [*] {foto s|bestanden|gegevens|berichten|e mails|punten}',
    ],
    'legal action': [
      '{gerechtelijke|juridische} {stappen|procedure|procedures|maatregelen|gevolgen}',
      '{deurwaarder|incassobureau|beslaglegging|dwangbevel|beslag} [zal|wordt|op uw|ingeschakeld|leggen]',
      '{dagvaarding|arrestatiebevel}',
    ],
    fine: [
      '{boete|aanmaningskosten|incassokosten|extra kosten|verhoging|administratiekosten} {van|in rekening|worden|wordt|opgelegd}',
      '{retour|teruggestuurd|terug} {naar|aan} [de] afzender',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{ongebruikelijke|verdachte|ongeautoriseerde|ongewone|onbevoegde|frauduleuze|afwijkende} {activiteit|activiteiten|inlogpoging|inlogpogingen|transactie|transacties|aanmelding|betaling|inlog|toegang|login} [*] [gedetecteerd|opgemerkt|waargenomen|geconstateerd|op uw]',
      '{hebben|heeft} [*] {ongebruikelijke|verdachte} {activiteit|activiteiten|transacties|inlogpogingen}',
    ],
    'account suspended': [
      `{uw|je|het|de} ${account} {is|zijn|werd|was} [tijdelijk|momenteel|*] ${off}`,
      `{hebben wij|wij hebben|we hebben} {uw|je} ${account} [*] ${off}`,
      `{account|rekening|pas|bankpas} {geblokkeerd|opgeschort|beperkt}`,
      '{bankpas|pas|scanner|identifier|raboscanner|digipas|itsme|digid|app} [*] {verloopt|vervangen|aanvragen|heractiveren|vernieuwen|verlopen|vervalt}',
    ],
    'mailbox full': [
      '{mailbox|postvak|opslag|opslagruimte|inbox|icloud|cloudopslag} [*] {vol|bijna vol|overschreden}',
      '{limiet|quota|opslaglimiet|opslagruimte} [*] {bereikt|overschreden|opgebruikt}',
    ],
    'password expires': [
      'wachtwoord {verloopt|vervalt|is verlopen|staat op het punt|zal verlopen} [*]',
      '{hetzelfde|huidige|huidig} wachtwoord [te] {behouden|houden}',
    ],
    'messages held': [
      '{berichten|e mails|mails|bericht} {in behandeling|in quarantaine|niet afgeleverd|tegengehouden|in de wachtrij|niet bezorgd}',
      '{niet afgeleverde|wachtende|tegengehouden|geblokkeerde|niet bezorgde} {berichten|e mails|mails}',
    ],
    infection: [
      '{uw|je} {computer|apparaat|telefoon|pc} {is|kan|zijn} [*] {geïnfecteerd|gehackt|besmet|gevaar|kwetsbaar|onbeschermd}',
      '{virussen|virus|bedreigingen|malware} [*] {gedetecteerd|gevonden|aangetroffen}',
      '{mcafee|norton|avast|antivirus} [abonnement] {is verlopen|verlopen|verloopt|heeft nu beëindigd|beëindigd}',
    ],
    'parcel held': [
      '{uw|je|een|1} {pakket|pakje|zending|bestelling|levering} {kon niet|wacht op|is opgehouden|staat in de wacht|is tegengehouden|wordt vastgehouden|is opgeschort|kan niet|ligt bij|dat wacht|wacht|in afwachting|is vastgehouden}',
      '{pakket|pakketten|levering|zending} {in afwachting|opgeschort|geschorst|in de wacht|mislukt|tegengehouden}',
      '{douanekosten|verzendkosten|invoerkosten|inklaringskosten|invoerrechten|bezorgkosten} [*] {betalen|voldoen|betaald|openstaand|openstaande|voldaan}',
      '{plan|plant|herplan|bevestig} {uw|je|de} {levering|bezorging|zending|verzendgegevens|adres|bezorgadres}',
      '{onvolledig|onjuist|verkeerd|onvolledige} {adres|bezorgadres|adresgegevens}',
      'opgeschort pakket',
      '{niet geëiste|onbestelbaar} pakket',
      'bezorgpoging',
    ],
    'payment failed': [
      '{betaling|incasso|laatste betaling|afschrijving} {is mislukt|is geweigerd|kon niet|is niet|mislukt|geweigerd|werd geweigerd}',
      '{probleem|problemen} met {uw|je|de} [*] {betaling|betalingsgegevens|facturering|betaalmethode|betaalgegevens}',
      '{betaalmethode|betalingsgegevens|betaalgegevens} [*] {verlopen|ongeldig|geweigerd|verouderd}',
      'abonnement {is verlopen|verloopt|wordt stopgezet|is geblokkeerd|is opgeschort|kon niet}',
    ],
    'tax refund': [
      '{teruggave|terugbetaling|belastingteruggave|toeslag|teruggaaf|restitutie} [*] {belastingdienst|beschikbaar|in behandeling|van de belasting|klaar|staat|goedgekeurd|te ontvangen|ontvangt|openstaand}',
      'recht op [een] {teruggave|terugbetaling|vergoeding|teruggaaf|belastingteruggave|energietoeslag}',
      '{openstaande|onbetaalde} {schuld|belastingschuld|vordering|factuur van de belastingdienst|belastingaanslag}',
    ],
    'toll unpaid': ['{openstaande|onbetaalde} {boete|verkeersboete|tol|bekeuring|parkeerboete}', 'cjib'],
    'document expires': [
      '{document|bestand|link|voicemail} {verloopt|vervalt|wordt verwijderd} [op|over|binnen]',
      '{beveiligd|vertrouwelijk|versleuteld} {document|bericht|bestand} [*] {ontvangen|gedeeld|klaar|voor u|wacht}',
      'nieuw {voicemailbericht|spraakbericht}',
    ],
  },
  ask: {
    'verify account': [
      '{verifieer|bevestig|update|controleer|activeer|heractiveer|valideer|actualiseer|deblokkeer|werk|ontgrendel|vernieuw|identificeer} [nu|hier|direct] {uw|je|jouw} [*] {account|gegevens|identiteit|rekening|toegang|informatie|adres|mailbox|bankpas|pas|profiel|wallet|betaalgegevens|betalingsgegevens|persoonsgegevens|telefoonnummer|abonnement|digid|accountgegevens|bezorgadres|verzendgegevens|betaalmethode}',
      '{uw|je} [*] {account|gegevens|identiteit|rekening|toegang|informatie|mailbox|persoonsgegevens|accountgegevens|betaalgegevens|e mailaccount|adres|wallet} [*] te {verifiëren|bevestigen|bijwerken|controleren|activeren|heractiveren|valideren|deblokkeren|actualiseren|updaten|werken}',
      '{verificatie|bevestiging|validatie|controle|heractivatie} van {uw|je} [*] {account|gegevens|identiteit|rekening|persoonsgegevens}',
      '{gegevens|account|identiteit|nu|hier|rekening} {bevestigen|verifiëren|bijwerken|controleren|updaten|deblokkeren|activeren}',
    ],
    'log in by link': [
      '{log|meld} [*] {in|aan} {via|op|met|om} [*] {link|knop|te bevestigen|te verifiëren|onderstaande|website|onze}',
      '{inloggen|aanmelden|log in} {via|op|hier|om} [*] {onderstaande|link|knop|te|beveiligde|deze}',
    ],
    'pay by link': [
      '{betaal|voldoe|betalen|voldoen} {de|het|deze|uw|direct|nu|alleen|via} [*] {verzendkosten|douanekosten|boete|bedrag|kosten|openstaande|schuld|factuur|toeslag|link}',
      '{betaalmethode|betaalgegevens|betalingsgegevens|abonnement} {bijwerken|vernieuwen|verlengen|updaten}',
      '{vernieuw|verleng|update} {uw|je} [*] {abonnement|betaalgegevens|betaalmethode|bescherming|betalingsgegevens|antivirus}',
      '{nu|hier|direct} {betalen|verlengen|vernieuwen}',
      '{nieuwe} {bankpas|betaalpas|pas|scanner} {aanvragen|aan te vragen|aanvraagt}',
      'vraag {uw|de|een} nieuwe {bankpas|pas|betaalpas} aan',
    ],
    'open the file': [
      '{open|bekijk|download|lees|controleer} {het|de|uw} {bijgevoegde|bijlage|document|beveiligde|bestand|bericht} [*] [bijlage|document]',
      '{document|bestand|bericht} {bekijken|openen|downloaden|lezen}',
    ],
  },
  link: {
    click: [
      '{klik|klikt|klikken|tik|druk} [*] {hier|hieronder|op de|op deze|op onderstaande|link|op}',
      '{onderstaande|volgende|deze} {link|knop}',
      '{via|gebruik|volg} {de|deze|onderstaande} [*] {link|knop}',
      '{scan|scant} {de|deze} qr code',
      'pakket volgen',
    ],
  },
  prize: {
    'you have won': ['{u heeft|je hebt|u hebt} [*] gewonnen', '{uw|je} {e mailadres|naam|email} is [*] {geselecteerd|getrokken|gekozen}'],
    congratulations: [
      '{u bent|je bent|bent u|ben jij} [*] {geselecteerd|uitgekozen|gekozen|uitverkoren|winnaar|de winnaar|een van de winnaars|finalist}',
      '{gefeliciteerd|proficiat} {u|je|uw|met|beste}',
    ],
    prize: [
      '{gloednieuw|gloednieuwe} {product|iphone|samsung|set|*}',
      '{unieke|eenmalige} kans {om|op} [*]',
      '{uw|je|een} {prijs|cadeau|beloning|cadeaubon|cadeaukaart|geschenk|waardebon} {wacht|staat klaar|ligt klaar|is klaar|verloopt|ter waarde|t w v}',
      '{win|ontvang|krijg|maak kans op} {een|de|dit} [gloednieuwe|nieuwe|gratis|*] {iphone|samsung|set|cadeaukaart|noodpakket|jaarkaart|cadeaubon|waardebon|airfryer|mystery box}',
      '{maak|maakt} [je|u] kans op',
    ],
    lottery: ['{loterij|staatsloterij|jackpot|postcodeloterij} [*] {gewonnen|winnaar|prijs|internationale|trekking}'],
    inheritance: [
      '{erfenis|nalatenschap|fonds|fondsen} [*] {van wijlen|overleden|miljoen|niet opgeëist|niet opgeëiste|van mijn}',
      '{mijn|onze} {overleden|wijlen} {man|echtgenoot|klant|vader|cliënt}',
      '{naaste familie|nabestaande|erfgenaam} [*] {fonds|miljoen|overleden}',
      '{doneren|donatie van|schenking van} [*] {miljoen|euro|dollar}',
    ],
    'large sums': [
      '{miljoen|miljoenen} {euro|dollar|us dollar|amerikaanse dollar|usd|pond}',
      '{de som|het bedrag} van [*] {miljoen|dollar}',
    ],
    'easy money': [
      '{verdubbel|vermenigvuldig} {uw|je} {geld|investering|inleg}',
      '{gegarandeerde|gegarandeerd|passief|passieve} {winst|rendement|inkomen|inkomsten}',
      '{verdien|verdienen} [*] {thuis|geld|per dag} [*] {vanuit huis|snel|online|per dag}',
      '{lening|leningen} {zonder bkr|tegen 2|tegen 3|aangeboden|particulier}',
    ],
    'crypto payout': [
      '{uitbetaling|opname|saldo|bitcoin|btc|crypto} [*] {beschikbaar|goedgekeurd|klaar|wachtend|uitbetaling}',
      'gratis {bitcoin|bitcoins|crypto|tokens}',
    ],
  },
  claim: {
    claim: [
      '{claim|ontvang|haal|verzilver|haalt|incasseer|vraag} {uw|je|jouw|de} [*] {prijs|cadeau|beloning|cadeaubon|cadeaukaart|geschenk|voucher|bonus|teruggave|pakket|winst}',
      '{beantwoord|vul|doe|neem} [*] {enquête|vragenlijst|vragen} [*] [in|mee|deel]',
      'korte enquête [in te vullen]',
      '{betaal|betaalt} [u] {alleen|slechts|enkel} [*] verzendkosten',
      '{neem contact op|contacteer|mail|schrijf} [met|naar|mij|mijn] [*] {advocaat|agent|e mail|bank|notaris}',
    ],
  },
  mention: {
    'card number': ['{creditcardnummer|kaartnummer|cvc code|cvv code|pasnummer}'],
    PIN: ['{uw|je} {pincode|pin|tan code|inlogcode}'],
    'bank details': ['{uw|je} {bankgegevens|rekeningnummer}'],
    'login details': ['{uw|je} {inloggegevens|aanmeldgegevens}', '{gebruikersnaam|e mailadres} en [uw|je] wachtwoord'],
    "mother's maiden name": ['{kopie|scan|foto} van {uw|je} {paspoort|id kaart|identiteitsbewijs|legitimatie|rijbewijs}'],
  },
  give: {
    verb: ['{voer|vul|bevestig|verifieer|geef|stuur|verstrek|controleer|deel}'],
    'verb behind': [
      '{invoeren|invullen|bevestigen|verifiëren|doorgeven|opgeven|verstrekken|in te vullen|in te voeren|te bevestigen|te verifiëren|bij te werken}',
    ],
  },
  secret: {
    credential: [
      '{uw|je|jouw|en} [*] {wachtwoord|wachtwoorden|pincode|pin|inloggegevens|aanmeldgegevens|herstelzin|tan code|beveiligingscode|inlogcode}',
    ],
  },
  card: {
    payment: [
      '{bankgegevens|creditcardgegevens|creditcardnummer|kaartnummer|rekeningnummer|iban|betaalgegevens|betalingsgegevens|creditcard|pasnummer|cvc|kaartgegevens|rekeninggegevens}',
    ],
  },
  greeting: {
    greeting: [
      '{beste|geachte|hallo|waarde|dag} [*] {klant|gebruiker|relatie|lid|rekeninghouder|kaarthouder|abonnee|accounthouder|klanten|begunstigde|ontvanger|winnaar|burger|vriend}',
      'geachte heer mevrouw [klant]',
      'geachte {heer|mevrouw} mevrouw',
    ],
  },
})
