/** Words by which a document is said to lie behind a link, and a login before it, in eight languages. */
import type { PhraseGroup } from '../words.ts'

const en =
  '{document|documents|contract|agreement|file|files|invoice|proposal|report|offer|quote|quotation|statement|draft|folder|spreadsheet|minutes|paperwork|specification|drawings|plans|presentation|purchase order|order|tender|statements|budget|scan|fax|price list|pricelist|scanned|nda|amendment|addendum|payment advice|plan|sheet|memo}'
const de =
  '{dokument|dokumente|vertrag|vertrags|vereinbarung|datei|dateien|rechnung|angebot|bericht|entwurf|ordner|unterlagen|tabelle|protokoll|vertragsentwurf|bestellung|auftrag|ausschreibung|präsentation|pläne|abrechnung|schreiben|projektunterlagen|kostenvoranschlag|preisliste|nachtrag|addendum|liste|kopie|scan|plan}'
const fr =
  '{document|documents|contrat|accord|fichier|fichiers|facture|proposition|rapport|offre|devis|projet|dossier|accord signé|tableau|compte rendu|bon de commande|avenant|présentation|plans|cahier des charges|relevé}'
const es =
  '{documento|documentos|contrato|acuerdo|archivo|archivos|factura|propuesta|informe|oferta|presupuesto|borrador|carpeta|acta|pedido|presentación|planos|documentación|expediente|licitación}'
const pt =
  '{documento|documentos|contrato|acordo|ficheiro|ficheiros|arquivo|arquivos|fatura|proposta|relatório|orçamento|minuta|pasta|ata|encomenda|pedido|apresentação|plantas|documentação|processo}'
const it =
  '{documento|documenti|contratto|accordo|file|fattura|proposta|relazione|offerta|preventivo|bozza|cartella|verbale|ordine|presentazione|planimetrie|documentazione|capitolato|pratica}'
const nl =
  '{document|documenten|contract|overeenkomst|bestand|bestanden|factuur|voorstel|rapport|offerte|concept|map|notulen|bestelling|presentatie|tekeningen|stukken|opdracht|aanbesteding|overzicht}'
const pl =
  '{dokument|dokumenty|dokumentu|dokumentów|umowa|umowę|umowy|plik|pliki|faktura|fakturę|faktury|propozycja|propozycję|raport|oferta|ofertę|projekt|folder|protokół|zamówienie|prezentacja|prezentację|addendum|aneks|kosztorys|zestawienie|aneks}'

/** Somebody hands a document over. */
export const handed: PhraseGroup = {
  name: 'document by link',
  phrases: [
    `{here is|here s|here are|this is|please find|find|find below|attached is|below is|i enclose} [*] [*] ${en}`,
    `{shared|uploaded|put|placed|saved|stored|posted|dropped|sent|prepared|finished|attached|share|sharing|sending|signed} [you|with you] [*] [*] ${en}`,
    `{view|open|read|see|access|download|review|check|sign|find|get|look at} [*] ${en}`,
    `${en} [*] [*] {here|below|by this link|behind this link|behind the link|on our|on the|in our|via the link|at the link|in the link|online|is ready|is here|is available|can be|is in|is on|are here|are in|for you|is too large|is too big|link}`,
    `{hier ist|hier sind|anbei|im anhang|hier der|hier das|hier die|nachfolgend|unter diesem link|beigefügt} [*] [*] ${de}`,
    `${de} [*] [*] {hochgeladen|abgelegt|freigegeben|geteilt|bereitgestellt|gespeichert|finden sie|findest du|liegt|liegen|ansehen|öffnen|einsehen|herunterladen|lesen|abrufen|prüfen|hier|online|unter|hinter|über den link|steht|stehen|link zur|zur|unterschreiben|zu groß|ist geschützt|geschützt|verschlüsselt|gesichert}`,
    `{öffnen|ansehen|einsehen|lesen|herunterladen|prüfen|finden|geschützte|geschütztes|freigegebene|gemeinsame} [Sie] [*] ${de}`,
    `{voici|ci joint|ci dessous|vous trouverez|tu trouveras|veuillez trouver|je vous envoie|je t envoie|je partage|je vous partage} [*] [*] ${fr}`,
    `{partagé|déposé|mis|téléversé|envoyé|préparé|consulter|ouvrir|voir|télécharger|lire|accéder à|accéder au|signer|consultez|ouvrez} [*] [*] ${fr}`,
    `${fr} [*] [*] {ici|sur notre|en ligne|est prêt|est disponible|sur ce lien|via le lien|par ce lien|ci dessous|se trouve|est trop}`,
    `{aquí está|aquí tiene|aquí tienes|adjunto|le envío|te envío|te comparto|le comparto|os dejo|te dejo|le dejo|a continuación|aquí va} [*] [*] ${es}`,
    `{compartido|subido|dejado|puesto|enviado|preparado|ver|abrir|leer|descargar|consultar|acceder al|acceder a|revisar|firmar|abra|abre|consulte|consulta} [*] [*] ${es}`,
    `${es} [*] [*] {aquí|en nuestra|en línea|está listo|está disponible|en este enlace|en el enlace|a continuación|pesa demasiado|compartido|compartida}`,
    `{aqui está|segue|seguem|em anexo|envio|envio lhe|partilho|compartilho|abaixo|aqui vai|deixo} [*] [*] ${pt}`,
    `{partilhei|compartilhei|carreguei|coloquei|enviei|pus|deixei|ver|abrir|ler|descarregar|baixar|consultar|aceder ao|acessar|rever|assinar|abra|consulte} [*] [*] ${pt}`,
    `${pt} [*] [*] {aqui|na nossa|online|está pronto|está pronta|está disponível|neste link|no link|abaixo|nesta ligação}`,
    `{ecco|in allegato|di seguito|le invio|ti invio|ti mando|le mando|condivido|ti condivido|qui trovi|qui trova|trovi|trova} [*] [*] ${it}`,
    `{condiviso|caricato|messo|inviato|preparato|vedere|aprire|leggere|scaricare|consultare|accedere al|accedere alla|visionare|firmare|apri|apra|consulti} [*] [*] ${it}`,
    `${it} [*] [*] {qui|nella nostra|sulla nostra|online|è pronto|è pronta|è disponibile|a questo link|al link|qui sotto|è troppo|si trova}`,
    `{hier is|hier zijn|hierbij|bijgaand|ik stuur|ik deel|hieronder|via deze link|zie} [*] [*] ${nl}`,
    `{gedeeld|geüpload|gezet|klaargezet|opgeslagen|gestuurd|bekijken|openen|lezen|downloaden|inzien|ondertekenen|bekijk|open|lees|download} [*] [*] ${nl}`,
    `${nl} [*] [*] {hier|online|achter|staat|staan|bekijken|openen|inzien|downloaden|lezen|klaar|klaargezet|opgeslagen|gezet|via de link|gedeeld|geüpload|is te groot|ondertekenen}`,
    `{oto|w załączeniu|w załączniku|przesyłam|udostępniam|wysyłam|poniżej|tutaj jest|załączam|pod linkiem} [*] [*] ${pl}`,
    `{udostępniłem|udostępniłam|wgrałem|wgrałam|umieściłem|umieściłam|przesłałem|przygotowałem|otworzyć|zobaczyć|pobrać|przeczytać|obejrzeć|podpisać|otwórz|pobierz|zobacz|sprawdź} [*] [*] ${pl}`,
    `${pl} [*] [*] {tutaj|na naszej|jest na|online|jest gotowy|jest gotowa|jest dostępny|jest dostępna|pod linkiem|tym linkiem|poniżej|czeka|udostępniono|jest za duży|znajduje się|znajdują się|dostępne}`,
  ],
}

const accountEn =
  '{work|company|office|corporate|business|professional|university|school|microsoft|microsoft 365|office 365|outlook|google|email|e mail|organisation|organization|usual|mailbox|staff|webmail|domain|network|own}'

/** A login stands before it. */
export const login: PhraseGroup = {
  name: 'login',
  phrases: [
    `{with|using|via|enter|by|through|use|confirm|type} [your|the|in your|a] ${accountEn} [*] {account|accounts|login|credentials|address|password|details|id|email|username|mailbox}`,
    '{sign in|log in|login|log on|authenticate|verify yourself|verify your identity|verify your email|confirm your identity|log into|sign into} [*] [*] {to|before|and|first|in order to} [*] {view|open|see|read|access|download|review|sign|get|unlock|continue|proceed}',
    '{enter|use|type} your {email|e mail|username|login} and [email|your] password',
    '{need|needs|have|must|required|asked} to {sign in|log in|login|authenticate}',
    '{mit|über} [Ihrem|deinem|Ihren|deinen|dem|den|eurem] {firmenkonto|dienstkonto|geschäftskonto|arbeitskonto|unternehmenskonto|microsoft konto|office konto|mailkonto|e mail konto|firmenzugang|windows konto|postfach|zugangsdaten|firmenlogin|mailzugang|dienstlichen konto|dienstlichen zugangsdaten|anmeldedaten|e mail zugangsdaten|office 365 konto|google konto|e mail adresse und|firmenadresse|dienstlicher mailadresse|mail passwort|dienstlichen e mail} [*]',
    '{anmelden|einloggen|melden sie sich|melde dich|logge dich|loggen sie sich|anmeldung|authentifizieren|login} [*] [*] {um|erforderlich|nötig|notwendig|zum|zu|damit|mit|an}',
    "{avec|via|par|utilisez|utilise|saisissez|entrez} [votre|ton|vos|tes|le] {compte professionnel|compte d'entreprise|compte de travail|compte microsoft|compte office|compte pro|compte google|compte de messagerie|identifiants|identifiants professionnels|adresse professionnelle|identifiants de messagerie|mot de passe de messagerie|compte mail|adresse mail et|compte e mail|compte}",
    '{connectez vous|connecte toi|identifiez vous|identifie toi|authentifiez vous|connexion|se connecter|vous connecter|te connecter} [*] [*] {pour|avec|afin|à|requise|nécessaire|avant}',
    '{con|mediante|usa|use|utilice|introduce|introduzca} [su|tu|la|el|sus|tus] {cuenta de trabajo|cuenta corporativa|cuenta de empresa|cuenta profesional|cuenta de microsoft|cuenta microsoft|cuenta de correo|cuenta de google|credenciales|credenciales corporativas|correo corporativo|usuario y contraseña|cuenta de la empresa|correo y contraseña|correo de trabajo|cuenta de office|cuenta laboral}',
    '{inicie sesión|inicia sesión|iniciar sesión|identifíquese|identifícate|acceda|accede|autentíquese|entra|entre} [*] [*] {para|con|antes}',
    '{com|via|usando|utilize|use|usa|introduza|insira|digite} [a sua|a tua|sua|as suas|as tuas|o seu|o teu|a|suas] {conta profissional|conta de trabalho|conta corporativa|conta da empresa|conta microsoft|conta de e mail|conta google|credenciais|credenciais da empresa|e mail corporativo|e mail e senha|email e palavra passe|conta de email|conta office|e mail profissional|conta institucional}',
    '{inicie sessão|inicia sessão|iniciar sessão|faça login|faz login|fazer login|autentique se|autentica te|entre|entra} [*] [*] {para|com|antes}',
    "{con|tramite|usa|usi|utilizzi|inserisci|inserisca} [il|il tuo|il suo|le tue|le sue|l'|la tua|la sua] {account aziendale|account di lavoro|account microsoft|account di posta|account professionale|account office|account google|credenziali|credenziali aziendali|email aziendale|mail aziendale|email e password|tuo account|suo account|password di posta|account}",
    "{acceda|accedi|accedere|effettui l'accesso|effettua l'accesso|effettuare l'accesso|autenticati|si autentichi|fai il login|login} [*] [*] {per|con|prima}",
    '{met|via|gebruik} [je|uw|jouw|het|de] {werkaccount|bedrijfsaccount|zakelijke account|zakelijk account|microsoft account|office account|mailaccount|e mailaccount|google account|inloggegevens|werkmail|zakelijke e mail|bedrijfsgegevens|schoolaccount|e mailadres en|werkadres|zakelijke inloggegevens}',
    '{log in|inloggen|aanmelden|meld je aan|meld u aan|logt in|u inlogt|je inlogt} [*] [*] {om|met|nodig|vereist|voordat|eerst|te}',
    '{za pomocą|przez|używając|użyj|kontem|podaj|wpisz} [swojego|służbowego|firmowego|swój|swoim|swoje] {konta służbowego|konta firmowego|konta|konta microsoft|konta pocztowego|konta office|służbowym|firmowym|danych logowania|adres e mail i hasło|loginu i hasła|poczty firmowej|konta google|maila służbowego|dane logowania|służbowego konta|kontem służbowym}',
    '{kontem służbowym|kontem firmowym|firmowym kontem|służbowym kontem|danymi firmowymi}',
    '{zaloguj|zalogować|zalogowaniu|zalogowania|logowanie|zalogowanie} [się] [*] [*] {aby|żeby|by|kontem|za|na|wymagane|przed|jest|do}',
    '{access|opening|viewing|it} [*] {requires|needs|asks for|will ask for|takes} [your|a|an] [*] {password|login|account|credentials|email password|sign in}',
    '{verify|confirm|validate|after you verify} your {email|e mail|mailbox|work|company|account} [account|address|identity|login|password]',
    '{geben sie|gib|geben} [Sie] [bitte] [Ihre|deine|die] {e mail adresse|e mail|mailadresse|firmenadresse} und [Ihr|dein|das] {passwort|kennwort} [ein]',
    '{mit|über} [der|Ihrer|deiner] {firmen e mail|firmenmail|dienst e mail|geschäftlichen e mail|e mail|firmen mail|geschäftsadresse|e mail adresse} [und|*] {anmelden|einloggen|passwort|kennwort|öffnen}',
    '{saisissez|entrez|saisis|entre} [votre|ton] [adresse] {mail|e mail|adresse mail|adresse e mail} et [votre|ton|le] mot de passe',
    '{avec|via} [votre|ton] {adresse professionnelle|mail professionnel|messagerie|adresse de travail|mail pro}',
    '{con|usa|use|introduzca|introduce} [su|tu|el] {correo de la empresa|correo de empresa|correo profesional|correo y su contraseña|correo electrónico y contraseña|correo y contraseña}',
    '{com|use|insira|digite|introduza} [o|seu|teu|o seu] {e mail da empresa|email da empresa|e mail profissional|e mail e a senha|email e a palavra passe|e mail de trabalho}',
    '{con|usa|inserisca|inserisci} [la|il|sua|tua] {mail di lavoro|mail aziendale|posta aziendale|email e la password|email di lavoro|mail e password|email e password}',
    '{met|vul} [je|uw] {zakelijke mail|zakelijke e mail|werkmail|bedrijfsmail|e mailadres en wachtwoord|e mail en wachtwoord|werk e mail} [in]',
    '{zaloguj|zalogować|zalogowaniu} [się] [*] {mailem|kontem|adresem|danymi|poczty|firmowym|służbowym} [*]',
    '{podaj|wpisz|wprowadź} [swój|adres] {e mail i hasło|adres e mail i hasło|login i hasło|mail i hasło|adres i hasło}',
    '{opens|unlocks|unlock|open|accessible|access} [*] [*] [*] {with|via|by|using} [your|the] {mail|email|office mail|work mail|mailbox|mailbox details|email credentials|mail credentials|office login|credentials}',
    '{log on|sign on|authenticate} [*] {with|using|via} [your] {office|work|mailbox|mail|company|corporate} [*]',
    '{mit} [Ihren|deinen|den] {e mail zugangsdaten|mail zugangsdaten|mailzugangsdaten|zugangsdaten ihrer e mail|zugangsdaten des postfachs|windows zugangsdaten} [*]',
    '{avec|via} [vos|tes] {identifiants de messagerie|identifiants mail|codes de messagerie|accès de messagerie|identifiants e mail}',
    '{con} [sus|tus] {credenciales de correo|credenciales del correo|datos de correo|datos del correo|claves de correo}',
    '{com} [as] [suas|tuas] {credenciais de e mail|credenciais de email|credenciais do e mail|credenciais de correio}',
    '{con} [le] [tue|sue] {credenziali della posta|credenziali di posta|credenziali email|credenziali della mail}',
    '{con le credenziali} {della posta|di posta|email|della mail|aziendali}',
    '{met} {uw|je} {mailgegevens|mailaccount|e mailgegevens|inloggegevens van uw mail|mailwachtwoord}',
    '{po podaniu|podając|przez podanie|danymi do|dane do} [*] {danych do poczty|poczty|maila|hasła|loginu}',
    '{with|using|via} [your|the] {business|work|office|company} {mail|email} [and|address] [password]',
    'mit {geschäftlicher|dienstlicher|beruflicher|firmen} {e mail|mail|adresse|mailadresse} [und] [passwort]',
    'met {zakelijke|uw zakelijke} {mail|e mail|mailadres} en wachtwoord',
    '{met uw zakelijke|met je zakelijke} [*] [*]',
    '{mailem|e mailem|adresem} {służbowym|firmowym} [i] [hasłem]',
  ],
}

/** Forms that are there to be filled in, and talks to be followed: no document lies behind their login. */
export const survey: PhraseGroup = {
  name: 'survey',
  phrases: [
    '{survey|poll|questionnaire|registration|register|sign up|feedback|quiz|booking|webinar|workshop|vote|rsvp}',
    '{umfrage|fragebogen|anmeldeformular|abstimmung|rückmeldung|quiz|webinar|befragung}',
    '{enquête|sondage|questionnaire|inscription|formulaire d inscription}',
    '{encuesta|cuestionario|inscripción|votación}',
    '{inquérito|pesquisa|questionário|inscrição|votação}',
    '{sondaggio|questionario|iscrizione|votazione}',
    '{enquête|vragenlijst|inschrijving|aanmeldformulier|stemming}',
    '{ankieta|ankietę|ankiety|kwestionariusz|rejestracja|zapisy|głosowanie}',
  ],
}
