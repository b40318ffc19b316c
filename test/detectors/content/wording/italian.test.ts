import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'Italian',
  [
    [
      'Il suo conto è stato bloccato',
      'Gentile cliente,\nabbiamo rilevato un accesso non autorizzato. Verifichi i suoi dati entro 24 ore, in caso contrario il suo conto sarà chiuso.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    ['Pacco in giacenza', 'Il tuo pacco è in attesa per spese doganali. Paga le spese di spedizione qui.', 'fake-alert'],
    ['Casella', 'La sua casella di posta è quasi piena. Clicchi qui per aggiornare il suo account.', 'fake-alert', 'credential-request'],
    [
      'Congratulazioni!',
      'Sei stato selezionato per ricevere un nuovissimo kit. Rispondi a un breve sondaggio e ritira il tuo premio.',
      'prize',
    ],
    ['Carta', 'Inserisca la sua password e i dati della carta per terminare.', 'sensitive-info-request'],
    ['Pedaggio', 'Risulta un pedaggio non pagato. Paghi l’importo subito per evitare sanzioni.', 'fake-alert'],
    ['Ultimo avviso', 'Ultimo avviso: azione immediata richiesta.', 'urgent-language'],
    [
      'Abbonamento',
      'Il pagamento non è riuscito e il tuo abbonamento è sospeso. Aggiorna il metodo di pagamento entro 48 ore.',
      'fake-alert',
      'urgent-language',
    ],
    [
      'Rimborso',
      'Ha diritto a un rimborso fiscale. Confermi i suoi dati e inserisca il numero della carta.',
      'fake-alert',
      'credential-request',
      'sensitive-info-request',
    ],
  ],
  [
    ['Ultima occasione: -20 %', 'Ultime ore! I saldi terminano oggi. Acquista in negozio o online.'],
    ['Il suo ordine 4471', 'Grazie per il suo ordine. Abbiamo addebitato 20 EUR sulla sua carta. La fattura è nella sua area clienti.'],
    ['Il suo codice di accesso', 'Il codice è 441 872 e vale 10 minuti. Non comunichi mai la sua password a nessuno.'],
    ['Il suo pacco arriva oggi', 'Il pacco sarà consegnato tra le 10 e le 12. Segua la spedizione qui.'],
    ['Fattura 2026-114', 'Buongiorno, in allegato la fattura di 340 EUR, pagamento a 30 giorni. Cordiali saluti'],
    ['Ferie', 'Buongiorno a tutti, inserite le ferie nel calendario prima di venerdì.'],
    ['Invito: riunione di bilancio', 'La riunione è martedì alle 10. Per partecipare clicca sul link.'],
    [
      'Il suo estratto conto è disponibile',
      'L’estratto conto del mese è disponibile nell’area riservata. La banca non chiede mai il suo PIN per posta.',
    ],
    ['Conferma il tuo indirizzo e-mail', 'Benvenuto! Clicca sul pulsante per confermare il tuo indirizzo e-mail.'],
  ],
)
