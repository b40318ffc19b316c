/**
 * `node bench/learners.ts [rounds = 300]`: CPU time of training at the size of the corpus (9,000 rows, 220 features, 3 classes,
 * depth 5; 1,000 hashed entries a row for the linear model), then CPU time and parity of scoring and explaining single rows. The
 * numbers are random: speed does not depend on what they mean, though trees on noise are as full as trees can be.
 */
import { createHash } from 'node:crypto'
import { blendedProbabilities, type BlendedModel } from '../src/scoring/learners/blend.ts'
import { identityCalibration } from '../src/scoring/learners/calibration.ts'
import { defaultBoosting, trainBoosting } from '../src/scoring/learners/gradient-boosting.ts'
import { defaultLinear, trainLinear } from '../src/scoring/learners/hashed-linear.ts'
import type { Matrix, SparseMatrix } from '../src/scoring/learners/matrix.ts'
import { seededRandom, upTo } from '../src/scoring/learners/random.ts'
import { leafPaths } from '../src/scoring/learners/tree-paths.ts'
import { treeExplainer } from '../src/scoring/learners/tree-shap.ts'
import { loadModelBytes } from '../src/scoring/model.ts'
import { modelFile } from '../src/scoring/onnx/model-graph.ts'

const rounds = Number(process.argv[2] ?? 300) || 300
const rows = 9_000
const columns = 220
const entries = 1_000
const buckets = 2 ** 18
const asked = 500
const random = seededRandom(7)

const dense: Matrix = {
  rows,
  columns,
  values: Float32Array.from({ length: rows * columns }, (_, index) => {
    const kind = (index % columns) % 4
    if (kind === 0) return random() < 0.8 ? 0 : Math.floor(random() * 10)
    return kind === 1 && random() < 0.3 ? NaN : random()
  }),
}
const labels = Uint8Array.from({ length: rows }, (_, row) => {
  const [, , a = 0, b = 0] = dense.values.subarray(row * columns, row * columns + 4)
  return a + b + random() * 0.5 > 1.3 ? 0 : a > b ? 1 : 2
})
const sparse: SparseMatrix = {
  rows,
  columns: buckets,
  starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * entries),
  // Squared, so that some buckets are in most rows and most in few, as with words.
  indices: Int32Array.from({ length: rows * entries }, () => Math.floor(random() ** 2 * buckets)),
  values: new Float32Array(rows * entries).fill(1 / Math.sqrt(entries)),
}

function timed<T>(what: string, work: () => T): T {
  const before = process.cpuUsage()
  const result = work()
  console.log(`${what}: ${(cpuMs(before) / 1e3).toFixed(2)} CPU s`)
  return result
}
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e3
}
const percentiles = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b)
  return [0.5, 0.99].map((share) => `p${share * 100} ${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)} ms`).join(', ')
}

const targets = { labels, classes: 3 }
const trees = timed(`trees (${rounds} rounds)`, () => trainBoosting(dense, targets, { ...defaultBoosting, rounds }))
const linear = timed(`linear model (${defaultLinear.epochs} epochs)`, () => trainLinear(sparse, targets, defaultLinear))
const model: BlendedModel = { trees, linear, treeWeight: 0.5, linearWeight: 0.5, calibration: identityCalibration(3) }
const file = timed('model file', () => modelFile(model))
const loading = performance.now()
const sha256 = createHash('sha256').update(file).digest('hex')
const loaded = await loadModelBytes(file, { sha256, features: columns, classes: 3, buckets })
console.log(`${(file.length / 1e6).toFixed(1)} MB, loaded and warm after ${(performance.now() - loading).toFixed(0)} ms`)

const expected = blendedProbabilities(model, { ...dense, rows: asked }, { ...sparse, rows: asked })
const explain = treeExplainer(leafPaths(trees))
const scoring: number[] = []
const explaining: number[] = []
let distance = 0
for (const row of upTo(asked)) {
  const before = process.cpuUsage()
  const probabilities = await loaded.score({
    features: dense.values.slice(row * columns, (row + 1) * columns),
    indices: sparse.indices.slice(row * entries, (row + 1) * entries),
    values: sparse.values.slice(row * entries, (row + 1) * entries),
  })
  scoring.push(cpuMs(before))
  probabilities.forEach((value, k) => {
    distance = Math.max(distance, Math.abs(value - (expected[row * 3 + k] ?? 0)))
  })
  const start = process.cpuUsage()
  explain(dense.values, row * columns)
  explaining.push(cpuMs(start))
}
await loaded.close()
console.log(
  `score: ${percentiles(scoring)}, explain ${percentiles(explaining)}; greatest distance to the trainer ${distance.toExponential(1)}`,
)
