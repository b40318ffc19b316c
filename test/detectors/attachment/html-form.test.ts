import { detector } from '../../../src/detectors/attachment/html-form.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, with what bears it out': {
      message: withObservables({
        files: [
          aFile({
            name: 'sign-in.html',
            traits: ['password-form'],
            details: [{ trait: 'password-form', excerpt: 'password field pw, sent to https://collect.example/in' }],
          }),
        ],
      }),
      says: ['Attached page that asks for a password: sign-in.html'],
      lure: 'credential',
    },
    'a file inside an archive': {
      message: withObservables({ files: [aFile({ name: 'a.zip/sign-in.html', foundIn: ['archive'], traits: ['password-form'] })] }),
      says: [/a\.zip/],
    },
  },
  silent: {
    'a survey without a password': { message: withObservables({ files: [aFile({ name: 'survey.html', traits: ['form'] })] }) },
    'a saved receipt': { message: withObservables({ files: [aFile({ name: 'receipt.html', traits: [] })] }) },
    'an encrypted PDF': { message: withObservables({ files: [aFile({ name: 'payslip.pdf', traits: ['encrypted'] })] }) },
    'a fillable PDF': { message: withObservables({ files: [aFile({ name: 'form.pdf', traits: ['form'] })] }) },
    'no file': {},
  },
})
