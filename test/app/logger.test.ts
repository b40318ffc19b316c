import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { createLogger } from '../../src/app/logger.ts'
import { shippedFile } from '../../src/app/paths.ts'

function capture(
  secrets: readonly string[],
  level = 'debug',
): { readonly logger: ReturnType<typeof createLogger>; readonly text: () => string } {
  const stream = new PassThrough()
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  return { logger: createLogger({ level, secrets, stream }), text: () => text }
}

describe('logger', () => {
  it('writes one JSON line with time, level, static text and fields, from the configured level on', async () => {
    const { logger, text } = capture([], 'info')
    logger.info('submission received', { submission: 'a1', bytes: 7 })
    logger.debug('not shown')
    await logger.flush()
    const [line, ...rest] = text().trim().split('\n')
    expect(rest).to.deep.equal([])
    expect(JSON.parse(line ?? '')).to.include({ level: 'info', message: 'submission received', submission: 'a1', bytes: 7 })
  })

  it('cuts six secrets out of every line, in text and fields, also as base64, URL-encoded and JSON-escaped', async () => {
    const secrets = ['hunter2-imap', 'pa"ss\\word', 'übergeheim', 'key+with/slash=', 'two words', 'tok_0123456789']
    const { logger, text } = capture(secrets)
    for (const secret of secrets) {
      logger.error(`login with ${secret} failed`, {
        detail: `x${secret}y`,
        encoded: Buffer.from(secret).toString('base64'),
        url: `https://a.test/?k=${encodeURIComponent(secret)}`,
      })
    }
    await logger.flush()
    for (const secret of secrets) {
      for (const form of [secret, JSON.stringify(secret).slice(1, -1), Buffer.from(secret).toString('base64'), encodeURIComponent(secret)])
        expect(text()).not.to.include(form)
    }
    expect(text().trim().split('\n')).to.have.length(6)
  })

  it('loses none of 20,000 lines when the process ends right after the flush, into a pipe', function () {
    this.timeout(30_000)
    const script = `import { createLogger } from ${JSON.stringify(shippedFile('src/app/logger.ts'))}
const logger = createLogger({ level: 'info', secrets: [], stream: process.stdout })
for (let i = 0; i < 20000; i++) logger.info('line', { i })
await logger.flush()
process.exit(0)`
    const { stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    expect(stdout.trim().split('\n')).to.have.length(20_000)
  })
})
