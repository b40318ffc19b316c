import { expect } from 'chai'
import { campaignWords, createCampaigns } from '../../../src/app/corpus/campaigns.ts'
import { assignFolds } from '../../../src/scoring/learners/folds.ts'
import { sentences } from '../../helpers/mail-folder.ts'

interface Mail {
  readonly text: string
  readonly subject?: string
  readonly cluster?: string
}

function campaignsOf(mails: readonly Mail[]): readonly number[] {
  const campaigns = createCampaigns()
  for (const { text, subject = null, cluster = null } of mails) campaigns.add({ cluster, message: { visibleText: text, subject } })
  return [...campaigns.numbers()]
}

describe('campaigns', () => {
  it('hold mails that differ in links, addresses and numbers alone', () => {
    const text = (link: string, to: string, code: string): string =>
      `Dear ${to}, your parcel ${code} waits for you since Monday at our depot. Pay the small fee here: ${link} and we deliver it tomorrow.`
    expect(
      campaignsOf([
        { text: text('https://one.example/a?x=1', 'ann@corp.example', 'AB-1234') },
        { text: sentences(3, 30) },
        { text: text('http://two.example', 'ben@shop.example', 'ZX-9') },
      ]),
    ).to.deep.equal([0, 1, 0])
  })

  it('hold near duplicates of a long text, and keep different texts apart', () => {
    const long = sentences(5, 120)
    expect(campaignsOf([{ text: long }, { text: sentences(6, 120) }, { text: `${long} one more closing line` }])).to.deep.equal([0, 1, 0])
  })

  it('join what the manifest calls one cluster, and what is joined through a third mail', () => {
    const [one, two, three] = [sentences(1, 40), sentences(2, 40), sentences(3, 40)]
    expect(
      campaignsOf([{ text: one, cluster: 'a' }, { text: two }, { text: three, cluster: 'a' }, { text: three, cluster: 'b' }]),
    ).to.deep.equal([0, 1, 0, 0])
  })

  it('judge a body of few words by its subject as well, and a mail without words by nothing', () => {
    expect(
      campaignsOf([
        { text: 'See attached file', subject: 'Minutes of the garden club' },
        { text: 'See attached file', subject: 'Your salary was changed today' },
        { text: 'See attached file', subject: 'Minutes of the garden club' },
        { text: '' },
        { text: '' },
      ]),
    ).to.deep.equal([0, 1, 0, 2, 3])
    expect(campaignWords({ visibleText: '', subject: 'hi' })).to.deep.equal([])
  })

  it('never part over two folds, and are numbered the same every time', () => {
    const mails = Array.from({ length: 200 }, (_, index) => ({ text: sentences(index % 40, 30), cluster: `c${index % 60}` }))
    const numbers = campaignsOf(mails)
    expect(campaignsOf(mails)).to.deep.equal(numbers)
    const folds = assignFolds(
      numbers,
      numbers.map(() => 0),
      5,
      1,
    )
    const foldOf = new Map<number, number>()
    for (const [mail, number] of numbers.entries()) {
      expect(foldOf.get(number) ?? folds[mail]).to.equal(folds[mail])
      foldOf.set(number, folds[mail] ?? -1)
    }
    expect(new Set(folds).size).to.equal(5)
  })
})
