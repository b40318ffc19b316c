/** Section: every red flag by type, each with its evidence. */
import type { Assessment, RedFlag } from '../../domain/analysis.ts'
import type { Block, ListItem, Section } from '../document.ts'
import { bullets, capped, heading, paragraph } from '../document.ts'
import { shown } from '../shown.ts'
import { byType } from './analysis.ts'

const mostFlags = 15
const mostEvidence = 4

/** Red flags grouped by type; evidence says where it was seen and quotes it. */
export function redFlags(assessment: Assessment): Section {
  const groups = byType(assessment.redFlags).flatMap(({ type, flags }): readonly Block[] => [
    heading(`${type} (${String(flags.length)})`),
    bullets(capped(flags.slice(0, mostFlags + 1).map(item), mostFlags, () => ({ text: `${String(flags.length - mostFlags)} more` }))),
  ])
  return { title: 'Red Flags and Evidence', blocks: groups.length === 0 ? [paragraph('No red flag was found.')] : groups }
}

function item(flag: RedFlag): ListItem {
  const evidence = flag.evidence.map(({ where, excerpt }) => `${shown(where, 80)}: ${excerpt === '' ? '(empty)' : shown(excerpt, 200)}`)
  return {
    text: shown(flag.description, 300),
    details: [...capped(evidence, mostEvidence, (missing) => `${String(missing)} more places`), `detector ${shown(flag.detector, 80)}`],
  }
}
