/** Links to pages and forms that anybody can put up. */
import type { UrlObservable } from '../domain/analysis.ts'
import type { Message } from '../domain/message.ts'
import { destinations } from './links.ts'
import { registrable, senderDomain } from './organisations.ts'

/** Services of forms, by host and the beginning of the path; subdomains count too. */
const forms: readonly (readonly [host: string, path: string])[] = [
  ['docs.google.com', '/forms/'],
  ['forms.gle', '/'],
  ['forms.office.com', '/'],
  ['forms.microsoft.com', '/'],
  ['forms.cloud.microsoft', '/'],
  ['jotform.com', '/'],
  ['typeform.com', '/'],
  ['tally.so', '/'],
  ['cognitoforms.com', '/'],
  ['wufoo.com', '/'],
  ['formstack.com', '/'],
  ['formsite.com', '/'],
  ['paperform.co', '/'],
  ['fillout.com', '/'],
  ['123formbuilder.com', '/'],
  ['zohopublic.com', '/'],
  ['zfrmz.com', '/'],
  ['formspree.io', '/'],
  ['airtable.com', '/shr'],
  ['smartsheet.com', '/b/form'],
  ['surveymonkey.com', '/r/'],
]

function isForm({ url, host }: UrlObservable): boolean {
  const path = URL.parse(url)?.pathname ?? ''
  return forms.some(([name, start]) => (host === name || host.endsWith(`.${name}`)) && path.startsWith(start))
}

/** The first link to free hosting or to a form of a form service that is not the sender's own domain. */
export function openPage(message: Message): UrlObservable | undefined {
  const from = senderDomain(message)
  return destinations(message).find((link) => (link.traits.includes('free-hosting') || isForm(link)) && registrable(link.host) !== from)
}
