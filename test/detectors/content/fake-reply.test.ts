import { detector } from '../../../src/detectors/content/fake-reply.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const says = ['The subject says that this is an answer, but no earlier mail is named or quoted']

describeDetector(detector, {
  fires: {
    'an answer in English': { message: aMessage({ subject: 'Re: your order' }), says },
    'an answer in German': { message: aMessage({ subject: 'AW: Ihre Bestellung' }), says },
    'an answer that counts itself': { message: aMessage({ subject: 'RE[2]: factura' }), says },
  },
  silent: {
    'an answer that names the mail': {
      message: aMessage({ subject: 'Re: minutes', headers: [aHeader('References', '<1@orchard.example>')] }),
    },
    'an answer of a phone that quotes': {
      message: aMessage({
        subject: 'Re: minutes',
        visibleText: 'Yes.\n\nOn Tue, 3 Nov 2026 Ben Marsh <ben@orchard.example> wrote:\nminutes?',
      }),
    },
    'a word that begins alike': { message: aMessage({ subject: 'Repair of the fence: when?' }) },
    'a list': { message: aMessage({ subject: 'Re: minutes', headers: [aHeader('List-Id', 'x')] }) },
  },
})
