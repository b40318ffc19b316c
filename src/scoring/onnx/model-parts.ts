/**
 * Reads the blended model back out of its own ONNX file, so that one file with one digest scores and explains. Files of other
 * writers are refused: their graphs may mean something else.
 */
import type { BlendedModel } from '../learners/blend.ts'
import type { Calibration } from '../learners/calibration.ts'
import type { Tree, TreeEnsemble } from '../learners/trees.ts'
import { fieldsOf, packedIntegers, type Fields } from './protobuf-fields.ts'

/** The learnt parts and the metadata of a model file. */
export interface ModelParts {
  readonly model: BlendedModel
  readonly metadata: ReadonlyMap<string, string>
}

/** Features that a model may have; a damaged width must not ask for all memory. */
const maxFeatures = 65_536

interface Opened {
  readonly root: Fields
  readonly graph: Fields
  readonly constant: (name: string) => Fields
}

function opened(file: Uint8Array): Opened {
  const root = fieldsOf(file)
  if (text(root, 2) !== 'anomix') throw new RangeError('The model file was not written by anomix')
  const graph = fieldsOf(only(root, 7))
  const constants = new Map(graph.bytes(5).map((bytes) => [text(fieldsOf(bytes), 8), fieldsOf(bytes)]))
  return { root, graph, constant: (name) => constants.get(name) ?? missing(`constant ${name}`) }
}

/** The calibration alone, which takes no time; throws a RangeError for a file that `modelFile` did not write. */
export function calibrationOf(file: Uint8Array): Calibration {
  const { constant } = opened(file)
  return { scale: doubles(constant('scale')), bias: doubles(constant('bias')) }
}

/** Parts of a file that `modelFile` wrote; throws a RangeError for anything else. */
export function modelParts(file: Uint8Array): ModelParts {
  const { root, graph, constant } = opened(file)
  const regressor = graph
    .bytes(1)
    .map(fieldsOf)
    .find((node) => text(node, 4) === 'TreeEnsembleRegressor')
  const trees = ensembleOf(regressor ?? missing('trees'), columnsOf(graph))
  const [buckets = 0] = shapeOf(constant('linear_weights'))
  const weights = floats(constant('linear_weights'))
  const model: BlendedModel = {
    trees,
    linear: { buckets, classes: trees.classes, weights, bias: Float32Array.from(doubles(constant('linear_bias'))) },
    treeWeight: doubles(constant('tree_weight'))[0] ?? missing('weight of the trees'),
    linearWeight: doubles(constant('linear_weight'))[0] ?? missing('weight of the linear model'),
    calibration: { scale: doubles(constant('scale')), bias: doubles(constant('bias')) },
  }
  const { linear, calibration } = model
  const sizes = [linear.bias.length, calibration.scale.length, calibration.bias.length, weights.length / buckets]
  if (sizes.some((size) => size !== trees.classes)) throw new RangeError('The model file holds parts of different classes')
  return { model, metadata: new Map(root.bytes(14).map((bytes) => [text(fieldsOf(bytes), 1), text(fieldsOf(bytes), 2)])) }
}

/** Trees out of the parallel lists of the operator. */
function ensembleOf(node: Fields, features: number): TreeEnsemble {
  const attributes = new Map(node.bytes(5).map((bytes) => [text(fieldsOf(bytes), 1), fieldsOf(bytes)]))
  const attribute = (name: string): Fields => attributes.get(name) ?? missing(`attribute ${name}`)
  const integers = (name: string): readonly number[] => packedIntegers(only(attribute(name), 8))
  const numbers = (name: string): Float64Array => doubles(fieldsOf(only(attribute(name), 5)))
  const treeIds = integers('nodes_treeids')
  const modes = attribute('nodes_modes').bytes(9)
  const lists = {
    feature: integers('nodes_featureids'),
    left: integers('nodes_truenodeids'),
    right: integers('nodes_falsenodeids'),
    missingLeft: integers('nodes_missing_value_tracks_true'),
    threshold: numbers('nodes_values_as_tensor'),
    cover: numbers('nodes_hitrates_as_tensor'),
  }
  if ([modes, ...Object.values(lists)].some(({ length }) => length !== treeIds.length))
    throw new RangeError('Lists of nodes of different length')
  const isLeaf = modes.map((mode) => mode.length === 4)
  const leafValues = numbers('target_weights_as_tensor')
  let leaf = 0
  const value = isLeaf.map((ends) => (ends ? (leafValues[leaf++] ?? missing('a leaf value')) : 0))
  const classes = attribute('n_targets').integers(3)[0] ?? missing('number of classes')
  if (classes < 2 || classes > 255 || features < 1 || features > maxFeatures) throw new RangeError('Classes or features out of bounds')
  const trees: Tree[] = []
  for (let start = 0; start < treeIds.length;) {
    let end = start
    while (end < treeIds.length && treeIds[end] === treeIds[start]) end++
    const tree: Tree = {
      feature: Int32Array.from({ length: end - start }, (_, id) => (isLeaf[start + id] === true ? -1 : (lists.feature[start + id] ?? 0))),
      threshold: Float32Array.from(lists.threshold.subarray(start, end)),
      missingLeft: Uint8Array.from(lists.missingLeft.slice(start, end)),
      left: Int32Array.from(lists.left.slice(start, end)),
      right: Int32Array.from(lists.right.slice(start, end)),
      value: Float32Array.from(value.slice(start, end)),
      cover: lists.cover.slice(start, end),
    }
    refuseLoops(tree, features)
    trees.push(tree)
    start = end
  }
  return { features, classes, base: numbers('base_values_as_tensor'), trees }
}

/** Children come after their parent, stay in the tree and have no other parent: whoever walks it comes to an end, and soon. */
function refuseLoops({ feature, left, right }: Tree, features: number): void {
  const hasParent = new Uint8Array(feature.length)
  feature.forEach((asked, node) => {
    if (asked < 0) return
    for (const child of [left[node] ?? 0, right[node] ?? 0]) {
      if (asked >= features || child <= node || child >= feature.length || hasParent[child] === 1)
        throw new RangeError('A tree that is none')
      hasParent[child] = 1
    }
  })
}

/** Width of the input `features`. */
function columnsOf(graph: Fields): number {
  const input = graph
    .bytes(11)
    .map(fieldsOf)
    .find((info) => text(info, 1) === 'features')
  const shape = fieldsOf(only(fieldsOf(only(fieldsOf(only(input ?? missing('input features'), 2)), 1)), 2))
  return fieldsOf(shape.bytes(1)[1] ?? missing('width of the features')).integers(1)[0] ?? missing('width of the features')
}

const missing = (what: string): never => {
  throw new RangeError(`The model file holds no ${what}`)
}
const only = (fields: Fields, number: number): Uint8Array => fields.bytes(number)[0] ?? missing(`field ${number}`)
const text = (fields: Fields, number: number): string => Buffer.from(fields.bytes(number)[0] ?? new Uint8Array()).toString('utf8')
const shapeOf = (tensor: Fields): readonly number[] => packedIntegers(only(tensor, 1))
/** Raw data of a tensor on memory of their own, whole numbers of `width` bytes. */
function rawOf(tensor: Fields, width: number): ArrayBuffer {
  const raw = new Uint8Array(only(tensor, 9))
  if (raw.length % width !== 0) throw new RangeError('A tensor that is cut off')
  return raw.buffer
}
const floats = (tensor: Fields): Float32Array => new Float32Array(rawOf(tensor, 4))
const doubles = (tensor: Fields): Float64Array => new Float64Array(rawOf(tensor, 8))
