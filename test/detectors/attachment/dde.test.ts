import { detector } from '../../../src/detectors/attachment/dde.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

describeDetector(detector, {
  fires: {
    'a field that starts a command interpreter': {
      message: withObservables({
        files: [
          aFile({ name: 'Bid.docx', traits: ['dde'], details: [{ trait: 'dde', excerpt: 'DDE c:\\windows\\system32\\cmd.exe "/k"' }] }),
        ],
      }),
      says: ['Attachment whose field starts a program: Bid.docx'],
    },
  },
  silent: {
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
    'a workbook that shows rates of a market data service': {
      message: withObservables({
        files: [
          aFile({
            name: 'Rates.xlsx',
            traits: ['external-relation'],
            details: [{ trait: 'external-relation', excerpt: 'DDE RATES | EUR' }],
          }),
        ],
      }),
    },
  },
})
