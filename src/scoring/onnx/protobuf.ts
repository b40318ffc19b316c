/** As much of the Protocol Buffers wire format as writing needs (https://protobuf.dev/programming-guides/encoding/). */

/** One encoded field, or several behind each other. */
export type Field = Uint8Array

/** Fields behind each other: the body of a message. */
export function message(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(fields)
}

/** A whole number (int32, int64, enum), negative ones in ten bytes as the format wants. */
export const integerField = (number: number, value: number): Field => Buffer.concat([tag(number, 0), varint(value)])

/** Bytes, or an embedded message. */
export const bytesField = (number: number, bytes: Uint8Array): Field => Buffer.concat([tag(number, 2), varint(bytes.length), bytes])

/** A string as UTF-8. */
export const stringField = (number: number, text: string): Field => bytesField(number, Buffer.from(text))

/** Repeated whole numbers, packed. */
export const integersField = (number: number, values: readonly number[]): Field => bytesField(number, Buffer.concat(values.map(varint)))

const tag = (number: number, wireType: number): Uint8Array => varint(number * 8 + wireType)

/** A safe integer in groups of seven bits, lowest first. */
function varint(value: number): Uint8Array {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} cannot be written as a whole number`)
  if (value >= 0 && value < 128) return Uint8Array.of(value)
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest >= 128n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  bytes.push(Number(rest))
  return Uint8Array.from(bytes)
}
