/** Commands of Excel 4 that run by themselves or hide. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { FileObservable } from '../../domain/analysis.ts'
import { hitsByFileTrait } from '../file-traits.ts'

const telling = /hidden|\b(?:exec|call|register)(?:\.id)?\s{0,5}\(/i

/** Old macro sheets are still about; they tell where a name starts them, where they are hidden, or where they call programs. */
const acts = ({ traits, details }: FileObservable): boolean =>
  traits.includes('xlm-auto-run') || details.some(({ trait, excerpt }) => trait === 'xlm' && telling.test(excerpt))

/** A workbook carries a macro sheet of Excel 4 that starts when it is opened, is hidden, or calls programs; filters that know only VBA miss it. */
export const detector: MessageDetector = {
  id: 'attachment/excel4-macro',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'Commands of Excel 4 that run by themselves or hide',
  meaning:
    'A workbook carries a macro sheet of Excel 4 that starts when it is opened, is hidden, or calls programs; filters that know only VBA miss it.',
  check: 'Do not enable content. Unhide all sheets in a sandbox and read the formulas.',
  severity: 'high',
  technique: 'T1059',
  falsePositives: ['Workbooks of the nineties that were handed on ever since, with a hidden macro sheet.'],
  detect: (message) => {
    const { observables } = message
    const files = observables.files.filter((file) => file.traits.some((trait) => trait.startsWith('xlm')) && acts(file))
    const acting = { ...message, observables: { ...observables, files } }
    return hitsByFileTrait(acting, ['xlm', 'xlm-auto-run'], 'Workbook with Excel 4 macros')
  },
}
