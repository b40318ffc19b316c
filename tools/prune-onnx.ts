/** Deletes the ONNX Runtime bindings of other platforms (four fifths of the package): `prune-onnx.ts [node_modules] [platform] [arch]`. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Keeps `bin/napi-v…/<platform>/<arch>` and returns what was deleted; throws, before deleting, where that binding is not there. */
export function pruneOnnx(modules: string, platform: string, arch: string): readonly string[] {
  const bin = path.join(modules, 'onnxruntime-node/bin')
  const bindings = readdirSync(bin).flatMap((api) =>
    readdirSync(path.join(bin, api)).flatMap((system) =>
      readdirSync(path.join(bin, api, system)).map((processor) => ({ api, system, processor })),
    ),
  )
  const kept = bindings.filter(({ system, processor }) => system === platform && processor === arch)
  if (kept.length === 0) throw new Error(`no ONNX Runtime binding for ${platform}/${arch} in ${bin}`)
  const others = bindings
    .filter((binding) => !kept.includes(binding))
    .map(({ api, system, processor }) => path.join(bin, api, system, processor))
  for (const folder of others) rmSync(folder, { recursive: true })
  for (const folder of new Set(others.map((other) => path.dirname(other)))) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
  }
  return others
}

if (process.argv[1] === import.meta.filename) {
  const [modules = 'node_modules', platform = process.platform, arch = process.arch] = process.argv.slice(2)
  process.stdout.write(`deleted ${pruneOnnx(modules, platform, arch).join(', ')}\n`)
}
