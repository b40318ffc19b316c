/** A mailbox and a transport in memory behind the product's contracts, with faults on demand. */
import { createHash } from 'node:crypto'
import { MessageError } from '../../src/domain/errors.ts'
import type { MailboxSource } from '../../src/mailbox/source.ts'
import type { OutgoingMail, Transport } from '../../src/mailbox/transport.ts'

export interface FakeMailbox extends MailboxSource {
  readonly deliver: (bytes: Uint8Array, arrivedAt: Date) => string
  readonly settled: Map<string, 'processed' | 'failed'>
  readonly inbox: () => readonly string[]
  /** Throws from the next call of this name on, until cleared with null. */
  fault: { readonly call: 'list' | 'recent' | 'fetch' | 'settle'; readonly error: Error } | null
}

export function createFakeMailbox(): FakeMailbox {
  const mails = new Map<string, { readonly bytes: Uint8Array; readonly arrivedAt: Date }>()
  const settled = new Map<string, 'processed' | 'failed'>()
  const processed = new Map<string, { readonly bytes: Uint8Array; readonly arrivedAt: Date }>()
  let next = 1
  const check = (call: 'list' | 'recent' | 'fetch' | 'settle'): void => {
    if (fake.fault?.call === call) throw fake.fault.error
  }
  const fake: FakeMailbox = {
    name: 'phish',
    fault: null,
    settled,
    inbox: () => [...mails.keys()],
    deliver: (bytes, arrivedAt) => {
      const position = String(next++)
      mails.set(position, { bytes, arrivedAt })
      return position
    },
    list: (cursor, startFrom) => {
      check('list')
      const from = cursor === null ? (startFrom.kind === 'all' ? 0 : next - 1) : Number(cursor)
      const refs = [...mails]
        .filter(([position]) => Number(position) > from)
        .map(([position, mail]) => ({ position, arrivedAt: mail.arrivedAt, size: mail.bytes.length }))
      return Promise.resolve({ refs, cursor: String(next - 1), leftAlone: cursor === null ? mails.size - refs.length : 0, resynced: false })
    },
    recent: (limit) => {
      check('recent')
      const found = [
        ...[...mails].map(([position, mail]) => ({ position: `inbox/${position}`, mail })),
        ...[...processed].map(([position, mail]) => ({ position: `processed/${position}`, mail })),
      ].map(({ position, mail }) => ({ position, arrivedAt: mail.arrivedAt, size: mail.bytes.length }))
      return Promise.resolve(found.sort((a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime()).slice(0, limit))
    },
    fetch: ({ position }, maxBytes) => {
      check('fetch')
      const mail = position.startsWith('processed/')
        ? processed.get(position.slice('processed/'.length))
        : mails.get(position.replace('inbox/', ''))
      if (mail === undefined) return Promise.reject(new MessageError('SUBMISSION_GONE'))
      return Promise.resolve({ bytes: mail.bytes.subarray(0, maxBytes), truncated: mail.bytes.length > maxBytes })
    },
    settle: ({ position }, outcome) => {
      check('settle')
      const mail = mails.get(position)
      if (mail === undefined) return Promise.resolve('gone')
      mails.delete(position)
      if (outcome === 'processed') processed.set(position, mail)
      settled.set(position, outcome)
      return Promise.resolve('moved')
    },
    watch: () => undefined,
    check: () => Promise.resolve({ ok: true, text: 'in memory' }),
    close: () => Promise.resolve(),
  }
  return fake
}

export interface FakeTransport extends Transport {
  readonly sent: OutgoingMail[]
  /** What to do with the next mails instead of taking them. */
  fault: ((mail: OutgoingMail) => Error | null) | null
}

export function createFakeTransport(): FakeTransport {
  const fake: FakeTransport = {
    name: 'out',
    sent: [],
    fault: null,
    send: (mail) => {
      const error = fake.fault?.(mail) ?? null
      if (error !== null) return Promise.reject(error)
      fake.sent.push(mail)
      return Promise.resolve({ response: '250 taken', location: null })
    },
    check: () => Promise.resolve({ ok: true, text: 'in memory' }),
    close: () => Promise.resolve(),
  }
  return fake
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
