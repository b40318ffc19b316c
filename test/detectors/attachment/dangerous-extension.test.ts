import { detector } from '../../../src/detectors/attachment/dangerous-extension.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a program': {
      message: withObservables({ files: [aFile({ name: 'Invoice.pdf.EXE' })] }),
      says: ['Dangerous file type: Invoice.pdf.EXE'],
    },
    'a script inside an archive': {
      message: withObservables({ files: [aFile({ name: 'a.zip/scan.js', foundIn: ['archive'] })] }),
      says: ['Dangerous file type: a.zip/scan.js'],
    },
    'a trailing dot and blank': { message: withObservables({ files: [aFile({ name: 'a.scr. ' })] }), says: [/a\.scr/] },
    'a disk image under another name': {
      message: withObservables({ files: [aFile({ name: 'photo.jpg', traits: ['disk-image'] })] }),
      says: [/photo/],
    },
    'an extension turned round': { message: withObservables({ files: [aFile({ name: 'invoice\u202efdp.exe' })] }), says: [/u\{202e\}/] },
  },
  silent: {
    'a PDF': { message: withObservables({ files: [aFile({})] }) },
    'a name that only holds the letters': { message: withObservables({ files: [aFile({ name: 'exercise.js.pdf' })] }) },
    'a file without an extension': { message: withObservables({ files: [aFile({ name: 'README' })] }) },
    'a dot file': { message: withObservables({ files: [aFile({ name: '.exe' })] }) },
    'an archive as such': { message: withObservables({ files: [aFile({ name: 'photos.zip', traits: ['archive'] })] }) },
  },
})
