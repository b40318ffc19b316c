/** Section: what was reported, what it is, and how sure that is, in a few lines. */
import type { Assessment } from '../../domain/analysis.ts'
import type { Section } from '../document.ts'
import { heading, paragraph } from '../document.ts'
import { shown, shownMailboxes, shownTime } from '../shown.ts'
import { actNames } from '../act-words.ts'
import { threatWords, verdictStyles } from '../verdict-words.ts'

/** Summary of one assessment: a sentence a shift leader can act on, then the message's own particulars. */
export function summary(assessment: Assessment): Section {
  const { message, evidence, campaign, model } = assessment
  const rows = [
    ...(assessment.reasons.length === 0 ? [] : [{ label: 'Why', value: shown(assessment.reasons.slice(0, 3).join(' '), 500) }]),
    { label: 'Subject', value: message.subject === null ? 'none' : shown(message.subject, 200) },
    { label: 'From', value: shownMailboxes(message.from) },
    { label: 'Sent', value: shownTime(message.date) },
    { label: 'Evidence grade', value: evidenceWords(evidence.grade) },
    ...(evidence.reasons.length === 0 ? [] : [{ label: 'Because', value: reasonWords(evidence.reasons) }]),
    { label: 'Closing', value: `may be closed without a human: ${evidence.closable ? 'yes' : 'no'}` },
    ...(model === null
      ? []
      : [{ label: 'Model', value: `${percent(model.probability)} malicious (${shown(`${model.name} ${model.version}`, 80)})` }]),
    ...(campaign === null
      ? []
      : [
          {
            label: 'Campaign',
            value: `${shown(campaign.id, 60)}: ${String(campaign.size)} messages since ${shownTime(campaign.firstSeen)}`,
          },
        ]),
    { label: 'SHA-256', value: shown(message.sha256, 64) },
  ]
  const acted = assessment.submission?.actedOn === true ? actNames(assessment.submission.acts) : null
  return {
    title: 'Summary',
    blocks: [
      ...(acted === null ? [] : [paragraph(`The reporter acted on this message: ${acted}. Contact them first.`, 'warning')]),
      paragraph(sentence(assessment)),
      heading('Message'),
      { kind: 'fields', rows },
    ],
  }
}

/** One sentence: verdict, kind of threat, score, and how much of it rests on what. */
export function sentence(assessment: Assessment): string {
  const { verdict, threatType, risk, confidence, observables } = assessment
  const groups = [observables.urls, observables.domains, observables.ips, observables.addresses, observables.phones, observables.files]
  const iocs = groups.reduce((sum, group) => sum + group.filter((observable) => observable.ioc).length, 0)
  const kind = threatType === null ? '' : ` (${threatWords[threatType]})`
  const sure = confidence === null ? '' : `, confidence ${percent(confidence)}`
  const flags = plural(assessment.redFlags.length, 'red flag')
  return `Verdict ${verdictStyles[verdict].label}${kind}${sure}. Risk score ${String(risk.score)} of 100, level ${risk.level}, from ${flags} and ${plural(iocs, 'IOC')}.`
}

/** The first five reasons of the grade as one text; all of them stand with the gaps. */
function reasonWords(reasons: readonly string[]): string {
  const first = reasons
    .slice(0, 5)
    .map((reason) => shown(reason, 200).replace(/[.;]$/, ''))
    .join('; ')
  return reasons.length > 5 ? `${first}; and ${String(reasons.length - 5)} more` : first
}

/** `1 IOC`, `2 IOCs`. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A share of one as a percentage that never rounds up to certainty. */
export function percent(share: number): string {
  return `${String(Math.min(share < 1 ? 99 : 100, Math.round(share * 100)))} %`
}

const grades = new Map([
  ['A', 'original bytes, a signature still verifies'],
  ['B', 'original bytes, no signature verifies'],
  ['C', 'headers and body rebuilt by a mail client'],
  ['D', 'inline forward: quoted headers and body only'],
  ['E', 'text or picture only'],
])

/** The evidence grade with its meaning. */
export function evidenceWords(grade: Assessment['evidence']['grade']): string {
  return `${grade}: ${grades.get(grade) ?? ''}`
}
