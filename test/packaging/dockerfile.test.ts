import { expect } from 'chai'
import { DockerfileParser, ModifiableInstruction, type Instruction } from 'dockerfile-ast'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const instructions = DockerfileParser.parse(readFileSync(path.join(root, 'Dockerfile'), 'utf8')).getInstructions()
const keywordOf = (instruction: Instruction): string => instruction.getKeyword().toUpperCase()
const textOf = (instruction: Instruction): string => instruction.getRawArgumentsContent() ?? ''
const flagsOf = (instruction: Instruction): readonly string[] =>
  instruction instanceof ModifiableInstruction ? instruction.getFlags().map((flag) => flag.getName()) : []
const lastFrom = instructions.findLastIndex((instruction) => keywordOf(instruction) === 'FROM')
const finalStage = instructions.slice(lastFrom)
const inFinal = (keyword: string): readonly string[] =>
  finalStage.filter((instruction) => keywordOf(instruction) === keyword).map((instruction) => textOf(instruction))
const ignored = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n')

describe('the Dockerfile', () => {
  it('builds in one stage and ships another, both from one base that a builder can replace', () => {
    const froms = instructions.filter((instruction) => keywordOf(instruction) === 'FROM').map(textOf)
    expect(froms).to.deep.equal(['${BASE} AS build', '${BASE}'])
    const [base] = instructions.filter((instruction) => keywordOf(instruction) === 'ARG').map(textOf)
    expect(base).to.match(/^BASE=docker\.io\/library\/node:\d\d-\w+-slim$/)
  })

  it('takes Node 22 or newer as its default base', () => {
    const version = /node:(\d+)/.exec(textOf(instructions[0]!))?.[1]
    expect(Number(version)).to.be.at.least(22)
  })

  it('runs as a numeric user that is not root, from the first written file on', () => {
    expect(inFinal('USER')).to.deep.equal(['10001:10001'])
    const user = finalStage.findIndex((instruction) => keywordOf(instruction) === 'USER')
    expect(finalStage.slice(user).map(keywordOf)).not.to.include('RUN')
  })

  it('starts, stops and checks the product without a shell between', () => {
    expect(JSON.parse(inFinal('ENTRYPOINT')[0] ?? '')).to.deep.equal(['node', '/opt/anomix/dist/main.js'])
    expect(JSON.parse(inFinal('CMD')[0] ?? '')).to.deep.equal(['daemon', '--config', '/etc/anomix/anomix.yaml'])
    expect(inFinal('STOPSIGNAL')).to.deep.equal(['SIGTERM'])
    const [health = ''] = inFinal('HEALTHCHECK')
    const check = finalStage.find((instruction) => keywordOf(instruction) === 'HEALTHCHECK')
    expect(check === undefined ? [] : flagsOf(check)).to.have.members(['interval', 'timeout', 'start-period', 'retries'])
    expect(JSON.parse(health.slice(health.indexOf('[')))).to.deep.equal([
      'node',
      '/opt/anomix/dist/main.js',
      'health',
      '--config',
      '/etc/anomix/anomix.yaml',
    ])
  })

  it('fetches nothing but the packages of the lock and runs no script of a package', () => {
    expect(instructions.map(keywordOf)).not.to.include('ADD')
    const runs = instructions
      .filter((instruction) => keywordOf(instruction) === 'RUN')
      .map(textOf)
      .join('\n')
    expect(runs).not.to.match(/curl|wget|apt-get|apk |https?:|npm (?:i|install)\b/)
    expect(runs).to.match(/npm ci/)
    expect(instructions.map(textOf).some((text) => text.includes('.npmrc'))).to.equal(true)
  })

  it('ships no development package and one ONNX binding', () => {
    const runs = instructions.slice(0, lastFrom).map(textOf).join('\n')
    expect(runs).to.match(/npm prune --omit=dev/)
    expect(runs).to.match(/tools\/prune-onnx\.ts/)
    expect(inFinal('ENV')).to.deep.equal(['NODE_ENV=production'])
  })

  it('writes its state volume alone, so that the root can be read-only', () => {
    expect(inFinal('VOLUME')).to.deep.equal(['/var/lib/anomix'])
    expect(inFinal('WORKDIR')).to.deep.equal(['/var/lib/anomix'])
  })

  it('copies only what exists and what .dockerignore lets through', () => {
    const copies = instructions.filter((instruction) => keywordOf(instruction) === 'COPY' && !flagsOf(instruction).includes('from'))
    const sources = copies.flatMap((instruction) => textOf(instruction).split(/\s+/).slice(0, -1))
    expect(sources).to.include('package-lock.json')
    for (const source of sources) {
      expect(existsSync(path.join(root, source)), source).to.equal(true)
      expect(ignored, source).to.include(`!${source.split('/')[0] ?? ''}`)
    }
    expect(ignored).to.include('*')
  })
})
