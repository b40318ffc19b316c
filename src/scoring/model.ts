/** The only file that knows onnxruntime. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type * as Ort from 'onnxruntime-node'

/** Why a model cannot be used; each kind is a gap that the assessment names. */
export type ModelFault = 'card' | 'features' | 'unreadable' | 'digest' | 'runtime' | 'invalid' | 'shape' | 'input' | 'failed'

/** A model that cannot be loaded or does not answer; `fault` tells why, `cause` keeps what the runtime said. */
export class ModelError extends Error {
  readonly fault: ModelFault
  constructor(fault: ModelFault, text: string, cause?: unknown) {
    super(text, { cause })
    this.name = 'ModelError'
    this.fault = fault
  }
}

/** What a model file must be before a mail is scored with it. */
export interface ModelExpectation {
  /** Lower-case hex of the whole file. */
  readonly sha256: string
  readonly features: number
  readonly classes: number
  /** Buckets of the hashed text features; indices lie below. */
  readonly buckets: number
}

/** One mail as numbers: dense features (NaN where unknown) and hashed text features side by side. */
export interface ModelInput {
  readonly features: Float32Array
  readonly indices: Int32Array
  readonly values: Float32Array
}

/** A loaded model that has answered once. */
export interface LoadedModel {
  /** Probabilities of the classes in the order of the model card; rejects with a ModelError. */
  readonly score: (input: ModelInput) => Promise<Float32Array>
  readonly close: () => Promise<void>
}

type Runtime = typeof Ort

/** Loads the ONNX Runtime and says its version; rejects where this platform cannot load it. */
export async function describeRuntime(): Promise<string> {
  const runtime = await import('onnxruntime-node')
  const { node, common } = runtime.env.versions
  return node ?? common
}

/** Loads a model file: digest first, then the runtime (one thread), then names and shapes, then one warm answer. */
export async function loadModel(path: string, expected: ModelExpectation): Promise<LoadedModel> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ModelError('unreadable', `The model file ${path} cannot be read`, cause)
  })
  return loadModelBytes(bytes, expected)
}

/** The same for a file that is already in memory. */
export async function loadModelBytes(bytes: Uint8Array, expected: ModelExpectation): Promise<LoadedModel> {
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest !== expected.sha256) {
    throw new ModelError(
      'digest',
      `The model file has SHA-256 ${digest}, expected is ${expected.sha256}: it was changed or does not belong to its card; install both again`,
    )
  }
  const runtime = await import('onnxruntime-node').catch((cause: unknown) => {
    throw new ModelError(
      'runtime',
      'The ONNX Runtime cannot be loaded on this platform; set model.use to none to work without a model',
      cause,
    )
  })
  const session = await runtime.InferenceSession.create(bytes, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  }).catch((cause: unknown) => {
    throw new ModelError('invalid', 'The ONNX Runtime refuses the model file; install it again', cause)
  })
  const score = (input: ModelInput): Promise<Float32Array> => answer(runtime, session, expected, input)
  try {
    refuseOtherShape(session, expected)
    await score({ features: new Float32Array(expected.features).fill(NaN), indices: Int32Array.of(0), values: Float32Array.of(0) })
  } catch (error) {
    await session.release()
    throw error
  }
  return { score, close: () => session.release() }
}

/** Names, types and fixed dimensions must be those that the features are made for: a wrong width would still give numbers. */
function refuseOtherShape(session: Ort.InferenceSession, { features, classes }: ModelExpectation): void {
  const told = [...session.inputMetadata, ...session.outputMetadata].map((value) =>
    value.isTensor
      ? `${value.name} ${value.type} [${value.shape.map((size) => (typeof size === 'number' && size >= 0 ? size : '?')).join(', ')}]`
      : value.name,
  )
  const wanted = [
    `features float32 [?, ${features}]`,
    'indices int64 [?, ?]',
    'values float32 [?, ?]',
    `probabilities float32 [?, ${classes}]`,
  ]
  const missing = wanted.filter((line) => !told.includes(line))
  if (missing.length > 0)
    throw new ModelError(
      'shape',
      `The model has ${told.join('; ')}, but ${missing.join('; ')} is expected; train it again with this program`,
    )
}

async function answer(
  runtime: Runtime,
  session: Ort.InferenceSession,
  expected: ModelExpectation,
  input: ModelInput,
): Promise<Float32Array> {
  const { features, indices, values } = input
  if (features.length !== expected.features || indices.length !== values.length) {
    throw new ModelError('input', `${features.length} features, ${indices.length} indices, ${values.length} values do not fit the model`)
  }
  if (indices.some((index) => index < 0 || index >= expected.buckets)) throw new ModelError('input', 'An index lies beyond the buckets')
  // One empty entry where a mail has no text: not every operator takes a dimension of 0.
  const places = Math.max(indices.length, 1)
  const wide = new BigInt64Array(places)
  // Low halves only: indices are never negative, and a BigInt for each of thousands would cost more than the answer.
  const halves = new Int32Array(wide.buffer)
  for (let at = 0; at < indices.length; at++) halves[at * 2] = indices[at] ?? 0
  const { Tensor } = runtime
  const result = await session
    .run({
      features: new Tensor('float32', features, [1, features.length]),
      indices: new Tensor('int64', wide, [1, places]),
      values: new Tensor('float32', indices.length > 0 ? values : new Float32Array(1), [1, places]),
    })
    .catch((cause: unknown) => {
      throw new ModelError('failed', 'The model does not answer', cause)
    })
  const probabilities = result['probabilities']?.data
  if (!(probabilities instanceof Float32Array) || probabilities.length !== expected.classes || !probabilities.every(Number.isFinite)) {
    throw new ModelError('failed', 'The model gave no probabilities')
  }
  return probabilities
}
