import { detector } from '../../../src/detectors/content/sharing-lure.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const linked = { observables: withObservables({ urls: [anUrl('https://files.example/a')] }).observables }

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
        Dutch: ['Begroting\nBen heeft een bestand met je gedeeld.', 'Contract\nHet contract ligt klaar voor ondertekening.'],
      },
      /^Speaks of a shared or waiting document: ".+"$/,
      linked,
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
        Dutch: ['Markt\nDeel uw mening met ons.'],
      },
      linked,
    ),
    'words without anything to open': { message: aMessage({ visibleText: 'Ben shared a file with you' }) },
    minutes: { message: aMessage(linked) },
    'a shop': { message: aMessage({ ...linked, visibleText: 'Share your photos and win.' }) },
  },
})
