/** The daemon over a store, a mailbox and a transport in memory, with a stop injected where a test wants one. */
import { PassThrough } from 'node:stream'
import { createDaemon, type Daemon } from '../../src/app/daemon/daemon.ts'
import type { IntakeParts } from '../../src/app/daemon/intake.ts'
import { lastResortAssessment } from '../../src/app/daemon/last-resort.ts'
import type { WatchedMailbox } from '../../src/app/daemon/mailbox.ts'
import { createLogger } from '../../src/app/logger.ts'
import type { Analysis, SubmissionHooks } from '../../src/app/pipeline.ts'
import { verdicts, type Assessment, type Verdict } from '../../src/domain/analysis.ts'
import type { SubmissionEnvelope } from '../../src/domain/message.ts'
import { noTrust } from '../../src/domain/settings.ts'
import type { Transport } from '../../src/mailbox/transport.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { createFakeMailbox, createFakeTransport, type FakeMailbox, type FakeTransport } from './fake-mailbox.ts'

export const now = new Date('2026-11-23T10:00:00Z')
const reporter = { address: 'dana@corp.example', authenticated: false, proof: 'closed-mailbox' } as const

const envelope: SubmissionEnvelope = {
  headers: [{ name: 'From', value: 'dana@corp.example', raw: 'dana@corp.example' }],
  from: [{ name: '', address: 'dana@corp.example' }],
  returnPath: 'dana@corp.example',
  subject: 'FW',
  date: null,
  messageId: '<r1@corp.example>',
  received: [],
  mediaType: 'text/plain',
  note: 'real?',
  noteReading: { acts: [], language: 'en' },
  client: null,
  button: null,
  form: 'attached',
}

class Stop extends Error {}

/** Counts the calls of an object and throws at the chosen one, before or after the call has taken effect. */
function stoppingAt<T extends object>(target: T, counter: { calls: number; stopAt: number; after: boolean }, only?: readonly string[]): T {
  return new Proxy(target, {
    get(object, key) {
      const member = Reflect.get(object, key) as unknown
      if (typeof member !== 'function' || (only !== undefined && !only.includes(String(key)))) return member
      return async (...args: unknown[]): Promise<unknown> => {
        counter.calls++
        if (counter.calls === counter.stopAt && !counter.after) throw new Stop('stopped before')
        const result: unknown = await Reflect.apply(member, object, args)
        if (counter.calls === counter.stopAt) throw new Stop('stopped after')
        // After the stop nothing works any more, as in a process that is gone.
        if (counter.calls > counter.stopAt) throw new Stop('gone')
        return result
      }
    },
  })
}

export interface Rig {
  readonly source: FakeMailbox
  readonly transport: FakeTransport
  readonly store: Store
  readonly intake: IntakeParts
  clock: Date
  readonly daemon: (parts?: {
    readonly store?: Store
    readonly transport?: Transport
    readonly mode?: 'on' | 'observe' | 'off'
    readonly incidentReport?: 'mail' | 'none'
  }) => Daemon
  analysisFails: boolean
}

/** Reads a submission. */
export type ReadSubmission = (bytes: Uint8Array, hooks: SubmissionHooks) => Promise<Analysis>

/** What Dana's report is found to be, with what a test wants changed. */
export const reading =
  (change: Partial<Assessment> = {}): ReadSubmission =>
  () => {
    const plain = lastResortAssessment({ path: 'x', sha256: 'ab', version: '1', detectors: '1' })
    return Promise.resolve({ envelope, assessments: [{ ...plain, reporter, ...change }] })
  }

export async function createRig(read: ReadSubmission = reading()): Promise<Rig> {
  const source = createFakeMailbox()
  const transport = createFakeTransport()
  const store = await openSqliteStore({ path: ':memory:' })
  const logger = createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() })
  const mailbox: WatchedMailbox = {
    name: 'phish',
    source,
    transport,
    startFrom: { kind: 'all' },
    from: { name: 'Phishing response', address: 'phish@corp.example' },
    socTo: ['soc@corp.example'],
    reporters: { domains: ['corp.example'], trust: 'closed-mailbox', pilot: [] },
  }
  const rig: Rig = {
    intake: { mailbox, store, clock: { now: () => now }, logger, maxBytes: 1_000_000, stopping: () => false },
    source,
    transport,
    store,
    clock: now,
    analysisFails: false,
    daemon: (parts = {}) =>
      createDaemon({
        store: parts.store ?? store,
        clock: { now: () => rig.clock },
        logger,
        analyser: {
          analyse: async (request, hooks) => {
            if (rig.analysisFails || hooks === undefined) throw new Error('bug')
            return await read(request.bytes, hooks)
          },
        },
        mailboxes: [{ ...mailbox, transport: parts.transport ?? transport }],
        policy: { mode: parts.mode ?? 'on', maxAgeMs: 48 * 3_600_000, authentication: noTrust },
        mails: { organisationName: 'Corp', contact: null },
        incidentReport: Object.fromEntries(verdicts.map((verdict) => [verdict, parts.incidentReport ?? 'mail'])) as Readonly<
          Record<Verdict, 'mail' | 'none'>
        >,
        version: '1',
        maxBytes: 1_000_000,
        leaseMs: 30_000,
      }),
  }
  return rig
}

/** How many mails went to this address. */
export const to = (rig: Rig, address: string): number => rig.transport.sent.filter((mail) => mail.to === address).length
/** Lets the clock go on. */
export const hours = (rig: Rig, count: number): void => {
  rig.clock = new Date(rig.clock.getTime() + count * 3_600_000)
}

/**
 * Runs the daemon until the given call of store or transport stops it, then, an hour later (the lease has ended), another one
 * to the end. False where the run ended before that call.
 */
export async function stopAndGoOn(rig: Rig, { stopAt, after }: { readonly stopAt: number; readonly after: boolean }): Promise<boolean> {
  const counter = { calls: 0, stopAt, after }
  const first = rig.daemon({ store: stoppingAt(rig.store, counter), transport: stoppingAt(rig.transport, counter, ['send']) })
  await first.once().catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error
  })
  await first.stop(0)
  const stopped = counter.calls >= stopAt
  hours(rig, 1)
  await rig.daemon().once()
  return stopped
}
