import { detector } from '../../../src/detectors/content/thread-hijack.ts'
import { aFile, aHeader, aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const quote =
  '\n\nOn Tue, 3 Nov 2026 Ben Marsh <ben@orchard.example> wrote:\n> Dear Cleo <cleo@partner.example>,\n> when does the delivery come?'
const stranger = { from: [{ name: 'Cleo Vine', address: 'cleo@stranger.example' }], subject: 'Re: Delivery' }
const link = { urls: [anUrl('https://stranger-files.example/a')] }

describeDetector(detector, {
  fires: {
    'a stranger who answers with a link': {
      message: withObservables(link, { ...stranger, visibleText: `Hello, please see the document here: open it.${quote}` }),
      says: [
        'Answers in a quoted conversation from stranger[.]example, which is no part of it, and brings a link to stranger-files[.]example',
      ],
    },
    'a stranger who answers with a file': {
      message: withObservables(
        { files: [aFile()] },
        { ...stranger, subject: 'AW: Lieferung', visibleText: `Anbei das Dokument wie besprochen.${quote}` },
      ),
      says: [/and brings a file$/],
    },
    'a stranger who answers with other bank details': {
      message: aMessage({ ...stranger, visibleText: `Hello Ben, please use our new bank account for this one.${quote}` }),
      says: [/and brings other bank details$/],
    },
  },
  silent: {
    'the partner who answers himself': {
      message: withObservables(link, {
        ...stranger,
        from: [{ name: 'Cleo Vine', address: 'cleo@partner.example' }],
        visibleText: `Hello, see here.${quote}`,
      }),
    },
    'an answer that its header ties to the thread': {
      message: withObservables(link, {
        ...stranger,
        headers: [aHeader('In-Reply-To', '<1@orchard.example>')],
        visibleText: `Hello, see here as promised.${quote}`,
      }),
    },
    'a mailing list': {
      message: withObservables(link, {
        ...stranger,
        headers: [aHeader('List-Id', 'x')],
        visibleText: `Hello, see here as promised.${quote}`,
      }),
    },
    'an answer without link, file or bank details': {
      message: aMessage({ ...stranger, visibleText: `Cleo is away, I shall ask on Monday.${quote}` }),
    },
    'an answer whose link stood in the conversation': {
      message: withObservables(link, {
        ...stranger,
        visibleText: `Yes, that is the right one.${quote}\n> https://stranger-files.example/a`,
      }),
    },
  },
})
