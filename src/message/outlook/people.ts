/** Who sent and who received an Outlook item: names and SMTP addresses out of its properties. */
import { formatMailbox } from './mime-writer.ts'
import { decodeCodepage } from './codepages.ts'
import { type PropertyBag, tags } from './properties.ts'
import { textOfUtf16 } from '../utf16.ts'

export interface Person {
  readonly name: string
  /** Empty where only an Exchange name is known. */
  readonly address: string
}

/** Tags of one role: display name, address type, address, SMTP address. */
interface Role {
  readonly name: number
  readonly type: number
  readonly address: number
  readonly smtp: number
}
const roles = {
  representing: {
    name: tags.representingName,
    type: tags.representingType,
    address: tags.representingAddress,
    smtp: tags.representingSmtp,
  },
  sender: { name: tags.senderName, type: tags.senderType, address: tags.senderAddress, smtp: tags.senderSmtp },
  recipient: { name: tags.displayName, type: tags.addressType, address: tags.emailAddress, smtp: tags.smtpAddress },
} as const satisfies Record<string, Role>

function person(properties: PropertyBag, role: Role): Person | null {
  const name = properties.text(role.name) ?? ''
  const plain = properties.text(role.address) ?? ''
  const exchange = (properties.text(role.type) ?? '').toUpperCase() === 'EX' || !plain.includes('@')
  const address = properties.text(role.smtp) ?? (exchange ? '' : plain)
  if (name === '' && address === '') return null
  return { name: name === address ? '' : name, address }
}

/** Whom the item names as its author, and who sent it where that is somebody else. */
export function readSenders(properties: PropertyBag): { readonly from: Person | null; readonly sender: Person | null } {
  const representing = person(properties, roles.representing)
  const sender = person(properties, roles.sender)
  if (representing === null) return { from: sender, sender: null }
  const same = sender === null || sender.address.toLowerCase() === representing.address.toLowerCase()
  const from = same && sender !== null && representing.name === '' ? { ...representing, name: sender.name } : representing
  return { from, sender: same ? null : sender }
}

/** Recipients of one type (1 To, 2 Cc), as a field value. */
export function readRecipients(recipients: readonly PropertyBag[], type: number): string {
  return recipients
    .filter((each) => ((each.number(tags.recipientType) ?? 1) & 0xf) === type)
    .map((each) => person(each, roles.recipient))
    .filter((each) => each !== null)
    .map(({ name, address }) => formatMailbox(name, address))
    .filter((text) => text !== '')
    .join(',\r\n ')
}

const oneOffProvider = Buffer.from('812b1fa4bea310199d6e00dd010f5402', 'hex')
const maxEntries = 100

/** A one-off entry id ([MS-OXCDATA] section 2.2.5.1): display name, address type, address. */
function oneOff(entry: Buffer, codepage: number | null): Person | null {
  if (entry.length < 24 || !entry.subarray(4, 20).equals(oneOffProvider)) return null
  const wide = (entry.readUInt16LE(22) & 0x8000) !== 0
  const texts: string[] = []
  for (let at = 24; texts.length < 3 && at < entry.length;) {
    let end = at
    while (end < entry.length && !(entry[end] === 0 && (!wide || entry[end + 1] === 0))) end += wide ? 2 : 1
    const bytes = entry.subarray(at, end)
    texts.push(wide ? textOfUtf16(bytes) : decodeCodepage(bytes, codepage))
    at = end + (wide ? 2 : 1)
  }
  const [name = '', type = '', address = ''] = texts
  return type.toUpperCase() === 'SMTP' || address.includes('@') ? { name: name === address ? '' : name, address } : null
}

/** Reply recipients out of their entry list ([MS-OXCDATA] section 2.3.3), as a field value; empty where there are none. */
export function readReplyTo(properties: PropertyBag): string {
  const list = properties.bytes(tags.replyEntries)
  const found: string[] = []
  for (let at = 8; list !== null && at + 4 <= list.length && found.length < maxEntries;) {
    const size = list.readUInt32LE(at)
    const reply = oneOff(list.subarray(at + 4, at + 4 + size), properties.codepage)
    if (reply !== null) found.push(formatMailbox(reply.name, reply.address))
    at += 4 + size + ((4 - (size % 4)) % 4)
  }
  if (found.length > 0) return found.join(',\r\n ')
  const names = (properties.text(tags.replyNames) ?? '').slice(0, 2_000).split(';')
  return names
    .filter((name) => name.includes('@'))
    .map((name) => formatMailbox('', name))
    .join(',\r\n ')
}
