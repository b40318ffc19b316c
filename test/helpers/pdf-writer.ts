/** Writes small PDFs for tests: objects as text or streams, encrypted where asked for. */
import { createCipheriv, createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { rc4 } from '../../src/message/files/pdf/ciphers.ts'

export interface Stream {
  /** Entries of the dictionary, without /Length. */
  readonly entries: string
  readonly data: Buffer
}
/** Objects are numbered from 1 in their order. */
export type Body = string | Stream

export const stream = (data: string | Buffer, entries = ''): Stream => ({ entries, data: Buffer.from(data as string) })
export const flate = (data: string | Buffer, entries = ''): Stream => ({
  entries: `/Filter /FlateDecode ${entries}`,
  data: deflateSync(Buffer.from(data as string)),
})

/** A file of these objects; the first is the catalog. `trailer`: further entries. */
export function pdf(objects: readonly Body[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')]
  for (const [index, object] of objects.entries()) {
    if (typeof object === 'string') pieces.push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`, 'latin1'))
    else
      pieces.push(
        Buffer.from(`${index + 1} 0 obj\n<< ${object.entries} /Length ${object.data.length} >>\nstream\n`, 'latin1'),
        object.data,
        Buffer.from('\nendstream\nendobj\n'),
      )
  }
  pieces.push(Buffer.from(`trailer << /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n0\n%%EOF\n`, 'latin1'))
  return Buffer.concat(pieces)
}

/** A document of one page: `content` is its stream, `page` and `catalog` are further entries, `more` are objects from number 6 on. */
export function onePage(
  content: string,
  { page = '', catalog = '', more = [] }: { page?: string; catalog?: string; more?: readonly Body[] } = {},
): Buffer {
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R ${page} >>`,
    flate(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ])
}

/** An annotation that opens `uri`. */
export const linkTo = (uri: string): string => `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${uri}) >> >>`

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (...pieces: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(pieces)).digest()
const hexOf = (bytes: Buffer): string => `<${bytes.toString('hex')}>`

/** A file with one link, encrypted by the standard handler of revision 3 (RC4) or 4 (AES-128) with the user password. */
export function encryptedPdf(uri: string, password: string, kind: 'rc4' | 'aes128'): Buffer {
  const id = Buffer.from('0123456789abcdef')
  const owner = Buffer.alloc(32, 7)
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)
  const permissions = Buffer.from('fcffffff', 'hex')
  let key = md5(padded, owner, permissions, id)
  for (let round = 0; round < 50; round++) key = md5(key)
  let user = md5(padding, id)
  for (let round = 0; round < 20; round++) user = rc4(Buffer.from(key.map((byte) => byte ^ round)), user)
  const user32 = Buffer.concat([user, Buffer.alloc(16)])
  const place = Buffer.from([3, 0, 0, 0, 0])
  const own = kind === 'rc4' ? md5(key, place) : md5(key, place, Buffer.from('sAlT'))
  const seal = (data: Buffer): Buffer => {
    if (kind === 'rc4') return rc4(own, data)
    const vector = Buffer.alloc(16, 3)
    const cipher = createCipheriv('aes-128-cbc', own, vector)
    return Buffer.concat([vector, cipher.update(data), cipher.final()])
  }
  const filters =
    kind === 'rc4'
      ? '/V 2 /R 3 /Length 128'
      : '/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF'
  return pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Type /Annot /Subtype /Link /A << /S /URI /URI ${hexOf(seal(Buffer.from(uri)))} >> >>`,
      `<< /Filter /Standard ${filters} /P -4 /O ${hexOf(owner)} /U ${hexOf(user32)} >>`,
    ],
    `/Encrypt 4 0 R /ID [${hexOf(id)} ${hexOf(id)}]`,
  )
}
