/** A PDF as a list of objects: those of the file and those in its object streams, decrypted where no password is asked for. */
import { type Decryption, decryptionOf } from './decryption.ts'
import { unfilter, type Unfiltered } from './filters.ts'
import { createReader } from './reader.ts'
import { type RawObject, scanObjects } from './scan.ts'
import { bytesOf, isArray, isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue, referenceOf, textOfBytes } from './values.ts'

export interface PdfObject extends RawObject {
  /** Objects of object streams are decrypted with them. */
  readonly packed: boolean
}

export interface PdfDocument {
  /** In the order of the file, replaced ones included. */
  readonly objects: readonly PdfObject[]
  /** `open`: not encrypted, or a password fits; `closed`: strings and streams cannot be read. */
  readonly access: 'open' | 'closed'
  readonly encrypted: boolean
  /** True where it took one of the given passwords. */
  readonly byPassword: boolean
  /** False where a budget was used up and something was left out. */
  readonly whole: () => boolean
  /** Bytes that came out of streams so far. */
  readonly spent: () => number
  /** What a reference leads to, the last object of that number; other values as they are. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined
  readonly objectOf: (value: PdfValue | undefined) => PdfObject | undefined
  /**
   * Content of an object's stream, null where it has none. Read anew each time; charged to the budget. `picture`: bytes that a picture
   * may unpack to; one that the budget does not bear is left out without a word, since nothing in it acts.
   */
  readonly content: (object: PdfObject, picture?: number) => Unfiltered | null
  /** A string as text; a stream as text. */
  readonly text: (value: PdfValue | undefined, holder: PdfObject) => string | null
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary | undefined
}

const mostPacked = 20_000
const mostPerStream = 5_000
const mostUnpacked = 4_000_000

/** The first password that fits: the empty one, then the given ones. */
function unlock(
  lock: PdfDictionary | undefined,
  id: Buffer,
  passwords: readonly string[],
): { readonly decryption: Decryption; readonly byPassword: boolean } | null {
  for (const password of lock === undefined ? [] : ['', ...passwords]) {
    const decryption = lock === undefined ? null : decryptionOf(lock, id, password)
    if (decryption !== null) return { decryption, byPassword: password !== '' }
  }
  return null
}

/** Opens `bytes`, with the empty password or one of the given ones where it is encrypted; at most `budget` bytes come out of all streams together. Never throws. */
export function openPdf(bytes: Buffer, budget: number, passwords: readonly string[] = []): PdfDocument {
  const raw = scanObjects(bytes)
  let left = budget
  let whole = raw.whole
  const objects: PdfObject[] = raw.objects.map((object) => ({ ...object, packed: false }))
  const byNumber = new Map<number, PdfObject>()
  const order = new Map<PdfObject, number>()
  for (const [index, object] of objects.entries()) {
    byNumber.set(object.number, object)
    order.set(object, index)
  }

  const objectOf = (value: PdfValue | undefined): PdfObject | undefined => {
    let object: PdfObject | undefined
    for (let hops = 0, number = referenceOf(value); number !== null && hops < 8; hops++) {
      object = byNumber.get(number)
      number = referenceOf(object?.value)
    }
    return object
  }
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => (referenceOf(value) === null ? value : objectOf(value)?.value)
  const dictionary = (value: PdfValue | undefined): PdfDictionary | undefined => {
    const found = resolve(value)
    return isDictionary(found) ? found : undefined
  }

  const trailers = [...raw.trailers, ...objects.flatMap(({ value, stream }) => (stream !== null && isDictionary(value) ? [value] : []))]
  const locked = trailers.findLast((trailer) => trailer.has('Encrypt'))
  const lock = locked === undefined ? undefined : dictionary(locked.get('Encrypt'))
  const identity = locked === undefined ? undefined : resolve(locked.get('ID'))
  const id = (isArray(identity) ? bytesOf(identity[0]) : null) ?? Buffer.alloc(0)
  const unlocked = unlock(lock, id, passwords)
  const decryption = unlocked?.decryption ?? null
  const access = locked !== undefined && decryption === null ? 'closed' : 'open'

  /** Filters and their parameters may be references; the filters themselves know nothing of documents. */
  const settled = (value: PdfDictionary): PdfDictionary => {
    const copy = new Map(value)
    for (const key of ['Filter', 'DecodeParms']) {
      const found = resolve(value.get(key))
      if (found !== undefined) copy.set(key, isArray(found) ? found.map((item) => resolve(item) ?? null) : found)
    }
    return copy
  }

  const content = (object: PdfObject, picture?: number): Unfiltered | null => {
    if (object.stream === null || !isDictionary(object.value) || access === 'closed') return null
    if (left <= 0 || (picture ?? 0) > left) {
      if (picture === undefined) whole = false
      return null
    }
    // A cross-reference stream is never encrypted (7.5.8.2), and metadata may not be.
    const plain = decryption === null || nameOf(object.value.get('Type')) === 'XRef'
    const data = plain ? object.stream : decryption.streams(object.stream, object.number, object.generation)
    const most = Math.min(left, picture ?? mostUnpacked)
    const read = unfilter(data, settled(object.value), most)
    // What was thrown away has been paid for in time all the same; so has what filters read again and again.
    left -= read.tooLarge ? most : Math.max(read.bytes.length, data.length >> 2)
    if (read.tooLarge && picture === undefined) whole = false
    return read
  }

  const unpackAll = (): void => {
    let packed = 0
    for (const holder of [...objects]) {
      if (holder.stream === null || !isDictionary(holder.value) || nameOf(holder.value.get('Type')) !== 'ObjStm') continue
      const unpacked = content(holder)
      const first = numberOf(resolve(holder.value.get('First')))
      const count = numberOf(resolve(holder.value.get('N')))
      if (unpacked === null || first === null || count === null) continue
      const head = createReader(unpacked.bytes, 0, Math.min(Math.max(first, 0), unpacked.bytes.length))
      const body = createReader(unpacked.bytes)
      // Overlapping offsets would have the same bytes read again and again.
      let work = unpacked.bytes.length * 2
      for (let index = 0; index < Math.min(count, mostPerStream) && packed < mostPacked && work > 0; index++) {
        const number = head.next()
        const offset = head.next()
        if (typeof number !== 'number' || typeof offset !== 'number' || offset < 0) break
        body.seek(first + offset)
        const value = body.next() ?? null
        work -= body.position() - first - offset
        packed++
        const object: PdfObject = { number, generation: 0, value, stream: null, packed: true }
        objects.push(object)
        const known = byNumber.get(number)
        if (known === undefined || (order.get(known) ?? 0) <= (order.get(holder) ?? 0)) {
          byNumber.set(number, object)
          order.set(object, order.get(holder) ?? 0)
        }
      }
    }
  }
  unpackAll()

  const text = (value: PdfValue | undefined, holder: PdfObject): string | null => {
    const target = objectOf(value)
    const found = target === undefined ? value : target.value
    if (target !== undefined && target.stream !== null) {
      const unpacked = content(target)
      return unpacked === null ? null : textOfBytes(unpacked.bytes)
    }
    const string = bytesOf(found)
    if (string === null || access === 'closed') return null
    const owner = target ?? holder
    return textOfBytes(decryption === null || owner.packed ? string : decryption.strings(string, owner.number, owner.generation))
  }

  return {
    objects,
    access,
    encrypted: locked !== undefined,
    byPassword: unlocked?.byPassword === true,
    whole: () => whole,
    spent: () => budget - left,
    resolve,
    objectOf,
    content,
    text,
    dictionary,
  }
}
