/** The destinations of RTF (version 1.9.1) that objects, fields and templates stand in, read as Word reads them: obfuscation falls away. */

export type Destination = 'objdata' | 'objclass' | 'template' | 'fldinst'
export interface RtfPieces {
  /** A destination was read to its end: text of the others, hexadecimal digits of `objdata`. */
  take(destination: Destination, content: string): void
  /** A control word elsewhere. */
  word(word: string): void
}

interface Group {
  readonly destination: Destination | 'skip' | null
  /** This very group began the destination. */
  readonly owner: boolean
  readonly starred: boolean
}

const destinations: ReadonlySet<string> = new Set<Destination>(['objdata', 'objclass', 'template', 'fldinst'])
const mostDepth = 10_000
/** About two seconds of work. */
const mostSteps = 2_000_000
const longestText = 8_192
const isDestination = (word: string): word is Destination => destinations.has(word)
const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

interface Word {
  readonly word: string
  readonly number: number | null
  readonly end: number
}

/** The control word whose first letter stands at `from`. */
function controlWord(bytes: Buffer, from: number): Word {
  let end = from
  while (end < bytes.length && end - from < 255 && isLetter(bytes[end] ?? 0)) end++
  const word = bytes.toString('latin1', from, end)
  const digits = bytes[end] === 0x2d ? end + 1 : end
  let numberEnd = digits
  while (numberEnd < bytes.length && numberEnd - digits < 250 && isDigit(bytes[numberEnd] ?? 0)) numberEnd++
  const number = numberEnd === digits ? null : Number(bytes.toString('latin1', end, numberEnd))
  const stop = number === null ? end : numberEnd
  return { word, number, end: bytes[stop] === 0x20 ? stop + 1 : stop }
}

/** Walks the bytes once; false where there is more than is read. */
export function walkDestinations(bytes: Buffer, pieces: RtfPieces): boolean {
  const groups: Group[] = [{ destination: null, owner: false, starred: false }]
  const collected = new Map<Destination, string[]>()
  let unopened = 0
  const top = (): Group => groups.at(-1) ?? { destination: null, owner: false, starred: false }
  const replace = (group: Partial<Group>): void => {
    const last = groups.length - 1
    if (last >= 0) groups[last] = { ...top(), ...group }
  }
  let textLeft = longestText
  const add = (text: string): void => {
    const { destination } = top()
    if (destination === null || destination === 'skip' || text === '') return
    if (destination === 'objdata') {
      collected.get(destination)?.push(text.replaceAll(/[^0-9a-f]+/gi, ''))
      return
    }
    if (textLeft <= 0) return
    textLeft -= text.length
    collected.get(destination)?.push(text)
  }
  const finish = (destination: Destination | 'skip' | null): void => {
    if (destination === null || destination === 'skip') return
    const content = collected.get(destination)?.join('') ?? ''
    collected.delete(destination)
    pieces.take(destination, destination === 'objdata' ? content : content.slice(0, longestText))
  }
  const close = (): void => {
    if (unopened > 0) {
      unopened--
      return
    }
    const group = groups.length > 1 ? groups.pop() : undefined
    if (group?.owner === true) finish(group.destination)
  }
  const control = ({ word, number, end }: Word): number => {
    const { destination, starred } = top()
    if (word === 'bin') {
      const stop = Math.min(end + Math.max(number ?? 0, 0), bytes.length)
      if (destination === 'objdata') add(bytes.toString('hex', end, stop))
      return stop
    }
    if (isDestination(word)) {
      if (!collected.has(word)) {
        textLeft = longestText
        collected.set(word, [])
        replace({ destination: word, owner: true, starred: false })
      }
    } else if (starred) replace({ destination: destination === null ? null : 'skip', starred: false, owner: false })
    else if (word === 'u' && number !== null && destination !== 'objdata') add(String.fromCharCode(number & 0xffff))
    else pieces.word(word)
    return end
  }
  let steps = 0
  for (let at = 0; at < bytes.length;) {
    if (++steps > mostSteps) return false
    const byte = bytes[at] ?? 0
    if (byte === 0x7b) {
      if (groups.length < mostDepth) groups.push({ destination: top().destination, owner: false, starred: false })
      else unopened++
      at++
    } else if (byte === 0x7d) {
      close()
      at++
    } else if (byte === 0x5c) {
      const next = bytes[at + 1] ?? 0
      if (isLetter(next)) at = control(controlWord(bytes, at + 1))
      else if (next === 0x27) {
        const code = Number.parseInt(bytes.toString('latin1', at + 2, at + 4), 16)
        if (top().destination !== 'objdata' && code > 0) add(String.fromCharCode(code))
        at += 4
      } else {
        if (next === 0x2a) replace({ starred: true })
        else if (next === 0x5c || next === 0x7b || next === 0x7d) add(String.fromCharCode(next))
        at += 2
      }
    } else {
      let end = at + 1
      while (end < bytes.length && bytes[end] !== 0x5c && bytes[end] !== 0x7b && bytes[end] !== 0x7d) end++
      if (top().destination !== null) add(bytes.toString('latin1', at, end).replaceAll(/[\r\n]/g, ''))
      at = end
    }
  }
  while (groups.length > 1) close()
  for (const destination of collected.keys()) finish(destination)
  return true
}
