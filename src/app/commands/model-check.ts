/** What `config check` says of the model: whether it can be used, what it is, and what its licence asks for. */
import type { CheckResult } from '../../domain/check.ts'
import { thresholdTerms, type CardThreshold } from '../../domain/model-card.ts'
import { neutralise } from '../../report/neutralise.ts'
import { describeRuntime } from '../../scoring/model.ts'
import type { ComposedModel, ReadyModel } from '../compose/model.ts'

const shown = (share: number): string => String(Number(share.toFixed(4)))

/** Rejects with the ModelError of a model that cannot be used. */
export async function checkModel(model: Pick<ComposedModel, 'ready'>): Promise<CheckResult> {
  const ready = await model.ready
  if (ready === null) return { ok: true, text: `none in use; ONNX Runtime ${await describeRuntime()} loads` }
  // A line break in a card would begin a line of its own, which could say anything.
  return { ok: true, text: [...describe(ready), ...ready.classifier.card.licence].map(neutralise).join('\n        ') }
}

function describe({ classifier: { card }, thresholds }: ReadyModel): readonly string[] {
  const { name, version, file, trainedAt, features } = card
  const { phishing, suspicious, danger } = thresholds
  return [
    `${name} ${version}, SHA-256 ${file.sha256.slice(0, 16)}…, trained ${trainedAt.slice(0, 10)}, ${features.names.length} features and ${features.buckets} buckets of text`,
    `phishing above ${shown(phishing)}${ofCard(phishing, card.thresholds.phishing)}, suspicious above ${shown(suspicious)}${ofCard(suspicious, card.thresholds.suspicious)}; spam below ${shown(danger.spam)}, malicious from ${shown(danger.malicious)}`,
  ]
}

/** A rate was measured for the card's own threshold alone. */
const ofCard = (used: number, threshold: CardThreshold): string =>
  used === threshold.above ? ` (${thresholdTerms(threshold)})` : ' (own threshold)'
