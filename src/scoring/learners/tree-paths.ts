/** Trees unfolded for explanation: for each leaf the conditions that its path puts on each feature, one entry a feature. */
import type { Tree, TreeEnsemble } from './trees.ts'

/** Leaves of all trees in line; leaf i owns the conditions from `starts[i]` up to `starts[i + 1]`. */
export interface LeafPaths {
  readonly features: number
  readonly classes: number
  readonly classOf: Uint8Array
  readonly value: Float64Array
  readonly starts: Int32Array
  readonly feature: Int32Array
  /** A known value passes when it is not <= `above` (NaN: no such bound) and is <= `upTo`. */
  readonly above: Float32Array
  readonly upTo: Float32Array
  /** Whether an unknown value passes. */
  readonly missing: Uint8Array
  /** Share of the training weight that passes these conditions, one node after the other. */
  readonly share: Float64Array
  /** Most conditions of one leaf. */
  readonly longest: number
  /** Mean margin of each class over the training rows. */
  readonly expected: Float64Array
}

interface Condition {
  readonly feature: number
  readonly above: number
  readonly upTo: number
  readonly missing: boolean
  readonly share: number
}

/** Unfolds an ensemble once; explaining many rows reads the result. */
export function leafPaths({ features, classes, base, trees }: TreeEnsemble): LeafPaths {
  const leaves = trees.flatMap((tree, index) => leavesOf(tree).map((leaf) => ({ ...leaf, column: index % classes })))
  const conditions = leaves.flatMap((leaf) => leaf.conditions)
  const expected = base.slice()
  const starts = new Int32Array(leaves.length + 1)
  leaves.forEach(({ conditions: own, value, column }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + own.length
    expected[column] = (expected[column] ?? 0) + own.reduce((product, { share }) => product * share, value)
  })
  return {
    features,
    classes,
    classOf: Uint8Array.from(leaves, ({ column }) => column),
    value: Float64Array.from(leaves, ({ value }) => value),
    starts,
    feature: Int32Array.from(conditions, ({ feature }) => feature),
    above: Float32Array.from(conditions, ({ above }) => above),
    upTo: Float32Array.from(conditions, ({ upTo }) => upTo),
    missing: Uint8Array.from(conditions, ({ missing }) => (missing ? 1 : 0)),
    share: Float64Array.from(conditions, ({ share }) => share),
    longest: leaves.reduce((most, { conditions: own }) => Math.max(most, own.length), 0),
    expected,
  }
}

/** Leaves of a tree with the conditions on their way; a stack, so that depth of trees costs no call frames. */
function leavesOf(tree: Tree): readonly { readonly value: number; readonly conditions: readonly Condition[] }[] {
  const leaves: { value: number; conditions: readonly Condition[] }[] = []
  const stack: { node: number; conditions: readonly Condition[] }[] = [{ node: 0, conditions: [] }]
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    const { node, conditions } = open
    if ((tree.feature[node] ?? -1) < 0) {
      leaves.push({ value: tree.value[node] ?? 0, conditions })
      continue
    }
    const left = tree.left[node] ?? 0
    const right = tree.right[node] ?? 0
    stack.push({ node: right, conditions: narrowed(tree, node, right, conditions) })
    stack.push({ node: left, conditions: narrowed(tree, node, left, conditions) })
  }
  return leaves
}

/** The conditions with that of one more node; a feature that was asked before keeps one entry. */
function narrowed(tree: Tree, node: number, child: number, conditions: readonly Condition[]): readonly Condition[] {
  const feature = tree.feature[node] ?? 0
  const threshold = tree.threshold[node] ?? 0
  const isLeft = child === tree.left[node]
  const before = conditions.find((condition) => condition.feature === feature)
  const cover = tree.cover[node] ?? 0
  const own: Condition = {
    feature,
    above: isLeft ? (before?.above ?? NaN) : Math.max(threshold, Number.isNaN(before?.above ?? NaN) ? -Infinity : (before?.above ?? 0)),
    upTo: isLeft ? Math.min(threshold, before?.upTo ?? Infinity) : (before?.upTo ?? Infinity),
    missing: (before?.missing ?? true) && (tree.missingLeft[node] === 1) === isLeft,
    // A node that no weight came by (rows of weight 0) splits its nothing evenly: any shares that add to 1 keep the sums exact.
    share: (before?.share ?? 1) * (cover > 0 ? (tree.cover[child] ?? 0) / cover : 0.5),
  }
  return [...conditions.filter((condition) => condition !== before), own]
}
