/** Office documents as one XML file: Word and Excel 2003 (WordprocessingML, SpreadsheetML) and flat packages. */
import type { FileReader, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { isActiveMime, readActiveMime } from '../office/active-mime.ts'
import { createFindings, type Findings } from '../office/findings.ts'
import { readObject } from '../office/ole-object.ts'
import { scanPart } from '../office/part-scan.ts'
import { createRelations, noteExternals, readRelations } from '../office/relations.ts'
import { allStorages, isCompoundFile, openWithin } from '../office/storages.ts'
import { readVbaProject } from '../office/vba-project.ts'
import { judgeMacros } from '../office/vba-traits.ts'
import { decodeXml, walkXml } from '../office/xml-tokens.ts'
import { withinDepth } from '../office/within-depth.ts'

const marks =
  /<\?mso-application|schemas\.microsoft\.com\/office\/word\/2003\/wordml|schemas\.microsoft\.com\/office\/2006\/xmlpackage|urn:schemas-microsoft-com:office:spreadsheet/i
const headBytes = 4_096
const xmlBytes = 5_000_000
const mostBinaries = 100
const binaries: ReadonlySet<string> = new Set(['binData', 'binaryData', 'docOleData'])

/** Files in base64 inside the elements that hold them. */
function binaryData(xml: string): readonly Buffer[] {
  const found: Buffer[] = []
  let pieces: string[] | null = null
  walkXml(xml, {
    open(name) {
      if (binaries.has(name) && found.length < mostBinaries) pieces = []
    },
    close(name) {
      if (pieces === null || !binaries.has(name)) return
      found.push(Buffer.from(pieces.join(''), 'base64'))
      pieces = null
    },
    text: (text) => void pieces?.push(text),
  })
  return found
}

function readBinary(bytes: Buffer, { budget }: ReadContext, findings: Findings): void {
  budget.bytes -= bytes.length
  if (isActiveMime(bytes)) readActiveMime(bytes, budget, findings)
  else if (isCompoundFile(bytes)) {
    const root = openWithin(bytes, budget)
    const modules = root === null ? null : readVbaProject(allStorages(root))
    if (modules === null) readObject(bytes, 'object.bin', budget, findings, 'broken')
    else judgeMacros(modules, findings)
  }
}

function read(file: FileSource, context: ReadContext): FileReading {
  const findings = createFindings()
  if (file.bytes.length > xmlBytes) findings.opaque(`document that was not read to its end: ${file.name}`)
  const xml = decodeXml(file.bytes.subarray(0, xmlBytes))
  scanPart(xml, false, findings, { starts: [], hidden: [] })
  const relations = createRelations()
  readRelations('', xml, relations)
  noteExternals(relations, findings)
  for (const bytes of binaryData(xml)) readBinary(bytes, context, findings)
  return withinDepth(findings.reading(), file, context)
}

/** True for an office document that is one XML file, by its beginning. */
export function isOfficeXml(bytes: Buffer): boolean {
  const head = decodeXml(bytes.subarray(0, headBytes))
  return /^[\s\ufeff]{0,64}<\?(?:xml|mso-application)/i.test(head) && marks.test(head)
}

export const officeXmlReader: FileReader = {
  name: 'office document',
  accepts: ({ bytes }) => isOfficeXml(bytes),
  read,
}
