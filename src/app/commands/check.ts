/** `anomix config check`: loads everything, then opens each part read-only; one line each. */
import type { CheckResult } from '../../domain/check.ts'
import { describeError } from '../../domain/errors.ts'
import { checkSqliteFile } from '../../store/sqlite-check.ts'
import { systemClock } from '../clock.ts'
import { composeAnalyser } from '../compose/analyser.ts'
import { composeMailboxes } from '../compose/mailboxes.ts'
import { composeTrust } from '../compose/trust.ts'
import { loadYaraRules } from '../compose/yara-rules.ts'
import { requireSecrets, secretValues } from '../config/secrets.ts'
import type { Config } from '../config/schema.ts'
import { exitCodes } from '../exit-codes.ts'
import { createLogger } from '../logger.ts'
import { printable } from '../printable.ts'
import { checkModel } from './model-check.ts'
import { replay } from './replay.ts'

interface Check {
  readonly what: string
  readonly run: () => Promise<CheckResult>
}

async function tryCheck({ what, run }: Check): Promise<{ readonly ok: boolean; readonly line: string }> {
  try {
    const { ok, text } = await run()
    return { ok, line: `${ok ? 'ok  ' : 'FAIL'}  ${what}: ${text}` }
  } catch (error) {
    return { ok: false, line: `FAIL  ${what}: ${describeError(error)}` }
  }
}

/** Newest submissions of each mailbox that are looked at again. */
const looksBack = 50

export async function checkCommand(config: Config): Promise<number> {
  requireSecrets(config)
  const secrets = secretValues(config)
  const logger = createLogger({ level: 'error', secrets, stream: process.stderr })
  const { mailboxes, transports, close } = composeMailboxes(config, logger)
  const analyser = composeAnalyser(config, { noIntel: false, clock: systemClock, logger })
  const lookingBack = { policy: { authentication: composeTrust(config.authentication) }, read: analyser.read, limit: looksBack }
  const deadline = (): AbortSignal => AbortSignal.timeout(config.intel.virustotal.deadline)
  const checks: readonly Check[] = [
    {
      what: 'configuration',
      run: () =>
        Promise.resolve({ ok: true, text: `loaded; scoring profile ${config.scoring.profile}, replies ${config.response.reply.mode}` }),
    },
    { what: `store ${config.store.path}`, run: async () => await checkSqliteFile(config.store.path) },
    ...mailboxes.map(({ name, source, startFrom }) => ({ what: `mailbox ${name}`, run: async () => await source.check(startFrom) })),
    ...mailboxes.map((mailbox) => ({ what: `last submissions of ${mailbox.name}`, run: async () => await replay(mailbox, lookingBack) })),
    ...[...transports].map(([name, transport]) => ({ what: `transport ${name}`, run: async () => await transport.check() })),
    ...analyser.intel.providers.map((provider) => ({
      what: `provider ${provider.name}`,
      run: async () => await provider.check(deadline()),
    })),
    ...(config.analysis.yaraRules === null
      ? []
      : [
          {
            what: `rules ${config.analysis.yaraRules}`,
            run: () => Promise.resolve({ ok: true, text: `${loadYaraRules(config.analysis.yaraRules).length} files compile` }),
          },
        ]),
    { what: 'model', run: async () => await checkModel(analyser.model) },
  ]
  let failed = 0
  for (const check of checks) {
    const { ok, line } = await tryCheck(check)
    if (!ok) failed++
    process.stdout.write(`${printable(secrets.reduce((text, secret) => text.replaceAll(secret, '[redacted]'), line))}\n`)
  }
  if (mailboxes.length === 0) process.stdout.write('note  mailboxes: none configured; `analyze` works, `daemon` needs one\n')
  await Promise.all([close(), analyser.close()])
  await logger.flush()
  return failed === 0 ? exitCodes.ok : exitCodes.failed
}
