import { expect } from 'chai'
import type { Message } from '../../src/domain/message.ts'
import { message } from '../message/helpers.ts'
import type { JudgedCase } from './judged-case.ts'
import { languageCases, mailsByLanguage } from './languages/index.ts'
import { kinds, languages } from './languages/language-mail.ts'

/** Words in a row that two mails may share by chance, as in a greeting. */
const shingleWords = 3
const mostShared = 0.5
/** Letters of a text in which the language has to be seen. */
const longText = 450

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

function shinglesOf({ subject, visibleText }: Message): ReadonlySet<string> {
  const words = wordsOf(`${subject} ${visibleText}`)
  return new Set(words.slice(0, 1 - shingleWords).map((_, index) => words.slice(index, index + shingleWords).join(' ')))
}

/** Part of the shorter text's shingles that the other one has, from 0 to 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((shingle) => other.has(shingle)).length / Math.min(one.size, other.size)
}

async function read(cases: readonly JudgedCase[]): Promise<readonly (readonly [name: string, Message])[]> {
  return Promise.all(cases.map(async ({ name, bytes }) => [name, await message(await bytes())] as const))
}

describe('the legitimate mails in seven languages', () => {
  it('have a name of their own each', () => {
    const names = languageCases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([])
  })

  it('are no attack, any of them', () => {
    expect(languageCases.filter(({ malicious }) => malicious)).to.deep.equal([])
  })

  for (const language of languages) {
    const cases = languageCases.filter((each) => each.language === language)

    describe(`in ${language}`, () => {
      it('are forty, five or more of each kind', () => {
        expect(cases).to.have.lengthOf(40)
        for (const kind of kinds) expect(cases.filter(({ service }) => service === kind).length, kind).to.be.at.least(5)
      })

      it('come from many senders in many layouts', () => {
        const mails = mailsByLanguage[language]
        expect(new Set(mails.map(({ from }) => from)).size).to.equal(mails.length)
        expect(new Set(mails.map(({ layout }) => layout)).size).to.be.at.least(8)
      })

      it('are read whole: text, subject, sender, receiver, nothing broken', async () => {
        for (const [name, { visibleText, subject, from, to, disagreements, limits, gaps, opaque }] of await read(cases)) {
          expect(visibleText.trim(), name).to.not.equal('')
          expect(subject, name).to.not.equal('')
          expect(from, name).to.have.lengthOf(1)
          expect(to[0]?.address, name).to.match(/^[a-z.-]+@corp\.example$/)
          expect([...disagreements, ...limits, ...gaps, ...opaque], name).to.deep.equal([])
        }
      })

      it('passed every check of the server that received them', async () => {
        for (const { name, bytes } of cases) {
          const [head = ''] = Buffer.from(await bytes())
            .toString('latin1')
            .split('\r\n\r\n')
          expect(head, name).to.match(
            /^Authentication-Results: mx\.corp\.example;\r\n\tspf=pass [^;]+;\r\n(?:\tdkim=pass [^;]+;\r\n){1,2}\tdmarc=pass /m,
          )
        }
      })

      it('say each what no other one says', async () => {
        const texts = (await read(cases)).map(([name, mail]) => [name, shinglesOf(mail)] as const)
        const alike = texts.flatMap(([name, text], index) =>
          texts.slice(index + 1).flatMap(([other, second]) => (overlap(text, second) < mostShared ? [] : [`${name} and ${other}`])),
        )
        expect(alike).to.deep.equal([])
      })

      it('are in that language, as far as they are long enough to tell', async () => {
        const long = (await read(cases)).filter(([, { visibleText }]) => visibleText.replaceAll(/\P{L}/gu, '').length >= longText)
        expect(long.length).to.be.at.least(5)
        expect(long.filter(([, mail]) => mail.languages[0] !== language).map(([name, mail]) => [name, mail.languages])).to.deep.equal([])
      })
    })
  }
})
