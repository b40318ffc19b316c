/**
 * The blended model as one ONNX graph (opset 17, ai.onnx.ml 3):
 *
 *     features [N, F] float ─ TreeEnsembleRegressor ─ LogSoftmax ─┐ weighted sum ─ scale, bias ─ Softmax ─ probabilities [N, C]
 *     indices, values [N, K] ─ Gather · Mul · ReduceSum ─ LogSoftmax ─┘
 *
 * Sums run in double: 300 float additions a class would part from the trainer in the sixth digit. An empty place of a short
 * row is index 0 with value 0.
 */
import type { BlendedModel } from '../learners/blend.ts'
import type { TreeEnsemble } from '../learners/trees.ts'
import {
  elementType,
  integerAttribute,
  integersAttribute,
  modelProto,
  node,
  stringAttribute,
  stringsAttribute,
  tensor,
  tensorAttribute,
  tensorInfo,
} from './model-proto.ts'
import type { Field } from './protobuf.ts'

/** The file of a model; metadata (feature names, version, thresholds …) ride along unread. Same model, same bytes. */
export function modelFile(model: BlendedModel, metadata: Readonly<Record<string, string>> = {}): Uint8Array {
  const { trees, linear, treeWeight, linearWeight, calibration } = model
  const { classes } = trees
  if (linear.classes !== classes || calibration.scale.length !== classes || calibration.bias.length !== classes) {
    throw new RangeError('The parts of the model do not have the same classes')
  }
  const toDouble = [integerAttribute('to', elementType.double)]
  const lastAxis = [integerAttribute('axis', -1)]
  return modelProto(
    {
      name: 'anomix',
      inputs: [
        tensorInfo('features', elementType.float, ['N', trees.features]),
        tensorInfo('indices', elementType.int64, ['N', 'K']),
        tensorInfo('values', elementType.float, ['N', 'K']),
      ],
      outputs: [tensorInfo('probabilities', elementType.float, ['N', classes])],
      initializers: [
        tensor('linear_weights', [linear.buckets, classes], linear.weights),
        tensor('linear_bias', [classes], Float64Array.from(linear.bias)),
        tensor('tree_weight', [1], Float64Array.of(treeWeight)),
        tensor('linear_weight', [1], Float64Array.of(linearWeight)),
        tensor('scale', [classes], calibration.scale),
        tensor('bias', [classes], calibration.bias),
        tensor('axis_entry', [1], BigInt64Array.of(1n)),
        tensor('axis_class', [1], BigInt64Array.of(2n)),
      ],
      nodes: [
        node('Cast', ['features'], 'features_double', toDouble),
        node('TreeEnsembleRegressor', ['features_double'], 'margins_float', treeAttributes(trees), 'ai.onnx.ml'),
        node('Cast', ['margins_float'], 'margins', toDouble),
        node('LogSoftmax', ['margins'], 'tree_logs', lastAxis),
        node('Mul', ['tree_logs', 'tree_weight'], 'tree_part'),
        node('Gather', ['linear_weights', 'indices'], 'gathered_float', [integerAttribute('axis', 0)]),
        node('Cast', ['gathered_float'], 'gathered', toDouble),
        node('Cast', ['values'], 'values_double', toDouble),
        node('Unsqueeze', ['values_double', 'axis_class'], 'values_wide'),
        node('Mul', ['gathered', 'values_wide'], 'products'),
        node('ReduceSum', ['products', 'axis_entry'], 'sums', [integerAttribute('keepdims', 0)]),
        node('Add', ['sums', 'linear_bias'], 'logits'),
        node('LogSoftmax', ['logits'], 'linear_logs', lastAxis),
        node('Mul', ['linear_logs', 'linear_weight'], 'linear_part'),
        node('Add', ['tree_part', 'linear_part'], 'blended'),
        node('Mul', ['blended', 'scale'], 'scaled'),
        node('Add', ['scaled', 'bias'], 'calibrated'),
        node('Softmax', ['calibrated'], 'probabilities_double', lastAxis),
        node('Cast', ['probabilities_double'], 'probabilities', [integerAttribute('to', elementType.float)]),
      ],
    },
    { '': 17, 'ai.onnx.ml': 3 },
    metadata,
  )
}

/** The ensemble in the parallel lists that TreeEnsembleRegressor wants: all nodes in line, and all leaves with their class. */
function treeAttributes({ trees, classes, base }: TreeEnsemble): readonly Field[] {
  const nodes = trees.flatMap((tree, treeId) => Array.from(tree.feature, (feature, id) => ({ tree, treeId, id, isLeaf: feature < 0 })))
  const leaves = nodes.filter(({ isLeaf }) => isLeaf)
  const numbers = (name: string, of: (entry: (typeof nodes)[number]) => number): Field => integersAttribute(name, nodes.map(of))
  return [
    integerAttribute('n_targets', classes),
    stringAttribute('aggregate_function', 'SUM'),
    stringAttribute('post_transform', 'NONE'),
    tensorAttribute('base_values_as_tensor', base),
    numbers('nodes_treeids', ({ treeId }) => treeId),
    numbers('nodes_nodeids', ({ id }) => id),
    numbers('nodes_featureids', ({ tree, id }) => Math.max(tree.feature[id] ?? 0, 0)),
    numbers('nodes_truenodeids', ({ tree, id }) => tree.left[id] ?? 0),
    numbers('nodes_falsenodeids', ({ tree, id }) => tree.right[id] ?? 0),
    numbers('nodes_missing_value_tracks_true', ({ tree, id }) => tree.missingLeft[id] ?? 0),
    stringsAttribute(
      'nodes_modes',
      nodes.map(({ isLeaf }) => (isLeaf ? 'LEAF' : 'BRANCH_LEQ')),
    ),
    // The covers that explanations need; the runtime ignores them.
    tensorAttribute(
      'nodes_hitrates_as_tensor',
      Float64Array.from(nodes, ({ tree, id }) => tree.cover[id] ?? 0),
    ),
    tensorAttribute(
      'nodes_values_as_tensor',
      Float64Array.from(nodes, ({ tree, id }) => tree.threshold[id] ?? 0),
    ),
    integersAttribute(
      'target_treeids',
      leaves.map(({ treeId }) => treeId),
    ),
    integersAttribute(
      'target_nodeids',
      leaves.map(({ id }) => id),
    ),
    integersAttribute(
      'target_ids',
      leaves.map(({ treeId }) => treeId % classes),
    ),
    tensorAttribute(
      'target_weights_as_tensor',
      Float64Array.from(leaves, ({ tree, id }) => tree.value[id] ?? 0),
    ),
  ]
}
