/** Text files (plain, CSV, JSON, XML, Markdown, logs): their words, without the names of schemas. */
import { textOfFile } from '../active/file-text.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'
import { isOfficeXml } from './office-xml.ts'
import { scanRawUrls } from '../../observables/text-links.ts'

const mostBytes = 500_000
/** Behind the words: looked through for links. What lies further back nobody follows by accident, and a text runs nothing: no part is opaque for it. */
const mostRaw = 5_000_000
const mostUrls = 500
const extensions: ReadonlySet<string> = new Set(
  'txt csv tsv json xml md log yaml yml ini jnlp fpage rels kml rss atom opf manifest xsl xslt'.split(' '),
)
const types = /^(?:text\/(?:plain|csv|tab-separated-values|xml|markdown|json)|application\/(?:json|xml))$/

export const plainTextReader: FileReader = {
  name: 'text',
  accepts: ({ name, mediaType, detectedType, bytes }) => {
    // A document of Word or Excel as one XML file has a reader of its own.
    if (isOfficeXml(bytes)) return false
    if (detectedType !== null && !/^(?:text\/plain|text\/xml|application\/(?:xml|json))$/.test(detectedType)) return false
    const extension = extensionOf(name)
    if (!extensions.has(extension) && !(types.test(mediaType) && ['', 'dat', 'asc'].includes(extension))) return false
    return !bytes.subarray(0, 2_000).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  },
  read: ({ name, bytes, mediaType }) => {
    const text = textOfFile(bytes.subarray(0, mostBytes))
    const isXml = extensionOf(name) === 'xml' || mediaType.includes('xml')
    const bare = isXml
      ? text
          .replaceAll(/\b(?:xmlns(?::[\w.-]{1,60})?|[\w.-]{1,60}:schemaLocation)\s{0,5}=\s{0,5}(?:"[^"]{0,2000}"|'[^']{0,2000}')/g, '')
          .replaceAll(/<!DOCTYPE[^>]{0,1000}>/gi, '')
      : text
    const rest = bytes.length > mostBytes ? scanRawUrls(bytes.toString('latin1', mostBytes - 2_000, mostRaw), mostUrls) : []
    return {
      texts: bare.trim() === '' ? [] : [{ text: bare, foundIn: 'file-text' }],
      references: rest.map((url) => ({ url, foundIn: 'file-text' })),
    }
  },
}
