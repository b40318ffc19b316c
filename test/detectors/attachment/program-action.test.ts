import { detector } from '../../../src/detectors/attachment/program-action.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

describeDetector(detector, {
  fires: {
    'a slide that runs a shell on hover': {
      message: withObservables({
        files: [
          aFile({ name: 'Photos.ppsx', traits: ['program-action'], details: [{ trait: 'program-action', excerpt: 'ppaction://program' }] }),
        ],
      }),
      says: ['Presentation whose slide starts a program: Photos.ppsx'],
    },
  },
  silent: {
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
  },
})
