import { expect } from 'chai'
import { automaticMailReason } from '../../src/authentication/automatic-mail.ts'
import type { SubmissionEnvelope } from '../../src/domain/message.ts'
import { givenEnvelope, header } from '../scoring/given.ts'

const own = { addresses: ['Phish@corp.example'] }
const from = (address: string): Partial<SubmissionEnvelope> => ({ from: [{ name: '', address }] })
const carries = (name: string, value: string): Partial<SubmissionEnvelope> => ({ headers: [header(name, value)] })

const automatic: readonly (readonly [string, Partial<SubmissionEnvelope>])[] = [
  ['Auto-Submitted: auto-replied', carries('auto-submitted', 'auto-replied (vacation)')],
  ['Auto-Submitted: auto-generated', carries('Auto-Submitted', 'Auto-Generated; x=y')],
  ['a null sender', { returnPath: '' }],
  ['Precedence: bulk', carries('Precedence', 'Bulk')],
  ['Precedence: list', carries('Precedence', 'list')],
  ['List-Id', carries('List-ID', '<l.corp.example>')],
  ['List-Post', carries('List-Post', 'NO')],
  ['a delivery report', { mediaType: 'multipart/report; report-type=delivery-status' }],
  ['mailer-daemon', from('MAILER-DAEMON@corp.example')],
  ['postmaster', from('postmaster@corp.example')],
  ['no-reply', from('no-reply@corp.example')],
  ['noreply with a tag', from('noreply+x@corp.example')],
  ['a bounce address', from('bounce-17=a@corp.example')],
  ['our own address', from('phish@CORP.example')],
  ['X-Anomix-Case', carries('X-Anomix-Case', '1')],
  ['X-Auto-Response-Suppress', carries('X-Auto-Response-Suppress', 'DR, OOF, AutoReply')],
  ['X-Autoreply', carries('X-Autoreply', 'yes')],
  ['X-Autorespond', carries('X-Autorespond', 'x')],
  ['an out-of-office subject', { subject: 'Automatic reply: odd mail' }],
  ['a German out-of-office subject', { subject: 'Automatische Antwort: x' }],
  ['a vacation program', carries('X-Mailer', 'vacation 1.2')],
]

describe('automatic mail', () => {
  for (const [what, overrides] of automatic) {
    it(`is recognised by ${what}`, () => {
      expect(automaticMailReason(givenEnvelope(overrides), own)).to.be.a('string')
    })
  }
  const human: readonly (readonly [string, Partial<SubmissionEnvelope>])[] = [
    ['an ordinary forward', {}],
    ['Auto-Submitted: no', carries('Auto-Submitted', 'no')],
    ['Precedence: normal', carries('Precedence', 'normal')],
    ['a person whose name begins like a machine', from('bouncer.ann@corp.example')],
    ['a forward of an out-of-office subject', { subject: 'FW: Automatic reply: x' }],
    ['a suppression of delivery receipts alone', carries('X-Auto-Response-Suppress', 'DR, RN, NRN')],
    ['an unknown Return-Path', { returnPath: null }],
  ]
  for (const [what, overrides] of human) {
    it(`is not seen in ${what}`, () => {
      expect(automaticMailReason(givenEnvelope(overrides), own)).to.equal(null)
    })
  }
})
