/** The table that the wording of one language is tested by: lures that must fire and innocent twins that must not. */
import { expect } from 'chai'
import { detector as credentialRequest } from '../../src/detectors/content/credential-request.ts'
import { detector as fakeAlert } from '../../src/detectors/content/fake-alert.ts'
import { detector as genericGreeting } from '../../src/detectors/content/generic-greeting.ts'
import { detector as obfuscatedWords } from '../../src/detectors/content/obfuscated-words.ts'
import { detector as prize } from '../../src/detectors/content/prize.ts'
import { detector as sensitiveInfoRequest } from '../../src/detectors/content/sensitive-info-request.ts'
import { detector as suspiciousKeywords } from '../../src/detectors/content/suspicious-keywords.ts'
import { detector as threat } from '../../src/detectors/content/threat.ts'
import { detector as urgentLanguage } from '../../src/detectors/content/urgent-language.ts'
import type { Message } from '../../src/domain/message.ts'
import { aContext, anUrl, withObservables } from './a-message.ts'
import { hitsOf } from './describe-detector.ts'

const evidence = [credentialRequest, fakeAlert, obfuscatedWords, prize, sensitiveInfoRequest, suspiciousKeywords, threat, urgentLanguage]
const all = [...evidence, genericGreeting]

/** Subject, text and the ends of the ids of detectors that must fire (others may). */
export type Lure = readonly [subject: string, text: string, ...fires: readonly string[]]
export type Twin = readonly [subject: string, text: string]

/** A mail with one link to another organisation than its sender. */
function aMail(subject: string, text: string): Message {
  return withObservables({ urls: [anUrl('https://portal.example.net/go')] }, { subject, visibleText: text })
}

/** Registers the tests of one language. */
export function describeWording(language: string, lures: readonly Lure[], twins: readonly Twin[]): void {
  describe(`wording in ${language}`, () => {
    it('has at least eight lures and eight innocent twins', () => {
      expect(lures).to.have.length.of.at.least(8)
      expect(twins).to.have.length.of.at.least(8)
    })
    for (const [subject, text, ...fires] of lures) {
      it(`fires on "${subject}"`, () => {
        const message = aMail(subject, text)
        const fired = all.filter((detector) => hitsOf(detector, { message, context: aContext() }).length > 0).map(({ id }) => id)
        expect(fired).to.include.members(fires.map((id) => `content/${id}`))
      })
    }
    for (const [subject, text] of twins) {
      it(`stays silent on "${subject}"`, () => {
        const message = aMail(subject, text)
        const said = evidence.flatMap((detector) =>
          hitsOf(detector, { message, context: aContext() }).map(({ description }) => description),
        )
        expect(said).to.deep.equal([])
      })
    }
  })
}
