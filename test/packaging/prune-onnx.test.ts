import { expect } from 'chai'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pruneOnnx } from '../../tools/prune-onnx.ts'

describe('pruning the ONNX runtime', () => {
  let modules = ''
  const binding = (name: string): string => path.join(modules, 'onnxruntime-node/bin/napi-v6', name)

  beforeEach(() => {
    modules = mkdtempSync(path.join(os.tmpdir(), 'modules-'))
    for (const name of ['linux/x64', 'linux/arm64', 'darwin/arm64', 'win32/x64']) {
      mkdirSync(binding(name), { recursive: true })
      writeFileSync(path.join(binding(name), 'onnxruntime_binding.node'), name)
    }
  })
  afterEach(() => {
    rmSync(modules, { recursive: true })
  })

  it('keeps the binding of the platform and deletes the others, empty folders included', () => {
    expect(pruneOnnx(modules, 'linux', 'arm64')).to.have.length(3)
    expect(readdirSync(binding('.'))).to.deep.equal(['linux'])
    expect(readdirSync(binding('linux'))).to.deep.equal(['arm64'])
    expect(existsSync(path.join(binding('linux/arm64'), 'onnxruntime_binding.node'))).to.equal(true)
  })

  it('deletes nothing where the platform has no binding', () => {
    expect(() => pruneOnnx(modules, 'linux', 'riscv64')).to.throw(/no ONNX Runtime binding for linux\/riscv64/)
    expect(readdirSync(binding('.'))).to.deep.equal(['darwin', 'linux', 'win32'])
  })

  it('finds the layout of the package that is installed', () => {
    const installed = path.resolve(import.meta.dirname, '../../node_modules/onnxruntime-node/bin')
    const [api] = readdirSync(installed)
    expect(existsSync(path.join(installed, api ?? '', process.platform, process.arch, 'onnxruntime_binding.node'))).to.equal(true)
  })
})
