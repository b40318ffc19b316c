/**
 * Every way in which mail programs read the From fields of one mail. Programs that disagree about the author are how a
 * forged sender passes a check that was made for another one, so a proof needs all readings to name the same address.
 */
import type { SubmissionEnvelope } from '../domain/message.ts'

export interface Senders {
  /** The one valid address that the mail names as its author; null where there is none or more than one. */
  readonly address: string | null
  /** True where every reading finds exactly this address. */
  readonly agreed: boolean
  /** Every address that any reading finds, and those in names and comments; lower case, at most 20. */
  readonly candidates: readonly string[]
}

const maxFields = 20
const maxChars = 10_000
const maxCandidates = 20

/** One bare address of RFC 5321 in ASCII: dot-atom, `@`, host name. */
const bareAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,32}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,32}$/

const isAddress = (text: string): boolean => text.length <= 254 && text.indexOf('@') <= 64 && bareAddress.test(text)

interface Grammar {
  /** What stands in angle brackets, or else the words without quotes and comments; one entry for each list member. */
  readonly mailboxes: readonly string[]
  readonly group: boolean
}

/** RFC 5322 section 3.4 as written: quoted strings and comments are skipped, commas and semicolons part the list. */
function readByGrammar(text: string): Grammar {
  const mailboxes: string[] = []
  let words = ''
  let angle: string | null = null
  let inAngle = false
  let quoted = false
  let depth = 0
  let group = false
  const flush = (): void => {
    const found = (angle ?? words).trim()
    if (found.includes('@')) mailboxes.push(found)
    words = ''
    angle = null
    inAngle = false
  }
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '\\' && (quoted || depth > 0)) index++
    else if (quoted) quoted = char !== '"'
    else if (depth > 0) depth += char === '(' ? 1 : char === ')' ? -1 : 0
    else if (char === '"') {
      quoted = true
      // A quoted local part is no plain address; the mark makes sure that it is not taken for one.
      if (inAngle) angle = `${angle ?? ''}"`
    } else if (char === '(') depth = 1
    else if (inAngle) {
      if (char === '>') inAngle = false
      else angle = (angle ?? '') + char
    } else if (char === '<') {
      if (angle !== null) flush()
      inAngle = true
      angle = ''
    } else if (char === ',' || char === ';') flush()
    else if (char === ':') {
      group = true
      words = ''
    } else words += char
  }
  flush()
  return { mailboxes, group }
}

/** Without quotes and comments, as simple programs do: split at commas, the angle bracket if there is one, else the words with an @. */
function readNaively(text: string): readonly string[] {
  return text.split(',').flatMap((part) => {
    const open = part.lastIndexOf('<')
    if (open >= 0)
      return [
        part
          .slice(open + 1)
          .split('>', 1)[0]
          ?.trim() ?? '',
      ]
    return part.split(/[\s;]+/).filter((word) => word.includes('@'))
  })
}

function firstAngle(text: string): readonly string[] {
  const open = text.indexOf('<')
  return open < 0
    ? []
    : [
        text
          .slice(open + 1)
          .split('>', 1)[0]
          ?.trim() ?? '',
      ]
}

/** Whatever looks like an address, wherever it stands. */
function anywhere(text: string): readonly string[] {
  return text.split(/[\s<>()",;:\\[\]]+/).filter((word) => isAddress(word))
}

/** Reads all From fields of the envelope; fields are looked at to 10,000 characters. */
export function readSenders(envelope: SubmissionEnvelope): Senders {
  const fields = envelope.headers.filter(({ name }) => name.trim().toLowerCase() === 'from')
  const texts = fields.slice(0, maxFields).flatMap(({ raw, value }) => [raw.slice(0, maxChars), value.slice(0, maxChars)])
  const listed = envelope.from.slice(0, maxFields).map(({ address }) => address)
  const grammar = texts.map(readByGrammar)
  const readings = [listed, ...grammar.map(({ mailboxes }) => mailboxes), ...texts.map(readNaively), ...texts.map(firstAngle)]
  const found = [...readings.flat(), ...texts.flatMap(anywhere)].filter(isAddress).map((address) => address.toLowerCase())
  const candidates = [...new Set(found)].slice(0, maxCandidates)
  const sole = listed.length === 1 && fields.length <= 1 && isAddress(listed[0] ?? '') ? (listed[0] ?? null) : null
  const agreed =
    sole !== null &&
    grammar.every(({ group }) => !group) &&
    texts.every((text) => !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) &&
    readings.every((reading) => reading.every((address) => address.toLowerCase() === sole.toLowerCase()))
  return { address: sole, agreed, candidates }
}
