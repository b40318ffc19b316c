/** Cofense (PhishMe) Reporter: sections `-----BEGIN REPORTER AGENT-----` … with labelled lines in the submission's text. */
import type { ButtonReport } from '../../../domain/message.ts'
import { type ButtonLook, labelled } from './look.ts'

const sections = ['REPORTER AGENT', 'EMAIL HEADERS', 'REPORT COUNT', 'URLS', 'ATTACHMENTS']
const labels = [
  'Reporter agent',
  'Reporting User',
  'IP Address',
  'Computer Name',
  'PhishMe emails reported',
  'Suspicious emails reported',
  'Reported from folder',
  'User Comments',
]
const ruler = /^-{3,8}(BEGIN|END) ([A-Z -]{3,30}?)-{3,8}$/

/** The report, or null: at least two complete sections, the agent's among them. */
export function cofense(look: ButtonLook): ButtonReport | null {
  const seen = look.lines.map((line) => ruler.exec(line)).filter((match) => match !== null)
  const complete = sections.filter((name) => ['BEGIN', 'END'].every((edge) => seen.some((match) => match[1] === edge && match[2] === name)))
  if (!complete.includes('REPORTER AGENT') || complete.length < 2) return null
  // Header fields and links of the reported mail stand in sections of their own and are not the button's words.
  let foreign = false
  const own = look.lines.filter((line) => {
    const match = ruler.exec(line)
    if (match !== null) foreign = match[1] === 'BEGIN' && match[2] !== 'REPORTER AGENT' && match[2] !== 'REPORT COUNT'
    return !foreign
  })
  return { name: 'cofense-reporter', reportedAs: null, details: labelled(own, labels) }
}
