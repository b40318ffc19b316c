/** Who sends: the names and addresses of From, Reply-To, Return-Path and Sender, and how they stand to one another. */
import type { Message } from '../../domain/message.ts'
import { organisationOf } from '../sender-domain.ts'
import { feature, shareFeature, flag, type FeatureGroup } from './feature.ts'
import { fold } from './read-text.ts'
import { entropyOf, shareOf, topLevelKind, topLevelWords } from './word-shape.ts'

/** RFC 1035 section 2.3.4. */
const longestDomain = 253
const longestName = 200

const domainOf = (address: string | null | undefined): string | null => {
  const domain = address?.split('@').at(-1)?.toLowerCase().slice(0, longestDomain) ?? ''
  return domain === '' || address?.includes('@') !== true ? null : domain
}

/** 1 where both are known and belong to two organisations. Whether a field is there at all says who wrote the mail program, not what the mail is. */
function differs(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0
  return organisationOf(one) === organisationOf(other) ? 0 : 1
}

const roleWords =
  /^(?:no-?reply|do-?not-?reply|noreply|info|support|service|contact|admin|news|newsletter|mail|hello|team|sales|billing|notifications?|alerts?|security|account)/

function nameValues(name: string, domain: string | null): readonly number[] {
  const folded = fold(name)
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4)
  return [
    name === '' ? 1 : 0,
    Math.min(name.length, 80),
    shareOf(name, /\p{Lu}/gu),
    shareOf(name, /\p{N}/gu),
    /[^\p{L}\p{N}\p{M}\s.,'&@()-]/u.test(name) ? 1 : 0,
    /[\p{L}]@|\.(?:com|net|org|de|fr)\b/iu.test(name) ? 1 : 0,
    domain !== null && words.some((word) => domain.includes(word)) ? 1 : 0,
  ]
}

function addressValues(address: string): readonly number[] {
  const local = (address.split('@')[0] ?? '').slice(0, longestName)
  const domain = domainOf(address) ?? ''
  const organisation = organisationOf(domain)
  const label = organisation.split('.')[0] ?? ''
  return [
    local.length,
    shareOf(local, /[0-9]/g),
    entropyOf(local),
    roleWords.test(local.toLowerCase()) ? 1 : 0,
    label.length,
    shareOf(label, /[0-9]/g),
    label.includes('-') ? 1 : 0,
    entropyOf(label),
    shareOf(label, /[aeiouy]/g),
    domain === '' ? NaN : domain.split('.').length - organisation.split('.').length,
    topLevelKind(domain),
  ]
}

function relationValues({ from, sender, replyTo, returnPath }: Message): readonly number[] {
  const domain = domainOf(from[0]?.address)
  return [
    from.length > 1 ? 1 : 0,
    differs(domain, domainOf(replyTo[0]?.address)),
    differs(domain, domainOf(sender[0]?.address)),
    differs(domain, domainOf(returnPath)),
  ]
}

export const senderGroup: FeatureGroup = {
  header: true,
  features: [
    flag('sender_without_name', 'The sender shows no name', 'The sender shows a name'),
    feature('sender_name_length', 'The name of the sender has # characters'),
    shareFeature('sender_name_capitals', 'Capitals are # of the name of the sender'),
    shareFeature('sender_name_digits', 'Digits are # of the name of the sender'),
    flag('sender_name_signs', 'The name of the sender holds unusual signs', 'The name of the sender holds no unusual signs'),
    flag('sender_name_address', 'The name of the sender is written like an address', 'The name of the sender is no address'),
    flag('sender_name_in_domain', 'The name of the sender is found in his domain', 'The name of the sender is not found in his domain'),
    feature('sender_local_length', 'The address has # characters before the @'),
    shareFeature('sender_local_digits', 'Digits are # of the address before the @'),
    feature('sender_local_entropy', 'The address before the @ has # bits of disorder a character'),
    flag(
      'sender_local_role',
      'The address is that of a function (info, no-reply …)',
      'The address is not that of a function (info, no-reply …)',
    ),
    feature('sender_domain_length', 'The name of the sender’s domain has # characters'),
    shareFeature('sender_domain_digits', 'Digits are # of the sender’s domain'),
    flag('sender_domain_hyphen', 'The sender’s domain is written with a hyphen', 'The sender’s domain has no hyphen'),
    feature('sender_domain_entropy', 'The sender’s domain has # bits of disorder a character'),
    shareFeature('sender_domain_vowels', 'Vowels are # of the sender’s domain'),
    feature('sender_subdomains', 'The sender’s domain has # labels below the registered name'),
    { name: 'sender_top_level', sentence: (value) => `The top-level domain of the sender is ${topLevelWords(value)}` },
    flag('sender_several', 'There is more than one sender', 'There is one sender'),
    flag('reply_elsewhere', 'Answers go to another organisation than the sender’s', 'Answers go to the sender’s organisation'),
    flag('sent_by_other', 'Another organisation sent it on behalf of the sender', 'Nobody else sent it on behalf of the sender'),
    flag('bounces_elsewhere', 'Bounces go to another organisation than the sender’s', 'Bounces go to the sender’s organisation'),
  ],
  values: ({ message }) => {
    const [first] = message.from
    if (first === undefined) return [...new Array<number>(18).fill(NaN), ...relationValues(message)]
    const name = first.name.slice(0, longestName)
    return [...nameValues(name, domainOf(first.address)), ...addressValues(first.address), ...relationValues(message)]
  },
}
