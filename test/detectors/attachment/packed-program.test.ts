import { detector } from '../../../src/detectors/attachment/packed-program.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a packer': {
      message: withObservables({
        files: [aFile({ name: 'a.exe', traits: ['executable', 'packed'], details: [{ trait: 'packed', excerpt: 'UPX' }] })],
      }),
      says: ['Program that hides its content: a.exe'],
    },
    'an archive behind it': {
      message: withObservables({ files: [aFile({ name: 'b.exe', traits: ['executable', 'self-extracting'] })] }),
      says: ['Program that hides its content: b.exe'],
    },
  },
  silent: {
    'an ordinary signed program': { message: withObservables({ files: [aFile({ name: 'setup.exe', traits: ['executable', 'signed'] })] }) },
    'a zip, which is dense by nature': {
      message: withObservables({ files: [aFile({ name: 'a.zip', traits: ['archive', 'high-entropy'] })] }),
    },
    'a PDF': { message: withObservables({ files: [aFile({})] }) },
  },
})
