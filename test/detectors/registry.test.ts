import { expect } from 'chai'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detectors } from '../../src/detectors/registry.ts'
import { detectorIds } from '../../tools/generate-detectors.ts'

const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs/detectors.md'), 'utf8')

describe('the registry of detectors', () => {
  it('holds every detector file, sorted, under its own path', () => {
    expect(detectors.map(({ id }) => id)).to.deep.equal(detectorIds())
  })

  it('agrees with what the generator writes', () => {
    expect(() => execFileSync(process.execPath, ['tools/generate-detectors.ts', '--check'], { cwd: root, stdio: 'pipe' })).to.not.throw()
  })

  for (const { id, title, meaning, check, falsePositives, severity, role } of detectors) {
    it(`has a complete card, a section and a firing test for ${id}`, () => {
      for (const text of [title, meaning, check, ...falsePositives]) expect(text).to.not.equal('')
      if (role !== 'innocence') expect(severity === 'info' || falsePositives.length > 0).to.equal(true)
      expect(page).to.include(`\n## ${id}\n`)
      const file = path.join(root, 'test/detectors', `${id}.test.ts`)
      expect(existsSync(file)).to.equal(true)
      const test = readFileSync(file, 'utf8')
      expect(test).to.include(`src/detectors/${id}.ts'`)
      expect(test).to.match(/describeDetector\(detector, \{\s+fires: \{\s+\S/)
    })
  }

  it('covers all 22 factors of the seed table', () => {
    const factors = new Set(detectors.map(({ factor }) => factor))
    const seed =
      'authentication_failure new_domain known_phishing_domain malicious_file malicious_url suspicious_keywords header_inconsistencies domain_mismatch hidden_content suspicious_formatting grammar_errors urgent_language free_email_service domain_misspelling unusual_send_time sensitive_info_request base64_content embedded_form tracking_pixel password_protected_attachment invoice_attachment suspicious_extension'.split(
        ' ',
      )
    expect(seed.filter((factor) => !factors.has(factor))).to.deep.equal([])
    expect(seed).to.have.length(22)
  })
})
