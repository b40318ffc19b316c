import { detector } from '../../../src/detectors/attachment/yara-match.ts'
import { aFile, aMessage, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const matched = aFile({
  name: 'a.bin',
  traits: ['yara:Loader_A'],
  details: [{ trait: 'yara:Loader_A', excerpt: 'loader of the spring campaign' }],
})

describeDetector(detector, {
  fires: {
    'a file, once for two files': { message: withObservables({ files: [matched, matched] }), says: ['Rule Loader_A matches'] },
    'the mail itself': { message: aMessage({ ruleMatches: [{ rule: 'Kit_B', description: '' }] }), says: ['Rule Kit_B matches'] },
    'two rules': {
      message: withObservables({ files: [matched] }, { ruleMatches: [{ rule: 'Kit_B', description: 'a kit' }] }),
      says: [/Loader_A/, /Kit_B/],
    },
  },
  silent: {
    'a rule that is for information only': { message: withObservables({ files: [aFile({ traits: ['yara-info:Has_Macro'] })] }) },
    'an ordinary PDF': { message: withObservables({ files: [aFile({})] }) },
    'a file that is called like a rule': { message: withObservables({ files: [aFile({ name: 'yara:Loader_A.yar' })] }) },
    'no file': {},
  },
})
