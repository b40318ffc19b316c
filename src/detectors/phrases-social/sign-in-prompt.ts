/** Words by which somebody wants the reader to approve a sign-in on his telephone, in eight languages. */
import type { PhraseGroup } from '../words.ts'

const phoneEn = '{phone|mobile|cell|device|cellphone|authenticator|handset}'

/** What shows up on the telephone. */
const prompt: PhraseGroup = {
  name: 'prompt',
  phrases: [
    '{sign in|signin|login|log in|push|mfa|2fa|authentication|authenticator|authorization|authorisation|okta|duo|two factor|microsoft authenticator} [*] {prompt|prompts|request|requests|notification|notifications|push|alert|pop up|popup}',
    `{prompt|push|notification|pop up|popup|request|alert} [that] [*] {on|to|in|at} [*] ${phoneEn}`,
    `${phoneEn} {will|should|is going to|is about to} [*] {prompt|ask|show|buzz|ping|light up|ring}`,
    '{authenticator app|authenticator|mfa push|push notification|sign in prompt}',
    '{anmeldeanfrage|anmeldeanforderung|anmeldeaufforderung|push nachricht|pushnachricht|push benachrichtigung|push mitteilung|push anfrage|pushanfrage|authenticator app|authenticator anfrage|authenticator|mfa anfrage|mfa aufforderung|login anfrage|loginanfrage|freigabeanfrage|anmeldebestätigung|anmeldebenachrichtigung}',
    '{anfrage|aufforderung|meldung|mitteilung|benachrichtigung|abfrage} * * {auf|an} [*] {handy|telefon|smartphone|diensthandy|mobiltelefon|authenticator}',
    "{demande|notification|alerte|invite} {de connexion|d'authentification|push|d'approbation|authenticator|mfa|de validation}",
    '{notification|demande|alerte|message} * * {sur|dans} [*] {téléphone|portable|mobile|smartphone|authenticator}',
    '{solicitud|notificación|aviso|petición|alerta} {de inicio de sesión|de inicio|push|de autenticación|de aprobación|de acceso|del authenticator|de authenticator|de la app|mfa}',
    '{solicitud|notificación|aviso|petición|alerta} * * {en|al|del} [*] {móvil|teléfono|celular|authenticator}',
    '{pedido|notificação|solicitação|alerta|aviso} {de início de sessão|de login|push|de autenticação|de aprovação|de acesso|do authenticator|mfa}',
    '{pedido|notificação|solicitação|alerta|aviso} * * {no|do|ao} [*] {telemóvel|celular|telefone|authenticator}',
    '{richiesta|notifica|avviso} {di accesso|push|di autenticazione|di approvazione|di login|dell authenticator|authenticator|mfa}',
    '{richiesta|notifica|avviso} * * {sul|nell|al|su} [*] {telefono|cellulare|telefonino|smartphone|authenticator}',
    '{inlogverzoek|aanmeldverzoek|aanmeldingsverzoek|pushmelding|push melding|pushbericht|inlogmelding|authenticator app|authenticator|mfa verzoek|mfa melding|inlogpoging|goedkeuringsverzoek}',
    '{melding|verzoek|bericht|pop up|popup} * * {op|in} [*] {telefoon|mobiel|gsm|mobieltje|authenticator}',
    '{powiadomienie|prośba|prośbę|żądanie|monit|komunikat} {o logowanie|logowania|o logowaniu|push|uwierzytelniania|authenticator|o zatwierdzenie|w authenticatorze|mfa|do zatwierdzenia}',
    '{powiadomienie|prośba|prośbę|żądanie|monit|komunikat} * * {na|w} [*] {telefonie|telefon|komórce|komórkę|smartfonie|aplikacji|authenticator}',
    '{phone|mobile|authenticator|cell} [*] {prompts|asks|buzzes|rings|pings|shows|displays|lights} [up] [*] [*]',
    '{aufforderung|anfrage|meldung|abfrage} * * {authenticator|app|handy|smartphone}',
    '{zahl|nummer|number|número|numero|nombre|getal|liczbę} [*] [*] {authenticator|authenticator app|app}',
    '{powiadomieniu|powiadomienia|powiadomieniem|prośby|monitu} [*] [*] {telefonie|authenticator|aplikacji|logowania}',
    '{zatwierdzenie logowania|próba logowania|próbę logowania|demande d approbation|approvazione dell accesso|aprobación de inicio|goedkeuring van de aanmelding|freigabe der anmeldung}',
  ],
}

const approve: PhraseGroup = {
  name: 'approve',
  phrases: [
    '{please|pls|kindly|just|simply|can you|could you|would you|you to|and|then|to|quickly|go ahead and} [please|just|quickly] {approve|accept|confirm|allow|authorise|authorize}',
    '{approve|accept|confirm|allow|authorise|authorize} {it|the|that|this|them|when}',
    '{tap|press|hit|choose|select|say|click} [on] {yes|approve|accept|allow|confirm}',
    '{genehmige|genehmigen|genehmigst|bestätige|bestätigen|bestätigst|bestätigt|akzeptiere|akzeptieren|zulassen|freigeben|freigibst|annehmen} [Sie|bitte|es|die|das|den]',
    '{gib|geben} [Sie] [bitte] {die|sie|diese} * frei',
    '{tippe|tippen|drücke|drücken} [Sie] [*] auf {ja|genehmigen|bestätigen|zulassen}',
    '{approuver|approuvez|approuve|accepter|acceptez|accepte|valider|validez|valide|confirmer|confirmez|confirme|autoriser|autorisez}',
    '{appuyez|appuie|appuyer} sur {oui|approuver|accepter|autoriser|valider}',
    '{apruebe|aprueba|aprobar|aprobarla|apruébala|apruébela|acepte|acepta|aceptar|aceptarla|acéptala|acéptela|confirme|confirma|confirmar|autorice|autoriza|autorizar|confírmala|confírmela|apruebes|aceptes}',
    '{pulse|pulsa|pulsar|toque|toca} [*] {en|sí} [sí|aprobar|aceptar|permitir]',
    '{aprove|aprova|aprovar|aproves|aceite|aceita|aceitar|aceites|confirme|confirma|confirmar|confirmes|autorize|autoriza|autorizar}',
    '{toque|toca|carregue|carrega|clique} em {sim|aprovar|aceitar|permitir}',
    '{approva|approvi|approvare|approvala|approvarla|accetta|accetti|accettare|accettala|accettarla|conferma|confermi|confermare|confermala|confermarla|autorizza|autorizzi|autorizzare}',
    '{tocca|tocchi|premi|prema} [su] {sì|approva|accetta|consenti}',
    '{keur|keurt} * * {goed}',
    '{goedkeuren|goedkeurt|accepteren|accepteer|accepteert|bevestig|bevestigt|bevestigen|goed te keuren|toestaan}',
    '{tik|druk|klik} [u] op {ja|goedkeuren|accepteren|toestaan}',
    '{zatwierdź|zatwierdzić|zatwierdzenie|zaakceptuj|zaakceptować|potwierdź|potwierdzić|akceptuj|zezwól|zatwierdzi}',
    '{kliknij|naciśnij|wybierz} [*] {tak|zatwierdź|zezwól|akceptuj}',
  ],
}

/** Why there is a prompt that the reader did not bring about himself: somebody else signs in, moves, tests, updates. */
const another: PhraseGroup = {
  name: 'brought about by another',
  phrases: [
    '{i|we} [have|ve|just|am|m|are|re|will|ll] [*] {sent|send|sending|triggered|trigger|triggering|pushed|push|pushing|started|initiated|trying|signing in|logging in|migrating|moving|testing|updating|syncing}',
    '{i|we} {am|m|are|re|need|have} [to|just|currently|now] {sign|log|get|signing|logging|locked|test|update} [in|into|out|*]',
    '{you|you ll|your phone} [will|should|may|ll|are going to] [shortly|soon|now|also] {get|see|receive|be asked|prompt|have} [*] {prompt|push|notification|request|popup|pop up|alert}',
    '{is|are} {coming|arriving|about to} [*] {phone|through|in|your|shortly|now}',
    '{will|should} {pop up|appear|arrive|show up|come through|come up|be sent}',
    '{shortly|in a minute|in a moment|any minute|in a few minutes|during the migration|keeps coming|just popped up|until it|just appeared|that appears|that pops up|that shows up|that is waiting|waiting on your}',
    '{ich|wir} * {anmelden|einloggen|einzuloggen|anzumelden|testen|umstellen|ausgelöst|geschickt|migrieren|gestartet|umziehen|melde|logge|schicke|schicken|sende|löse}',
    '{gleich|gerade|jetzt|eben|kurz|soeben|demnächst|in kürze} * {erscheint|kommt|erhalten|bekommst|bekommen|aufgetaucht|eingegangen|gesendet|geschickt|ausgelöst|auftaucht|aufpoppt|kam|auf}',
    '{erscheint|kommt|erhalten sie|bekommst du|bekommen sie|taucht} [*] {gleich|jetzt|in kürze|demnächst|auf}',
    '{je|nous} * {connecter|migrer|tester|lance|lançons|envoyé|déclenché|envoyer|essaie|envoie|connecte|migrons|testons|effectuons}',
    "{vous allez|tu vas|vous devriez|vous recevrez|tu recevras|va|vient} [*] {recevoir|voir|apparaître|s'afficher|arriver|une|d'arriver|d apparaître}",
    '{dans quelques|dans un instant|dans une minute|qui apparaît|qui va|qui s affiche|qui vient|tout de suite}',
    '{estoy|estamos|he|hemos|acabo|voy|vamos} [*] {entrar|iniciar|migrando|probando|enviado|enviar|lanzado|entrando|iniciando|mandar|mandado|actualizando|de enviar|de lanzar}',
    '{recibirá|recibirás|verá|verás|le llegará|te llegará|le aparecerá|te aparecerá|le saldrá|te saldrá|va a llegar|que aparece|que aparezca|que le llegue|que te llegue|que te salga|en un momento|en unos minutos|en breve}',
    '{estou|estamos|acabei|vou|vamos} [*] {entrar|iniciar|migrar|testar|enviar|enviado|de enviar|tentar|fazer|mandar|atualizar|a migrar|de mandar}',
    '{receberá|receberás|vai receber|vais receber|verá|vai aparecer|aparecerá|vai chegar|que aparece|que aparecer|que vai|que apareceu|que chegar|dentro de momentos|daqui a pouco|em breve|dentro de minutos}',
    '{sto|stiamo|ho|abbiamo|devo|dobbiamo} [*] {cercando|accedendo|migrando|testando|inviato|mandato|entrare|accedere|avviato|provando|aggiornando|facendo}',
    '{riceverai|riceverà|vedrai|vedrà|ti arriverà|le arriverà|arriverà|comparirà|apparirà|che compare|che appare|che arriva|che ti arriva|che le arriva|tra poco|a breve|tra un attimo|fra un minuto|fra poco}',
    '{ik|wij|we} * {inloggen|log|testen|migreren|verstuurd|gestuurd|stuur|sturen|aanmelden|verplaatsen|zet|zetten|probeer|ingelogd}',
    '{krijgt|krijg|ziet|zie|ontvangt|ontvang|verschijnt|komt} [je|u|er] [*] {zo|straks|zometeen|een|binnen|dadelijk|melding|op}',
    '{zo meteen|zometeen|zodadelijk|binnen enkele|die verschijnt|die zo|die komt|die binnenkomt|zo dadelijk|die je nu|die u nu}',
    '{próbuję|loguję|migrujemy|przenosimy|testujemy|wysłałem|wysłałam|wysłaliśmy|muszę|aktualizujemy|uruchomiliśmy|wysyłam} [się|*]',
    '{dostaniesz|otrzymasz|zobaczysz|otrzymają|otrzyma|pojawi się|przyjdzie|wyświetli się|pojawiło się|które się|za chwilę|zaraz|wkrótce|lada chwila}',
    '{that s|it s|that is|it is|this is|thats|its} {me|us|just me|only me|our|just us|for the|part of|from us|from me}',
    '{maintenance|migration|upgrade|rollover|synchronisation|synchronization|health check|move of your|enrolment|re enrolment}',
    '{wartung|wartungsarbeiten|umstellung|migration|aktualisierung|umzug|abgleich|systemtest|das bin ich|das sind wir|kommt von mir|kommt von uns|ist von uns|ist von mir|aktualisieren|aktualisiere}',
    '{erscheint|erscheinen|auftaucht|aufpoppt|eingeht|ankommt|aufblinkt|sehen werden|erhalten werden|bekommen werden|geschickt habe|geschickt haben|gesendet haben|ausgelöst habe}',
    '{maintenance|migration|mise à jour|bascule|c est moi|c est nous|vient de nous|vient de moi|vous verrez|tu verras|vous recevez|apparaîtra|s affichera|s affiche|recevrez|recevrez}',
    '{mantenimiento|migración|actualización|actualizando|soy yo|somos nosotros|es nuestra|aparecerá|aparece|llegará|saldrá|verá|te llega|le llega}',
    '{manutenção|migração|atualização|atualizar|sou eu|somos nós|é nosso|aparecer|aparecerá|chegar|chegará|surgir|surgirá}',
    '{manutenzione|migrazione|aggiornamento|aggiornando|sono io|siamo noi|comparirà|apparirà|arriverà|compare|arriva|spunterà}',
    '{onderhoud|migratie|update|bijwerken|bijgewerkt|dat ben ik|dat zijn wij|van ons|van mij|verschijnt|verschijnen|binnenkomt|krijgt|werken}',
    '{konserwacja|konserwacji|migracja|migracji|aktualizacja|aktualizacji|aktualizujemy|to ja|to my|od nas|ode mnie|pojawi|wyskoczy|przyjdzie|wyświetli}',
  ],
}

/** Of the reader's own sign-in, or what to do against a foreign one. */
const own: PhraseGroup = {
  name: 'own sign-in',
  phrases: [
    '{when|whenever|if|once|only when|each time|every time|next time|after|as soon as} [and if|only if] you [*] {sign in|log in|signed in|logged in|are signing in|started|initiated|requested|sign into|log into|entered|enter|are trying}',
    '{deny|reject|decline|report} {it|the|any|this|them|that|unexpected}',
    '{did not|didn t|do not|don t} {start|initiate|request|recognise|recognize|expect|try}',
    '{never|only|don t|do not} [just] {approve|accept|confirm}',
    '{unexpected|unknown|unsolicited} [*] {prompt|prompts|request|requests|push|notification|notifications}',
    '{wenn|falls|sobald|sofern|nur wenn} {sie|du} [*] {anmelden|anmeldest|angemeldet|einloggen|einloggst|gestartet|ausgelöst|selbst}',
    '{lehnen|lehne|ablehnen|abzulehnen|verweigern} [Sie] [*]',
    '{unerwartete|unbekannte|unaufgeforderte|fremde} [*] {anfrage|anfragen|anmeldeanfragen|push|aufforderungen|anmeldeanfrage}',
    '{si|lorsque|quand|dès que|seulement si} {vous|tu} [*] {connectez|connectes|initié|demandé|êtes|connecté|identifiez}',
    '{refusez|refuse|refuser|rejetez|inattendue|inattendues|inconnue}',
    '{si|cuando|solo si|siempre que} [usted|tú] [*] {inicie|inicias|inicia|ha iniciado|has iniciado|solicitó|solicitado|reconoce|reconoces}',
    '{rechace|rechaza|rechazar|deniegue|deniega|inesperada|inesperadas}',
    '{se|quando|só se|sempre que} [você|não|*] {iniciar|iniciou|iniciaste|entrar|solicitou|pediu|reconhecer|reconhece|fizer}',
    '{rejeite|rejeita|recuse|recusa|inesperado|inesperados|inesperada}',
    '{se|quando|solo se|ogni volta che} [non] [*] {accedi|accede|hai avviato|ha avviato|effettui|hai richiesto|ha richiesto|riconosci|riconosce}',
    '{rifiuta|rifiuti|rifiutare|inattesa|inattese|inaspettata}',
    '{als|wanneer|alleen als|zodra} {je|u} [*] {inlogt|aanmeldt|aangemeld|gestart|zelf|herkent|verwacht}',
    '{weiger|weigert|wijs|onverwachte|onbekende} [*]',
    '{jeśli|jeżeli|kiedy|gdy|tylko gdy|tylko jeśli} [to] [*] {logujesz|logują|zalogujesz|rozpocząłeś|rozpoczął|ty|sam|zalogować}',
    '{odrzuć|odrzucić|nieoczekiwane|nieoczekiwanych|nieznane|odrzucaj}',
  ],
}

export const promptGroups: readonly PhraseGroup[] = [prompt, approve, another, own]
