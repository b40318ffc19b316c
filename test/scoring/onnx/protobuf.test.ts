import { expect } from 'chai'
import { bytesField, integerField, integersField, message, stringField } from '../../../src/scoring/onnx/protobuf.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('protobuf', () => {
  it('writes the examples of the format', () => {
    expect(hex(integerField(1, 150))).to.equal('089601')
    expect(hex(stringField(2, 'testing'))).to.equal('120774657374696e67')
    expect(hex(bytesField(3, integerField(1, 150)))).to.equal('1a03089601')
    expect(hex(integersField(6, [3, 270, 86942]))).to.equal('3206038e029ea705')
  })
  it('writes the ends of whole numbers, and fields beyond fifteen', () => {
    expect(hex(integerField(1, 0))).to.equal('0800')
    expect(hex(integerField(1, -1))).to.equal('08ffffffffffffffffff01')
    expect(hex(integerField(20, 1))).to.equal('a00101')
    expect(hex(integerField(1, Number.MAX_SAFE_INTEGER))).to.equal('08ffffffffffffff0f')
    expect(() => integerField(1, 2 ** 60)).to.throw(RangeError)
    expect(() => integerField(1, 0.5)).to.throw(RangeError)
  })
  it('measures strings in bytes and puts fields behind each other', () => {
    expect(hex(message([stringField(1, 'ä'), integerField(2, 1)]))).to.equal('0a02c3a41001')
  })
})
