import { detector } from '../../../src/detectors/structure/irregular-mime.ts'
import type { Disagreement } from '../../../src/domain/message.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const having = (...kinds: readonly Disagreement['kind'][]) => ({
  message: aMessage({ disagreements: kinds.map((kind) => ({ kind, part: '1', excerpt: `words of ${kind}` })) }),
})

describeDetector(detector, {
  fires: {
    'a file with two names': { ...having('two-names'), says: ['Irregular MIME: a file has two names with different extensions'] },
    'two texts and no end of the header': {
      ...having('two-pages', 'header-without-end'),
      says: [/two HTML versions.*without a blank line/],
    },
  },
  silent: {
    'an ordinary mail': { message: aMessage() },
    'a newsletter with text and HTML': { message: aMessage({ parts: [] }) },
    'what another detector tells': having('duplicate-field'),
  },
})
