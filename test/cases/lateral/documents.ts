/** A colleague shares a document. */
import { claire, dana, lee, priya } from '../people.ts'
import { colleaguePair } from './colleague-mail.ts'
import { jonasOfPlanning, leeOfMarketing, martaOfSales, samOfPurchasing } from './colleagues.ts'

const topic = 'shared-document'

export const documentPairs = [
  ...colleaguePair({
    topic,
    name: 'contract',
    language: 'en',
    from: samOfPurchasing,
    to: dana,
    program: 'outlook',
    lure: {
      subject: 'Contract for your review',
      text: 'Hi Dana,\n\nplease see the contract below, I need your comments before noon.\n\nhttps://corp-example-docs.web.app/view/contract-2026\n\nIt is protected, so you have to log in with your mail address and password once more to open it.\n\nThanks,\nSam',
    },
    twin: {
      subject: 'Frame contract: two small changes',
      text: 'Hi Dana,\n\nI put the frame contract into our team folder, under Purchasing > 2027. Only 4.2 and the annex with prices are new:\n\nhttps://files.corp.example/purchasing/2027/frame-contract\n\nNo hurry, next week is fine.\n\nCheers,\nSam',
    },
  }),
  ...colleaguePair({
    topic,
    name: 'photos',
    language: 'en',
    from: leeOfMarketing,
    to: priya,
    program: 'phone',
    lure: {
      subject: 'is this you in these pics??',
      text: 'Omg Priya is that you in the photos from the party? someone put them online https://party-album-2026.pages.dev/corp you need to sign in with the office account to see them',
    },
    twin: {
      subject: 'photos from the trade fair',
      text: 'Hi Priya, the photographer has sent the pictures of our stand, your robot looks fantastic! Here they are: https://www.dropbox.com/scl/fo/k3fa1r26pho70s/h?dl=0 Tell me which ones I may print.',
    },
  }),
  ...colleaguePair({
    topic,
    name: 'minutes',
    language: 'de',
    from: jonasOfPlanning,
    to: lee,
    program: 'outlook',
    lure: {
      subject: 'Dokument freigegeben: Umstrukturierung_Standort.pdf',
      text: 'Hallo zusammen,\n\nim Anhang findet ihr den vertraulichen Bericht zur Umstrukturierung. Der Zugriff geht nur über folgenden Link, bitte mit eurem Firmenkonto anmelden:\n\nhttps://umstrukturierung-bericht.pages.dev/anmelden\n\nDer Link läuft heute Abend ab. Bitte nicht telefonisch nachfragen, ich bin den ganzen Tag in Sitzungen.\n\nGruß\nJonas',
    },
    twin: {
      subject: 'Protokoll Begehung Halle 3',
      text: 'Hallo Lee,\n\ndas Protokoll der Begehung liegt im Projektordner:\n\nhttps://files.corp.example/halle3/protokoll-begehung\n\nDie Fotos vom Tor reiche ich nach. Wenn ich bei den Beschriftungen etwas falsch wiedergegeben habe, ändere es bitte gleich selbst.\n\nViele Grüße\nJonas',
    },
  }),
  ...colleaguePair({
    topic,
    name: 'proposal',
    language: 'es',
    from: martaOfSales,
    to: claire,
    program: 'outlook',
    lure: {
      subject: 'Propuesta urgente para firmar',
      text: 'Buenos días:\n\nadjunto la propuesta que hay que firmar hoy. Ábrela aquí e introduce tu correo y tu contraseña de empresa para validar el acceso:\n\nhttps://forms.gle/pR0puesTa2026xQ7\n\nAvísame en cuanto esté.\n\nMarta',
    },
    twin: {
      subject: 'Propuesta para el cliente de Lyon',
      text: 'Hola, Claire:\n\nte dejo en la carpeta común la propuesta para el cliente de Lyon. ¿Podrías mirar si el francés de la segunda página suena natural?\n\nhttps://docs.google.com/document/d/1LyonPr0pu3sta2027/edit\n\nGracias, te debo un café.\nMarta',
    },
  }),
]
