/**
 * `node bench/attachments.ts [messages = 300]`: time that a mail with a PDF, an archive and a picture with a QR code spends
 * in the worker pool, beside an ordinary mail in the same run, one after the other so that both meet the same machine.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { loadLists } from '../src/app/compose/lists.ts'
import { createWorkerPool } from '../src/app/workers/pool.ts'
import { defaultLimits } from '../src/domain/settings.ts'
import { wrapped } from '../test/evil/evil-message.ts'
import { zipOf } from '../test/evil/zip-bytes.ts'
import { aQrCode } from '../test/helpers/qr-code.ts'
import { writeOrdinaryMails } from './ordinary-mails.ts'

const count = Number(process.argv[2] ?? 300) || 300
const warmUp = 20

/** One page with a line of text and a link (ISO 32000-1), its content packed. */
function aPdf(): Buffer {
  const content = deflateSync(Buffer.from(`BT /F1 12 Tf 72 720 Td (${'The invoice of November. '.repeat(40)}) Tj ET`))
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Annots[5 0 R]/Resources<</Font<</F1 6 0 R>>>>>>'),
    Buffer.concat([Buffer.from(`<</Length ${content.length}/Filter/FlateDecode>>stream\n`), content, Buffer.from('\nendstream')]),
    Buffer.from('<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://pay.vendor.example/invoice)>>>>'),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ]
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = chunks[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += chunk.length
    chunks.push(chunk)
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(Buffer.from(`xref\n0 7\n0000000000 65535 f \n${rows}trailer<</Size 7/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(chunks)
}

function aMail(ordinary: Buffer, files: readonly (readonly [string, string, Buffer])[]): Buffer {
  const text = ordinary.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const fields = text.slice(0, end).split('\r\n')
  const own = fields.filter((line) => !/^Content-/i.test(line)).join('\r\n')
  const type = fields.filter((line) => /^Content-/i.test(line)).join('\r\n')
  const parts = files.map(
    ([name, mediaType, bytes]) =>
      `--top\r\nContent-Type: ${mediaType}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(bytes)}\r\n`,
  )
  return Buffer.from(
    `${own}\r\nContent-Type: multipart/mixed; boundary=top\r\n\r\n--top\r\n${type}${text.slice(end)}\r\n${parts.join('')}--top--\r\n`,
    'latin1',
  )
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const scratch = mkdtempSync(path.join(tmpdir(), 'anomix-bench-'))
const pool = createWorkerPool({
  workers: 1,
  deadlineMs: 5_000,
  limits: defaultLimits,
  context: { organisation: { name: '', domains: [], timeZone: 'UTC', executives: [] }, sendTimeZone: 'header', lists: loadLists() },
})
try {
  writeOrdinaryMails(scratch, 1)
  const ordinary = readFileSync(path.join(scratch, '00000.eml'))
  const notes = Buffer.from('notes of the meeting\n'.repeat(2_000))
  const loaded = aMail(ordinary, [
    ['invoice.pdf', 'application/pdf', aPdf()],
    [
      'notes.zip',
      'application/zip',
      zipOf([
        { name: 'notes.txt', data: notes },
        { name: 'more.txt', data: notes },
      ]),
    ],
    ['code.png', 'image/png', await aQrCode('https://pay.vendor.example/code')],
  ])
  const time = async (bytes: Buffer): Promise<number> => {
    const started = performance.now()
    await pool.inspect({ bytes, as: 'message', breaches: [], pictureText: null })
    return performance.now() - started
  }
  const plain: number[] = []
  const heavy: number[] = []
  for (let index = 0; index < warmUp + count; index++) {
    const pair = [await time(ordinary), await time(loaded)] as const
    if (index < warmUp) continue
    plain.push(pair[0])
    heavy.push(pair[1])
  }
  for (const list of [plain, heavy]) list.sort((one, other) => one - other)
  const shares = [0.5, 0.95, 0.99]
  const row = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(34), ...cells.map((cell) => cell.padStart(9)))
  }
  console.log(
    `${count} pairs through the worker pool, Node ${process.version}; ordinary ${ordinary.length} bytes, with files ${loaded.length} bytes`,
  )
  row('', ['p50', 'p95', 'p99'])
  row(
    'ordinary mail, ms',
    shares.map((share) => at(plain, share).toFixed(2)),
  )
  row(
    'with PDF, archive and QR code, ms',
    shares.map((share) => at(heavy, share).toFixed(2)),
  )
  row(
    'ratio',
    shares.map((share) => (at(heavy, share) / at(plain, share)).toFixed(2)),
  )
} finally {
  await pool.close()
  rmSync(scratch, { recursive: true })
}
