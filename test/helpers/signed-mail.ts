/** Mails with real signatures, made in the test, and messages read from bytes without the whole parser. */
import { generateKeyPairSync } from 'node:crypto'
import { sealMessage } from 'mailauth/lib/arc/index.js'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import type { HeaderField, Message } from '../../src/domain/message.ts'
import { parseReceived } from '../../src/message/headers/received.ts'
import { givenMessage } from '../scoring/given.ts'

export interface SigningKey {
  readonly privateKey: string
  /** The key record. */
  readonly record: string
}

/** A fresh RSA key of 1,024 bits: the least that is accepted, and quick to make. */
export function signingKey(modulusLength = 1_024): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength })
  const der = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), record: `v=DKIM1; k=rsa; p=${der}` }
}

const crlf = (mail: string): string => mail.replaceAll(/\r?\n/g, '\r\n')

interface Signer {
  readonly domain: string
  readonly selector?: string
  readonly key: SigningKey
}

/** The mail with a DKIM signature above it. */
export async function sign(
  mail: string,
  { domain, selector = 'k1', key, ...rest }: Signer & { readonly expires?: Date; readonly length?: number },
): Promise<string> {
  const signer = { signingDomain: domain, selector, privateKey: key.privateKey }
  const { signatures } = await dkimSign(Buffer.from(crlf(mail)), {
    ...signer,
    canonicalization: 'relaxed/relaxed',
    signTime: new Date('2026-11-03T12:00:00Z'),
    ...(rest.expires === undefined ? {} : { expires: rest.expires }),
    signatureData: [{ ...signer, ...(rest.length === undefined ? {} : { maxBodyLength: rest.length }) }],
  })
  return `${signatures.trimEnd()}\r\n${crlf(mail)}`
}

/** The mail with an ARC set above it. */
export async function seal(
  mail: string,
  { domain, selector = 'k1', key, results, cv }: Signer & { readonly results: string; readonly cv: 'none' | 'pass' | 'fail' },
): Promise<string> {
  const headers = await sealMessage(Buffer.from(crlf(mail)), {
    signingDomain: domain,
    selector,
    privateKey: key.privateKey,
    authResults: results,
    cv,
    signTime: new Date('2026-11-03T12:00:00Z'),
  })
  return headers.toString() + crlf(mail)
}

function fieldsOf(mail: string): readonly HeaderField[] {
  const [head = ''] = crlf(mail).split('\r\n\r\n', 1)
  return head.split(/\r\n(?![ \t])/).map((line) => {
    const raw = line
      .slice(line.indexOf(':') + 1)
      .replaceAll('\r\n', '')
      .trim()
    return { name: line.slice(0, line.indexOf(':')), value: raw, raw }
  })
}

/** The message that the stages before authentication make of these bytes, as far as authentication reads it. */
export function readMessage(mail: string, overrides: Partial<Message> = {}): Message {
  const headers = fieldsOf(mail)
  const all = (name: string): readonly string[] => headers.filter((field) => field.name.toLowerCase() === name).map(({ raw }) => raw)
  const address = (raw: string): string => /<([^>]*)>/.exec(raw)?.[1] ?? raw
  return givenMessage({
    headers,
    from: all('from').map((raw) => ({ name: '', address: address(raw) })),
    returnPath: all('return-path').map(address)[0] ?? null,
    received: all('received').map(parseReceived),
    date: '2026-11-03T12:00:05+00:00',
    ...overrides,
  })
}
