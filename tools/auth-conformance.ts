/**
 * Runs the public suites of SPF, ARC and DKIM beside this folder through the functions that the product calls, with the suites'
 * zones as resolver. Prints passed and failed per suite and every failure; exit 1 only where a case crashes.
 */
import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAllDocuments } from 'yaml'
import { deriveSpf } from '../src/authentication/derive.ts'
import { countLookups } from '../src/authentication/lookups.ts'
import { checkSignatures } from '../src/authentication/signatures.ts'
import type { CheckedSignatures } from '../src/authentication/signatures.ts'
import type { DnsResolver } from '../src/domain/dns.ts'
import { chunks, keyZone, resolverOf, spfZone, stalwartZone } from './auth-conformance/zones.ts'
import type { Zone } from './auth-conformance/zones.ts'

const root = path.resolve(import.meta.dirname, '../../shared/auth-conformance')
const file = (name: string): string => path.join(root, name)
const text = (name: string): string => readFileSync(file(name), 'utf8')

interface Case {
  readonly id: string
  /** More than one where the suite allows it; lower case. */
  readonly expected: readonly string[]
  readonly run: () => Promise<string>
}
/** Why a case may fail with everything right: whose fault it is, and what the text says. */
const explanations: ReadonlyMap<string, string> = new Map([
  [
    'ams_fields_h_empty',
    "suite's age: RFC 6376 section 5.4 (for ARC by RFC 8617 section 4.1.2) demands that From is signed; this signature covers no field",
  ],
  ['default-modifier', "suite's own option: pyspf's lax mode, an expired draft"],
  ['default-modifier-harsh', "suite's own option: pyspf's harsh mode has a result of its own"],
  ['all.yml All test #1', "suite's fault: `ip:` is no mechanism, and RFC 7208 section 4.6 makes a syntax error anywhere a permerror"],
  ['basic.yml DNS Temp Error #1', "suite's fault: `_dns_error.org` is no host name, so RFC 7208 section 4.3 says none before any look-up"],
  ['basic.yml DNS Lookup Limits #1', "suite's fault: ten names without a record are more than two void look-ups (RFC 7208 section 4.6.4)"],
  [
    'basic.yml HELO identity #1',
    'our choice: the greeting is checked only where the envelope sender is empty (RFC 7208 section 2.4 allows it, DMARC asks for MAIL FROM)',
  ],
  ['exists.yml Exists #2', "suite's fault: `exists` asks for A alone (RFC 7208 section 5.7), the zone has AAAA"],
  ['macro.yml Macro expansion 2 #2', "suite's fault: `exists` asks for A alone (RFC 7208 section 5.7), the zone has AAAA"],
  ['ip.yml IPv6 match #4', "suite's fault: `ip6` never matches an IPv4 client (RFC 7208 sections 5 and 5.6)"],
])

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

interface SpfTest {
  readonly helo?: string
  readonly host: string
  readonly mailfrom?: string
  readonly result: string | readonly string[]
}

async function runSpf(zone: Zone, test: { readonly host: string; readonly helo: string; readonly mailfrom: string }): Promise<string> {
  const handover = { ip: test.host, helo: test.helo, sender: test.mailfrom, receiver: 'mx.receiver.example' }
  return (await deriveSpf(handover, countLookups(resolverOf(zone)))).result
}

function openspf(name: string): Suite {
  const cases = parseAllDocuments(text(`spf/test/${name}`), { uniqueKeys: false, logLevel: 'silent' }).flatMap((document) => {
    const data = document.toJS() as { tests?: Record<string, SpfTest>; zonedata?: Record<string, readonly unknown[]> } | null
    const zone = spfZone(data?.zonedata ?? {})
    return Object.entries(data?.tests ?? {}).map(([id, test]) => ({
      id,
      expected: chunks(test.result).map((word) => word.toLowerCase()),
      run: () => runSpf(zone, { host: test.host, mailfrom: test.mailfrom ?? '', helo: test.helo ?? '' }),
    }))
  })
  return { name: `SPF ${name}`, cases }
}

function stalwartSpf(): Suite {
  const cases = globSync('stalwart-mail-auth/resources/spf/*.yml', { cwd: root })
    .sort()
    .flatMap((name) =>
      text(name)
        .split(/^---$/m)
        .flatMap((part) => {
          const [head = '', ...entries] = part.split(/^ {2}- /m)
          const title = /^name: (.*)$/m.exec(head)?.[1] ?? ''
          let known = { domain: '', sender: '' }
          return entries.flatMap((entry, group) => {
            const value = (key: string): string | undefined => new RegExp(`^\\s*${key}: (.*)$`, 'm').exec(entry)?.[1]?.trim()
            known = { domain: value('domain') ?? known.domain, sender: value('sender') ?? known.sender }
            const { domain: helo, sender: mailfrom } = known
            const zone = stalwartZone([...head.split('\n'), ...entry.split('\n').map((line) => line.replace(/^(?=\w)/, '    '))])
            const pairs = [...entry.matchAll(/^\s*ip: (\S+)\s*\n\s*expect: (\S+)/gm)]
            return pairs.map(([, host = '', expect = ''], index) => ({
              id: `${path.basename(name)} ${title} #${group + 1}${pairs.length > 1 ? `.${index + 1}` : ''}`,
              expected: [expect.toLowerCase()],
              run: () => runSpf(zone, { host, helo, mailfrom }),
            }))
          })
        }),
    )
  return { name: 'SPF stalwart', cases }
}

const check = (bytes: Uint8Array, resolver: DnsResolver): Promise<CheckedSignatures> =>
  checkSignatures(bytes, countLookups(resolver), new Date(1))

function valimail(): Suite {
  const cases = parseAllDocuments(text('arc/tests/arc-draft-validation-tests.yml'), { uniqueKeys: false }).flatMap((document) => {
    const data = document.toJS() as { tests: Record<string, { message: string; cv: string }>; 'txt-records': Record<string, string> }
    const resolver = keyZone(Object.entries(data['txt-records']))
    return Object.entries(data.tests).map(([id, test]) => ({
      id,
      // An empty cv is the suite's word for a chain that nobody may judge: anything but a pass.
      expected: test.cv.trim() === '' ? ['none', 'fail'] : [test.cv.trim().toLowerCase()],
      run: async () => (await check(Buffer.from(test.message), resolver)).arc.result,
    }))
  })
  return { name: 'ARC validation', cases }
}

/** Keys that the folders publish beside their messages. */
function publishedKeys(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const name of ['arc/001.txt', 'dkim/003.txt']) {
    const [records = ''] = text(`stalwart-mail-auth/resources/${name}`).split(/\r?\n\r?\n/, 1)
    for (const line of records.split('\n')) keys.set(line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1))
  }
  const gmail = text('mimekit-dkim-arc/UnitTests/TestData/dkim/gmail.pub').replaceAll(/-----[A-Z ]+-----|\s/g, '')
  return keys.set('20120113._domainkey.gmail.com', `k=rsa; p=${gmail}`)
}

function realMessages(): Suite {
  const resolver = keyZone(publishedKeys())
  const firstOf = (bytes: Buffer, domain: string) => async () =>
    (await check(bytes, resolver)).dkim.find((one) => one.domain === domain)?.result ?? 'none'
  const afterKeys = (name: string): Buffer => Buffer.from(text(name).replace(/^[\s\S]*?\r?\n\r?\n/, ''))
  const mimekit = ['gmail.msg', 'related.msg', 'multipart-no-end-boundary.msg'].map((name) => {
    const bytes = readFileSync(file(`mimekit-dkim-arc/UnitTests/TestData/dkim/${name}`))
    return { id: `mimekit ${name}`, expected: ['pass'], run: firstOf(bytes, 'gmail.com') }
  })
  const arc = ['arc-pass', 'arc-pass2', 'arc-fail2', 'arc-fail3'].map((name) => {
    const bytes = readFileSync(file(`mailauth/test/fixtures/${name}.eml`))
    return {
      id: `mailauth ${name}`,
      expected: [name.includes('pass') ? 'pass' : 'fail'],
      run: async () => (await check(bytes, resolver)).arc.result,
    }
  })
  const stalwart = [
    { id: 'stalwart dkim/003', expected: ['pass'], run: firstOf(afterKeys('stalwart-mail-auth/resources/dkim/003.txt'), 'ietf.org') },
    {
      id: 'stalwart arc/001',
      expected: ['pass'],
      run: async () => (await check(afterKeys('stalwart-mail-auth/resources/arc/001.txt'), resolver)).arc.result,
    },
  ]
  return { name: 'DKIM and ARC, real messages', cases: [...mimekit, ...stalwart, ...arc] }
}

/** Signs what the suite expects of a canonicalisation: the verifier must arrive at the same bytes. */
function canonicalisation(): Suite {
  const folder = 'flanker-dkim/tests/fixtures/messages/dkim'
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const resolver = keyZone([['k1._domainkey.sender.example', `v=DKIM1; k=rsa; p=${key}`]])
  const cases = globSync(`${folder}/email.*`, { cwd: root })
    .sort()
    .flatMap((email) =>
      ['relaxed', 'simple'].flatMap((method) => {
        const expectedFile = email.replace('email.', `${method}.expected.`)
        if (!existsSync(file(expectedFile)) || !/^from:/im.test(text(email))) return []
        const canonical = text(expectedFile)
        const end = canonical.indexOf('\r\n\r\n') + 2
        const head = canonical.slice(0, end)
        const hash = createHash('sha256')
          .update(canonical.slice(end + 2))
          .digest('base64')
        const names = head.split(/\r\n(?![ \t])/).flatMap((line) => (line === '' ? [] : (/^[^:]+/.exec(line)?.[0].trim() ?? [])))
        const value = `v=1; a=rsa-sha256; c=${method}/${method}; d=sender.example; s=k1; h=${names.join(':')}; bh=${hash}; b=`
        const name = method === 'relaxed' ? 'dkim-signature:' : 'DKIM-Signature: '
        const signature = createSign('sha256').update(`${head}${name}${value}`).sign(privateKey, 'base64')
        const bytes = Buffer.from(`DKIM-Signature: ${value}${signature}\n${text(email)}`)
        return [
          {
            id: `${path.basename(email)} ${method}`,
            expected: ['pass'],
            run: async () => (await check(bytes, resolver)).dkim[0]?.result ?? 'none',
          },
        ]
      }),
    )
  return { name: 'DKIM canonicalisation', cases }
}

async function run(): Promise<number> {
  if (!existsSync(root)) {
    console.log('The suites are not here (shared/auth-conformance beside the project); nothing was run.')
    return 0
  }
  let crashed = 0
  const suites = [
    ...['rfc7208-tests.yml', 'rfc4408-tests.yml', 'test.yml'].map(openspf),
    stalwartSpf(),
    valimail(),
    realMessages(),
    canonicalisation(),
  ]
  for (const { name, cases } of suites) {
    const failures: string[] = []
    for (const { id, expected, run: runCase } of cases) {
      try {
        const got = await runCase()
        if (!expected.includes(got))
          failures.push(`  ${id}: expected ${expected.join(' or ')}, got ${got} (${explanations.get(id) ?? 'not explained'})`)
      } catch (error) {
        crashed++
        failures.push(`  ${id}: CRASH ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      }
    }
    console.log(`${name}: ${cases.length - failures.length} of ${cases.length} passed`)
    for (const failure of failures) console.log(failure)
  }
  return crashed === 0 ? 0 : 1
}

process.exitCode = await run()
