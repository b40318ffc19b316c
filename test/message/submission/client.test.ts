import { expect } from 'chai'
import { recogniseClient } from '../../../src/message/submission/client.ts'
import { reconstructionReasons } from '../../../src/message/submission/reconstruction.ts'
import { submissionFixtures } from '../../helpers/submission-fixtures.ts'
import { aReport, aWrapper } from './a-wrapper.ts'

const client = async (...headers: readonly string[]): Promise<string | null> => {
  const { parsed, bytes } = await aReport({ subject: 'x', headers })
  return recogniseClient(parsed, null, bytes)
}

describe('the mail program of a submission', () => {
  it('is told by the fields that it writes', async () => {
    const said = [
      ['X-Mailer: iPhone Mail (23D8133)', 'iphone-mail'],
      ['X-Mailer: iPad Mail (22F76)', 'ipad-mail'],
      ['X-Mailer: Apple Mail (2.3826.700.81)', 'apple-mail'],
      ['User-Agent: Microsoft-MacOutlook/16.100.25082415', 'outlook-mac'],
      ['X-Mailer: Microsoft Outlook 16.0', 'outlook-classic'],
      ['User-Agent: Mozilla Thunderbird', 'thunderbird'],
      ['User-Agent: K-9 Mail for Android', 'k9-mail'],
      ['X-Mailer: WebService/1.1.21495 YMailNorrin', 'yahoo-web'],
      ['X-Mailer: WebService/1.1.21495 YahooMailAndroidMobile', 'yahoo-mobile'],
      ['User-Agent: Evolution 3.56.2', 'evolution'],
    ] as const
    for (const [header, id] of said) expect(await client(header), header).to.equal(id)
  })

  it('is told by the forms of its identifiers', async () => {
    expect(await client('Message-ID: <045adbf1-6a87-4e46-a3d7-4e49aeed6e14@Spark>')).to.equal('spark-ios')
    expect(await client('Message-ID: <CAJ4mUx7Q2k9fVt3b@mail.gmail.com>')).to.equal('gmail-web')
    const exchange = ['Message-ID: <VI1PR05MB6411@VI1PR05MB6411.eurprd05.prod.outlook.com>', 'X-MS-Has-Attach: yes', 'Thread-Topic: x']
    expect(await client(...exchange)).to.equal('outlook')
    const { parsed } = await aWrapper(
      'From: a@b.example',
      'Subject: x',
      'Content-Type: multipart/mixed; boundary="--_com.samsung.android.email_1"',
      '',
      'x',
    )
    expect(recogniseClient(parsed, null)).to.equal('samsung-email')
  })

  it('is told by the form of the quoted mail where nothing else tells, and not guessed', async () => {
    const { parsed, bytes } = await aReport({ subject: 'x' })
    expect(recogniseClient(parsed, 'outlook-web', bytes)).to.equal('outlook-web')
    expect(recogniseClient(parsed, null, bytes)).to.equal(null)
    const { parsed: apple } = await aReport({ subject: 'x', headers: ['X-Mailer: Apple Mail (2.1)'] })
    expect(recogniseClient(apple, 'outlook-web')).to.equal('apple-mail')
  })

  it('prefers the signature of a phone to the family of its quotation', async () => {
    const { parsed, bytes } = await aReport({ subject: 'x', text: ['Is this real?', '', 'Outlook für iOS herunterladen'] })
    expect(recogniseClient(parsed, 'outlook-web', bytes)).to.equal('outlook-mobile-ios')
  })

  it('is right for every fixture that names it', async () => {
    const named = submissionFixtures().filter((fixture) => fixture.expect.detectedClient !== null)
    expect(named.length).to.be.greaterThan(10)
    for (const fixture of named) {
      const { parsed, bytes } = await aWrapper(Buffer.from(fixture.bytes).toString('latin1'))
      expect(recogniseClient(parsed, null, bytes), fixture.name).to.equal(fixture.expect.detectedClient)
    }
  })
})

describe('an attached mail that was rebuilt', () => {
  const received = 'Received: from a.example by mx.corp.example; Tue, 17 Nov 2026 08:41:07 +0100'
  const reasons = async (...lines: readonly string[]): Promise<readonly string[]> => {
    const { parsed } = await aWrapper(...lines, '', 'x')
    return reconstructionReasons(parsed.root, parsed.summary.headers, null)
  }

  it('has no Received field', async () => {
    expect(await reasons(received, 'From: a@b.example', 'DKIM-Signature: v=1; d=b.example')).to.deep.equal([])
    expect((await reasons('From: a@b.example', 'DKIM-Signature: v=1; d=b.example')).join(' ')).to.include('No Received field')
    expect((await reasons('From: a@b.example', 'Subject: x', 'Date: x')).join(' ')).to.include('Only the fields')
  })

  it('has the MIME of Exchange though Exchange did not send it', async () => {
    const foreign = [
      received,
      'From: a@b.example',
      'Message-ID: <1@b.example>',
      'Content-Type: multipart/alternative; boundary="_000_1bexample_"',
    ]
    expect((await reasons(...foreign)).join(' ')).to.include('Exchange wrote the message anew')
    const own = foreign.map((line) => (line.startsWith('Message-ID') ? 'Message-ID: <AB1@VI1.eurprd05.prod.outlook.com>' : line))
    expect(await reasons(...own)).to.deep.equal([])
    const onPremises = [...foreign, 'Received: from x by y with mapi id 15.01; Tue, 17 Nov 2026 08:41:07 +0100']
    expect(await reasons(...onPremises)).to.deep.equal([])
  })

  it('has fields of the Exchange store and a single part', async () => {
    const single = [received, 'X-MS-Exchange-MessageSentRepresentingType: 1', 'From: a@b.example', 'Message-ID: <1@b.example>']
    expect((await reasons(...single)).join(' ')).to.include('Exchange wrote the message anew')
    const foreign = [...single, 'Content-Type: multipart/alternative; boundary="sender-own"']
    expect(await reasons(...foreign)).to.deep.equal([])
  })

  it('was saved as a draft by a mail program', async () => {
    expect((await reasons(received, 'From: a@b.example', 'DKIM-Signature: x', 'X-Unsent: 1')).join(' ')).to.include('draft')
    expect(await reasons(received, 'From: a@b.example', 'DKIM-Signature: x', 'X-Unsent: 0')).to.deep.equal([])
  })

  it('comes from a button that is known to rebuild', async () => {
    const { parsed } = await aWrapper(received, 'From: a@b.example', '', 'x')
    const by = (name: string) => reconstructionReasons(parsed.root, parsed.summary.headers, { name, reportedAs: null, details: [] })
    expect(by('usecure')).to.have.length(1)
    expect(by('knowbe4-pab')).to.deep.equal([])
  })
})
