/** Reading the Protocol Buffers wire format back: fields of one message, never beyond its bytes. */

/** Values of a field in their order: whole numbers, or the bytes of what has a length. */
export interface Fields {
  readonly integers: (number: number) => readonly number[]
  readonly bytes: (number: number) => readonly Uint8Array[]
}

/** Splits a message into its fields; throws a RangeError where the bytes are no message. */
export function fieldsOf(message: Uint8Array): Fields {
  const integers = new Map<number, number[]>()
  const bytes = new Map<number, Uint8Array[]>()
  const add = <T>(to: Map<number, T[]>, number: number, value: T): void => {
    const values = to.get(number)
    if (values === undefined) to.set(number, [value])
    else values.push(value)
  }
  let at = 0
  while (at < message.length) {
    const tag = varintAt(message, at)
    at = tag.end
    const number = Math.floor(tag.value / 8)
    const wireType = tag.value % 8
    if (wireType === 0) {
      const { value, end } = varintAt(message, at)
      add(integers, number, value)
      at = end
      continue
    }
    const length = wireType === 2 ? varintAt(message, at) : { value: wireType === 1 ? 8 : wireType === 5 ? 4 : -1, end: at }
    if (length.value < 0 || length.value > message.length - length.end) throw new RangeError('Bytes that are no protobuf message')
    if (wireType === 2) add(bytes, number, message.subarray(length.end, length.end + length.value))
    at = length.end + length.value
  }
  return { integers: (number) => integers.get(number) ?? [], bytes: (number) => bytes.get(number) ?? [] }
}

/** Whole numbers of a packed field. */
export function packedIntegers(bytes: Uint8Array): readonly number[] {
  const values: number[] = []
  for (let at = 0; at < bytes.length;) {
    const { value, end } = varintAt(bytes, at)
    values.push(value)
    at = end
  }
  return values
}

/** A whole number of at most ten bytes, read as signed 64 bits. */
function varintAt(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0n
  for (let index = 0; index < 10; index++) {
    const byte = bytes[start + index]
    if (byte === undefined) break
    if (index < 4 && byte < 128) return { value: Number(value) + byte * 2 ** (7 * index), end: start + index + 1 }
    value |= BigInt(byte & 127) << BigInt(7 * index)
    if (byte < 128) return { value: Number(BigInt.asIntN(64, value)), end: start + index + 1 }
  }
  throw new RangeError('A whole number without end')
}
