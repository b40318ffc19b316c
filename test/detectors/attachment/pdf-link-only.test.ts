import { detector } from '../../../src/detectors/attachment/pdf-link-only.ts'
import { aFile, anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const link = { foundIn: ['pdf-link'], inFiles: ['b'.repeat(64)] }

describeDetector(detector, {
  fires: {
    'a picture with a button': {
      message: withObservables(
        { files: [aFile({ name: 'doc.pdf' })], urls: [anUrl('https://x.example/', link)] },
        { attachedText: [{ file: 'doc.pdf', text: 'Review document' }] },
      ),
      says: ['PDF that is little more than a link: doc.pdf'],
    },
  },
  silent: {
    'an invoice of many words': {
      message: withObservables(
        { files: [aFile({ name: 'invoice.pdf' })], urls: [anUrl('https://shop.example/', link)] },
        { attachedText: [{ file: 'invoice.pdf', text: 'one line of the invoice '.repeat(30) }] },
      ),
    },
    'a newsletter with many links': {
      message: withObservables({
        files: [aFile({ name: 'news.pdf' })],
        urls: ['a', 'b', 'c', 'd'].map((path) => anUrl(`https://news.example/${path}`, link)),
      }),
    },
    'a scan without links': { message: withObservables({ files: [aFile({ name: 'scan.pdf' })] }) },
    'a link in the mail beside a scan': {
      message: withObservables({ files: [aFile({ name: 'scan.pdf' })], urls: [anUrl('https://a.example/')] }),
    },
  },
})
