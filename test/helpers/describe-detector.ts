/** The table that every detector's test is: fires on, stays silent on at least three innocent twins, survives hostile input. */
import { expect } from 'chai'
import type { Authentication, Enrichment } from '../../src/domain/analysis.ts'
import type { Detector, DetectorContext, Hit } from '../../src/domain/finding.ts'
import type { Message } from '../../src/domain/message.ts'
import { aContext, aFile, aHeader, aMessage, anAuthentication, anImage, anUrl, someHtml } from './a-message.ts'

export interface Case {
  readonly message?: Message
  readonly authentication?: Authentication
  readonly enrichments?: readonly Enrichment[]
  readonly context?: DetectorContext
}
export interface FiringCase extends Case {
  /** The descriptions in order. */
  readonly says: readonly (string | RegExp)[]
  readonly lure?: Hit['lure']
}
export interface Table {
  readonly fires: Readonly<Record<string, FiringCase>>
  readonly silent: Readonly<Record<string, Case>>
}

/** What one detector says of one case. */
export function hitsOf(
  detector: Detector,
  { message = aMessage(), authentication = anAuthentication(), enrichments = [], context = aContext() }: Case,
): readonly Hit[] {
  switch (detector.needs) {
    case 'message':
      return detector.detect(message, context)
    case 'authentication':
      return detector.detect(message, authentication, context)
    case 'enrichment':
      return detector.detect(message, enrichments, context)
  }
}

/** Registers the tests of one detector. */
export function describeDetector(detector: Detector, { fires, silent }: Table): void {
  describe(`detector ${detector.id}`, () => {
    for (const [title, entry] of Object.entries(fires)) {
      it(`fires on ${title}`, () => {
        const hits = hitsOf(detector, entry)
        expect(hits.map(({ description }) => description)).to.have.length(entry.says.length)
        hits.forEach(({ description, evidence }, index) => {
          const said = entry.says[index] ?? ''
          if (typeof said === 'string') expect(description).to.equal(said)
          else expect(description).to.match(said)
          expect(evidence).to.not.be.empty
          for (const { where, excerpt } of evidence) {
            expect(where).to.not.equal('')
            expect(excerpt.length).to.be.within(1, 200)
          }
        })
        if (entry.lure !== undefined) expect(hits[0]?.lure).to.equal(entry.lure)
      })
    }
    it('has at least three innocent twins', () => {
      expect(Object.keys(silent)).to.have.length.of.at.least(3)
    })
    for (const [title, entry] of Object.entries(silent)) {
      it(`stays silent on ${title}`, () => {
        expect(hitsOf(detector, entry)).to.deep.equal([])
      })
    }
    it('survives hostile input and reports little of it', () => {
      for (const message of hostileMessages()) {
        for (const { description, evidence } of hitsOf(detector, { message })) {
          expect(description.length).to.be.below(600)
          expect(description).to.not.match(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u)
          for (const { excerpt } of evidence) expect(excerpt).to.match(/^[^\u0000-\u001f\u202a-\u202e\u2066-\u2069]{0,200}$/u)
        }
      }
    })
  })
}

const officeTraits =
  'auto-run macro-shell macro-stomped xlm xlm-auto-run dde template-injection remote-object external-relation equation-editor program-action installer'.split(
    ' ',
  )

/** Odd and huge: names of prototypes, controls, lone surrogates, repetitions that punish backtracking. */
function hostileMessages(): readonly Message[] {
  const odd = '\u202e__proto__\u0000\ud800<script>constructor\r\n'
  const walls = [
    'a',
    'A1',
    ' ',
    '.',
    '-',
    '@',
    '<',
    'verify ',
    'your account ',
    'confirm your ',
    'within 24 hours ',
    '\n',
    'é',
    '=',
    '://',
    'aA1/',
  ].map((piece) => piece.repeat(Math.ceil(120_000 / piece.length)))
  const texts = [odd, '', ...walls]
  return texts.map((text) =>
    aMessage({
      headers: [aHeader('__proto__', text), aHeader('From', text), aHeader('X-Priority', text), aHeader('FROM', text)],
      subject: text,
      from: [
        { name: text, address: text },
        { name: odd, address: `x@${text}` },
      ],
      replyTo: [{ name: text, address: `a@${text}.example` }],
      returnPath: `${text}@${text}`,
      date: text,
      messageId: text,
      visibleText: text,
      html: someHtml({
        links: [
          { href: text, text },
          { href: `http://${text}`, text },
          { href: `mailto:${text}@${text}`, text },
        ],
        images: [anImage({ src: text, width: -1, height: Number.NaN, hidden: true })],
        forms: [{ action: text, method: text, inputTypes: [text, 'password'] }],
        hidden: [
          { technique: 'style-block', text },
          { technique: 'display-none', text },
          { technique: 'comment', text },
        ],
      }),
      observables: {
        urls: [
          anUrl(`http://x.example/${text}`, {
            host: text,
            domain: null,
            traits: ['ip-literal', 'shortener', 'suspicious-tld', 'userinfo', 'many-subdomains', 'opaque-token'],
            foundIn: [],
          }),
        ],
        domains: [],
        ips: [],
        addresses: [],
        phones: [],
        mailtos: [],
        files: [
          aFile({ name: text, traits: ['encrypted', 'macro', 'type-mismatch', 'html-smuggling', 'shortcut'] }),
          aFile({
            name: text,
            foundIn: ['office-embedded'],
            traits: [...officeTraits, 'script'],
            details: officeTraits.map((trait) => ({ trait, excerpt: text })),
          }),
        ],
      },
      limits: [{ name: text, limit: 1, seen: null, description: text }],
    }),
  )
}
