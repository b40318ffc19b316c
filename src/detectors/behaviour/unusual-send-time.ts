/** Sent outside business hours. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { DetectorContext } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { memo } from '../../domain/memo.ts'

/** Null for a zone that does not exist. Making one costs more than the rest of the rule. */
const clockOf = memo(({ timeZone }: DetectorContext['organisation']): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  } catch {
    return null
  }
})

/** The hour 0–23 and the zone it is told in; null for a date or a zone that cannot be read. */
function hourOf(date: string, context: DetectorContext): { readonly hour: number; readonly zone: string } | null {
  const written = /^\d{4}-\d\d-\d\dT(\d\d):\d\d(?::\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(date)
  if (written === null || Number.isNaN(Date.parse(date))) return null
  if (context.sendTimeZone === 'header') return { hour: Number(written[1]), zone: written[2] === 'Z' ? '+00:00' : (written[2] ?? '') }
  const clock = clockOf(context.organisation)
  return clock === null ? null : { hour: Number(clock.format(Date.parse(date))), zone: context.organisation.timeZone }
}

/** The mail was sent before 9 or from 18 o'clock on, by the clock that the configuration names. */
export const detector: MessageDetector = {
  id: 'behaviour/unusual-send-time',
  needs: 'message',
  factor: 'unusual_send_time',
  role: 'context',
  type: 'Behavioral',
  title: 'Sent outside business hours',
  meaning: "The mail was sent before 9 or from 18 o'clock on, by the clock that the configuration names.",
  check: 'Means little by itself.',
  severity: 'info',
  technique: null,
  falsePositives: ['Newsletters, shift workers, people abroad.'],
  detect: (message, context) => {
    const time = message.date === null ? null : hourOf(message.date, context)
    if (time === null || (time.hour >= 9 && time.hour <= 17)) return []
    const description = `Email sent outside business hours: ${time.hour}:00 (${time.zone})`
    return [{ description, evidence: [seen('header:Date', message.date ?? '')] }]
  },
}
