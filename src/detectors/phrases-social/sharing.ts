/** Words by which services and people share files or ask for a signature, in eight languages. */
import type { PhraseGroup } from '../words.ts'
import { listed } from './listed.ts'

export const sharing: readonly PhraseGroup[] = [
  {
    name: 'shared',
    phrases: listed(
      'shared a file with you | shared a document with you | shared a folder with you | shared an item with you',
      'shared files with you | shared with you | has shared a | has shared an | has shared the | have shared a',
      'have shared the | has shared this | file has been shared | document has been shared | invited you to view',
      'invited you to edit | invited you to collaborate | shared file | shared document | sent you a file | sent you files',
      'sent you some files | files sent to you | hat eine datei für sie freigegeben | hat eine datei für dich freigegeben',
      'hat ein dokument für sie freigegeben | mit ihnen geteilt | mit dir geteilt | für sie freigegeben',
      'für dich freigegeben | freigegebene datei | freigegebenes dokument | hat ihnen eine datei gesendet',
      'hat dir dateien gesendet | a partagé un fichier | a partagé un document | a partagé un dossier | partagé avec vous',
      'partagé avec toi | fichier partagé | document partagé | vous a envoyé un fichier | vous a envoyé des fichiers',
      'vous invite à consulter | ha compartido un archivo | ha compartido un documento | ha compartido una carpeta',
      'compartido contigo | compartido con usted | archivo compartido | documento compartido | te ha enviado un archivo',
      'le ha enviado un archivo | compartilhou um arquivo | compartilhou um documento | compartilhou uma pasta',
      'partilhou um ficheiro | partilhou um documento | compartilhado com você | partilhado consigo | arquivo compartilhado',
      'ficheiro partilhado | enviou um arquivo para você | enviou-lhe um ficheiro | ha condiviso un file',
      'ha condiviso un documento | ha condiviso una cartella | condiviso con te | condiviso con lei | file condiviso',
      'documento condiviso | ti ha inviato un file | le ha inviato un file | heeft een bestand met u gedeeld',
      'heeft een bestand met je gedeeld | heeft een document met u gedeeld | heeft een document met je gedeeld',
      'heeft een map met je gedeeld | met u gedeeld | met je gedeeld | gedeeld bestand | gedeeld document',
      'heeft je een bestand gestuurd | heeft u een bestand gestuurd | udostępnił plik | udostępniła plik | udostępnił ci plik',
      'udostępniła ci plik | udostępnił dokument | udostępniła dokument | udostępnił ci dokument | udostępnił folder',
      'udostępniono ci plik | udostępniono dokument | udostępniono ci dokument | udostępniony plik | udostępniony dokument',
      'plik został udostępniony | dokument został udostępniony | przesłał ci plik | przesłał ci pliki | wysłał ci plik',
    ),
  },
  {
    name: 'to sign or view',
    phrases: listed(
      'invited you to sign | invited you to review | document to sign | documents to sign | document to review',
      'ready for signature | ready for your signature | ready to sign | is waiting for your signature',
      'awaiting your signature | review and sign | please docusign | document is ready for | documents are ready for',
      'document is waiting | file is ready for | agreement is ready | view shared file | view shared document',
      'view the shared | view secure document | view encrypted message | view the secure | secure message | encrypted message',
      'zur unterschrift | zum unterzeichnen | zu unterzeichnen | dokument unterschreiben | dokument ansehen',
      'verschlüsselte nachricht | à signer | prêt à être signé | pour signature | attend votre signature',
      'consulter le document | message sécurisé | message chiffré | para firmar | pendiente de firma | listo para firmar',
      'espera su firma | ver documento | mensaje cifrado | mensaje seguro | para assinar | para assinatura',
      'pronto para assinar | aguarda sua assinatura | ver o documento | mensagem segura | mensagem criptografada',
      'mensagem encriptada | da firmare | pronto per la firma | in attesa della tua firma | in attesa della sua firma',
      'visualizza documento | messaggio crittografato | messaggio sicuro | te ondertekenen | ter ondertekening',
      'klaar voor ondertekening | wacht op uw handtekening | wacht op je handtekening | document bekijken',
      'versleuteld bericht | beveiligd bericht | do podpisu | czeka na twój podpis | oczekuje na podpis',
      'gotowy do podpisu | gotowa do podpisu | podpisz dokument | wyświetl dokument | zaszyfrowana wiadomość',
    ),
  },
]
