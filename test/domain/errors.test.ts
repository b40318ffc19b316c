import { expect } from 'chai'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ConfigError, describeError, errorTable, MessageError, TransientError } from '../../src/domain/errors.ts'

const root = path.resolve(import.meta.dirname, '../..')
const documented = readFileSync(path.join(root, 'docs/errors.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z_]+ \|/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

describe('the error table', () => {
  it('says in the documents what it says in the code, code by code', () => {
    expect(documented).to.deep.equal(Object.entries(errorTable).map(([code, row]) => [code, ...row]))
  })

  it('holds no code that nothing uses', () => {
    const sources = globSync('src/**/*.ts', { cwd: root })
      .filter((file) => !file.endsWith(path.join('domain', 'errors.ts')))
      .map((file) => readFileSync(path.join(root, file), 'utf8'))
      .join('\n')
    const unused = Object.keys(errorTable).filter((code) => !new RegExp(`\\b${code}\\b`).test(sources))
    expect(unused).to.deep.equal([])
  })

  it('ends every sentence and every remedy, so that a detail can follow', () => {
    for (const [code, [, sentence, remedy]] of Object.entries(errorTable)) {
      expect(sentence, code).to.match(/\.$/)
      expect(remedy, code).to.match(/\.$/)
    }
  })

  it('is raised only with the class that it states', () => {
    const classes = new Map<string, string>(Object.entries(errorTable).map(([code, row]) => [code, row[0]]))
    const wrong = globSync('src/**/*.ts', { cwd: root }).flatMap((file) => {
      const raised = readFileSync(path.join(root, file), 'utf8').matchAll(/new (Config|Transient|Message)Error\('([A-Z_]+)'/g)
      return [...raised].filter(([, kind = '', code = '']) => classes.get(code) !== kind.toLowerCase()).map(([text]) => `${file}: ${text}`)
    })
    expect(wrong).to.deep.equal([])
  })
})

describe('an error', () => {
  it('carries code, class, sentence with detail, remedy and cause', () => {
    const cause = new Error('ECONNREFUSED')
    const error = new TransientError('MAILBOX_UNREACHABLE', { detail: 'imap.corp.example:993', cause })
    expect(error).to.include({ code: 'MAILBOX_UNREACHABLE', class: 'transient', name: 'TransientError', cause })
    expect(error.message).to.equal('The mailbox server cannot be reached. imap.corp.example:993')
    expect(error.remedy).to.match(/keeps trying/)
    expect(new ConfigError('CONFIG_SYNTAX').class).to.equal('config')
    expect(new MessageError('INPUT_EMPTY').class).to.equal('message')
  })

  it('is described by its code, a foreign one by its name, anything else as text', () => {
    expect(describeError(new MessageError('INPUT_EMPTY'))).to.match(/^INPUT_EMPTY: The input is empty/)
    expect(describeError(new TypeError('no'))).to.equal('TypeError: no')
    expect(describeError('odd')).to.equal('odd')
  })
})
