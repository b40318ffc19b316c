/** PDF documents: links, scripts, launched programs, embedded files, text, pictures; never rendered, nothing in it is run. */
import { scanRawUrls } from '../../observables/text-links.ts'
import { extensionOf } from '../file-name.ts'
import { shown } from '../shown.ts'
import type { FileReader, FileReading } from '../file-reading.ts'
import { type PdfActions, readActions } from '../pdf/actions.ts'
import { openPdf, type PdfDocument } from '../pdf/document.ts'
import { readPages } from '../pdf/page-text.ts'
import { drawingOf, readPictures } from '../pdf/pictures.ts'
import { quotedPasswords } from '../quoted-passwords.ts'
import { actsOnOpening, reachesOut } from '../pdf/scripts.ts'

/** Bytes of a file that are read; what lies behind is said to be unread. */
const mostBytes = 20_000_000
/** Bytes that all streams of a file may unpack to. */
const mostUnpacked = 20_000_000
const mostEmbedded = 20
const mostScriptUrls = 200
const mostFormUrls = 200
const mostDrawings = 3

/** Bytes before the header that viewers forgive. */
const headerWithin = 1_024
const isContainer = /zip|x-tar|rar|x-7z|cab-compressed|iso9660|x-cpio|x-cfb/

/** Templates of forms name the schemas they are written in; those are no links. */
function formUrls(form: string): readonly string[] {
  const bare = form
    .slice(0, 2_000_000)
    .replaceAll(/\bxmlns(?::[\w.-]{1,60})?\s{0,5}=\s{0,5}(?:"[^"]{0,500}"|'[^']{0,500}')/g, '')
    .replaceAll(/<\?[^>]{0,1000}>/g, '')
  return scanRawUrls(bare, mostFormUrls).filter(
    (url) => !/^https?:\/\/(?:www\.)?(?:xfa\.org|w3\.org|ns\.adobe\.com|adobe\.com\/xfa)/i.test(url),
  )
}

function traitsOf(document: PdfDocument, actions: PdfActions): readonly string[] {
  const started = actions.scripts.some(({ code, automatic }) => (automatic && actsOnOpening(code)) || reachesOut(code))
  return [
    ...actions.traits,
    ...(actions.automatic || started ? ['auto-run'] : []),
    ...(actions.remoteFiles.length > 0 ? ['remote-file'] : []),
    ...(document.access === 'closed' || document.byPassword ? ['encrypted'] : []),
    ...(document.byPassword ? ['password-quoted'] : []),
  ]
}

function detailsOf(actions: PdfActions): NonNullable<FileReading['details']> {
  const telling = actions.scripts.filter(({ code, automatic }) => automatic || reachesOut(code))
  return [
    ...actions.launches.slice(0, 5).map((command) => ({ trait: 'pdf-launch', excerpt: shown(command) })),
    ...(telling.length > 0 ? telling : actions.scripts).slice(0, 3).map(({ code }) => ({ trait: 'pdf-javascript', excerpt: shown(code) })),
    ...actions.remoteFiles.slice(0, 5).map((file) => ({ trait: 'remote-file', excerpt: shown(file) })),
  ].filter(({ excerpt }) => excerpt !== '')
}

function read(document: PdfDocument): Omit<FileReading, 'opaque'> {
  const actions = readActions(document)
  const pages = readPages(document)
  // Embedded files come before pictures: the budget goes first to what can act.
  const embedded = actions.embedded.slice(0, mostEmbedded).flatMap(({ name, object }, index) => {
    const content = document.content(object)
    return content === null ? [] : [{ name: name === '' ? `embedded-${index + 1}` : name, bytes: content.bytes, foundIn: 'pdf-embedded' }]
  })
  const pictures = readPictures(document)
  const drawings = pages.drawings
    .map((rectangles, index) => drawingOf(rectangles, index))
    .filter((drawing) => drawing !== null)
    .slice(0, mostDrawings)
  const codeUrls = actions.scripts.flatMap(({ code }) => scanRawUrls(code, mostScriptUrls)).slice(0, mostScriptUrls)
  return {
    traits: traitsOf(document, actions),
    details: detailsOf(actions),
    references: [
      ...actions.links.map((url) => ({ url, foundIn: 'pdf-link' })),
      ...actions.forms.flatMap(formUrls).map((url) => ({ url, foundIn: 'pdf-link' })),
      ...codeUrls.map((url) => ({ url, foundIn: 'pdf-javascript' })),
    ],
    texts: pages.text === '' ? [] : [{ text: pages.text, foundIn: 'pdf-text' }],
    members: [...embedded, ...[...pictures, ...drawings].map((picture) => ({ ...picture, foundIn: 'pdf-image' }))],
  }
}

export const pdfReader: FileReader = {
  name: 'PDF',
  // A PDF stored in an archive is a member of it; under the name of a PDF the archive is one to programs that search for the header.
  accepts: ({ name, bytes, detectedType }) =>
    bytes.subarray(0, headerWithin).includes('%PDF-') &&
    (detectedType === null || !isContainer.test(detectedType) || extensionOf(name) === 'pdf'),
  read: (file, { budget, words }) => {
    const document = openPdf(file.bytes.subarray(0, mostBytes), Math.min(mostUnpacked, Math.max(budget.bytes, 0)), quotedPasswords(words))
    const reading = read(document)
    budget.bytes -= document.spent()
    const whole = document.whole() && file.bytes.length <= mostBytes
    return { ...reading, opaque: whole ? [] : [`PDF larger than the budget, read in part: ${file.name}`] }
  },
}
