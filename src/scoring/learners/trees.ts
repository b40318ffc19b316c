/** Grown trees as plain arrays: what training yields, what scoring, explanation and the ONNX file read. */
import type { Matrix } from './matrix.ts'

/** One tree; node 0 is the root, children come after their parent. */
export interface Tree {
  /** Feature that the node asks, −1 in a leaf. */
  readonly feature: Int32Array
  /** A known value goes left when it is <= threshold. */
  readonly threshold: Float32Array
  readonly missingLeft: Uint8Array
  readonly left: Int32Array
  readonly right: Int32Array
  /** What a leaf adds to the margin of the tree's class (a float32); 0 elsewhere. */
  readonly value: Float32Array
  /** Weight of the training rows that came by. */
  readonly cover: Float64Array
}

/** Trees for several classes; tree i adds to the margin of class i % classes. */
export interface TreeEnsemble {
  readonly features: number
  readonly classes: number
  /** Margins before the first tree (float32 values). */
  readonly base: Float64Array
  readonly trees: readonly Tree[]
}

/** Leaf that a row (its features begin at `offset`) comes to. */
export function leafOf(tree: Tree, values: Float32Array, offset: number): number {
  const { feature, threshold, missingLeft, left, right } = tree
  let node = 0
  for (;;) {
    const asked = feature[node] ?? -1
    if (asked < 0) return node
    const value = values[offset + asked] ?? NaN
    const goesLeft = value <= (threshold[node] ?? 0) || (Number.isNaN(value) && missingLeft[node] === 1)
    node = (goesLeft ? left[node] : right[node]) ?? 0
  }
}

/** Adds what one tree says to column `column` of the margins of all rows (`classes` margins a row). */
export function addTree(tree: Tree, matrix: Matrix, margins: Float64Array, column: number, classes: number): void {
  for (let row = 0; row < matrix.rows; row++) {
    const at = row * classes + column
    margins[at] = (margins[at] ?? 0) + (tree.value[leafOf(tree, matrix.values, row * matrix.columns)] ?? 0)
  }
}

/** Margins (logits before softmax) of all rows, `classes` a row. */
export function ensembleMargins(ensemble: TreeEnsemble, matrix: Matrix): Float64Array {
  const { classes, base, trees } = ensemble
  const margins = new Float64Array(matrix.rows * classes)
  for (let index = 0; index < margins.length; index++) margins[index] = base[index % classes] ?? 0
  trees.forEach((tree, index) => {
    addTree(tree, matrix, margins, index % classes, classes)
  })
  return margins
}
