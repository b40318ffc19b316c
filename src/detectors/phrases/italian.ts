/** Italian wording of phishing and fraud; with and without accents. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{conto|account|conto corrente|carta|casella|casella di posta|casella email|utenza|profilo|accesso|abbonamento|servizio|postepay|carta di credito|dominio|wallet|spid|pec|home banking}'
const off =
  '{sospeso|sospesa|bloccato|bloccata|limitato|limitata|disattivato|disattivata|chiuso|chiusa|cancellato|cancellata|disabilitato|disabilitata|eliminato|eliminata|congelato|interrotto|revocato}'

export const italian = ideasOf({
  pressure: {
    'immediate action': [
      '{azione|attenzione|risposta|verifica|conferma} {immediata|urgente} [richiesta|necessaria]',
      '{agisca|agisci|risponda|verifichi|confermi|verifica|conferma|aggiorna} {subito|immediatamente|ora|al più presto|con urgenza|entro}',
      '{richiede|necessita} [di|della|la] [sua|tua] {attenzione|azione|risposta} {immediata|urgente}',
      '{azione|verifica|aggiornamento|conferma} {richiesta|richiesto|obbligatoria|obbligatorio|necessaria|necessario}',
      'urgente: {il|la|verifica|conferma}',
      '{intervento|aggiornamento} urgente',
    ],
    'last warning': [
      'ultimo {avviso|sollecito|avvertimento} [prima]',
      'ultima {notifica|comunicazione|possibilità|occasione per} [evitare|verificare|confermare]',
      'avviso finale',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{entro|nelle|nel giro di|in|per le} [le] [prossime|successive] {12|24|36|48|72} {ore|h}',
      '{entro|in} {2|3|5|due|tre|cinque} giorni [lavorativi]',
      '{scade|scadrà|scadono} {oggi|domani|tra 24|entro 24|stasera}',
      'entro {oggi|stasera|mezzanotte|domani|la fine della giornata}',
      'ha {24|48|72} ore',
    ],
    'if you do not': [
      '{se|qualora} [lei] non {verifica|conferma|aggiorna|risponde|procede|provvede|effettua|completa|paga|verificherà|confermerà|aggiornerà|provvederà|ricevuto|riceveremo|rinnova|aggiorni|confermi|verifichi}',
      '{in caso contrario|altrimenti} [*] {il|la|saremo|verrà|sarà|procederemo|potrebbe}',
      '{in caso di|in mancanza di|la} mancata {conferma|risposta|verifica|regolarizzazione|aggiornamento|pagamento}',
      'per evitare {la|il|che|l|una|qualsiasi|di} [*] {sospensione|blocco|chiusura|interruzione|disattivazione|limitazione|cancellazione|conto|account|sanzioni|perdere|addebiti|mora}',
    ],
  },
  nudge: {
    'last chance': ['{ultima occasione|ultime ore|ultimi giorni}', 'solo per oggi', 'affrettati'],
    expires: ['{scade|termina} {oggi|domani|presto}', 'sta per scadere'],
    'action required': ['azione richiesta', 'urgente'],
  },
  threat: {
    'loss of access': [
      '{perdere|perdita|perderà|perderai} [*] {l accesso|accesso}',
      'non {potrà|potrai|sarà} [più|possibile] {accedere|utilizzare|ricevere|inviare|operare|effettuare} [*]',
    ],
    'account closed': [
      `{il|la|suo|sua|tuo|tua|vostro|l} ${account} {sarà|verrà|saranno|potrebbe essere|verranno} [*] ${off}`,
      `{saremo costretti|dovremo|procederemo} [a|alla|al] [*] {sospendere|bloccare|chiudere|disattivare|limitare|sospensione|blocco|chiusura} [*] ${account}`,
    ],
    'closure of the account': [
      `{sospensione|chiusura|blocco|disattivazione|cancellazione|limitazione} [definitiva|definitivo|temporanea|immediata] {del|della|dell|dei} [suo|sua|tuo|tua|vostro] ${account}`,
    ],
    'data deleted': [
      '{foto|file|dati|messaggi|e mail|email|documenti} {saranno|verranno} [*] {eliminati|eliminate|cancellati|cancellate|persi|rimossi}',
      '{perderai|perderà|perdere} {tutti|tutte|i tuoi|le tue} [*] {foto|file|dati|punti|messaggi}',
    ],
    'legal action': [
      '{azione|azioni|vie|procedimento|conseguenze} {legale|legali|giudiziario|giudiziaria|penale}',
      '{ingiunzione|pignoramento|atto giudiziario|cartella esattoriale}',
      'mandato di {arresto|comparizione|cattura}',
    ],
    fine: [
      '{sanzione|sanzioni|multa|mora|penale|costi aggiuntivi|maggiorazione} {di|da|sarà|aggiuntiva|amministrativa}',
      '{restituito|rispedito|restituita|reso} al mittente',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{attività|accesso|accessi|tentativo|tentativi|transazione|transazioni|operazione|operazioni|movimento|addebito|login} [*] {insolita|insolite|sospetta|sospetto|sospetti|sospette|non autorizzata|non autorizzato|anomala|anomalo|anomali|fraudolenta|anomale}',
      '{abbiamo|è stato|è stata} {rilevato|riscontrato|notato|rilevata|individuato} {un|una|un attività|attività|delle|dei|alcune|degli|un accesso|un anomalia} [*]',
    ],
    'account suspended': [
      `{il|la|suo|sua|tuo|tua|vostro|l} ${account} {è stato|è stata|è|sono|risulta} [temporaneamente|*] ${off}`,
      `{abbiamo} [*] {sospeso|bloccato|limitato|disattivato} [*] {il|la|suo|tuo|l} [suo|tuo|sua|tua] ${account}`,
      `{conto|account|carta|utenza} {sospeso|bloccato|limitato|bloccata|sospesa|limitata}`,
      '{codice di sicurezza|sicurezza web|psd2|secure call|token|app di sicurezza|dispositivo} [*] {scaduto|disattivato|attivare|aggiornare|obbligatorio|scaduta}',
    ],
    'mailbox full': [
      '{casella|casella di posta|spazio|spazio di archiviazione|archiviazione|posta|memoria} [*] {piena|pieno|quasi piena|quasi pieno|esaurito|esaurita|insufficiente}',
      '{ha|hai} {superato|raggiunto|esaurito} {il|lo|la} [*] {limite|quota|spazio|capacità}',
      'quota {di archiviazione|della casella|disco}',
    ],
    'password expires': [
      'password {scade|scadrà|sta per scadere|è scaduta|in scadenza}',
      '{mantenere|conservare|mantieni} {la|la stessa|la tua} [stessa] password',
    ],
    'messages held': [
      '{messaggi|e mail|email|messaggio} {in sospeso|in attesa|non consegnati|in quarantena|bloccati|trattenuti|non consegnate}',
    ],
    infection: [
      '{il tuo|il suo|tuo|suo} {computer|dispositivo|telefono|pc} {è|potrebbe essere|è stato} [*] {infetto|infettato|a rischio|compromesso|hackerato|vulnerabile|non protetto}',
      '{virus|minacce|malware} {rilevato|rilevati|rilevate|trovati|individuati}',
      '{mcafee|norton|avast|antivirus} {è scaduto|scaduto|scade|scaduta}',
    ],
    'parcel held': [
      '{il|un|suo|tuo} {pacco|ordine|spedizione} {è in attesa|è bloccato|è trattenuto|non è stato|è fermo|è in giacenza|è stato trattenuto|non può|è in sospeso|è stato bloccato|è stato fermato}',
      '{la|sua|tua|vostra} {spedizione|consegna} {è in attesa|è bloccata|è stata|è sospesa|non è|è in giacenza|è ferma} [*]',
      '{pacco|spedizione|consegna} {in giacenza|in attesa|sospesa|bloccata|bloccato|fallita|non riuscita|in sospeso|trattenuto}',
      '{spese|tasse|dazi|costi|oneri|tassa} {doganali|di spedizione|di sdoganamento|di consegna|doganale|di giacenza}',
      '{riprogrammare|riprogramma|programma|programmare|confermare|pianifica} {la|la tua|una nuova|la sua} consegna',
      'indirizzo [di consegna|di spedizione] {errato|incompleto|non corretto|incorretto}',
      'tentativo di consegna',
    ],
    'payment failed': [
      '{pagamento|addebito|ultimo pagamento} [*] {rifiutato|non riuscito|non è riuscito|non è andato|non andato|fallito|respinto|non è stato|negato}',
      '{problema|problemi} {con|nel|di} {il|la|tuo|suo|i|l} [*] {pagamento|fatturazione|carta|addebito}',
      'metodo di pagamento [*] {rifiutato|scaduto|non valido|valido}',
      'abbonamento {è scaduto|scaduto|scade|verrà annullato|sarà annullato|è sospeso|è stato sospeso}',
    ],
    'tax refund': [
      '{rimborso|restituzione|indennizzo|bonus} [*] {fiscale|in attesa|disponibile|a suo favore|a tuo favore|delle tasse|irpef|di importo|inps|approvato|in sospeso|agenzia}',
      '{diritto|idoneo|ammissibile} {a|al|ad} [un] rimborso',
    ],
    'toll unpaid': [
      '{pedaggio|multa|bollo|sanzione|pedaggi|verbale} [*] {non pagato|non pagata|insoluto|insoluta|in sospeso|scaduto|da pagare|mancato|insoluti}',
      'mancato pagamento {del|di} {pedaggio|bollo|pedaggi}',
    ],
    'document expires': [
      '{documento|file|fattura|link|messaggio vocale} {scade|scadrà|verrà eliminato|sarà eliminato}',
      '{documento|messaggio|file} {protetto|riservato|sicuro|crittografato} [*] {per|ricevuto|condiviso|attesa}',
      'nuovo messaggio vocale',
    ],
  },
  ask: {
    'verify account': [
      '{verificare|confermare|aggiornare|convalidare|riattivare|sbloccare|ripristinare|attivare|regolarizzare|verifichi|confermi|aggiorni|convalidi|riattivi|verifica|conferma|aggiorna|convalida|riattiva|sblocca|ripristina|attiva|fornire|rinnovare} {il|la|i|le|l|suo|tuo|tua|tuoi|sua|suoi} [suo|sua|suoi|sue|tuo|tua|tuoi|tue|propria|propri|vostro] [*] {conto|account|identità|dati|informazioni|accesso|carta|profilo|casella|utenza|dispositivo|abbonamento|indirizzo|numero|dati personali|dati di pagamento|spid|posta|metodo di pagamento}',
      '{verifica|aggiornamento|conferma|convalida|riattivazione} {del|della|dei|delle|dell} {suo|sua|suoi|tuo|tua|tuoi|account|conto|dati|identità|profilo|informazioni|carta} [*]',
      '{verifica|conferma|aggiorna|convalida|riattiva} {ora|qui|account|subito|adesso|dati|identità}',
    ],
    'log in by link': [
      '{accedere|accedi|acceda|acceda|effettuare l accesso|effettua l accesso|effettui l accesso|effettua il login|accedendo} {al|qui|ora|al suo|al tuo|tramite il|dal|cliccando|al link|alla sua|alla tua|alla pagina|per verificare|per confermare|al portale|all area} [*]',
    ],
    'pay by link': [
      '{pagare|paga|paghi|saldare|saldi|versare|pagando|regolarizzare} {la|le|i|il|lo|una|l|un} [*] {spese|tassa|dazi|multa|importo|spedizione|costi|oneri|sanzione|piccola|pedaggio|somma}',
      '{rinnovare|rinnova|rinnovi|aggiornare|aggiorna|aggiorni} {il|la|i|l} [tuo|suo|tuoi|suoi] [*] {abbonamento|pagamento|metodo di pagamento|protezione|antivirus|dominio|fatturazione}',
      '{paga|rinnova|pagare|rinnovare} {ora|qui|adesso|subito}',
    ],
    'open the file': [
      '{apra|apri|aprire|scarichi|scarica|scaricare|consulti|visualizza|visualizzare|compilare|legga} {il|la|l|lo} {documento|file|allegato|fattura|modulo|atto|messaggio} [allegato|in allegato|allegata]',
      '{visualizza|scarica|apri} {documento|fattura|file|messaggio}',
    ],
  },
  link: {
    click: [
      '{clicca|cliccare|clicchi|cliccando|fai clic|faccia clic|fare clic|premi|tocca|clic} [*] {qui|sul link|sul pulsante|seguente|sotto|sul bottone|su|link}',
      '{link|pulsante} {seguente|sottostante|qui sotto|di seguito|in basso}',
      '{seguente|questo|tramite il|segua il|segui il|utilizzi il} link',
      '{scansiona|inquadra|scansionare} il {codice qr|qr code}',
    ],
  },
  prize: {
    'you have won': [
      '{hai|ha} [*] {vinto|stato selezionato|stato scelto|stata selezionata|stata scelta}',
      '{il tuo|il suo|la sua|la tua} {nome|email|indirizzo|e mail|indirizzo email} è {stato|stata} {selezionato|estratto|scelto|estratta}',
    ],
    congratulations: [
      '{sei|è} {stato|stata} {selezionato|selezionata|scelto|scelta|estratto|estratta} [per|come]',
      '{sei|lei è} [*] {vincitore|il vincitore|uno dei vincitori|il fortunato vincitore|finalista|fortunato}',
      '{congratulazioni|complimenti} {hai|ha|sei|lei|il|la|tu}',
    ],
    prize: [
      '{opportunità|occasione|possibilità} unica di {ricevere|vincere|ottenere}',
      '{il tuo|il suo|un|la tua|una} {premio|regalo|ricompensa|buono|carta regalo|gift card|sorpresa} {ti aspetta|la attende|è pronto|è in attesa|è disponibile|esclusivo|fantastico|gratis|ti attende}',
      '{vinci|ricevi|vincere|ottieni} {un|una|uno} [nuovo|nuova|nuovissimo|*] {iphone|samsung|kit|buono|set|smartphone|carta regalo|box}',
      '{nuovissimo|nuovissima} {iphone|samsung|set|kit|*}',
      'sondaggio scade oggi',
    ],
    lottery: ['{lotteria|estrazione|superenalotto} [*] {internazionale|nazionale|vincitore|vincente|promozionale|euromillions}'],
    inheritance: [
      '{eredità|fondo|fondi} [*] {non reclamato|non reclamati|milioni|defunto|del mio|lasciata|del defunto}',
      '{mio|nostro} {defunto|compianto} {marito|cliente|padre}',
      'parente più prossimo',
      '{donare|donazione di|donazione del} [*] {milioni|euro|dollari|somma|fondi}',
    ],
    'large sums': ['{milioni|milione} di {euro|dollari|usd|sterline}', 'la somma di [*] {euro|dollari|milioni|mila|eur|usd}'],
    'easy money': [
      '{raddoppia|raddoppi|moltiplica} {il|i|la} [tuo|tuoi|suo] {denaro|soldi|investimento|capitale}',
      '{guadagni|reddito|profitti|rendimenti} {garantiti|passivo|garantito|facili|giornalieri}',
      '{guadagna|guadagnare|guadagni} [soldi] {da casa|facilmente|online|velocemente|fino a}',
      '{prestito|prestiti} {veloce|tra privati|tra particolari|immediato|al 2|al 3|seri}',
    ],
    'crypto payout': [
      '{prelievo|saldo|bitcoin|btc|cripto} [*] {disponibile|approvato|in attesa|pronto}',
      '{bitcoin|criptovalute|token} {gratis|gratuiti|omaggio}',
    ],
  },
  claim: {
    claim: [
      '{richiedi|richieda|ritira|ritiri|reclama|riscuoti|ricevi|ottieni|richiedere|ritirare|riscatta} {il|la|i|le|ora} [tuo|suo|tua|sua|tuoi] [*] {premio|regalo|ricompensa|buono|carta regalo|rimborso|gift card|vincita|bonus|subito}',
      '{rispondi|rispondere|risponda|partecipa|completa|compila} [*] {sondaggio|questionario|indagine|domande}',
      '{paga|pagare|pagando} {solo|soltanto} [*] {spedizione|spese}',
      '{contatti|contattare|scrivere|contatta|contattami|scrivimi} [*] {avvocato|notaio|email|banca|agente|whatsapp}',
    ],
  },
  mention: {
    'card number': ['numero {di|della} [sua|tua] carta', 'codice {cvv|di sicurezza della carta}'],
    PIN: ['{il suo|il tuo|suo|tuo} {pin|codice pin|codice dispositivo|codice segreto}'],
    'bank details': ['{i suoi|i tuoi|suoi|tuoi} dati bancari', 'coordinate bancarie'],
    'login details': ['{nome utente|username|email|utente} e [la] password', '{le sue|le tue} credenziali'],
    "mother's maiden name": ['{copia|foto|scansione} {del|della|di} [suo|sua|tuo|tua|un] {documento|carta d identità|passaporto}'],
  },
  give: {
    verb: [
      '{inserisci|inserisca|conferma|confermi|fornisca|fornisci|invia|invii|comunichi|indichi|digiti|digita|verifica|verifichi|inserite|inviaci|immetti}',
      '{inserire|confermare|fornire|inviare|comunicare|indicare|digitare|verificare|immettere}',
    ],
  },
  secret: {
    credential: [
      '{la sua|la tua|il suo|il tuo|le sue|le tue|e|sua|tua|i suoi|i tuoi|la vostra} [*] {password|pin|codice pin|credenziali|codice segreto|codici di accesso|dati di accesso|frase di recupero|codice dispositivo|codice otp}',
    ],
  },
  card: {
    payment: [
      '{dati bancari|dati della carta|dati della tua carta|dati della sua carta|numero di carta|numero della carta|carta di credito|carta di debito|coordinate bancarie|dati di pagamento|informazioni di pagamento|cvv|iban|numero di conto|dati di fatturazione|informazioni bancarie}',
    ],
  },
  greeting: {
    greeting: [
      '{gentile|gentili|caro|cara|egregio|spettabile|spett le|salve|stimato} [*] {cliente|clienti|utente|titolare|utenti|contribuente|abbonato|beneficiario|correntista|membro|cittadino|amico}',
      'gentile signore signora',
    ],
  },
})
