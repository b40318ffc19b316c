import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from '../../src/message/inspect.ts'
import { hidingFixtures, mailsWithoutExpectation, submissionFixtures } from '../helpers/submission-fixtures.ts'
import {
  checksOf,
  differencesOf,
  scoreFields,
  type ScoredFixture,
  scoreFixture,
  scoreMarkdown,
  scoreTable,
} from '../helpers/submission-score.ts'
import { withTable } from '../../tools/submission-table.ts'
import { optionsFor } from './helpers.ts'

const fixtures = submissionFixtures()
const original = readFileSync(path.resolve(import.meta.dirname, '../fixtures/submissions/original.eml'))

describe('submissions: the same message reported in many ways', () => {
  const scored: ScoredFixture[] = []
  after(() => {
    const table = scoreTable(scored).map(({ client, mobile, forms, fullyRight, fields }) => [
      `${client}${mobile ? ' (phone)' : ''}`,
      { forms, 'fully right': fullyRight, ...fields },
    ])
    console.table(Object.fromEntries(table))
  })

  it('has at least 40 ways and every mail has its expectation', () => {
    expect(fixtures.length).to.be.at.least(40)
    expect(mailsWithoutExpectation()).to.deep.equal([])
  })

  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi']) {
    it(`has inline forwards of at least two clients in ${language}`, () => {
      const clients = fixtures
        .filter((each) => each.language.startsWith(language) && each.expect.form === 'inline')
        .map((each) => each.client)
      expect(new Set(clients).size).to.be.at.least(2)
    })
  }

  it('reads all facts from the original itself', async () => {
    const message = (await inspect(original, optionsFor('message'))).messages[0]
    expect(message?.sha256).to.equal(createHash('sha256').update(original).digest('hex'))
    expect(message?.subject).to.equal('Ihr Paket 4711 wartet – Zollgebühr offen')
    expect(message?.from).to.deep.equal([{ name: 'Zollservice Nørdpost', address: 'bescheid@nordpost-zoll.example' }])
    expect(message?.replyTo.map(({ address }) => address)).to.deep.equal(['kasse@zoll-kasse.example'])
    expect(message?.date).to.equal('2026-11-17T08:41:07+01:00')
    expect(message?.observables.urls.map(({ url }) => url)).to.include.members([
      'https://nordpost-zoll.example/zahlung?id=4711&k=ab12',
      'http://203.0.113.77/track/4711',
      'https://kurz.example/x7Q',
    ])
    expect(message?.observables.files.map(({ name }) => name)).to.deep.equal(['Zollbescheid-4711.pdf'])
  })

  for (const fixture of fixtures) {
    it(`${fixture.name} (${fixture.language}, ${fixture.format})`, async () => {
      const result = await scoreFixture(fixture)
      scored.push(result)
      const differences = differencesOf(result)
      expect(differences, `\n${differences.join('\n')}\n`).to.have.length(0)
    })
  }
})

describe('submissions that hide behind the shape of a forward', () => {
  for (const fixture of hidingFixtures()) {
    it(`${fixture.name}: ${fixture.about}`, async () => {
      const { submission, messages, outer } = await inspect(fixture.bytes, optionsFor('submission'))
      const urlsOf = (urls: readonly { readonly url: string }[] | undefined): string[] => (urls ?? []).map(({ url }) => url)
      expect(submission?.form).to.equal(fixture.form)
      // A mail that wraps nothing is itself the message; otherwise both layers are there to be judged.
      const outside = outer ?? messages[0]
      expect(outside?.from[0]?.address).to.equal(fixture.outer.from)
      expect(outside?.subject).to.equal(fixture.outer.subject)
      expect(urlsOf(outside?.observables.urls)).to.include.members(fixture.outer.urls)
      expect(messages[0]?.from[0]?.address).to.equal(fixture.inner.from)
      expect(messages[0]?.subject).to.equal(fixture.inner.subject)
      expect(urlsOf(messages[0]?.observables.urls)).to.include.members(fixture.inner.urls)
    })
  }
})

describe('the comparison with the fixtures', () => {
  it('notices a wrong value in every field, and only in that one', async () => {
    const fixture = fixtures.find(({ name }) => name === 'thunderbird/attached-da')
    if (fixture === undefined) throw new Error('no fixture')
    const unwrapped = await inspect(fixture.bytes, optionsFor('submission'))
    const right = { ...fixture.expect, detectedClient: 'thunderbird', button: null }
    const wrong = {
      form: { form: 'note' as const },
      subject: { subject: 'Ihr Paket' },
      from: { from: { name: '', address: 'bescheid@nordpost-zoll.example' } },
      date: { date: '2026-11-18' },
      urls: { absentUrls: ['https://kurz.example/x7Q'] },
      attachments: { attachments: [] },
      grade: { grade: 'A' as const },
      bytes: { sha256: '00' },
      note: { note: 'Guten Tag' },
      body: { bodyExcludes: ['Zahlen Sie'] },
      client: { detectedClient: 'k9-mail' },
      button: { button: 'knowbe4-pab' },
    }
    for (const field of scoreFields) {
      const checks = checksOf({ ...fixture, expect: { ...right, ...wrong[field] } }, unwrapped)
      expect(checks.filter(({ difference }) => difference !== null).map((check) => check.field)).to.deep.equal([field])
    }
    expect(checksOf({ ...fixture, count: 2 }, unwrapped)[0]?.difference).to.equal('count: found 1 messages, expected 2')
  })

  it('counts by client and puts phones into rows of their own, the sum last', () => {
    const [fixture] = fixtures
    if (fixture === undefined) throw new Error('no fixture')
    const right = { fixture: { ...fixture, client: 'b', mobile: false }, checks: [{ field: 'form' as const, difference: null }] }
    const bad = { fixture: { ...fixture, client: 'a', mobile: true }, checks: [{ field: 'form' as const, difference: 'form: …' }] }
    const rows = scoreTable([bad, right, right])
    expect(rows.map(({ client, forms, fullyRight, fields }) => [client, forms, fullyRight, fields.form, fields.note])).to.deep.equal([
      ['b', 2, 2, '2/2', ''],
      ['a', 1, 0, '0/1', ''],
      ['all', 3, 2, '2/3', ''],
    ])
    expect(scoreMarkdown(rows)).to.include('| a (phone) | 1 | 0 | 0/1 |')
  })

  it('writes the table between the markers and nowhere else', () => {
    const page = 'a\n<!-- submissions:start -->\nold\n<!-- submissions:end -->\nb\n'
    expect(withTable(page, 'new\n')).to.equal('a\n<!-- submissions:start -->\nnew\n<!-- submissions:end -->\nb\n')
    expect(withTable('no markers', 'new\n')).to.equal(null)
  })
})
