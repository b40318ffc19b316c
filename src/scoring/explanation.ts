/**
 * Why the model holds a message to be malicious rather than legitimate: what each feature and each word adds to the logarithm
 * of the odds. With one scale for all classes the log-softmax of each learner cancels out, so that
 *
 *     log(P(M) / P(H)) = scale · (treeWeight · Δmargin of the trees + linearWeight · Δlogit of the text) + Δbias
 *
 * Trees are shared out by exact TreeSHAP, the text by its linear contributions.
 */
import { outcomes } from '../domain/outcomes.ts'
import type { TextEntry } from './features/model-input.ts'
import type { BlendedModel } from './learners/blend.ts'
import type { Calibration } from './learners/calibration.ts'
import { leafPaths } from './learners/tree-paths.ts'
import { treeExplainer } from './learners/tree-shap.ts'
import { ModelError } from './model.ts'

/** Contributions to the logarithm of the odds malicious : legitimate; they add up to it together with `expected`. */
export interface Explanation {
  /** What the model says before it sees anything of the message. */
  readonly expected: number
  /** In the order of the feature names. */
  readonly features: Float64Array
  /** In the order of the words of the text. */
  readonly words: Float64Array
  /** Of entries that stand in no word. */
  readonly rest: number
}

export interface ReadText {
  readonly words: readonly string[]
  readonly entries: readonly TextEntry[]
}

export type Explainer = (features: Float32Array, text: ReadText) => Explanation

const accused = outcomes.indexOf('malicious')
const acquitted = outcomes.indexOf('legitimate')
const between = (values: ArrayLike<number>, offset = 0): number => (values[offset + accused] ?? 0) - (values[offset + acquitted] ?? 0)

/** Throws a ModelError where the answers of a model do not add up: each class has a scale of its own. */
export function refuseUnexplainable({ scale }: Calibration): void {
  if (scale.every((each) => each === scale[0])) return
  throw new ModelError('invalid', 'The model is calibrated with a scale for each class, so its answers cannot be explained; train it again')
}

/** An explainer of a model's answers; throws a ModelError where they do not add up. */
export function explainerOf({ trees, linear, treeWeight, linearWeight, calibration }: BlendedModel): Explainer {
  refuseUnexplainable(calibration)
  const [scale = 1] = calibration.scale
  const { classes, weights, bias } = linear
  const [ofTrees, ofText] = [scale * treeWeight, scale * linearWeight]
  const explainTrees = treeExplainer(leafPaths(trees))
  return (features, { words, entries }) => {
    const { contributions, expected } = explainTrees(features)
    const byWord = new Float64Array(words.length)
    let rest = 0
    for (const { index, value, words: places } of entries) {
      const contribution = ofText * value * between(weights, index * classes)
      if (places.length === 0) rest += contribution
      for (const place of places) byWord[place] = (byWord[place] ?? 0) + contribution / places.length
    }
    return {
      expected: ofTrees * between(expected) + ofText * between(bias) + between(calibration.bias),
      features: Float64Array.from({ length: trees.features }, (_, feature) => ofTrees * between(contributions, feature * classes)),
      words: byWord,
      rest,
    }
  }
}
