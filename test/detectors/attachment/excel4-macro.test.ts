import { detector } from '../../../src/detectors/attachment/excel4-macro.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

describeDetector(detector, {
  fires: {
    'a macro sheet that starts by itself': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.xls',
            traits: ['xlm', 'xlm-auto-run'],
            details: [
              { trait: 'xlm', excerpt: 'visible macro sheet Macro1' },
              { trait: 'xlm-auto-run', excerpt: 'Auto_Open' },
            ],
          }),
        ],
      }),
      says: ['Workbook with Excel 4 macros: a.xls'],
    },
    'a very hidden macro sheet': {
      message: withObservables({
        files: [aFile({ name: 'b.xls', traits: ['xlm'], details: [{ trait: 'xlm', excerpt: 'very hidden macro sheet q' }] })],
      }),
      says: ['Workbook with Excel 4 macros: b.xls'],
    },
    'a macro sheet that calls a program': {
      message: withObservables({
        files: [aFile({ name: 'c.xlsm', traits: ['xlm'], details: [{ trait: 'xlm', excerpt: 'EXEC("calc")' }] })],
      }),
      says: ['Workbook with Excel 4 macros: c.xlsm'],
    },
  },
  silent: {
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
    'an old workbook with a macro sheet in plain sight': {
      message: withObservables({
        files: [aFile({ name: '1998.xls', traits: ['xlm'], details: [{ trait: 'xlm', excerpt: 'visible macro sheet Macro1' }] })],
      }),
    },
  },
})
