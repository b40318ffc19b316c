/** Section: why the assessment says what it says, one line for each aspect. */
import type { Assessment, RedFlag } from '../../domain/analysis.ts'
import { redFlagTypes } from '../../domain/analysis.ts'
import type { ListItem, Section } from '../document.ts'
import { bullets, paragraph } from '../document.ts'
import { shown } from '../shown.ts'
import { authenticationWords } from './indicators.ts'
import { modelItems } from './model.ts'

/** Prose of the case file: authentication, the red flags by aspect, threat intelligence, the model's strongest reasons. */
export function analysis(assessment: Assessment): Section {
  const items: readonly ListItem[] = [
    { lead: 'Sender authentication', text: authentication(assessment) },
    ...byType(assessment.redFlags).map(({ type, flags }) => ({ lead: type, text: sentences(flags.map((flag) => flag.description)) })),
    ...intelligence(assessment),
    ...modelItems(assessment),
  ]
  const none = assessment.redFlags.length === 0
  return { title: 'Analysis', blocks: [...(none ? [paragraph('No red flag was found.')] : []), bullets(items)] }
}

/** Red flags by type in the order of the contract; types without any are left out. */
export function byType(flags: readonly RedFlag[]): readonly { readonly type: RedFlag['type']; readonly flags: readonly RedFlag[] }[] {
  return redFlagTypes.map((type) => ({ type, flags: flags.filter((flag) => flag.type === type) })).filter((group) => group.flags.length > 0)
}

function authentication({ authentication: results }: Assessment): string {
  const source = results.source === 'header' ? 'as recorded in the message headers' : 'at least one of them our own'
  return `${authenticationWords(results)}, ${source}.`
}

function sentences(texts: readonly string[]): string {
  const different = [...new Set(texts)]
  const words = different.slice(0, 6).map((text) => {
    const line = shown(text, 240)
    return /[.!?…)]$/.test(line) ? line : `${line}.`
  })
  return [...words, ...(different.length > 6 ? [`And ${String(different.length - 6)} more.`] : [])].join(' ')
}

function intelligence({ enrichments }: Assessment): readonly ListItem[] {
  if (enrichments.length === 0) return []
  const count = (status: string): number => enrichments.filter((enrichment) => enrichment.status === status).length
  const parts = ['malicious', 'suspicious', 'harmless', 'unknown', 'unavailable'].filter((status) => count(status) > 0)
  return [{ lead: 'Look-ups', text: `${parts.map((status) => `${String(count(status))} ${status}`).join(', ')}.` }]
}
