/** Section: what was reported, what it is, and how sure that is, in a few lines. */
import type { Assessment } from '../../domain/analysis.ts'
import type { Section } from '../document.ts'
import { heading, paragraph } from '../document.ts'
import { shown, shownMailboxes, shownTime } from '../shown.ts'
import { threatWords, verdictStyles } from '../verdict-words.ts'

/** Summary of one assessment: a sentence a shift leader can act on, then the message's own particulars. */
export function summary(assessment: Assessment): Section {
  const { message, evidence, campaign, model } = assessment
  const rows = [
    { label: 'Subject', value: message.subject === null ? 'none' : shown(message.subject, 200) },
    { label: 'From', value: shownMailboxes(message.from) },
    { label: 'Sent', value: shownTime(message.date) },
    { label: 'Evidence grade', value: evidenceWords(evidence.grade) },
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
  const acted = assessment.submission?.actedOn === true
  return {
    title: 'Summary',
    blocks: [
      ...(acted
        ? [
            paragraph(
              'The reporter may have acted on this message (clicked, opened, answered or entered data). Contact them first.',
              'warning',
            ),
          ]
        : []),
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
