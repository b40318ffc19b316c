/** Office documents of the old formats ([MS-CFB]): Word, Excel, PowerPoint, and whatever else holds macros or objects. */
import type { CompoundStorage } from '../../compound-file.ts'
import type { FileReader } from '../file-reading.ts'
import { readBiff } from '../office/biff.ts'
import { createFindings, type Findings } from '../office/findings.ts'
import { takeStoredObjects } from '../office/ole-object.ts'
import { readPowerPoint } from '../office/powerpoint-binary.ts'
import { rawUrls } from '../office/raw-urls.ts'
import { allStorages, isCompoundFile, openWithin } from '../office/storages.ts'
import { readVbaProject } from '../office/vba-project.ts'
import { judgeMacros } from '../office/vba-traits.ts'
import { readWordDocument } from '../office/word-binary.ts'
import { installerKind } from './msi.ts'
import { withinDepth } from '../office/within-depth.ts'

const mostScanned = 200
const mostScannedBytes = 20_000_000

/** URLs in the streams of the document whose format is not read: properties, controls, drawings, slides. */
function scanStreams(storages: readonly CompoundStorage[], findings: Findings): void {
  // Compressed source shows URLs in pieces; it is read as source.
  const plain = storages.filter(({ streams }) => !streams.has('_vba_project'))
  let left = mostScannedBytes
  for (const stream of plain.flatMap(({ streams }) => [...streams.values()]).slice(0, mostScanned)) {
    if (left <= 0) return
    left -= stream.size
    for (const url of rawUrls(stream.read())) findings.reference(url, 'office-raw')
  }
}

export const compoundOfficeReader: FileReader = {
  name: 'office document',
  accepts: ({ bytes }) => isCompoundFile(bytes) && installerKind(bytes) === null,
  read: (file, { budget, limits }) => {
    const findings = createFindings()
    const root = openWithin(file.bytes, budget)
    if (root === null) return { opaque: [`office document that cannot be read: ${file.name}`] }
    // A mail of Outlook is read as a mail; an encrypted package has nothing to look at but its name.
    if (root.streams.has('__properties_version1.0')) return {}
    if (root.streams.has('encryptedpackage')) return { traits: ['encrypted'] }
    const storages = allStorages(root)
    const book = root.streams.get('workbook') ?? root.streams.get('book')
    if (book !== undefined) readBiff(book.read(), findings)
    if (root.streams.has('worddocument')) readWordDocument(root, findings)
    if (root.streams.has('powerpoint document')) readPowerPoint(root, budget, findings)
    const modules = readVbaProject(storages)
    if (modules !== null) judgeMacros(modules, findings)
    takeStoredObjects(storages, findings)
    scanStreams(storages, findings)
    if (budget.bytes <= 0) findings.opaque(`office document larger than the budget: ${file.name}`)
    return withinDepth(findings.reading(), file, { limits })
  },
}
