import { expect } from 'chai'
import { noAuthentication, type RedFlag, type Verdict } from '../../src/domain/analysis.ts'
import type { Judged } from '../../src/app/judge.ts'
import { joinLayers } from '../../src/app/layers.ts'
import { givenMessage, givenUrl, noObservables } from '../scoring/given.ts'

const flag = (detector: string, excerpt: string, factor: string | null = 'f'): RedFlag => ({
  type: 'Content',
  description: `${detector} fired.`,
  detector,
  factor,
  evidence: [{ where: 'text', excerpt }],
})

function judged(verdict: Verdict, score: number, redFlags: readonly RedFlag[], urls: readonly string[]): Judged {
  const level = score > 60 ? 'High' : score > 30 ? 'Medium' : 'Low'
  return {
    message: givenMessage(),
    authentication: noAuthentication,
    findings: [],
    risk: { score, rawTotal: score, level, factors: [{ id: 'f', label: 'F', points: score, count: 1, description: '' }], redFlags },
    model: null,
    decision: { verdict, threatType: verdict === 'phishing' ? 'scam' : null, confidence: null, reasons: [`reason of ${verdict}`] },
    observables: { ...noObservables, urls: urls.map((url) => givenUrl(url)) },
    enrichments: [],
    disclosures: [],
    gaps: [],
  }
}

describe('joining the layers', () => {
  const inner = judged('legitimate', 0, [flag('a', 'inner words')], ['https://inner.example/'])

  it('leaves the reported message as it is where the sender is a proven reporter', () => {
    const joined = joinLayers(inner, null)
    expect([joined.verdict, joined.risk.score, joined.redFlags.length]).to.deep.equal(['legitimate', 0, 1])
  })

  it('lets the worse verdict of the outer layer count, with flags, points and links that say where they are from', () => {
    const outer = judged('phishing', 80, [flag('b', 'outer words')], ['https://inner.example/', 'https://outer.example/'])
    const joined = joinLayers(inner, outer)
    expect([joined.verdict, joined.threatType, joined.risk.level]).to.deep.equal(['phishing', 'scam', 'High'])
    expect(joined.reasons[0]).to.include('carried the reported message')
    expect(joined.redFlags[0]).to.deep.include({
      detector: 'b',
      factor: 'f',
      description: 'In the mail that carried the reported message: b fired.',
    })
    expect(joined.redFlags[0]?.evidence[0]?.where).to.equal('outer:text')
    expect(joined.redFlags[1]).to.deep.include({ detector: 'a', factor: null })
    expect(joined.observables.urls.map(({ url, foundIn }) => [url, foundIn[0]])).to.deep.equal([
      ['https://inner.example/', 'html-href'],
      ['https://outer.example/', 'outer:html-href'],
    ])
  })

  it('keeps the inner verdict and points where the outer one is no worse, and still shows what the outer layer had', () => {
    const bad = judged('phishing', 90, [flag('a', 'inner words')], [])
    const joined = joinLayers(bad, judged('suspicious', 40, [flag('c', 'outer words')], []))
    expect([joined.verdict, joined.risk.score]).to.deep.equal(['phishing', 90])
    expect(joined.redFlags.map(({ detector, factor }) => [detector, factor])).to.deep.equal([
      ['a', 'f'],
      ['c', null],
    ])
  })

  it('does not call a message legitimate whose carrier cannot be judged', () => {
    expect(joinLayers(inner, judged('inconclusive', 0, [], [])).verdict).to.equal('inconclusive')
  })

  it('shows what the model says of the layer that decides', () => {
    const model = {
      name: 'm',
      probability: 0.5,
      classes: { malicious: 0.5, spam: 0, legitimate: 0.5 },
      alarm: 0.5,
      danger: 1,
      contributions: [],
    }
    const carried = { ...inner, model: { ...model, version: 'of the inner' } }
    const bad = { ...judged('phishing', 80, [], []), model: { ...model, version: 'of the outer' } }
    expect(joinLayers(carried, bad).model?.version).to.equal('of the outer')
    expect(joinLayers(carried, judged('spam', 0, [], [])).model?.version).to.equal('of the inner')
  })

  it('does not let a harmless outer layer change anything', () => {
    for (const verdict of ['spam', 'legitimate', 'simulation'] as const)
      expect(joinLayers(inner, judged(verdict, 0, [], [])).verdict).to.equal('legitimate')
  })

  it('shows a flag once where both layers have it', () => {
    expect(joinLayers(inner, judged('suspicious', 40, [flag('a', 'inner words')], [])).redFlags).to.have.length(1)
  })
})
