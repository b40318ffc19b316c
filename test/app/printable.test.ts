import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { printable } from '../../src/app/printable.ts'
import { plainMail, put } from '../helpers/mail-folder.ts'
import { runCli } from '../helpers/run-cli.ts'

describe('text for the terminal', () => {
  it('begins at the margin with its first line alone', () => {
    expect(printable('FAIL  a: b\nok    c: d\n        own line\n\tx')).to.equal('FAIL  a: b\n  ok    c: d\n        own line\n x')
  })
  it('shows what would act', () => {
    expect(printable('a\u001b[2J\u202eb\rc')).to.equal('a\\u001b[2J\\u202eb\\rc')
  })
  it('is what the errors of the command line are', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'anomix-printable-'))
    try {
      const source = 'inbox\u001b[2J\u202e'
      put(folder, 'a.eml', plainMail('a', 'a'))
      put(folder, 'manifest.tsv', `file\tlabel\tsource\tsplit\na.eml\tspam\t${source}\ttrain\n`)
      const { code, err } = await runCli(['train', folder, '--output', path.join(folder, 'own.onnx'), '--exclude-source', 'other'])
      expect(code).to.equal(78)
      expect(err).to.include('there are inbox\\u001b[2J\\u202e')
      expect(err).to.not.match(/[\u001b\u202e]/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }).timeout(60_000)
})
