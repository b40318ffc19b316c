/** Ids, times and addresses that look drawn by chance and are the same on every run. */
import { createHash } from 'node:crypto'

export interface Stamp {
  /** Lower-case hex digits. */
  readonly hex: (what: string, length: number) => string
  /** Letters and digits of base64url. */
  readonly token: (what: string, length: number) => string
  readonly digits: (what: string, length: number) => string
  /** Lower-case, of 36 characters. */
  readonly guid: (what: string) => string
  /** When the mail was sent. */
  readonly sent: Date
}

const firstDay = Date.UTC(2026, 10, 2)
const day = 86_400_000

function bytesOf(seed: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => createHash('sha256').update(`${index} ${seed}`).digest())
  return Buffer.concat(blocks).subarray(0, length)
}

/** A working day of November 2026, between 07:00 and 15:59 UTC. */
function sentAt(name: string): Date {
  const [week = 0, weekday = 0, hour = 0, minute = 0, second = 0] = bytesOf(`${name} sent`, 5)
  const clock = ((7 + (hour % 9)) * 60 + (minute % 60)) * 60 + (second % 60)
  return new Date(firstDay + ((week % 4) * 7 + (weekday % 5)) * day + clock * 1_000)
}

/** The stamp of the mail of this name. */
export function stampOf(name: string): Stamp {
  const hex = (what: string, length: number): string => bytesOf(`${name} ${what}`, length).toString('hex').slice(0, length)
  return {
    hex,
    token: (what, length) =>
      bytesOf(`${name} ${what}`, length * 2)
        .toString('base64')
        .replaceAll(/[^A-Za-z0-9]/g, '')
        .slice(0, length),
    digits: (what, length) => [...bytesOf(`${name} ${what}`, length)].map((byte) => String(byte % 10)).join(''),
    guid: (what) => hex(what, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-9$4-$5'),
    sent: sentAt(name),
  }
}
