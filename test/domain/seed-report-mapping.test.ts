import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { assessmentSchema } from '../../src/domain/analysis.ts'
import { seedReportLeaves } from './seed-report-leaves.ts'

interface Def {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

/** True where the schema has the path; `[]` enters an array, `*` any key of a record. */
function exists(schema: z.ZodType, segments: readonly string[]): boolean {
  const def = schema.def as unknown as Def
  if (def.innerType !== undefined) return exists(def.innerType, segments)
  const [segment, ...rest] = segments
  if (segment === undefined) return true
  if (segment === '[]') return def.type === 'array' && def.element !== undefined && exists(def.element, rest)
  const below = def.type === 'record' && segment === '*' ? def.valueType : def.shape?.[segment]
  return below !== undefined && exists(below, rest)
}
const segmentsOf = (place: string): readonly string[] => place.replaceAll('[]', '.[]').split('.')

const decisions = readFileSync(path.resolve(import.meta.dirname, '../../docs/decisions.md'), 'utf8')
const section = decisions.split("## Leaves of the seed's report that have no place")[1]?.split('\n## ')[0] ?? ''
const reasons = [...section.matchAll(/^- \*\*([a-z-]+)\*\*: \S/gm)].map((match) => match[1] ?? '')
const mapped = seedReportLeaves.filter(([, place]) => !place.startsWith('why:'))
const unmapped = seedReportLeaves.filter(([, place]) => place.startsWith('why:'))

describe("the leaves of the seed's report", () => {
  it('stand in the table once each, all 22 factors among them', () => {
    const leaves = seedReportLeaves.map(([leaf]) => leaf)
    expect(new Set(leaves).size).to.equal(leaves.length)
    expect(leaves.filter((leaf) => leaf.startsWith('risk_assessment.score_breakdown.'))).to.have.length(22)
    for (const part of ['email_data', 'header_analysis', 'content_analysis', 'attachment_analysis', 'threat_intel', 'risk_assessment']) {
      expect(
        leaves.some((leaf) => leaf.startsWith(`${part}.`)),
        part,
      ).to.equal(true)
    }
  })

  it('have a place that the schema of the analysis really has', () => {
    const missing = mapped.filter(([, place]) => !exists(assessmentSchema, segmentsOf(place)))
    expect(missing).to.deep.equal([])
  })

  it('are found missing where the schema has no such place', () => {
    for (const place of ['risk.total', 'message.from.address', 'observables.urls[].nothing', 'enrichments[].*']) {
      expect(exists(assessmentSchema, segmentsOf(place)), place).to.equal(false)
    }
  })

  it('have a reason in docs/decisions.md where they have no place, and every reason is used', () => {
    expect(reasons.toSorted()).to.deep.equal([...new Set(unmapped.map(([, place]) => place.slice('why:'.length)))].toSorted())
  })
})
