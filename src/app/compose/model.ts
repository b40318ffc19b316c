/** The model of the configuration: loaded beside everything else, and where it cannot be used a gap in every assessment. */
import type { Gap } from '../../domain/analysis.ts'
import { ConfigError, describeError } from '../../domain/errors.ts'
import type { ModelCard, ModelThresholds } from '../../domain/model-card.ts'
import { loadClassifier, type Classifier } from '../../scoring/classifier.ts'
import type { FeatureSource } from '../../scoring/features/model-input.ts'
import { ModelError } from '../../scoring/model.ts'
import type { Config } from '../config/schema.ts'
import type { ModelUse, Scored } from '../judge.ts'
import type { Logger } from '../logger.ts'
import { shippedFile } from '../paths.ts'

/** A model that has answered once, with the thresholds that count. */
export interface ReadyModel {
  readonly classifier: Classifier
  readonly thresholds: ModelThresholds
}

export interface ComposedModel extends ModelUse {
  /** Null where none is wanted; rejects with a ModelError where the wanted one cannot be used. */
  readonly ready: Promise<ReadyModel | null>
  readonly close: () => Promise<void>
}

/** Begins to load the model at once; the first message waits for it. */
export function composeModel({ use, path, thresholds }: Config['model'], logger: Logger): ComposedModel {
  if (use === 'none')
    return { wanted: false, ready: Promise.resolve(null), score: () => Promise.resolve(unscored), close: () => Promise.resolve() }
  const ready = load(use === 'own' ? ownPath(path) : shippedFile('models/anomix.onnx'), thresholds)
  tell(ready, logger)
  return {
    wanted: true,
    ready,
    score: async (source) => await scored(ready, source),
    close: async () => {
      await ready.then(
        async ({ classifier }) => {
          await classifier.close()
        },
        () => undefined,
      )
    },
  }
}

/** One line in the log, whatever became of it. */
function tell(ready: Promise<ReadyModel>, logger: Logger): void {
  ready.then(
    ({ classifier: { card } }) => {
      logger.info('the model is loaded', { name: card.name, version: card.version, sha256: card.file.sha256 })
    },
    (error: unknown) => {
      logger.warn('the model cannot be used: assessments name the gap, and no mail is called legitimate or spam', {
        fault: error instanceof ModelError ? error.fault : 'failed',
        error: describeError(error),
      })
    },
  )
}

function ownPath(path: string | null): string {
  if (path === null) throw new ConfigError('CONFIG_INVALID', { detail: 'model.path: required with model.use: own.' })
  return path
}

async function load(path: string, changed: Config['model']['thresholds']): Promise<ReadyModel> {
  const classifier = await loadClassifier(path)
  const thresholds = thresholdsOf(classifier.card, changed)
  if (thresholds.suspicious <= thresholds.phishing) return { classifier, thresholds }
  await classifier.close()
  throw new ModelError(
    'card',
    `model.thresholds: suspicious (${thresholds.suspicious}) lies above phishing (${thresholds.phishing}) with those of the card; set both`,
  )
}

const thresholdsOf = ({ thresholds }: ModelCard, changed: Config['model']['thresholds']): ModelThresholds => ({
  phishing: changed.phishing ?? thresholds.phishing.above,
  suspicious: changed.suspicious ?? thresholds.suspicious.above,
  danger: thresholds.danger,
})

const unscored: Scored = { score: null, standing: null, gaps: [] }

/** Whatever goes wrong with the model is a gap of this message, never its end. */
async function scored(ready: Promise<ReadyModel>, source: FeatureSource): Promise<Scored> {
  try {
    const { classifier, thresholds } = await ready
    const score = await classifier.classify(source)
    return { score, standing: { classes: score.classes, thresholds }, gaps: [] }
  } catch (error) {
    return { ...unscored, gaps: [gapOf(error)] }
  }
}

const gapOf = (error: unknown): Gap => ({
  stage: 'score',
  reason: error instanceof ModelError ? error.message : `the model could not read the message: ${describeError(error)}`,
})
