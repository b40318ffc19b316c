import { detector } from '../../../src/detectors/attachment/pdf-launch.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a launched program': {
      message: withObservables({
        files: [aFile({ name: 'a.pdf', traits: ['pdf-launch', 'auto-run'], details: [{ trait: 'pdf-launch', excerpt: 'cmd.exe /c x' }] })],
      }),
      says: ['PDF that starts a program: a.pdf'],
    },
  },
  silent: {
    'an invoice with links': { message: withObservables({ files: [aFile({ name: 'invoice.pdf' })] }) },
    'an electronic invoice with embedded XML': {
      message: withObservables({
        files: [
          aFile({ name: 'invoice.pdf', traits: [] }),
          aFile({ name: 'invoice.pdf/factur-x.xml', mediaType: 'text/xml', foundIn: ['pdf-embedded'] }),
        ],
      }),
    },
    'a form': { message: withObservables({ files: [aFile({ traits: ['pdf-form', 'pdf-javascript'] })] }) },
  },
})
