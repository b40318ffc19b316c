/** What the model says of a message and what spoke most for it, for prose and for a section of its own. */
import type { Assessment } from '../../domain/analysis.ts'
import { bullets, type ListItem, type Section } from '../document.ts'
import { shown } from '../shown.ts'
import { percent } from './summary.ts'

const mostReasons = 5

/** One item with the strongest reasons below it; none without a model. */
export function modelItems({ model }: Assessment): readonly ListItem[] {
  if (model === null) return []
  const { malicious, spam, legitimate } = model.classes
  const reasons = model.contributions.slice(0, mostReasons).map((contribution) => shown(contribution.sentence, 200))
  const text = `${percent(malicious)} malicious, ${percent(spam)} spam, ${percent(legitimate)} legitimate.`
  return [{ lead: 'Model', text, details: reasons }]
}

/** The same as a section; none without a model. */
export function modelSections(assessment: Assessment): readonly Section[] {
  const items = modelItems(assessment)
  return items.length === 0 ? [] : [{ title: 'Model', blocks: [bullets(items.map(({ text, details = [] }) => ({ text, details })))] }]
}
