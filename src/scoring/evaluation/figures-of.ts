/** The figures of a report as they stand in a model card. */
import type { EvaluationReport } from '../../domain/evaluation.ts'
import type { Figure } from '../../domain/model-card.ts'

/**
 * The figures of the report in its order, null where one could not be computed; those of the final verdict only where mails have one.
 * `asked` goes before each name where one card holds the figures of several ways of asking (`other sources`).
 */
export function figuresOf({ figures, verdicts }: EvaluationReport, asked?: string): readonly Figure[] {
  const known = figures.filter(({ section }) => section !== 'verdict' || verdicts !== null)
  return known.map(({ name, value, low, high }) => ({ name: asked === undefined ? name : `${asked}: ${name}`, value, low, high }))
}
