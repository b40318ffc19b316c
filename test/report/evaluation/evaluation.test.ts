import { expect } from 'chai'
import { createHash } from 'node:crypto'
import type { EvaluationReport, EvaluationSubject } from '../../../src/domain/evaluation.ts'
import { displayWidth } from '../../../src/report/display-width.ts'
import { figureBounds, figureValue, percent, percentWithBounds, score } from '../../../src/report/evaluation/numbers.ts'
import { renderEvaluationPage } from '../../../src/report/evaluation/page.ts'
import { renderEvaluationText } from '../../../src/report/evaluation/text.ts'
import { evaluate } from '../../../src/scoring/evaluation/evaluate.ts'
import { judgedMail, manyJudgedMails } from '../../helpers/judged-mails.ts'

const options = { thresholds: { phishing: 0.8, suspicious: 0.5, danger: { spam: 0.3, malicious: 0.6 } }, draws: 20, seed: 1 }
const subject: EvaluationSubject = {
  model: { name: 'anomix', version: '2026-11-01.1', sha256: 'ab'.repeat(32) },
  anomix: '0.1.0',
  corpora: ['corpus/'],
  split: 'dev',
  heldOut: null,
  trustResults: false,
  skipped: [],
  leftOut: [{ reason: 'of the split train', mails: 7 }],
}
const usual = evaluate(manyJudgedMails(1_500), options)
const nothing = evaluate([], options)

const attack = '</td></table><script>alert(1)</script><img src=x onerror="alert(1)">\u202e\u001b[31m`\'"&'
const hostileMail = {
  file: attack,
  source: attack,
  kind: attack,
  language: attack,
  reasons: [attack, 'see https://evil.example/x'],
}
const hostile = evaluate(
  [
    judgedMail('malicious', 0.1, { ...hostileMail, verdict: 'legitimate' }),
    judgedMail('legitimate', 0.9, { ...hostileMail, verdict: 'phishing' }),
    judgedMail('malicious', 0.9),
  ],
  { ...options, kinds: [attack, 'real'] },
)
const hostileSubject: EvaluationSubject = {
  model: { name: attack, version: attack, sha256: attack },
  anomix: '0.1.0',
  corpora: [attack],
  split: attack,
  heldOut: null,
  trustResults: false,
  skipped: [{ path: attack, reason: attack }],
  leftOut: [{ reason: attack, mails: 1 }],
}

/** What stands in the elements of one name, without markup. */
const texts = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map((match) => match[1]!.trim().replace(/\s+/g, ' '))

describe('numbers of an evaluation', () => {
  it('are percent for shares, with more digits where little is left, and four digits otherwise', () => {
    expect([percent(0.9312), percent(1), percent(0), percent(0.0049), percent(null)]).to.deep.equal(['93.1', '100.0', '0.0', '0.49', '–'])
    expect(percentWithBounds({ value: 0.5, low: 0.4, high: 0.6, mails: 9 })).to.equal('50.0 (40.0–60.0)')
    expect(percentWithBounds({ value: 0.5, low: null, high: null, mails: 9 })).to.equal('50.0')
    expect([score(0.9), score(0.025539659), score(1)]).to.deep.equal(['0.9', '0.02554', '1'])
    expect(figureValue({ form: 'number' }, 0.99312)).to.equal('0.9931')
    expect(figureValue({ form: 'share' }, 0.99312)).to.equal('99.3 %')
    const figure = { id: 'x', section: 'alarm', name: 'x', form: 'share', value: 0.5, low: 0.4, high: 0.6, mails: 9 } as const
    expect(figureBounds(figure)).to.equal('40.0 % – 60.0 %')
    expect(figureBounds({ ...figure, low: null, high: null })).to.equal('–')
  })
})

describe('an evaluation as text', () => {
  const text = renderEvaluationText(usual, subject)
  const widest = (of: string): number => Math.max(...of.split('\n').map(displayWidth))

  it('fits 100 columns, also where names are long', () => {
    expect(widest(text)).to.be.at.most(100)
    expect(widest(renderEvaluationText(hostile, hostileSubject))).to.be.at.most(100)
    expect(text.split('\n').length).to.be.greaterThan(150)
  })
  it('holds the figures, with value, interval and number of mails', () => {
    const auc = usual.figures.find(({ id }) => id === 'danger.auc')!
    const line = text.split('\n').find((each) => each.startsWith('Malicious against spam, real mail: ROC AUC'))
    expect(
      line!
        .trim()
        .split(/\s{2,}/)
        .slice(1),
    ).to.deep.equal([auc.value!.toFixed(4), `${auc.low!.toFixed(4)} – ${auc.high!.toFixed(4)}`, String(auc.mails)])
  })
  it('says which mails were left out and how the intervals were made', () => {
    expect(text).to.match(/Left out +7 of the split train/)
    expect(text).to.contain('95 % of 20 draws of whole campaigns (seed 1)')
  })
  it('says whether the model itself was asked, and whose results of checks count', () => {
    expect(text)
      .to.match(/Asked +the model itself/)
      .and.match(/SPF, DKIM and DMARC +results of the servers alone that the configuration/)
    const other = { ...subject, split: 'train', heldOut: 'source', trustResults: true } as const
    const told = renderEvaluationText(usual, other)
    expect(told).to.match(/Asked +models that knew nothing of the source of a mail \(--held-out\)/)
    expect(told).to.match(/SPF, DKIM and DMARC +results in the headers believed \(--trust-results\)/)
    expect(told).to.not.contain('flatters')
    const page = renderEvaluationPage(usual, other)
    expect(texts(page, 'td').join('\n')).to.contain('knew nothing of the source').and.contain('(--trust-results)')
    expect(renderEvaluationText(usual, { ...subject, model: null })).to.not.match(/Asked/)
  })
  it('warns where the mail may be what the model has learnt from', () => {
    expect(renderEvaluationText(usual, { ...subject, split: 'all' })).to.contain('has learnt from flatters it')
    expect(text).to.not.contain('flatters')
  })
  it('says where there are too few mails for a rate', () => {
    expect(renderEvaluationText(evaluate([judgedMail('malicious', 1), judgedMail('legitimate', 0)], options), subject)).to.contain(
      'Of 1 legitimate mails',
    )
    expect(renderEvaluationText(evaluate(manyJudgedMails(3_000), options), subject)).to.not.contain('is none at all')
  })
  it('shows nothing that acts on a terminal, and no link', () => {
    const shown = renderEvaluationText(hostile, hostileSubject)
    expect(shown).to.not.match(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
    expect(shown).to.contain('\\u001b[31m')
    expect(shown).to.not.contain('https://evil.example')
  })
  it('has a dash where there is nothing, and no table of verdicts where the model alone was asked', () => {
    const empty = renderEvaluationText(nothing, subject)
    expect(empty).to.not.match(/NaN|null|undefined|Infinity/)
    expect(empty).to.contain('no mail has a verdict')
    expect(empty.split('\n').find((line) => line.startsWith('Malicious against spam, real mail: ROC AUC'))).to.match(/–\s+–\s+0$/)
  })
})

describe('an evaluation as a page', () => {
  const page = renderEvaluationPage(usual, subject)
  const attributes = [...page.matchAll(/\s(?:href|src|srcset|action|data|xlink:href|poster|style|on\w+)=/g)]

  it('loads nothing and runs nothing', () => {
    expect(page).to.not.match(/<(?:script|link|img|iframe|object|embed|base|use|image|foreignObject|form|a)\b/i)
    expect(page).to.not.match(/https?:|\burl\(|@import|@font-face/i)
    expect(attributes).to.deep.equal([])
  })
  it('allows its own style sheet by digest and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!.replaceAll('&#39;', "'")
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
    const digest = createHash('sha256').update(sheet).digest('base64')
    expect(policy).to.equal(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`)
    expect(page.match(/<style/g)).to.have.length(1)
  })
  it('draws the curve, the distributions and four reliability diagrams, each with title and description', () => {
    expect(page.match(/<svg/g)).to.have.length(6)
    for (const svg of page.match(/<svg[\s\S]*?<\/svg>/g)!) {
      const [, title = '', description = ''] = /aria-labelledby="(\S+) (\S+)"/.exec(svg)!
      expect(svg).to.match(new RegExp(`<title id="${title}">\\s*\\S`))
      expect(svg).to.match(new RegExp(`<desc id="${description}">\\s*\\S`))
    }
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).to.equal(ids.length)
  })
  it('draws nothing outside its pictures and nothing that is no number', () => {
    expect(page).to.not.match(/NaN|Infinity|undefined/)
    for (const svg of page.match(/<svg[\s\S]*?<\/svg>/g)!) {
      const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number)
      const points = [...svg.matchAll(/points="([^"]+)"/g)].flatMap((match) =>
        match[1]!.split(' ').map((pair) => pair.split(',').map(Number)),
      )
      for (const [x, y] of points) {
        expect(x).to.be.within(0, width)
        expect(y).to.be.within(0, height)
      }
      for (const bar of svg.matchAll(/<rect[^>]*y="([^"]+)"[^>]*height="([^"]+)"/g)) {
        expect(Number(bar[1]) + Number(bar[2])).to.be.at.most(height)
        expect(Number(bar[2])).to.be.greaterThan(0)
      }
    }
  })
  it('gives every table a caption and heads for rows and columns', () => {
    const tables = page.match(/<table>[\s\S]*?<\/table>/g)!
    expect(tables.length).to.be.greaterThan(15)
    for (const table of tables) {
      expect(texts(table, 'caption')[0]).to.match(/\S/)
      expect(table).to.contain('scope="col"')
      expect(table).to.contain('scope="row"')
    }
    expect(new Set(tables.flatMap((table) => texts(table, 'caption'))).size).to.equal(tables.length)
  })
  it('says the same figures as the text', () => {
    const auc = usual.figures.find(({ id }) => id === 'alarm.auc')!
    expect(page).to.contain(auc.value!.toFixed(4))
    expect(texts(page, 'th')).to.include(auc.name)
  })
  it('escapes whatever a corpus, a model or a path is called', () => {
    const shown = renderEvaluationPage(hostile, hostileSubject)
    expect(shown).to.not.match(/<script|<img|onerror="/i)
    expect(shown).to.not.match(/[\u202e\u001b]/)
    expect(shown).to.contain('&lt;/td&gt;&lt;/table&gt;&lt;script&gt;')
    expect(shown.match(/<\/table>/g)!.length).to.equal(shown.match(/<table>/g)!.length)
    expect(shown).to.not.contain('https://evil.example')
  })
  it('stands without mails, without curves and without verdicts', () => {
    const empty = renderEvaluationPage(nothing, subject)
    expect(empty).to.not.match(/NaN|Infinity|undefined|<svg/)
    expect(texts(empty, 'p')).to.include('The model alone was evaluated: no mail has a verdict.')
  })
  it('stands without a model', () => {
    const rules = renderEvaluationPage(evaluate(manyJudgedMails(200), { ...options, thresholds: null }), { ...subject, model: null })
    expect(rules).to.not.match(/NaN|Infinity|undefined|<svg/)
    expect(texts(rules, 'h1')).to.deep.equal(['Evaluation of rules alone, without a model'])
    expect(texts(rules, 'h2')).to.deep.equal(['What was evaluated', 'Final verdict', 'Who pays for mistakes', 'Worst mails'])
  })
  it('draws a curve of two mails', () => {
    const two: EvaluationReport = evaluate([judgedMail('malicious', 1), judgedMail('legitimate', 0)], options)
    expect(renderEvaluationPage(two, subject)).to.not.match(/NaN|Infinity/)
  })
})
