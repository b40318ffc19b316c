/** What cannot be looked into is named, and keeps a message from being called legitimate. */
import { expect } from 'chai'
import { noAuthentication } from '../../src/domain/analysis.ts'
import { hardDarkness } from '../../src/scoring/darkness.ts'
import { mail, message, zip } from './helpers.ts'

const part = (type: string, content: Buffer): Buffer =>
  mail(
    ['From: a@sender.example', 'Date: Mon, 23 Nov 2026 09:00:00 +0000', 'Content-Type: multipart/mixed; boundary=b'],
    `--b\r\n\r\nhello\r\n--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n--b--\r\n`,
  )
const closed: Readonly<Record<string, Buffer>> = {
  'PGP/MIME': mail(
    ['From: a@sender.example', 'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'],
    '--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--',
  ),
  'enveloped S/MIME': part('application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', Buffer.alloc(400, 7)),
  'an encrypted archive': part('application/zip; name=a.zip', zip([{ name: 'a.exe', data: Buffer.from('x'), flags: 1 }])),
  'a winmail.dat of another kind': part('application/ms-tnef; name=winmail.dat', Buffer.from('no such stream')),
  'an archive that is broken': part('application/zip; name=a.zip', Buffer.from('PK\u0003\u0004 and nothing more')),
  'an archive of a kind that is not opened': part('application/x-arj; name=a.arj', Buffer.from('60ea2900', 'hex')),
}

describe('message: parts that are not inspected', () => {
  for (const [title, bytes] of Object.entries(closed)) {
    it(`names ${title} and leaves the message in the dark`, async () => {
      const found = await message(bytes)
      expect(found.opaque.map(({ reason }) => reason).join()).to.not.equal('')
      const reasons = hardDarkness({
        message: found,
        authentication: noAuthentication,
        enrichments: [],
        gaps: [],
        modelWanted: false,
        model: null,
        lure: false,
        organisationDomains: [],
        stranger: false,
        rented: false,
      })
      expect(reasons.join()).to.include('cannot be looked into')
    })
  }

  it('are none in an open file', async () => {
    expect((await message(part('text/csv; name=a.csv', Buffer.from('a,b')))).opaque).to.deep.equal([])
  })
})
