import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analysisRowSchema, errorRowSchema } from '../../src/domain/analysis.ts'
import { analysisJsonSchema } from '../../tools/generate-schema.ts'

const shipped = readFileSync(path.resolve(import.meta.dirname, '../../docs/analysis.schema.json'), 'utf8')

interface Node {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly items?: Node
  readonly anyOf?: readonly Node[]
}
const objectsIn = (node: Node): readonly Node[] => [
  ...(node.properties === undefined ? [] : [node]),
  ...Object.values(node.properties ?? {}).flatMap(objectsIn),
  ...(node.anyOf ?? []).flatMap(objectsIn),
  ...(node.items === undefined ? [] : objectsIn(node.items)),
]

describe('the JSON Schema of the analysis', () => {
  it('is the one that the code generates', () => {
    expect(shipped).to.equal(analysisJsonSchema())
  })

  it('is draft 2020-12 with an identity and a title', () => {
    const schema = JSON.parse(shipped) as Readonly<Record<string, unknown>>
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).to.equal('urn:anomix:schema:analysis:1')
    expect(schema['title']).to.be.a('string')
  })

  it('requires every field of every object and allows no others', () => {
    const objects = objectsIn(JSON.parse(shipped) as Node)
    expect(objects.length).to.be.greaterThan(25)
    for (const object of objects) {
      expect(object.required).to.have.members(Object.keys(object.properties ?? {}))
      expect(object.additionalProperties).to.equal(false)
    }
  })

  it('accepts an error row and refuses one with a field too many or too few', () => {
    const row = {
      schemaVersion: 1,
      input: { path: 'a.eml', index: 0 },
      error: { code: 'INPUT_EMPTY', message: 'The input is empty: it holds no message.' },
    }
    expect(errorRowSchema.safeParse(row).success).to.equal(true)
    expect(analysisRowSchema.safeParse(row).success).to.equal(true)
    expect(analysisRowSchema.safeParse({ ...row, extra: 1 }).success).to.equal(false)
    expect(analysisRowSchema.safeParse({ schemaVersion: 1, input: row.input }).success).to.equal(false)
    expect(analysisRowSchema.safeParse({ ...row, schemaVersion: 2 }).success).to.equal(false)
  })
})
