import { expect } from 'chai'
import { readQuotedDate } from '../../../src/message/inline/dates.ts'

const submitted = '2026-06-20T10:00:00+02:00'

describe('message/inline/dates', () => {
  const cases: readonly (readonly [string, string, string | null, string])[] = [
    ['03/04/2026 09:07', 'en', null, '2026-04-03T09:07:00'],
    ['03/04/2026 9:07 AM', 'en', null, '2026-03-04T09:07:00'],
    ['05/13/2026 9:07 PM', 'en', null, '2026-05-13T21:07:00'],
    ['06/07/2026 09:07', 'en', null, '2026-06-07T09:07:00'],
    ['5.5.2026 12.30', 'fi', null, '2026-05-05T12:30:00'],
    ['am 5. Mai 2026 12:30 Uhr', 'de', null, '2026-05-05T12:30:00'],
    ['Tuesday, May 5, 2026 12:05 AM', 'en', null, '2026-05-05T00:05:00'],
    ['mar, 5 may 2026 9:07', 'es', null, '2026-05-05T09:07:00'],
    ['2026. máj. 5., Sze, 9:07', 'hu', null, '2026-05-05T09:07:00'],
    ['tir. 5. maj 2026 kl. 09.07', 'da', null, '2026-05-05T09:07:00'],
    ['ma 5. marrask. 2025 klo 9.07', 'fi', null, '2025-11-05T09:07:00'],
    ['5 mar 2026 9:07', 'es', null, '2026-03-05T09:07:00'],
    ['2026-05-05 09:07:11 +0530', 'en', '+05:30', '2026-05-05T09:07:11'],
    ['2026-05-05T09:07:11Z', 'en', '+00:00', '2026-05-05T09:07:11'],
    ['17-04-2026 08:41 -0300', 'pt', '-03:00', '2026-04-17T08:41:00'],
    ['5 mai 2026 à 9h07', 'fr', null, '2026-05-05T09:07:00'],
    ['2026/05/05 (火) 午後9:07', 'ja', null, '2026-05-05T21:07:00'],
    ['2026年5月5日(火) 9:07', 'ja', null, '2026-05-05T09:07:00'],
    ['2026년 5월 5일 (화) 오후 9:07', 'ko', null, '2026-05-05T21:07:00'],
    ['2026年5月5日 下午9:07', 'zh', null, '2026-05-05T21:07:00'],
    ['Tue, May 5 at 9:07 AM', 'en', null, '2026-05-05T09:07:00'],
    ['Tue, Nov 17 at 9:07 AM', 'en', null, '2025-11-17T09:07:00'],
    ['Tue, 5 May 2026 09:07:11 +0000 (UTC)', 'en', '+00:00', '2026-05-05T09:07:11'],
    ['Tue, 5 May 2026 09:07:11 -0700 (PDT)', 'en', '-07:00', '2026-05-05T09:07:11'],
  ]
  for (const [text, language, zone, local] of cases) {
    it(`reads ${text} (${language})`, () => {
      const read = readQuotedDate(text, [language], submitted)
      expect([read?.local, read?.zone]).to.deep.equal([local, zone])
    })
  }

  it('reads no date out of other words and figures', () => {
    for (const text of ['', 'soon', '31.02.2026', '99.99.9999', 'Room 12', 'May', '12:30', '0/0/00'])
      expect(readQuotedDate(text, ['en'], submitted), text).to.equal(null)
  })
})
