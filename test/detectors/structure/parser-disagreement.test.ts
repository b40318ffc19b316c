import { detector } from '../../../src/detectors/structure/parser-disagreement.ts'
import type { Disagreement } from '../../../src/domain/message.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const having = (...kinds: readonly Disagreement['kind'][]) => ({
  message: aMessage({ disagreements: kinds.map((kind) => ({ kind, part: '', excerpt: `words of ${kind}` })) }),
})

describeDetector(detector, {
  fires: {
    'two different From': { ...having('duplicate-field'), says: [/a field that decides what is shown stands twice/] },
    'an encoded container beside a NUL': { ...having('encoded-multipart', 'nul-in-header'), says: [/container of parts.*\(and 1 more\)/] },
    'an excerpt of nothing visible': {
      message: aMessage({ disagreements: [{ kind: 'nul-in-header', part: '1.2', excerpt: '\0\r' }] }),
      says: [/NUL/],
    },
  },
  silent: {
    'an ordinary mail': { message: aMessage() },
    'a home-made newsletter with Date twice': having('repeated-field'),
    'a receipt of an old shop system that mixes line ends': having('mixed-line-ends', 'bare-return'),
    'a scanner that names its file twice': having('two-names'),
  },
})
