/** Words by which somebody wants a one-time code or an approved sign-in from the reader, in eight languages. */
import type { PhraseGroup } from '../words.ts'
import { listed } from './listed.ts'

const me = '{me|us}'
const handEn = '{send|forward|text|tell|give|read|pass|share|email|mail|message|whatsapp|dictate|relay|shoot|drop}'
const handDe =
  '{schick|schicke|schicken|sende|senden|leite|leiten|gib|geben|nenn|nenne|nennen|sag|sage|sagen|lies|lesen|diktiere|diktieren|teil|teile|teilen|schreib|schreibe|schreiben|mail|maile|mailen|übermitteln|übermittle}'
const behindDe =
  '{schicken|schickst|senden|sendest|weiterleiten|weiterleitest|durchgeben|durchgibst|nennen|nennst|sagen|sagst|mitteilen|vorlesen|vorliest|geben|gibst|zuschicken|zusenden|weitergeben|diktieren|übermitteln|schreiben|zukommen|geschickt}'
const handFr =
  '{envoyez|envoie|envoyer|renvoyez|renvoie|renvoyer|transférez|transfère|transférer|transmettez|transmets|transmettre|donnez|donne|donner|communiquez|communique|communiquer|dites|dis|dire|lisez|lis|lire|dictez|dicte|dicter|indiquez|indique|indiquer|faites suivre|fais suivre}'
const handEs =
  '{envíame|envíeme|enviarme|envíamelo|envíemelo|enviármelo|mándame|mándeme|mandarme|mándamelo|mándemelo|pásame|páseme|pasarme|pásamelo|pásemelo|dime|dígame|decirme|dímelo|dígamelo|reenvíame|reenvíeme|reenviarme|reenvíamelo|dame|deme|darme|dámelo|facilítame|facilíteme|facilitarme|léeme|léame|leerme|díctame|dícteme|compárteme|envíanos|envíenos|enviarnos|facilítenos|indícame|indíqueme|indicarme|indíquenos|comunícame|comuníqueme}'
const handPt =
  '{envia|envie|enviar|enviares|manda|mande|mandar|diz|diga|dizer|passa|passe|passar|reencaminha|reencaminhe|reencaminhar|encaminha|encaminhe|encaminhar|dar|lê|leia|ler|informa|informe|informar|partilha|partilhe|compartilhe|dita|dite|repassa|repasse}'
const handIt =
  '{mandami|mandamelo|mandarmi|mandarmelo|mi mandi|me lo mandi|inviami|inviamelo|inviarmi|inviarmelo|mi invii|me lo invii|inoltrami|inoltramelo|inoltrarmi|inoltrarmelo|mi inoltri|me lo inoltri|dimmi|dimmelo|dirmi|dirmelo|mi dica|dammi|dammelo|darmi|mi dia|girami|giramelo|girarmi|leggimi|leggermi|mi legga|passami|passamelo|passarmi|comunicami|comunicarmi|mi comunichi|ci comunichi|ci invii|inviaci|inviarci|mi scrivi|scrivimi|mandaci|riferiscimi|dettami|mi detti}'
const handNl = '{stuur|sturen|geef|geven|zeg|zeggen|app|appen|mail|mailen|lees|lezen|vertel|vertellen|noem|bezorg|sms}'
const behindNl = '{sturen|doorsturen|geven|doorgeven|zeggen|appen|mailen|voorlezen|vertellen|laten weten|doorsms|toesturen|opsturen}'
const handPl =
  '{wyślij|prześlij|podaj|podeślij|przekaż|napisz|powiedz|przedyktuj|odczytaj|przeczytaj|wysłać|przesłać|podać|podesłać|przekazać|napisać|powiedzieć|odczytać|podyktuj|podyktować|odeślij|odesłać}'

const hand: PhraseGroup = {
  name: 'hand over',
  phrases: [
    ...[`${handEn} [it|that|this|them] ${me}`, `${handEn} * * {to|with} ${me}`, `${handEn} ${me} [the|that|back]`],

    '{reply with|reply back with|answer with|respond with|get back to me with|come back with|type in your reply} {the|that|this|your} [*]',
    '{nos|me} {envíe|mande|facilite|indique|comunique} [el|ese]',
    '{what is|what s|what was|whats} {the|that|your} [*]',
    '{i|we} [just|only|still|also|urgently|will] {need|require|want} [you to|from you] [read|send|forward|share] [me|us] {the|that|this|your} [*]',
    '{let me|let us} {have|know} [the|that|what]',
    ...[
      `${handDe} [Sie] [es|ihn|sie|den|diesen] {mir|uns}`,
      `{es|ihn|den} {mir|uns} [*] ${behindDe}`,
      `{mir|uns} * * ${behindDe}`,
      `{mir|uns} * * * * ${behindDe}`,
    ],
    '{leite|leiten} [Sie] * * weiter',
    '{antworte|antworten|antwort} [Sie] [bitte|einfach|kurz|mir] mit',
    '{ich|wir} {brauche|brauchen|benötige|benötigen|bräuchte} [*] {den|diesen|ihn|deinen|ihren|einen}',
    '{wie lautet|was ist|welchen} [der|dein|ihr|code]',
    'auf diese {mail|nachricht|e-mail} antworten',
    ...[`${handFr} [le|la|les] {moi|nous}`, `{me|nous|m|le moi|la moi} [*] ${handFr}`],
    "{il me faut|il nous faut|j'ai besoin [urgent] du|j'ai besoin de ce|nous avons besoin du|donne moi|répondez avec|réponds avec|répondez moi avec|quel est} [le|ce|votre|ton]",
    "{il me faudrait|j'aurais besoin|j'ai juste besoin|j'ai besoin|nous avons besoin} {du|de ce|le|que}",
    ...[
      handEs,
      '{me|nos} [lo|la] {envíe|envíes|envía|mande|mandes|manda|pase|pases|pasas|dice|dices|diga|digas|reenvía|reenvíe|reenvías|das}',
    ],
    '{necesito|necesitamos|me hace falta|cuál es|responde con|responda con|contesta con|reenvía|reenvíe|reenviar} [que me] {el|ese|este|tu|su}',
    ...[`{me|nos} [*] ${handPt}`, `${handPt} [*] {me|nos|mo}`, `${handPt} [*] {o|esse|este|os} [*] {para mim|a mim}`],
    '{preciso|precisamos|qual é|responde com|responda com|responder com|reencaminha|reencaminhe|encaminhe|encaminha} [do|desse|deste|de] [o|esse|este|seu|teu]',
    ...[
      handIt,
      '{mi|ci|me lo} [puoi|può|potresti|potrebbe] {mandi|invii|mandare|inviare|inoltrare|inoltri|dire|dici|dare|dai|girare|giri|leggere|comunicare|passare|scrivi}',
    ],
    '{mi serve|ci serve|ho bisogno [subito] del|ho bisogno di quel|qual è|rispondi con|risponda con|inoltra|inoltri|rispondimi con} [il|quel|questo]',
    ...[`${handNl} [je|u|jij] [hem|het|die|dat] {mij|me|ons}`, `{mij|me|ons} * * ${behindNl}`, `{mij|me|ons} * * * * ${behindNl}`],
    '{ik heb|wij hebben|we hebben|ik moet} [*] {de|die|deze} * nodig',
    '{stuur|geef|sturen} [u|je] * * {door|naar mij|aan mij|naar ons}',
    '{wat is|antwoord met|beantwoord * * met|lees} [u] [de|die]',
    ...[`${handPl} {mi|nam}`, `${handPl} * * {do mnie|mi|nam}`, `{mi|nam} [go|ten|proszę] ${handPl}`],
    '{potrzebuję|potrzebujemy|potrzebny mi|potrzebny nam|jaki jest|odpisz z|odpowiedz z} [tego|ten|tym]',
    '{podaj|prześlij|odeślij|przekaż|wyślij|odczytaj} [proszę] {go|ten|mi|ten sam}',
    '{reply|respond|answer|get back|come back|write back} * * {with|and include|stating|quoting|giving} {the|that|this|your}',
    '{i|we} [just|only|still|also|urgently|will] {need|require|want} {those|these|it|the|that|this} [*]',
    '{send|text|forward|read|pass|whatsapp|email|message|ping|fire} {it|that|this|them|those} {over|back|across|here|along|through|to my|my way|on}',

    '{brauche|brauchen|benötige|benötigen|bräuchte} [*] {den|diesen|ihn|die|diese|dein|ihr} [*]',

    '{antworten|antworte} [Sie] [*] [*] mit',

    '{prześlij|prześlijcie|podaj|przekaż|odeślij|wyślij|proszę o podanie|proszę o przesłanie|proszę o} [nam|mi] [ten|tego|kod]',
    '{sagst|gibst|schickst|nennst|leitest} [du] {ihn|den|es|sie|diese|diesen} {mir|uns} [*]',
    '{geben|nennen|schicken|senden|sagen} [Sie] {mir|uns} {diese|diesen|dieses|ihn|sie|es} [*]',
    '{renvoie|envoie|donne|transmets|dis|renvoyez|envoyez|donnez} {le|la} {moi|nous}',
    '{me|nos} {lo|la} {dices|dice|mandas|manda|pasas|pasa|das|da|envías|envía}',
    '{send|sending|forward|forwarding|sharing|pass|passing|giving} {it|that|them} {my way|to me|over|on|back|along}',
    'kindly {share|forward|send|pass} [it|that]',
    '{me|mo} [o|a] {diz|dizes|manda|mandas|envia|passa|passas}',
    '{zeg|geef|stuur|app} {hem|die|het} [even] {mij|me|door|naar mij}',
    '{send|forward|email|text|provide|supply|submit|quote|state|read|share|give|pass|mail} [back|over] {us|me} [*]',
    '{read|read out|dictate} [out] [the|that|those] [*] {to me|to us|when i call|when we call|on the phone|over the phone}',
    'geben [Sie] * * * durch',
    'gib * * * durch',
    'geef [ons|mij|me] * * * door',
    'stuur [ons|mij|me] * * * door',
    '{stuur|geef|mail|app} {die|hem|het} * * {mij|me|ons}',
    '{wyślij|prześlij|podaj|przekaż|odeślij} {mi|nam} [go|ten|szybko]',
    '{manda|envia|diz|passa|dá} {mo|mos} [*]',
    '{den|ihn} {brauch|brauche|brauchen|bräuchte} {ich|wir} [*]',
    '{antworten|antworte} [Sie] [auf diese|auf] [nachricht|mail|e mail] mit [der|dem]',
    'what does it say',
  ],
}

/** Codes of sign-ins by their full name. */
const codeByName: PhraseGroup = {
  name: 'code by name',
  phrases: [
    '{verification|security|one time|onetime|sms|login|log in|sign in|signin|authentication|authenticator|6 digit|six digit|8 digit|eight digit|4 digit|four digit|2fa|mfa|two factor|two step|otp|whatsapp|recovery|reset|single use} {code|codes|pin|passcode|password|number}',
    '{otp|passcode|6 digits|six digits|six numbers}',
    '{bestätigungscode|sicherheitscode|verifizierungscode|einmalcode|anmeldecode|logincode|login code|sms code|zugangscode|sms tan|einmalpasswort|einmalkennwort|pushtan|authentifizierungscode|verifikationscode|whatsapp code|2fa code|mfa code|freigabecode}',
    '{sechsstelligen|sechsstellige|6 stelligen|6 stellige|achtstelligen|vierstelligen|6 stelliger|sechsstelliger} {code|zahl|nummer|zahlencode}',
    "code {de vérification|de sécurité|à usage unique|de validation|de connexion|à six chiffres|à 6 chiffres|reçu par sms|sms|de confirmation|d'authentification|à quatre chiffres}",
    '{código|clave|pin} {de verificación|de seguridad|de un solo uso|de acceso|de confirmación|de seis dígitos|de 6 dígitos|de autenticación|sms|por sms|de inicio de sesión|de seis cifras|de 6 cifras|de whatsapp}',
    '{código|senha|pin} {de verificação|de segurança|de uso único|de acesso|de confirmação|de seis dígitos|de 6 dígitos|de autenticação|sms|por sms|de início de sessão|descartável|do whatsapp}',
    '{codice|codici} {di verifica|di sicurezza|monouso|usa e getta|di accesso|di conferma|a sei cifre|a 6 cifre|di autenticazione|sms|otp|via sms|di whatsapp|temporaneo}',
    '{verificatiecode|beveiligingscode|inlogcode|eenmalige code|smscode|sms code|bevestigingscode|zescijferige code|6 cijferige code|authenticatiecode|toegangscode|whatsapp code|code van zes cijfers|code van 6 cijfers}',
    '{kod|kodu|kodem} {weryfikacyjny|weryfikacyjnego|jednorazowy|jednorazowego|sms|bezpieczeństwa|potwierdzający|autoryzacyjny|autoryzacyjnego|logowania|do logowania|z sms|z smsa|blik|sześciocyfrowy|6 cyfrowy|uwierzytelniający}',
    '{sześciocyfrowy|6 cyfrowy|jednorazowy|sześć cyfr|sms owy|smsowy} [kod]',
  ],
}

/** A code that may be of anything: of a program, of a shop, of a door. */
const plainCode: PhraseGroup = {
  name: 'plain code',
  phrases: listed(
    'code | codes | pin | tan | otp | zahl | inlogcode | anmeldecode | digits | numbers on | the number | tan | zahlenfolge | ziffern | chiffres | código | códigos | clave | dígitos | cifras | números',
    'senha | codice | codici | cifre | numero | cijfers | kod | kodu | kody | cyfry | numer',
  ),
}

/** Something that reached the reader's telephone a moment ago, or will in a moment. */
const arrival: PhraseGroup = {
  name: 'arrival',
  phrases: [
    '{you|you ve|you have|you ll} [just|have|have just|ve|ve just|should|should have|will|ll|will now|are about to|may|might|would] [just|now|soon|shortly|also] {got|gotten|get|receive|received} [*] [code|text|sms|message|pin|number]',
    '{just|has just|should have|should} {arrived|arrive|come in|came in|came|come|landed|been sent|popped up|went|gone}',
    '{sent|came|arrived|comes|come|went|got|landed|goes|received|receive|get} * {to|on|by|via|at|in} [a|your|the] {phone|mobile|cell|text|sms|number|cellphone|text message|handset}',
    '{on|to} {your|the} {phone|mobile|cell|screen|cellphone|handset}',
    '{by|via|as a|in a|in the} {sms|text|text message|whatsapp}',
    '{i|we} [have|ve|just|had] * {sent|send|triggered|requested} [*] {code|you|to your}',
    '{gerade|eben|soeben|jetzt|gleich|kurzem|nun|vorhin} * {kam|gekommen|ankam|angekommen|eingegangen|erhalten|bekommen|bekommst|geschickt|kommt|eintrifft|bekommen haben|erhalten haben|ankommt|aufs handy|auf dein handy|auf ihr handy|per sms}',
    '{per|als|in der|aus der} {sms|textnachricht|whatsapp}',
    '{auf|an} {dein|ihr|deinem|ihrem|deine|ihre} {handy|telefon|smartphone|mobiltelefon|handynummer|diensthandy}',
    '{du|sie} * {bekommen|erhalten|bekommst|erhältst|erhalten haben} [hast|haben]',
    "{vous|tu} [venez|viens|allez|vas|devriez|devrais|avez|as] [de|d'] {recevoir|reçu|reçois|recevrez}",
    '{vient|va|devait|devrait} {d arriver|arriver|de vous arriver|de vous être|d être}',
    '{par|dans le|reçu par|un} {sms|texto|message texte}',
    '{sur|à} {votre|ton|le} {téléphone|portable|mobile|smartphone|numéro}',
    '{te|le|les} {acaba|acaban|ha|va a|llegó|llegará|habrá} {de llegar|llegado|llegar|al móvil|por sms|al teléfono}',
    '{acabas|acaba|vas a|va a} {de recibir|recibir}',
    '{que|haya|hayas|has|ha} {recibido|recibiste|recibió|recibas|llegó|llega|llegue}',
    '{por|en el|en un} {sms|mensaje de texto|mensaje|whatsapp}',
    '{al|en tu|en su|a tu|a su} {móvil|teléfono|celular|número}',
    '{acabou|acabaste|acaba|acabas} de {receber|chegar}',
    '{chegou|chegar|recebeu|recebeste|recebi|vai receber|vais receber|apareceu|aparecer} [*] {no|ao|por|agora|um|esse|código}',
    '{por|via|no|na|pelo} {sms|mensagem|mensagem de texto|whatsapp|torpedo}',
    '{no seu|no teu|para o seu|para o teu|ao seu|ao teu} {telemóvel|celular|telefone|número}',
    '{ti|le|vi} {è|sarà|e} * {arrivato|arrivata|arriva|arrivare}',
    '{hai|ha|avete} [appena] ricevuto',
    '{riceverai|riceverà|arriverà|arriva|ricevi|riceve|appena arrivato|che arriva}',
    '{via|per|con|nel|tramite|un|sull} {sms|messaggio|whatsapp}',
    '{sul|al} {tuo|suo|telefono|telefonino|cellulare} [telefono|telefonino|cellulare|numero]',
    '{net|zojuist|zonet|zo|straks|zodadelijk} * {ontvangen|gekregen|binnengekomen|binnenkwam|kwam|kreeg|kreeg|krijgt|ontvangt|binnenkomt|verstuurd|gestuurd|ontving}',
    '{per|via|in de|een} {sms|sms je|smsje|whatsapp|tekstbericht}',
    '{op|naar} {je|jouw|uw|de} {telefoon|mobiel|mobieltje|gsm|scherm|nummer}',
    '{właśnie|przed chwilą|zaraz|teraz|za chwilę} [*] {przyszedł|przyszło|dostałeś|dostałaś|dostał|otrzymałeś|otrzymałaś|otrzymał|otrzymała|dostaniesz|otrzymasz|przyjdzie|wysłałem|dotarł|wysłaliśmy}',
    '{który|jaki} * {przyszedł|dostałeś|dostałaś|otrzymałeś|otrzymałaś|dostaniesz|otrzymasz|przyjdzie|dotarł|otrzymał|otrzymała|otrzymają}',
    '{sms em|smsem|przez sms|z sms a|z smsa|w sms|w smsie|z sms|w wiadomości|esemesem}',
    '{na|w} [twój|pana|pani|swój|swoim|twoim] {telefon|telefonie|komórkę|komórce|numer}',
    '{bei dir|bei ihnen|dir|ihnen} [*] {angekommen|ankam|ankommt|geschickt|zugeschickt|zugegangen|erschienen}',
    '{code|it|one|text|message} {will have|should have|has|will|lands|arrives|comes|shows up} [just|come|arrived|landed|through] [through|in|up]',
    '{delivered|texted|messaged|sms d} [*] {you|your}',
    '{check|look at} your {messages|phone|texts|sms|mobile}',
    '{qui|que} [*] {s affiche|s affiche sur|reçu|est arrivé|vient d arriver|t est arrivé}',
    '{went|gone|go|goes|sent|arrived|came} to {you|your} [*]',
    '{in|from|on|inside} {your|the} [*] {app|authenticator|authenticator app|phone}',
    '{shown|displayed|showing|visible} [*] [on|in] [your|the] {app|phone|screen|authenticator}',
    '{soeben|gerade|eben|jetzt} [*] [*] {eingetroffen|angezeigt|zugegangen|verschickt}',
    '{aus|in|auf} {der|ihrer|deiner|ihrem|deinem|der neuen} {sms|app|authenticator|authenticator app|handy|nachricht|textnachricht}',
    '{an|auf} {deine|ihre|dein|ihr} {nummer|mobilnummer|handynummer|handy}',
    '{affiché|affichés|qui s affiche|apparaît} [*] [dans|sur]',
    '{dans|de} {votre|ton|l } {application|appli|app|authenticator|messages|téléphone}',
    '{parti|envoyé|arrivé|reçu} {sur|au|à} {votre|ton} {portable|téléphone|numéro|mobile}',
    '{en|de} {su|tu|la} {aplicación|app|móvil|teléfono|pantalla}',
    '{enviado|salió|mandado|llegado} [*] {al|a su|a tu} [móvil|teléfono|número|celular]',
    '{na|da|no|do} {sua|tua|seu|teu} {aplicação|app|aplicativo|telemóvel|celular|telefone|ecrã}',
    '{enviado|saiu|mandado} [*] {para o|ao|para} [seu|teu] {telemóvel|celular|telefone|número}',
    '{nella|della|dalla|sul|al|nel} {sua|tua|suo|tuo} {app|applicazione|telefono|cellulare|schermo|numero}',
    '{inviato|mandato|spedito} [*] {al|sul} [suo|tuo] {cellulare|telefono|numero}',
    '{uit|in|op} {uw|je|jouw|de} {app|authenticator|telefoon|scherm}',
    '{gestuurd|verstuurd|verzonden} naar {uw|je}',
    'naar {uw|je} {telefoon|mobiel|nummer} is {gestuurd|verstuurd|verzonden}',
    '{z|w} [pana|pani|twojej|państwa|swojej] {aplikacji|telefonu|telefonie|smsa|sms}',
    '{wysłany|wysłaliśmy|wysłałem|przyszedł} [*] {na} [twój|pana|pani|państwa] {telefon|numer|komórkę}',
    '{get|receive|got|received|gets} [*] [*] {code|passcode|pin|otp}',
    '{landed|ended up|went|came|arrived} [*] with you',
    '{bekommst|kriegst|erhältst|bekommen|erhalten|kriegen} [*] [*] {code|anmeldecode|sicherheitscode|bestätigungscode|tan|zahl|nummer}',
    '{ihnen|dir} per sms {zugestellt|geschickt|gesendet|zugesandt} [*]',
    '{recevoir|reçois|recevras|recevez|recevrez} [*] [*] {code|sms}',
    '{va a llegar|llegará|llega|recibirás|recibirá|recibes} [*] [*] {código|clave|sms}',
    '{receber|recebes|recebe|receberás|receberá} [*] [*] {código|sms}',
    '{arriva|arriverà|riceverai|riceverà|ricevi} [*] [*] {codice|sms}',
    '{krijgt|krijg|ontvangt|ontvang} [*] [*] {code|inlogcode|sms|verificatiecode}',
    '{dostaniesz|otrzymasz|dostanie|otrzyma|przyjdzie} [*] [*] {kod|sms}',
  ],
}

/** Somebody is to have it: counts only beside a code that reached the reader's telephone. */
const passOn: PhraseGroup = {
  name: 'pass on',
  phrases: [
    '{send|sending|forward|forwarding|provide|providing|give|giving|tell|telling|read|reading|pass|passing|reply|respond|whatsapp|supply|submit|quote|relay|return|answer}',
    '{we|i|technician|support|he|she|they|team|agent|colleague|engineer|helpdesk|manager|specialist} {need|needs|require|requires|want|wants|must have}',
    '{meant|intended} for {me|us}',
    '{schicken|schickst|schick|schicke|senden|sende|sendest|weiterleiten|leiten|leite|durchgeben|nennen|nenne|nennst|mitteilen|teilen|sagen|sag|sagst|antworten|antworte|antwort|vorlesen|übermitteln|zurücksenden|zurückschicken|angeben}',
    '{wir|ich|techniker|support|er|sie|kollege|kollegin|mitarbeiter|it|helpdesk} {brauchen|brauche|braucht|benötigen|benötigt|benötige}',
    '{envoyer|envoyez|envoie|renvoyez|renvoie|renvoyer|transmettre|transmettez|transmets|donner|donnez|donne|dire|dites|dis|communiquer|communiquez|communique|indiquer|indiquez|indique|répondre|répondez|réponds|lire|lisez|dicter}',
    '{a besoin|avons besoin|ai besoin|besoin} [du|de]',
    '{enviar|envíe|envía|envíanos|reenviar|reenvíe|reenvía|decir|dices|dígame|dime|dar|da|das|facilitar|facilite|facilita|comunicar|comunique|indicar|indique|indica|responder|responda|responde|pasar|pase|pasas|leer|lea|mandar|mande|mandas|compartir|comparta|necesita|necesitamos|necesito|necesitan}',
    '{envie|envia|enviares|reenviar|reenvie|dizer|diz|diga|dizes|forneça|fornecer|comunicar|indique|indica|responder|responde|passar|passe|passas|ler|leia|mandas|partilhe|precisa|precisamos|preciso|precisam}',
    '{inviare|invii|invia|inoltrare|inoltri|inoltra|dire|dica|dici|dare|comunicare|comunichi|comunica|indicare|indichi|rispondere|risponda|rispondi|leggere|legga|mandare|mandi|serve|servono|girare}',
    '{ha bisogno|abbiamo bisogno|ho bisogno} [del|di]',
    '{sturen|stuur|stuurt|doorsturen|geven|geef|geeft|doorgeven|zeggen|zeg|zegt|mailen|appen|vertellen|beantwoord|beantwoorden|antwoord|antwoorden|voorlezen|vermelden|nodig}',
    '{wysłać|wyślij|przesłać|prześlij|podać|podaj|podając|przekazać|przekaż|powiedzieć|powiedz|odpowiedzieć|odpowiedz|odpisać|odpisz|odczytać|potrzebuje|potrzebujemy|potrzebuję|potrzebny|potrzebują}',
    '{stuur|geef|mail|bezorg|vermeld} [u|ons|mij|me] {de|die|deze|uw|je} [*]',
    '{indiquez|renvoyez|transmettez} [*]',
    '{reenvíe|facilite|comparta} [*]',
    '{informe|forneça|partilhe} [*]',
    '{riporti|fornisca} [*]',
  ],
}

/** Codes of shops, doors, programs and places, by a word beside them. */
const otherCode: PhraseGroup = {
  name: 'other code',
  phrases: listed(
    'off | discount | promo | promotion | promotional | coupon | voucher | referral | invitation | gift | door code | door pin | room code | code for the door | code of the door | code of the meeting | code for the room | code of the room | entry code | source | qr | zip | area | dress | error | product | tracking',
    'parser | module | review | patch | repository | commit | rabatt | rabattcode | gutschein | gutscheincode | türcode | quellcode | tür | aktionscode | porte | promo',
    'réduction | parrainage | descuento | puerta | desconto | porta | sconto | porta | korting | kortingscode | deur | deurcode | rabatowy | drzwi | kod źródłowy | booking | order | customer',
  ),
}

export const codeGroups: readonly PhraseGroup[] = [hand, codeByName, plainCode, arrival, passOn, otherCode]
