import { detector } from '../../../src/detectors/content/sharing-lure.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const linked = { observables: withObservables({ urls: [anUrl('https://files.example/a')] }).observables }

const hosted = {
  observables: withObservables({ urls: [anUrl('https://orchard-files.pages.dev/view', { traits: ['free-hosting'] })] }).observables,
}
const byHand = {
  English: ['Contract\nHi Ben, here is the contract for Monday.', 'Offer\nI have uploaded the offer, have a look.'],
  German: ['Vertrag\nHallo Ben, hier ist der Vertrag für Montag.', 'Angebot\nDas Angebot habe ich hochgeladen.'],
  French: ['Contrat\nBonjour Ben, voici le contrat pour lundi.', 'Devis\nVous trouverez le devis en ligne.'],
  Spanish: ['Contrato\nHola Ben, aquí está el contrato del lunes.', 'Oferta\nTe dejo la oferta.'],
  Portuguese: ['Contrato\nOlá Ben, segue o contrato de segunda.', 'Proposta\nCarreguei a proposta.'],
  Italian: ['Contratto\nCiao Ben, ecco il contratto di lunedì.', 'Offerta\nTi mando il preventivo.'],
  Dutch: ['Contract\nHoi Ben, hier is het contract voor maandag.', 'Offerte\nIk heb de offerte klaargezet.'],
  Polish: ['Umowa\nCześć Ben, przesyłam umowę na poniedziałek.', 'Oferta\nOferta jest dostępna pod linkiem.'],
}

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: ['Budget\nBen shared a file with you.', 'Contract\nYour document is waiting: please review and sign.'],
        German: ['Budget\nBen hat eine Datei für Sie freigegeben.', 'Vertrag\nDas Dokument liegt zur Unterschrift bereit.'],
        French: ['Budget\nBen a partagé un fichier.', 'Contrat\nLe contrat attend votre signature.'],
        Spanish: ['Presupuesto\nBen ha compartido un archivo.', 'Contrato\nEl contrato espera su firma.'],
        Portuguese: ['Orçamento\nBen compartilhou um arquivo.', 'Contrato\nO contrato está pronto para assinar.'],
        Italian: ['Bilancio\nBen ha condiviso un file.', 'Contratto\nIl contratto è in attesa della sua firma.'],
        Polish: ['Budżet\nBen udostępnił plik.', 'Umowa\nUmowa czeka na twój podpis.'],
        Dutch: ['Begroting\nBen heeft een bestand met je gedeeld.', 'Contract\nHet contract ligt klaar voor ondertekening.'],
      },
      /^Speaks of a shared or waiting document: ".+"$/,
      linked,
    ),
    ...firing(
      Object.fromEntries(Object.entries(byHand).map(([language, texts]) => [`${language}, by free hosting,`, texts])),
      /^Speaks of a shared or waiting document: ".+"$/,
      hosted,
    ),
    'a file named in between': {
      message: aMessage({ ...linked, visibleText: 'Ben shared "budget 2026.xlsx" with you' }),
      says: [/^Speaks of a shared/],
      lure: 'sharing',
    },
  },
  silent: {
    ...innocent(
      {
        English: ['Markets\nThe share rose, and we document this below.'],
        German: ['Markt\nDie Aktie stieg, das Dokument folgt.'],
        French: ['Marché\nLe partage des tâches est en ligne.'],
        Spanish: ['Mercado\nComparte tu opinión con nosotros.'],
        Portuguese: ['Mercado\nPartilhe a sua opinião connosco.'],
        Italian: ['Mercato\nCondividi la tua opinione con noi.'],
        Polish: ['Rynek\nPodziel się opinią.'],
        Dutch: ['Markt\nDeel uw mening met ons.'],
      },
      linked,
    ),
    ...innocent(
      Object.fromEntries(Object.entries(byHand).map(([language, texts]) => [`${language}, by a link of the house,`, texts])),
      linked,
    ),
    'words without anything to open': { message: aMessage({ visibleText: 'Ben shared a file with you' }) },
    minutes: { message: aMessage(linked) },
    'a shop': { message: aMessage({ ...linked, visibleText: 'Share your photos and win.' }) },
  },
})
