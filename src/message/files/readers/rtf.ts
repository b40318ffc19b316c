/** Rich Text Format: objects, fields, templates and text; the broken header `{\rt`, which Word takes too, counts. */
import { readRtf } from '../../outlook/rtf-body.ts'
import type { FileReader, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { readFieldCode } from '../office/field-codes.ts'
import { createFindings } from '../office/findings.ts'
import { noteTemplate } from '../office/relations.ts'
import { walkDestinations } from '../office/rtf-destinations.ts'
import { readRtfObject } from '../office/rtf-object.ts'
import { withinDepth } from '../office/within-depth.ts'

const mostTextTokens = 100_000
const mostObjects = 200

function read(file: FileSource, { limits, budget }: ReadContext): FileReading {
  const findings = createFindings()
  let declared = ''
  let objects = 0
  const whole = walkDestinations(file.bytes, {
    take(destination, content) {
      if (destination === 'fldinst') readFieldCode(content, findings)
      else if (destination === 'objclass') declared = content.trim()
      else if (destination === 'template') {
        noteTemplate(content.trim(), findings)
        if (/^https?:/i.test(content.trim())) findings.reference(content.trim(), 'office-relation')
      } else if (objects++ < mostObjects) {
        readRtfObject(content, declared, budget, findings)
        declared = ''
      }
    },
    word(word) {
      if (word === 'objupdate') findings.trait('object-update', 'an object that is updated when the document is opened')
    },
  })
  if (!whole || objects > mostObjects) findings.opaque(`document that was not read to its end: ${file.name}`)
  findings.text(readRtf(file.bytes, mostTextTokens).text ?? '')
  return withinDepth(findings.reading(), file, { limits })
}

export const rtfReader: FileReader = {
  name: 'rich text',
  accepts: ({ bytes }) => /^[\s\u00ef\u00bb\u00bf]{0,64}\{\\rt/i.test(bytes.toString('latin1', 0, 128)),
  read,
}
