/** One regression tree grown on gradients and hessians (second-order boosting, Chen & Guestrin 2016), with an explicit stack. */
import { missingBin, type BinnedMatrix } from './feature-bins.ts'
import { fillHistogram, subtractHistogram, type HistogramSpace, type Slopes } from './histograms.ts'
import { bestSplit, type Split, type SplitRules } from './split-search.ts'
import type { Tree } from './trees.ts'

export interface GrowthRules extends SplitRules {
  /** Longest way from root to leaf, at least 1. */
  readonly depth: number
  /** Factor on every leaf value. */
  readonly learningRate: number
}

/** What a tree is grown on; `rows` (the sampled rows) is reordered. */
export interface GrowthInput {
  readonly binned: BinnedMatrix
  readonly rows: Int32Array
  readonly features: Int32Array
  readonly slopes: Slopes
  /** Weight of each row of the matrix, for the covers. */
  readonly weights: Float32Array
  readonly space: HistogramSpace
}

interface OpenNode {
  readonly node: number
  readonly start: number
  readonly end: number
  readonly depth: number
  readonly gradient: number
  readonly hessian: number
  /** Null in nodes that end here anyway. */
  readonly histogram: Float64Array | null
}

/** Grows one tree. The same input gives the same tree, bit for bit. */
export function growTree(input: GrowthInput, rules: GrowthRules): Tree {
  const { binned, rows, features, slopes, space } = input
  const nodes = newNodes()
  const root = sums(slopes, rows)
  const histogram = takeHistogram(space)
  fillHistogram(histogram, binned, features, rows, 0, rows.length, slopes, space)
  const stack: OpenNode[] = [{ node: addNode(nodes), start: 0, end: rows.length, depth: 0, ...root, histogram }]
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    const split = open.histogram === null ? null : bestSplit(open.histogram, binned, features, open.gradient, open.hessian, rules)
    const parted = split === null ? null : part(input, open, split)
    nodes.cover[open.node] = coverOf(input, open)
    if (split === null || parted === null) {
      nodes.value[open.node] = leafValue(open, rules)
      if (open.histogram !== null) space.free.push(open.histogram)
      continue
    }
    const [left, right] = childrenOf(input, open, split, parted.middle, rules.depth)
    nodes.feature[open.node] = split.feature
    nodes.threshold[open.node] = binned.edges[split.feature]?.[split.bin] ?? Infinity
    nodes.missingLeft[open.node] = parted.missingLeft ? 1 : 0
    nodes.left[open.node] = addNode(nodes)
    nodes.right[open.node] = addNode(nodes)
    stack.push({ ...right, node: nodes.right[open.node] ?? 0 }, { ...left, node: nodes.left[open.node] ?? 0 })
  }
  return {
    feature: Int32Array.from(nodes.feature),
    threshold: Float32Array.from(nodes.threshold),
    missingLeft: Uint8Array.from(nodes.missingLeft),
    left: Int32Array.from(nodes.left),
    right: Int32Array.from(nodes.right),
    value: Float32Array.from(nodes.value),
    cover: Float64Array.from(nodes.cover),
  }
}

/** The Newton step of a leaf, shortened by the learning rate, as the float32 that the model file will hold. */
function leafValue({ gradient, hessian }: OpenNode, { lambda, learningRate }: GrowthRules): number {
  const curvature = hessian + lambda
  return curvature > 0 ? Math.fround((-learningRate * gradient) / curvature) : 0
}

type Child = Omit<OpenNode, 'node'>

/** Both children with their histograms: the smaller one is counted, the other is what is left of the parent's. */
function childrenOf(input: GrowthInput, open: OpenNode, split: Split, middle: number, maxDepth: number): readonly [Child, Child] {
  const { binned, features, rows, slopes, space } = input
  const depth = open.depth + 1
  const left = { start: open.start, end: middle, depth, gradient: split.leftGradient, hessian: split.leftHessian }
  const right = {
    start: middle,
    end: open.end,
    depth,
    gradient: open.gradient - split.leftGradient,
    hessian: open.hessian - split.leftHessian,
  }
  const parent = open.histogram
  if (parent === null || depth >= maxDepth) {
    if (parent !== null) space.free.push(parent)
    return [
      { ...left, histogram: null },
      { ...right, histogram: null },
    ]
  }
  const own = takeHistogram(space)
  const smaller = left.end - left.start <= right.end - right.start ? left : right
  fillHistogram(own, binned, features, rows, smaller.start, smaller.end, slopes, space)
  subtractHistogram(parent, own, binned.offsets, features)
  return [
    { ...left, histogram: smaller === left ? own : parent },
    { ...right, histogram: smaller === left ? parent : own },
  ]
}

/**
 * Parts the rows of a node in place, in stable order; null where one side would be empty. Where no value was unknown, unknown
 * values go the way of the heavier side: there is no better guess.
 */
function part(
  { binned, rows, weights }: GrowthInput,
  { start, end }: OpenNode,
  split: Split,
): { readonly middle: number; readonly missingLeft: boolean } | null {
  const column = split.feature * binned.rows
  const missing = missingBin(binned.edges[split.feature] ?? new Float32Array())
  const right: number[] = []
  let middle = start
  let unknown = 0
  let balance = 0
  for (let index = start; index < end; index++) {
    const row = rows[index] ?? 0
    const bin = binned.bins[column + row] ?? 0
    if (bin === missing) unknown++
    const weight = weights[row] ?? 0
    if (bin === missing ? split.missingLeft : bin <= split.bin) {
      rows[middle++] = row
      balance += weight
    } else {
      right.push(row)
      balance -= weight
    }
  }
  rows.set(right, middle)
  if (middle === start || middle === end) return null
  return { middle, missingLeft: unknown > 0 ? split.missingLeft : balance >= 0 }
}

const takeHistogram = (space: HistogramSpace): Float64Array => space.free.pop() ?? new Float64Array(space.size)

function sums({ gradient, hessian }: Slopes, rows: Int32Array): { readonly gradient: number; readonly hessian: number } {
  let gradientSum = 0
  let hessianSum = 0
  for (const row of rows) {
    gradientSum += gradient[row] ?? 0
    hessianSum += hessian[row] ?? 0
  }
  return { gradient: gradientSum, hessian: hessianSum }
}

function coverOf({ rows, weights }: GrowthInput, { start, end }: OpenNode): number {
  let cover = 0
  for (let index = start; index < end; index++) cover += weights[rows[index] ?? 0] ?? 0
  return cover
}

interface Nodes {
  readonly feature: number[]
  readonly threshold: number[]
  readonly missingLeft: number[]
  readonly left: number[]
  readonly right: number[]
  readonly value: number[]
  readonly cover: number[]
}

const newNodes = (): Nodes => ({ feature: [], threshold: [], missingLeft: [], left: [], right: [], value: [], cover: [] })

function addNode(nodes: Nodes): number {
  nodes.threshold.push(0)
  nodes.missingLeft.push(0)
  nodes.left.push(0)
  nodes.right.push(0)
  nodes.value.push(0)
  nodes.cover.push(0)
  return nodes.feature.push(-1) - 1
}
