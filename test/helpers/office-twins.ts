/** Documents of honest offices that no detector of documents may fire on. */
import { aFile, withObservables } from './a-message.ts'
import type { Case } from './describe-detector.ts'

export const officeTwins: Readonly<Record<string, Case>> = {
  'a ledger with macros that a button starts': {
    message: withObservables({ files: [aFile({ name: 'Ledger.xlsm', traits: ['macro'], details: [] })] }),
  },
  'slides with the workbook of a chart': {
    message: withObservables({
      files: [
        aFile({ name: 'Talk.pptx', traits: ['embedded-ole'] }),
        aFile({ name: 'Talk.pptx/Worksheet.xlsx', foundIn: ['office-embedded'] }),
      ],
    }),
  },
  'an encrypted workbook that the mail speaks of': {
    message: withObservables({ files: [aFile({ name: 'Payroll.xlsx', traits: ['encrypted'] })] }),
  },
}

/** A picture that the program loads from the web when it opens the document. */
export const letterWithLogo: Readonly<Record<string, Case>> = {
  'a letter whose logo stands on a web site': {
    message: withObservables({
      files: [
        aFile({
          name: 'Offer.docx',
          traits: ['external-relation'],
          details: [{ trait: 'external-relation', excerpt: 'image https://www.orchard.example/logo.png' }],
        }),
      ],
    }),
  },
}
