import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadYaraRules } from '../../src/app/compose/yara-rules.ts'
import { createRuleScanner } from '../../src/app/workers/rule-scanner.ts'
import { ConfigError } from '../../src/domain/errors.ts'
import { readAttached } from '../message/files/reading.ts'

const loader = 'rule Loader { meta: description = "test loader" strings: $a = "load-me-now" condition: $a }'
const info = 'rule Has_Word { meta: severity = "info" strings: $a = "load" condition: $a }'
const hidden = 'private rule Part { condition: true }\nrule Whole { condition: Part and filesize > 100000 }'

describe('YARA rules of the operator', function () {
  this.timeout(20_000)
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-rules-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('match files and the mail itself, with their description', async () => {
    const rules = createRuleScanner([
      { name: 'a.yar', text: loader },
      { name: 'b.yara', text: `${info}\n${hidden}` },
    ])
    const { file, message, detail } = await readAttached('a.bin', 'please load-me-now', { rules })
    expect(file.traits).to.include.members(['yara:Loader', 'yara-info:Has_Word']).and.not.include('yara:Whole')
    expect(detail('yara:Loader')).to.equal('test loader')
    expect(message.ruleMatches).to.deep.equal([])
    expect((await readAttached('load-me-now.bin', 'nothing', { rules })).message.ruleMatches).to.deep.equal([
      { rule: 'Loader', description: 'test loader' },
    ])
  })

  it('are none without files, and leave large files alone', () => {
    expect(createRuleScanner([])).to.equal(null)
    const scan = createRuleScanner([{ name: 'a', text: loader }])
    expect(scan?.(Buffer.concat([Buffer.from('load-me-now'), Buffer.alloc(10_000_000)]))).to.deep.equal([])
    expect(scan?.(Buffer.from('load-me-now'))).to.have.length(1)
  })

  it('leave what they do not get through unsaid of nobody: neither the file nor the mail is clean', async () => {
    const { message } = await readAttached('a.bin', 'x', { rules: () => null })
    expect(message.opaque.map(({ reason }) => reason)).to.deep.equal([
      "file that the operator's rules did not get through: a.bin",
      "mail that the operator's rules did not get through",
    ])
  })

  it('are read from *.yar and *.yara of the folder', () => {
    writeFileSync(path.join(folder, 'b.yara'), info)
    writeFileSync(path.join(folder, 'a.yar'), loader)
    writeFileSync(path.join(folder, 'README.md'), 'no rule')
    expect(loadYaraRules(folder).map(({ name }) => name)).to.deep.equal(['a.yar', 'b.yara'])
    expect(loadYaraRules(null)).to.deep.equal([])
  })

  it('are refused with file and line where they do not compile, and where the folder cannot be read', () => {
    writeFileSync(path.join(folder, 'good.yar'), loader)
    writeFileSync(path.join(folder, 'wrong.yar'), 'rule Wrong {\n  condition: $missing\n}')
    expect(() => loadYaraRules(folder))
      .to.throw(ConfigError)
      .with.property('message')
      .that.matches(/wrong\.yar: .*\$missing[^]*line:2:14/)
    expect(() => loadYaraRules(path.join(folder, 'none'))).to.throw(ConfigError, /cannot be read/)
  })
})
