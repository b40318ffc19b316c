/** Which report button (add-in) made a submission, told by the structure that it leaves, and what it wrote beside the mail. */
import type { ButtonReport } from '../../domain/message.ts'
import type { Parsed } from '../parse-message.ts'
import { arf } from './buttons/arf.ts'
import { cofense } from './buttons/cofense.ts'
import { knowBe4 } from './buttons/knowbe4.ts'
import type { ButtonLook } from './buttons/look.ts'
import { lookAt } from './buttons/look.ts'
import { microsoftReport } from './buttons/microsoft.ts'
import { phishAlarm } from './buttons/phish-alarm.ts'
import { vendorButton } from './buttons/vendors.ts'

/** The most telling structure first. */
const recognisers: readonly ((look: ButtonLook) => ButtonReport | null)[] = [
  arf,
  microsoftReport,
  cofense,
  knowBe4,
  phishAlarm,
  vendorButton,
]
const mostDetails = 30
const longestName = 100
const longestValue = 500

/**
 * The button that made the submission with its own metadata (untrusted words, bounded), or null. With the wrapper's bytes
 * (as `wrapper.root` has its offsets) the header of the carried mail and the fields of a feedback report are read too.
 */
export function recogniseButton(wrapper: Parsed, bytes: Uint8Array | null = null): ButtonReport | null {
  const look = lookAt(wrapper, bytes)
  for (const recognise of recognisers) {
    const report = recognise(look)
    if (report === null) continue
    const details = report.details
      .slice(0, mostDetails)
      .map(({ name, value }) => ({ name: name.slice(0, longestName), value: value.slice(0, longestValue) }))
    return { ...report, details }
  }
  return null
}

const machineLine = /^-{3,8}(?:BEGIN|END) [A-Z -]{3,30}-{3,8}$/
const comments = ['user comments', 'comments', 'user comment', 'comment']

/** What the person wrote, out of a text that a button filled with its own lines; all of it where no button did. */
export function personalNote(text: string, button: ButtonReport | null): string {
  if (button === null || button.details.length === 0) return text
  const lines = text.slice(0, 60_000).split(/\r\n|\r|\n/, 400)
  const at = lines.findIndex((line) => comments.includes(line.slice(0, 40).split(':')[0]?.replaceAll('*', '').trim().toLowerCase() ?? ''))
  if (at >= 0) return [(lines[at] ?? '').split(':').slice(1).join(':'), ...lines.slice(at + 1)].join('\n').trim()
  if (button.name === 'cofense-reporter') {
    const first = lines.findIndex((line) => machineLine.test(line.trim()))
    return lines.slice(0, Math.max(0, first)).join('\n').trim()
  }
  const names = button.details.map(({ name }) => name.toLowerCase())
  return lines
    .filter((line) => {
      const plain = line.slice(0, 200).replaceAll('*', '').trim().toLowerCase()
      return !names.some((name) => plain.startsWith(`${name}:`) || plain.startsWith(`${name} `))
    })
    .join('\n')
    .trim()
}
