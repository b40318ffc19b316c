/** The figures of a report as they stand in a model card. */
import type { EvaluationReport } from '../../domain/evaluation.ts'
import type { Figure } from '../../domain/model-card.ts'

/** Every figure of the report, in its order; null where it could not be computed. */
export function figuresOf({ figures }: EvaluationReport): readonly Figure[] {
  return figures.map(({ name, value, low, high }) => ({ name, value, low, high }))
}
