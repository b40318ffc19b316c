import { detector } from '../../../src/detectors/header/from-disagreement.ts'
import type { Message } from '../../../src/domain/message.ts'
import { parseAddresses } from '../../../src/message/headers/addresses.ts'
import { decodeWords } from '../../../src/message/mime/encoded-word.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

/** A message whose From fields are these, read as the product reads them. */
const from = (...raws: readonly string[]): Message =>
  aMessage({
    headers: raws.map((raw) => ({ name: 'From', raw, value: decodeWords(raw) })),
    from: raws.flatMap((raw) => parseAddresses(raw, 100)),
  })

describeDetector(detector, {
  fires: {
    'an unquoted address in the place of the name': {
      message: from('support@bank.example <x@evil.example>'),
      says: ['From can be read as support[@]bank[.]example as well as x[@]evil[.]example'],
    },
    'an address in a comment': {
      message: from('(support@bank.example) x@evil.example'),
      says: ['From can be read as support[@]bank[.]example as well as x[@]evil[.]example'],
    },
    'an address that exists only once encoded words are decoded': {
      message: from('=?utf-8?Q?support=40bank.example?='),
      says: ['From can be read as support[@]bank[.]example as well as no sender at all'],
    },
    'angle brackets that come out of an encoded word': {
      message: from('=?utf-8?B?PHN1cHBvcnRAYmFuay5leGFtcGxlPiw=?= <x@evil.example>'),
      says: ['From can be read as support[@]bank[.]example as well as x[@]evil[.]example'],
    },
    'two at signs in one address': {
      message: from('ceo@bank.example@evil.example'),
      says: [/^From can be read as (?:ceo|bank).{5,60} as well as /],
    },
    'an address as the name of a group': {
      message: from('ceo@bank.example:x@evil.example;'),
      says: [/^From can be read as /],
    },
    'angle brackets in a comment behind the address': {
      message: from('Bank <x@evil.example> (<support@bank.example>)'),
      says: ['From can be read as support[@]bank[.]example as well as x[@]evil[.]example'],
    },
  },
  silent: {
    'a quoted name with a comma': { message: from('"Field, Ann" <ann@orchard.example>') },
    'the own address as the name': { message: from('"ann@orchard.example" <ann@orchard.example>') },
    'the own address as an unquoted name, in other letters': { message: from('Ann@Orchard.example <ann@orchard.example>') },
    'a quoted name that holds another address': { message: from('"ben@orchard.example via Staff" <staff@orchard.example>') },
    'a comment without an address': { message: from('ann@orchard.example (Ann Field, sales)') },
    'an encoded name': { message: from('=?utf-8?Q?J=C3=BCrg_M=C3=BCller?= <j@orchard.example>') },
    'an encoded name that is the own address': { message: from('=?utf-8?Q?ann=40orchard.example?= <ann@orchard.example>') },
    'several senders, all of them listed': { message: from('Ann <ann@orchard.example>, ben@orchard.example') },
    'a group': { message: from('Staff: ann@orchard.example, ben@orchard.example;') },
    'a domain written in its own letters': { message: from('Ann <ann@bücher.example>') },
    'a name with an at sign that is no address': { message: from('Meet @ Orchard <news@orchard.example>') },
    'a quoted local part': { message: from('"ann field"@orchard.example') },
    'no From at all': { message: from() },
  },
})
