/** ONNX messages by the field numbers of onnx.proto3 (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3). */
import { bytesField, integerField, integersField, message, stringField, type Field } from './protobuf.ts'

/** Element types that the graph uses, by their number in TensorProto.DataType. */
export const elementType = { float: 1, int64: 7, double: 11 } as const
const attributeType = { integer: 2, string: 3, tensor: 4, integers: 7, strings: 8 } as const

/** A constant of the graph: float and double arrays by their own type, numbers of a BigInt64Array as int64. */
export function tensor(name: string, shape: readonly number[], values: Float32Array | Float64Array | BigInt64Array): Uint8Array {
  const type = values instanceof Float32Array ? elementType.float : values instanceof Float64Array ? elementType.double : elementType.int64
  // Raw data are little-endian by the format, as are the arrays on every machine that Node runs on here.
  const raw = Buffer.from(values.buffer, values.byteOffset, values.byteLength)
  return message([integersField(1, shape), integerField(2, type), stringField(8, name), bytesField(9, raw)])
}

/** An attribute that holds one whole number. */
export const integerAttribute = (name: string, value: number): Field => attribute(name, attributeType.integer, integerField(3, value))
/** An attribute that holds whole numbers. */
export const integersAttribute = (name: string, values: readonly number[]): Field =>
  attribute(name, attributeType.integers, integersField(8, values))
/** An attribute that holds one string. */
export const stringAttribute = (name: string, value: string): Field => attribute(name, attributeType.string, stringField(4, value))
/** An attribute that holds strings. */
export const stringsAttribute = (name: string, values: readonly string[]): Field =>
  attribute(name, attributeType.strings, ...values.map((value) => stringField(9, value)))
/** An attribute that holds a tensor. */
export const tensorAttribute = (name: string, values: Float64Array): Field =>
  attribute(name, attributeType.tensor, bytesField(5, tensor(name, [values.length], values)))

const attribute = (name: string, type: number, ...value: readonly Field[]): Field =>
  bytesField(5, message([stringField(1, name), ...value, integerField(20, type)]))

/** One operator; its name is that of its output. */
export function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Field[] = [],
  domain = '',
): Uint8Array {
  return message([
    ...inputs.map((input) => stringField(1, input)),
    stringField(2, output),
    stringField(3, output),
    stringField(4, operator),
    ...attributes,
    ...(domain === '' ? [] : [stringField(7, domain)]),
  ])
}

/** An input or output of the graph; a dimension that is text is free. */
export function tensorInfo(name: string, type: number, shape: readonly (number | string)[]): Uint8Array {
  const dimensions = shape.map((size) => bytesField(1, typeof size === 'number' ? integerField(1, size) : stringField(2, size)))
  const tensorType = message([integerField(1, type), bytesField(2, message(dimensions))])
  return message([stringField(1, name), bytesField(2, bytesField(1, tensorType))])
}

export interface GraphParts {
  readonly name: string
  readonly nodes: readonly Uint8Array[]
  readonly initializers: readonly Uint8Array[]
  readonly inputs: readonly Uint8Array[]
  readonly outputs: readonly Uint8Array[]
}

/** A whole model file (IR version 8): graph, operator sets by domain, metadata. */
export function modelProto(
  graph: GraphParts,
  operatorSets: Readonly<Record<string, number>>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const body = message([
    ...graph.nodes.map((bytes) => bytesField(1, bytes)),
    stringField(2, graph.name),
    ...graph.initializers.map((bytes) => bytesField(5, bytes)),
    ...graph.inputs.map((bytes) => bytesField(11, bytes)),
    ...graph.outputs.map((bytes) => bytesField(12, bytes)),
  ])
  return message([
    integerField(1, 8),
    stringField(2, 'anomix'),
    bytesField(7, body),
    ...Object.entries(operatorSets).map(([domain, version]) => bytesField(8, message([stringField(1, domain), integerField(2, version)]))),
    ...Object.entries(metadata).map(([key, value]) => bytesField(14, message([stringField(1, key), stringField(2, value)]))),
  ])
}
