import { detector } from '../../../src/detectors/content/document-login.ts'
import { aHeader, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const linked = (
  url: string,
  traits: readonly string[] = [],
): { readonly observables: ReturnType<typeof withObservables>['observables'] } => ({
  observables: withObservables({ urls: [anUrl(url, { traits: [...traits] })] }).observables,
})
const hosted = linked('https://orchard-files.pages.dev/view', ['free-hosting'])
const own = linked('https://files.orchard.example/view')

const lures = {
  English: [
    'Contract\nHi Ben, here is the contract. Sign in with your work account to view it.',
    'Proposal\nI have uploaded the proposal. You need to log in with your company email to open it.',
    'Invoice\nThe invoice is too large for mail. View the document online; enter your email and password to read it.',
    'Plans\nPlease review the drawings we spoke about. Use your Microsoft 365 credentials to access them.',
    'Budget\nAnn shared a document with you. Log in to view it.',
    'Draft\nI put the draft agreement here, just authenticate with your office login before you download the file.',
    'Report\nThe report is ready. It opens with your corporate account.',
    'Tender\nFind the tender documents below. You will be asked to sign in with your usual mailbox password.',
  ],
  German: [
    'Vertrag\nHallo Ben, hier ist der Vertrag. Melden Sie sich mit Ihrem Firmenkonto an, um ihn zu sehen.',
    'Angebot\nIch habe das Angebot hochgeladen, öffnen kannst du es mit deinem Microsoft-Konto.',
    'Rechnung\nDie Rechnung ist zu groß für eine Mail. Bitte mit Ihren Zugangsdaten einloggen, um das Dokument zu öffnen.',
    'Pläne\nAnbei die Pläne, eine Anmeldung mit der E-Mail ist erforderlich.',
    'Entwurf\nDen Entwurf findest du unter dem Link; logge dich mit deinem Dienstkonto ein.',
    'Unterlagen\nDie Unterlagen liegen bereit. Sie müssen sich anmelden, um sie herunterzuladen.',
    'Bericht\nBitte den Bericht prüfen, Zugriff über Ihr Postfach: mit Ihrem Office-Konto anmelden.',
    'Protokoll\nDas Protokoll steht online, einloggen mit der Firmenadresse.',
  ],
  French: [
    'Contrat\nBonjour, voici le contrat. Connectez-vous avec votre compte professionnel pour le consulter.',
    "Devis\nJ'ai déposé le devis en ligne, connecte-toi avec ton compte Microsoft pour l'ouvrir.",
    'Facture\nVous trouverez la facture sur ce lien ; saisissez vos identifiants pour y accéder.',
    'Dossier\nLe dossier est disponible, identifiez-vous avant de le télécharger, avec votre compte de messagerie.',
    'Avenant\nVoici le projet à signer. Une connexion est requise avec votre compte.',
    'Plans\nJe vous envoie les plans : authentifiez-vous pour voir.',
    'Rapport\nConsultez le rapport ici, via votre compte de travail.',
    'Offre\nJe partage notre offre. Il faut se connecter avec le compte pro.',
  ],
  Spanish: [
    'Contrato\nHola, aquí está el contrato. Inicia sesión con tu cuenta de trabajo para verlo.',
    'Oferta\nHe subido la oferta, accede con tu cuenta corporativa para abrirla.',
    'Factura\nLe envío la factura en este enlace; introduzca sus credenciales para leerla.',
    'Planos\nTe dejo los planos. Identifícate con el correo para descargarlos.',
    'Borrador\nEl borrador está disponible, entra con tu cuenta de Microsoft.',
    'Acta\nPuede ver el documento en línea: use su cuenta de correo.',
    'Informe\nTe comparto el informe, inicia sesión para consultarlo.',
    'Pedido\nAdjunto el pedido. Acceda con usuario y contraseña para firmar el documento.',
  ],
  Portuguese: [
    'Contrato\nOlá, aqui está o contrato. Inicia sessão com a tua conta de trabalho para ver.',
    'Proposta\nCarreguei a proposta, faça login com a conta corporativa para abrir.',
    'Fatura\nSegue a fatura neste link; introduza as suas credenciais para ler.',
    'Plantas\nEnvio as plantas. Entre com o e-mail corporativo para descarregar.',
    'Minuta\nA minuta está disponível, use a sua conta Microsoft.',
    'Ata\nPode ver o documento online: autentique-se com a conta de email.',
    'Relatório\nPartilho o relatório, inicie sessão para consultar.',
    'Encomenda\nDeixo a encomenda. Digite e-mail e senha para abrir o documento, com a conta da empresa.',
  ],
  Italian: [
    'Contratto\nCiao, ecco il contratto. Accedi con il tuo account aziendale per vederlo.',
    'Preventivo\nHo caricato il preventivo, effettua l’accesso con le credenziali per aprirlo.',
    'Fattura\nLe invio la fattura a questo link; inserisca le sue credenziali per leggerla.',
    'Planimetrie\nTi mando la documentazione. Fai il login con la posta per scaricarla.',
    'Bozza\nLa bozza è disponibile, usa il tuo account Microsoft.',
    'Verbale\nPuò vedere il documento online: acceda con la mail aziendale.',
    'Relazione\nCondivido la relazione, accedi per consultarla.',
    'Ordine\nIn allegato il file. Si autentichi prima di firmare il documento, con account di lavoro.',
  ],
  Dutch: [
    'Contract\nHoi, hier is het contract. Log in met je werkaccount om het te bekijken.',
    'Offerte\nIk heb de offerte geüpload, meld je aan met je Microsoft-account om te openen.',
    'Factuur\nHierbij de factuur via de link; gebruik uw inloggegevens om die te lezen.',
    'Tekeningen\nDe tekeningen staan klaar. Inloggen is nodig met uw zakelijke e-mail.',
    'Concept\nHet concept staat online, meld u aan met uw bedrijfsaccount.',
    'Notulen\nU kunt het document inzien via uw werkaccount.',
    'Rapport\nIk deel het rapport, log in om het te downloaden.',
    'Opdracht\nBekijk de stukken hier. U wordt gevraagd in te loggen met uw mailaccount.',
  ],
  Polish: [
    'Umowa\nCześć, oto umowa. Zaloguj się kontem służbowym, aby ją zobaczyć.',
    'Oferta\nUdostępniam ofertę, zaloguj się za pomocą konta Microsoft.',
    'Faktura\nPrzesyłam fakturę pod linkiem; podaj dane logowania, aby otworzyć.',
    'Projekt\nProjekt umowy jest dostępny po zalogowaniu się na konto firmowe.',
    'Protokół\nProtokół czeka, zaloguj się, aby pobrać dokument.',
    'Dokumenty\nW załączniku dokumenty. Użyj swojego konta służbowego.',
    'Raport\nWgrałem raport, logowanie kontem firmowym.',
    'Zamówienie\nZobacz zamówienie tutaj, zalogowanie jest wymagane.',
  ],
}
const says = /^Has a document to be seen by logging in \(".+"\) on /

describeDetector(detector, {
  fires: {
    ...firing(lures, says, hosted),
    'a form of a form service': {
      message: withObservables(
        { urls: [anUrl('https://docs.google.com/forms/d/e/1FAIpQ/viewform')] },
        { visibleText: 'Here is the agreement. Please sign in with your work email and password to view it.' },
      ),
      says: [says],
      lure: 'sharing',
    },
  },
  silent: {
    ...innocent(
      Object.fromEntries(Object.entries(lures).map(([language, texts]) => [`${language}, in the organisation's own tools,`, texts])),
      own,
    ),
    ...innocent(
      {
        English: [
          'Survey\nPlease answer our survey until Friday; sign in with your work account to see the file of results.',
          'Article\nHere is the article about pears that I spoke of, worth a read.',
          'Slides\nThe presentation of my talk is here, no login needed.',
          'Portfolio\nI put my portfolio online and would love to hear what you think.',
        ],
        German: [
          'Umfrage\nBitte füllt die Umfrage aus, anmelden mit dem Firmenkonto.',
          'Artikel\nHier der Artikel über Birnen, lesenswert.',
          'Folien\nDie Präsentation zu meinem Vortrag steht online.',
        ],
        French: [
          'Sondage\nMerci de répondre au sondage, connectez-vous avec votre compte.',
          "Article\nVoici l'article sur les poires.",
          'Exposé\nLa présentation est en ligne.',
        ],
        Spanish: [
          'Encuesta\nResponde a la encuesta con tu cuenta de trabajo.',
          'Artículo\nAquí está el artículo sobre las peras.',
          'Charla\nLa presentación está disponible en línea.',
        ],
        Portuguese: [
          'Inquérito\nResponde ao inquérito com a tua conta de trabalho.',
          'Artigo\nAqui está o artigo sobre peras.',
          'Palestra\nA apresentação está online.',
        ],
        Italian: [
          "Sondaggio\nRispondi al sondaggio con l'account aziendale.",
          "Articolo\nEcco l'articolo sulle pere.",
          'Intervento\nLa presentazione è online.',
        ],
        Dutch: [
          'Enquête\nVul de enquête in met je werkaccount.',
          'Artikel\nHier is het artikel over peren.',
          'Praatje\nDe presentatie staat online.',
        ],
        Polish: [
          'Ankieta\nWypełnij ankietę, zaloguj się kontem służbowym.',
          'Artykuł\nOto artykuł o gruszkach.',
          'Wykład\nPrezentacja jest dostępna online.',
        ],
      },
      hosted,
    ),
    'a list mail': {
      message: withObservables(hosted.observables, {
        headers: [aHeader('List-Id', 'club.example')],
        visibleText: 'Here are the minutes. Log in with your email account to view the document.',
      }),
    },
    'a share of a service for documents, on its own site': {
      message: withObservables(
        { urls: [anUrl('https://docs.google.com/document/d/4711/edit')] },
        { visibleText: 'Ann shared a document with you. Sign in with your Google account to view it.' },
      ),
    },
  },
})
