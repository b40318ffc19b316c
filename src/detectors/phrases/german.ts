/** German wording of phishing and fraud; `ä`, `ae` and `a` are one. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{konto|benutzerkonto|kundenkonto|zugang|onlinezugang|online banking|online zugang|account|postfach|e mail konto|wallet|karte|kreditkarte|girokonto|abonnement|mitgliedschaft|profil}'
const off =
  '{gesperrt|blockiert|eingeschränkt|deaktiviert|geschlossen|gelöscht|gekündigt|stillgelegt|beschränkt|ausgesetzt|limitiert|eingefroren|unterbrochen}'

export const german = ideasOf({
  pressure: {
    'immediate action': [
      '{sofortiges|dringendes|umgehendes|schnelles} handeln [ist] [erforderlich|notwendig|nötig]',
      '{sofortige|dringende|umgehende} {maßnahme|maßnahmen|aktion|bestätigung|überprüfung|aufmerksamkeit|rückmeldung|reaktion} [ist|sind] [erforderlich|notwendig]',
      '{dringend|sofort|umgehend|unverzüglich} {handeln|bestätigen|verifizieren|aktualisieren|reagieren}',
      '{handeln|reagieren|bestätigen} sie {jetzt|sofort|umgehend|unverzüglich}',
      '{erfordert|benötigt} ihre {sofortige|dringende|umgehende} {aufmerksamkeit|handlung|reaktion|bestätigung}',
      '{dringender|sofortiger} {handlungsbedarf|bestätigungsbedarf}',
      'dringend: ihr',
      'handlung {erforderlich|notwendig}',
    ],
    'last warning': [
      '{letzte|letztmalige} {mahnung|warnung|aufforderung|benachrichtigung}',
      'letzter {hinweis|aufruf} {vor|zur}',
      'letzte {chance|möglichkeit|gelegenheit} {ihr konto|zur verifizierung|zur bestätigung|ihren zugang}',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{innerhalb|binnen} [von] [der nächsten] {12|24|36|48|72} stunden',
      'in den nächsten {12|24|48|72} stunden',
      '{innerhalb|binnen} [von] {2|3|5|7|zwei|drei|fünf|sieben} {tagen|werktagen|arbeitstagen}',
      'sie haben {24|48|72} stunden',
      '{nächsten|kommenden} {24|48|72} stunden',
      '{läuft|laufen} {heute|morgen|in 24 stunden|in kürze} ab',
      'bis {heute abend|heute mitternacht|ende des tages|spätestens morgen}',
    ],
    'if you do not': [
      '{sollten|wenn|falls|sofern} {sie|wir} * nicht {bestätigen|aktualisieren|verifizieren|reagieren|nachkommen|durchführen|abschließen|erhalten|zahlen|legitimieren|erneuern}',
      '{erfolgt|geschieht} {keine|dies nicht} [bestätigung|aktualisierung|reaktion|zahlung]',
      '{andernfalls|ansonsten|sonst} {wird|werden|sind|müssen|sehen} [wir|ihr|ihre|sie]',
      'um {eine|die|weitere} [dauerhafte|endgültige|vorübergehende] {sperrung|einschränkung|deaktivierung|schließung|unterbrechung|kündigung|löschung|sperre} [ihres *] zu {vermeiden|verhindern}',
      'bei {ausbleibender|nicht erfolgter|fehlender} {bestätigung|aktualisierung|zahlung|rückmeldung}',
      'ohne {ihre bestätigung|bestätigung|erneuerung|verifizierung}',
    ],
  },
  nudge: {
    'last chance': ['letzte {chance|gelegenheit|erinnerung|stunden}', 'nur noch {heute|wenige stunden}', 'jetzt handeln'],
    expires: ['läuft {bald|heute|morgen} ab', 'endet {heute|bald}'],
    'action required': ['{aktion|handlung|maßnahme|bestätigung} erforderlich', 'dringend', 'wichtige mitteilung'],
  },
  threat: {
    'loss of access': [
      '{verlieren|verlust} [sie] {den|ihren|des} {zugang|zugriff|zugangs|zugriffs}',
      '{zugang|zugriff} * {verlieren|gesperrt werden|entzogen}',
      '{keine|nicht mehr} [neuen] {nachrichten|e mails|mails} {empfangen|senden|erhalten} können',
    ],
    'account closed': [
      `{wird|werden} {ihr|ihre|ihren} ${account} [*] ${off}`,
      `${account} {wird|werden} [vorübergehend|dauerhaft|automatisch|endgültig|unwiderruflich|*] ${off}`,
      `{müssen|werden} wir {ihr|ihren|ihre} ${account} [*] {sperren|deaktivieren|schließen|einschränken|löschen|kündigen}`,
      '{kontosperrung|kontoschließung|zugangssperre|kontosperre}',
    ],
    'closure of the account': [
      '{sperrung|deaktivierung|schließung|löschung|einschränkung|kündigung|sperre} {ihres|ihrer} {kontos|zugangs|accounts|postfachs|karte|e mail kontos|onlinezugangs|wallet|kundenkontos|benutzerkontos}',
    ],
    'data deleted': [
      '{fotos|dateien|daten|e mails|nachrichten|videos} {werden|werden dauerhaft|werden unwiderruflich|könnten} {gelöscht|verloren|entfernt|vernichtet}',
      '{verlieren|verlust} [sie] [alle] {ihre|ihrer} {fotos|dateien|daten|e mails|guthaben|punkte}',
    ],
    'legal action': [
      '{rechtliche|gerichtliche|strafrechtliche} {schritte|konsequenzen|maßnahmen|folgen}',
      '{gerichtliches mahnverfahren|inkassoverfahren|zwangsvollstreckung|pfändung}',
      '{strafanzeige|haftbefehl} gegen sie',
    ],
    fine: [
      '{bußgeld|mahngebühr|mahngebühren|strafgebühr|bearbeitungsgebühr|geldstrafe|säumniszuschlag} {von|in höhe|fällig|erhoben}',
      'an den absender {zurückgesendet|zurückgeschickt|retourniert|zurück}',
      'zusätzliche {gebühren|kosten} {anfallen|erhoben|berechnet|entstehen}',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{ungewöhnliche|verdächtige|unbefugte|unautorisierte|auffällige|unübliche} {aktivität|aktivitäten|anmeldung|anmeldungen|transaktion|transaktionen|anmeldeaktivität|zugriffe|zahlung|anmeldeversuche} [*] [festgestellt|erkannt|entdeckt|bemerkt|registriert|auf ihrem|in ihrem]',
      '{unbefugter|verdächtiger|unautorisierter} {zugriff|zugang|anmeldeversuch|login}',
      '{versuch|versuchte|versuchten} sich [*] anzumelden',
    ],
    'account suspended': [
      `${account} {wurde|wurden|ist|sind} [vorübergehend|vorläufig|temporär|aus sicherheitsgründen|derzeit|*] ${off}`,
      `{haben wir|wir haben} {ihr|ihren|ihre} ${account} [*] {gesperrt|eingeschränkt|deaktiviert|blockiert}`,
      `${account} {gesperrt|eingeschränkt|deaktiviert|blockiert}`,
      '{pushtan|photo tan|phototan|securego|tan verfahren|tan app|registrierung|legitimation} * {läuft ab|abgelaufen|abläuft|erneuern|aktualisieren|erneuert}',
      '{neue|geänderte|europäische} {zahlungsrichtlinie|geldwäschegesetz|psd2|sicherheitsrichtlinien|datenschutzbestimmungen} * [bestätigen|aktualisieren]',
    ],
    'mailbox full': [
      '{postfach|speicherplatz|speicher|mailbox|cloud speicher|e mail speicher} [ist] [fast|beinahe|nahezu] {voll|ausgeschöpft|überschritten|belegt}',
      '{postfach|speicher|mailbox|e mail} {kontingent|limit|quota}',
      '{speicherlimit|speichergrenze|speicherplatz|postfachgröße} [wurde|ist|hat] [*] {überschritten|erreicht|aufgebraucht}',
    ],
    'password expires': [
      '{passwort|kennwort} {läuft|läuft heute|läuft in|läuft bald|ist} [*] {ab|abgelaufen}',
      '{aktuelles|gleiches|bisheriges|dasselbe} {passwort|kennwort} {behalten|beibehalten}',
      '{passwortablauf|kennwortablauf}',
    ],
    'messages held': [
      '{ausstehende|nicht zugestellte|zurückgehaltene|blockierte|unzustellbare} {nachricht|nachrichten|e mails|mails}',
      '{nachrichten|e mails|mails} {wurden|werden|sind} [*] {zurückgehalten|blockiert|nicht zugestellt}',
    ],
    infection: [
      'ihr {computer|gerät|pc|handy|smartphone} {ist|wurde} [*] {infiziert|gefährdet|gehackt|ungeschützt|befallen}',
      '{viren|virus|malware|trojaner|bedrohungen} [auf ihrem *] {gefunden|entdeckt|erkannt|festgestellt}',
      '{mcafee|norton|avast|antivirus|virenschutz} [abonnement|abo|schutz|lizenz] {ist abgelaufen|läuft ab|abgelaufen|ist beendet}',
      'ihre geräte sind {ungeschützt|gefährdet|nicht mehr geschützt}',
    ],
    'parcel held': [
      '{ihr|das} {paket|sendung|päckchen} {konnte nicht|wartet auf|wurde angehalten|wird zurückgehalten|wurde zurückgehalten|ist in der warteschleife|befindet sich in|kann nicht|liegt beim zoll}',
      'ihre {sendung|lieferung|bestellung} {konnte nicht|wartet auf|wurde angehalten|wurde ausgesetzt|wird zurückgehalten|ist ausgesetzt|steht aus}',
      '{zollgebühr|zollgebühren|einfuhrgebühr|einfuhrgebühren|versandgebühr|versandkosten} [von|in höhe von] [*] {bezahlen|zahlen|begleichen|nicht bezahlt|ausstehend|offen|fällig}',
      '{lieferung|zustellung} {fehlgeschlagen|gescheitert|ausgesetzt|angehalten}',
      'sie haben [1|ein|eine] {paket|sendung} {das|die} [*] wartet',
      '{unvollständige|falsche|fehlerhafte|fehlende} {lieferadresse|adresse|adressangaben|hausnummer|versandadresse}',
    ],
    'payment failed': [
      '{zahlung|lastschrift|abbuchung|letzte zahlung} {konnte nicht|wurde abgelehnt|ist fehlgeschlagen|fehlgeschlagen|wurde nicht}',
      '{problem|probleme} mit ihrer {zahlung|zahlungsmethode|rechnung|zahlungsweise|abrechnung}',
      '{zahlungsmethode|zahlungsinformationen|zahlungsdaten} {ist|sind|wurde|wurden} [*] {abgelaufen|ungültig|abgelehnt|veraltet}',
      'ihr {abo|abonnement} {ist abgelaufen|läuft ab|konnte nicht|wurde gekündigt|wurde ausgesetzt}',
    ],
    'tax refund': [
      '{steuerrückerstattung|steuererstattung|rückerstattung|erstattung} {in höhe|von|steht|wartet|ausstehend|genehmigt|beantragen|erhalten}',
      '{anspruch|anrecht} auf {eine|ihre} [*] {rückerstattung|erstattung|steuererstattung|gutschrift|rückzahlung}',
    ],
    'toll unpaid': [
      '{unbezahlte|offene|ausstehende} {maut|mautgebühr|mautgebühren|strafe|bußgelder}',
      '{strafzettel|bußgeldbescheid|knöllchen} {ist|steht|noch|nicht|über|von}',
    ],
    'document expires': [
      '{dokument|datei|fax|sprachnachricht} {läuft|wird} [*] {ab|gelöscht}',
      '{verschlüsselte|sichere|vertrauliche|gesicherte} {nachricht|datei} {für sie|erhalten|wartet|lesen}',
      'neue {sprachnachricht|voicemail}',
    ],
  },
  ask: {
    'verify account': [
      '{bestätigen|verifizieren|aktualisieren|überprüfen|reaktivieren|validieren|entsperren|legitimieren|synchronisieren|sichern|erneuern} sie [bitte|jetzt|sofort|umgehend|hier] {ihr|ihre|ihren|ihrer|dein|deine} [*] {konto|identität|daten|angaben|zugang|informationen|kontodaten|konto|karte|e mail konto|wallet|account|kontoinformationen|persönlichen daten|zugangsdaten|kundendaten|lieferadresse|zahlungsdaten|zahlungsinformationen|pushtan|versanddaten|postfach|registrierung|rufnummer|telefonnummer}',
      '{ihr|ihre|ihren} [*] {konto|identität|daten|angaben|zugang|informationen|kontodaten|kundendaten|wallet|account|zahlungsdaten|e mail konto} [*] zu {bestätigen|verifizieren|aktualisieren|überprüfen|reaktivieren|validieren|entsperren}',
      '{konto|jetzt|identität|daten|zugang|hier|account|kundendaten} {bestätigen|verifizieren|aktualisieren|reaktivieren|entsperren|legitimieren|validieren}',
      '{bestätigung|verifizierung|aktualisierung|überprüfung|validierung|legitimation} {ihres|ihrer} {kontos|daten|identität|angaben|zugangs|kontodaten|kundendaten|persönlichen daten|accounts|wallet}',
      '{verifizierung|legitimation|datenabgleich|kontoverifizierung|bestätigungsprozess|identitätsprüfung|datenaktualisierung} {erforderlich|notwendig|durchführen|durchzuführen|abschließen|starten|zu starten}',
      'wir {müssen|möchten} ihre {angaben|daten|identität} bestätigen',
    ],
    'log in by link': [
      '{melden|loggen} sie sich [*] {über|unter|hier|jetzt|in ihrem} [*] {link|button|an|ein|konto}',
      '{jetzt|hier} {anmelden|einloggen}',
      '{anmelden|einloggen} {um|und} [*] {bestätigen|verifizieren|prüfen}',
      '{zum|weiter zum} {login|online banking|anmeldung}',
    ],
    'pay by link': [
      '{bezahlen|zahlen|begleichen} sie [bitte|jetzt] {die|den|diese|nur} [*] {gebühr|gebühren|zollgebühren|versandkosten|betrag|versand|strafe|versandgebühr}',
      '{zahlungsmethode|zahlungsdaten|zahlungsinformationen|abonnement|abo} {aktualisieren|erneuern|verlängern}',
      '{aktualisieren|verlängern|erneuern} sie {ihr|ihre} {abo|abonnement|zahlungsmethode|zahlungsdaten|zahlungsinformationen|schutz}',
      '{jetzt|hier} {bezahlen|verlängern|erneuern}',
    ],
    'open the file': [
      '{öffnen|lesen|prüfen|laden} sie {die|den|das} {beigefügte|angehängte|beiliegende} {datei|dokument|anhang|formular}',
      '{dokument|datei|nachricht} {ansehen|anzeigen|herunterladen|öffnen|lesen}',
      '{planen|programmieren} sie {ihre|die} {lieferung|zustellung}',
    ],
  },
  link: {
    click: [
      '{klicken|tippen|drücken} sie [bitte|einfach|dazu|hierzu|dafür] [auf|unten] {hier|den link|den button|die schaltfläche|den folgenden|den untenstehenden|den unten|diesen link|folgenden link|den nachfolgenden|unten|auf}',
      '{folgen|nutzen|verwenden|benutzen} sie [bitte] {dem|den|diesem|folgenden} [*] link',
      '{über|unter} {den|dem|diesen|folgendem|folgenden} [folgenden|untenstehenden|nachfolgenden] link',
      '{hier klicken|klick hier|klicke hier|jetzt starten|zum formular}',
      '{scannen|scanne} sie {den|diesen} qr code',
    ],
  },
  prize: {
    'you have won': ['{sie haben|du hast} [*] gewonnen'],
    congratulations: [
      '{sie|du} {wurden|wurdest|sind|bist} [*] {ausgewählt|ausgelost|auserwählt|ausgezogen}',
      '{als|zum} [möglicher|glücklicher|unser] [*] gewinner [ausgewählt|ausgelost|des|unserer]',
      '{sie sind|du bist} [*] {einer|eine} {der|von|unserer|unsere} [*] {finalisten|gewinner|teilnehmern|glücklichen|endauslosung}',
      '{wir gratulieren|gratuliere} {ihnen|dir|recht}',
      '{herzlichen glückwunsch|glückwunsch|gratulation} {sie|du|ihre|ihr|zum gewinn|jetzt}',
      '{e mail adresse|emailadresse|name} {wurde|ist} [*] {ausgewählt|gezogen|ausgelost}',
    ],
    prize: [
      '{brandneues|brandneuen|brandneue|gratis|kostenloses} {produkt|iphone|samsung|set|paket|gerät|smartphone|geschenk}',
      '{fantastischen|tollen|exklusiven} {preis|gewinn}',
      '{einmalige|einzigartige} {gelegenheit|chance|möglichkeit} {bieten|auf|ein|eine|einen|zu|das|den|um}',
      '{ihr|ihre|dein|deine} {gewinn|preis|belohnung|geschenk|prämie|bonus|geschenkkarte} {wartet|ist|liegt|steht|verfällt}',
      '{gutschein|gutscheine|geschenkkarte|geschenkkarten|paket|geschenkgutschein} im wert von [*] [gewinnen|zu gewinnen|sichern]',
      '{gewinnen|gewinne} {sie|jetzt} {ein|eine|einen|den|das}',
      '{belohnungsprogramm|treueprogramm|gewinnspielzentrale|endauslosung}',
    ],
    lottery: ['{lotterie|lotto|internationale lotterie|lotteriegewinn|gewinnsumme|gewinnbenachrichtigung|gewinnmitteilung}'],
    inheritance: [
      '{erbschaft|erbe|nachlass|hinterlassenschaft} [in höhe|von|des|eines] [*] {verstorbenen|millionen|euro|dollar|kunden}',
      '{verstorbener|verstorbenen} {kunde|kunden|mann|ehemann|mandanten}',
      'nächster angehöriger',
      '{spende|schenkung|spenden} [in höhe] von [*] {millionen|euro|dollar}',
      'ohne {erben|testament} {verstorben|gestorben}',
    ],
    'large sums': ['{millionen|million} {euro|us dollar|dollar|usd|pfund}', '{die|gesamte} summe von [*] {euro|millionen|dollar}'],
    'easy money': [
      '{verdoppeln|vervielfachen} sie ihr {geld|kapital|guthaben|investition}',
      '{garantierte|sichere} {rendite|renditen|gewinne}',
      'passives einkommen',
      '{schnell|leicht|einfach} geld verdienen',
      '{kredit|darlehen} {ohne schufa|zu einem zinssatz|von 1}',
      '{von zu hause|täglich} [aus] [*] {euro|€|geld} verdienen',
    ],
    'crypto payout': [
      '{bitcoin|krypto|btc|ihre|ihr} {auszahlung|guthaben|kontostand|gewinn} [*] {bereit|erhalten|bestätigen|verfügbar|abheben|auszahlen|abzuziehen}',
      '{kostenlose|gratis} {bitcoin|bitcoins|token|coins|kryptowährung}',
    ],
  },
  claim: {
    claim: [
      '{fordern|holen|sichern|lösen} sie [sich] [noch heute|jetzt|noch|*] {ihren|ihr|ihre|den|das} [*] {preis|gewinn|belohnung|geschenk|prämie|gutschein|bonus|geschenkkarte|angebot|combo pack|anspruch}',
      '{anspruch|ihren anspruch} geltend [zu] machen',
      '{beantworten|nehmen|füllen|machen} sie [*] {an|unsere|diese|der|dieser} [*] {umfrage|fragen|fragebogen|verlosung|gewinnspiel} [teil|aus]',
      '{kurze|kurzen|kleine|kleinen|zur} umfrage [*] [starten|teil|teilnehmen]',
      '{teilnahme|gewinndaten|daten} {bestätigen|eintragen}',
      '{umfrage|jetzt|hier} {starten|teilnehmen|mitmachen|beanspruchen|einlösen|gewinnen}',
      '{nur|lediglich} {den versand|die versandkosten} [zu] [bezahlen|zahlen]',
      '{es können|es fallen|es kann} [eine|geringe] {versandgebühr|versandgebühren|versandkosten} [an|anfallen]',
      '{kontaktieren|schreiben|antworten} sie {mir|mich|uns|meinen} [*] [zurück|anwalt|unter|e mail]',
    ],
  },
  mention: {
    'card number': ['{kreditkartennummer|kartenprüfnummer|kartendaten|kreditkartendaten}', 'prüfziffer ihrer karte'],
    PIN: ['ihre {pin|tan|geheimzahl}', '{pin|tan} nummer'],
    'bank details': ['ihre {bankdaten|bankverbindung|kontodaten|kontonummer}'],
    'login details': ['ihre {zugangsdaten|anmeldedaten|logindaten}', '{benutzername|e mail adresse|benutzernamen} und {passwort|kennwort}'],
    'wallet secrets': ['{seed phrase|wiederherstellungsphrase|wiederherstellungswörter}'],
    "mother's maiden name": ['kopie ihres {ausweises|personalausweises|passes|reisepasses}', 'ausweiskopie'],
  },
  give: {
    verb: ['{geben|bestätigen|senden|teilen|verifizieren|überprüfen|hinterlegen|übermitteln|schicken|tragen|füllen} sie'],
    'verb behind': ['{eingeben|bestätigen|einzugeben|anzugeben|angeben|übermitteln|mitteilen|eintragen}'],
  },
  secret: {
    credential: [
      '{ihr|ihre|ihren|dein|deine} [*] {passwort|kennwort|pin|tan|zugangsdaten|anmeldedaten|logindaten|geheimzahl|anmeldename und pin|seed phrase|wiederherstellungsphrase|anmeldeinformationen}',
      '{passwort und|und passwort|und ihr passwort}',
    ],
  },
  card: {
    payment: [
      '{kontodaten|bankdaten|kreditkartendaten|kartendaten|kreditkartennummer|kartennummer|kreditkarteninformationen|bankverbindung|kontonummer|iban|kreditkarte|zahlungsdaten|zahlungsinformationen|prüfziffer|bankinformationen}',
    ],
  },
  greeting: {
    greeting: [
      'sehr {geehrter|geehrte|verehrter|verehrte} [*] {kunde|kundin|nutzer|nutzerin|mitglied|kontoinhaber|benutzer|karteninhaber|empfänger|e mail nutzer|e mail benutzer|begünstigter|abonnent}',
      '{lieber|liebe|guten tag|hallo|geschätzter|werter|geehrter} [*] {kunde|kundin|nutzer|benutzer|kontoinhaber|karteninhaber|e mail benutzer|begünstigter|gewinner|user}',
    ],
  },
})
