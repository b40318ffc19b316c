/**
 * Buttons whose makers publish less of their format: told by at least two marks of different kinds (who sent it, own header
 * fields, the attachment's name, the labels of their summary), never by one.
 */
import type { ReportedAs } from '../../../domain/analysis.ts'
import type { ButtonReport } from '../../../domain/message.ts'
import { type ButtonLook, type Detail, labelled } from './look.ts'

interface Vendor {
  readonly name: string
  /** Domains that send, sign or number the report; sub-domains count. */
  readonly domains: readonly string[]
  /** Begins of its header fields, lower case. */
  readonly headers: readonly string[]
  /** Names of the attached mail, lower case without extension. */
  readonly files: readonly string[]
  /** Begins of the subject, lower case, with what it was then reported as. Nothing behind them: there the reported mail speaks. */
  readonly subjects: readonly (readonly [string, ReportedAs | null])[]
  /** Labels of the summary in the body. */
  readonly labels: readonly string[]
  /** Words of the body that only it writes, lower case. */
  readonly phrases: readonly string[]
}

const vendors: readonly Vendor[] = [
  {
    name: 'hoxhunt',
    domains: ['hoxhunt.com'],
    headers: ['x-hoxhunt'],
    files: ['hoxhunt', 'reported-email', 'reported_email'],
    subjects: [
      ['[hoxhunt]', null],
      ['hoxhunt:', null],
      ['hoxhunt report', null],
      ['reported via hoxhunt', null],
    ],
    labels: [
      'Reported by',
      'Reporter',
      'Threat type',
      'Incident',
      'Sender',
      'Subject',
      'User action',
      'Report ID',
      'Sender IP',
      'Reported at',
    ],
    phrases: ['hoxhunt'],
  },
  {
    name: 'sublime',
    domains: ['sublime.security', 'sublimesecurity.com'],
    headers: ['x-sublime'],
    files: ['sublime'],
    subjects: [
      ['[sublime]', null],
      ['sublime report', null],
      ['reported with sublime', null],
    ],
    labels: ['Reported by', 'Reporter', 'Message ID', 'Message group', 'Canonical ID', 'Mailbox', 'Reported at'],
    phrases: ['sublime security', 'sublime platform'],
  },
  {
    name: 'usecure',
    domains: ['usecure.io', 'getusecure.com'],
    headers: ['x-usecure'],
    files: ['suspected-phishing-email', 'suspected_phishing_email', 'suspected-email', 'suspected_email'],
    subjects: [
      ['phish alert report', null],
      ['suspected phishing email', null],
      ['[usecure]', null],
    ],
    labels: ['Recipient', 'Sender', 'Subject', 'Received At', 'Message ID', 'Network Message ID'],
    phrases: ['office javascript api', 'usecure', 'ms graph api', 'microsoft graph api'],
  },
  {
    name: 'google-report',
    domains: ['google.com'],
    headers: ['x-google-appengine-app-id'],
    files: ['reported_message', 'reported-message', 'original_msg', 'original_message'],
    subjects: [
      ['alert: user reported phishing', 'phishing'],
      ['alert: user-reported phishing', 'phishing'],
      ['alert: user reported spam', 'junk'],
      ['alert: user-reported spam', 'junk'],
    ],
    labels: ['Reporter', 'Reported by', 'Message ID', 'Sender', 'Subject', 'Subject hash', 'Recipient', 'Date'],
    phrases: ['alert center', 'admin.google.com', 'google workspace'],
  },
  {
    name: 'fortiphish',
    domains: ['fortiphish.com'],
    headers: ['x-fortiphish'],
    files: ['fortiphish'],
    subjects: [['[phish alert]', null]],
    labels: [],
    phrases: ['i would like to report the email enclosed as a phishing email'],
  },
]

const within = (domain: string, of: string): boolean => domain === of || domain.endsWith(`.${of}`)

function marksOf(vendor: Vendor, look: ButtonLook, labels: readonly Detail[]): readonly boolean[] {
  const subject = look.subject.trim().toLowerCase()
  const files = look.mails.map((part) => (part.filename ?? '').trim().toLowerCase())
  return [
    look.domains.some((domain) => vendor.domains.some((of) => within(domain, of))) ||
      (vendor.name === 'google-report' && look.overGmailApi),
    vendor.headers.some((prefix) => look.fieldsLike(prefix).length > 0),
    files.some((file) => vendor.files.some((begin) => file.startsWith(begin))),
    vendor.subjects.some(([begin]) => subject.startsWith(begin)),
    labels.length >= 3,
    look.lines.some((line) => vendor.phrases.some((phrase) => line.toLowerCase().includes(phrase))),
  ]
}

function reportedAs(vendor: Vendor, look: ButtonLook): ReportedAs | null {
  const subject = look.subject.trim().toLowerCase()
  return vendor.subjects.find(([begin]) => subject.startsWith(begin))?.[1] ?? null
}

/** usecure says how it got the mail: the whole of it over Graph, or what Office's interface shows of it. */
const methods: readonly (readonly [string, string])[] = [
  ['office javascript api', 'Office JavaScript API'],
  ['ms graph api', 'MS Graph API'],
  ['microsoft graph api', 'MS Graph API'],
]
function methodOf(look: ButtonLook): readonly Detail[] {
  const method = methods.find(([words]) => look.lines.some((line) => line.toLowerCase().includes(words)))
  return method === undefined ? [] : [{ name: 'Retrieved with', value: method[1] }]
}

/** The report, or null. Who sent it, or a header field of its own, or three other marks; and a mail that it carries or a full summary. */
export function vendorButton(look: ButtonLook): ButtonReport | null {
  for (const vendor of vendors) {
    const labels = labelled(look.lines, vendor.labels, true)
    const marks = marksOf(vendor, look, labels)
    const [sender, header] = marks
    const count = marks.filter(Boolean).length + (vendor.headers.some((prefix) => look.fieldsLike(prefix).length >= 2) ? 1 : 0)
    const carries = look.mails.length > 0 || labels.length >= 4
    const alert = vendor.name === 'google-report' && sender === true && count >= 3
    if (!alert && (!carries || count < (sender === true || header === true ? 2 : 3))) continue
    const details = [
      ...vendor.headers.flatMap((prefix) => look.fieldsLike(prefix)),
      ...labels,
      ...(vendor.name === 'usecure' ? methodOf(look) : []),
    ]
    return { name: vendor.name, reportedAs: reportedAs(vendor, look), details }
  }
  return null
}
