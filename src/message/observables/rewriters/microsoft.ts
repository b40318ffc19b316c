/** Microsoft Defender Safe Links: in mail, in Teams and in Outlook on the web; the target stands in `url`. */
import { byParameter, byParameterOrOpaque, type Rewriter } from './rewriter.ts'

export const microsoft: readonly Rewriter[] = [
  {
    name: 'safelinks',
    hosts: [
      'safelinks.protection.outlook.com',
      '.safelinks.protection.outlook.com',
      '.safelinks.protection.office365.us',
      '.safelinks.protection.partner.outlook.cn',
    ],
    kind: 'protection',
    unwrap: byParameterOrOpaque(['url', 'URL', 'Url']),
  },
  {
    name: 'safelinks',
    hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'statics.teams.cdn.office.net'],
    kind: 'protection',
    unwrap: (url) => (/safelinks?\.html$/.test(url.pathname) ? byParameter(['url'])(url) : null),
  },
]
