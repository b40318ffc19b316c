/**
 * `node bench/model.ts [count = 1000] [model = models/anomix.onnx]`: what the model costs on ordinary messages that are already
 * parsed. CPU time of features and inference, of inference alone, of TreeSHAP and of a whole served score with its reasons;
 * time to load and memory added. Run it alone on the machine.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadLists } from '../src/app/compose/lists.ts'
import { shippedFile } from '../src/app/paths.ts'
import { runMessageDetectors } from '../src/detectors/run.ts'
import { defaultLimits } from '../src/domain/settings.ts'
import { inspect } from '../src/message/inspect.ts'
import { loadClassifier } from '../src/scoring/classifier.ts'
import { modelInput, type FeatureSource } from '../src/scoring/features/model-input.ts'
import { leafPaths } from '../src/scoring/learners/tree-paths.ts'
import { treeExplainer } from '../src/scoring/learners/tree-shap.ts'
import { loadModel } from '../src/scoring/model.ts'
import { modelParts } from '../src/scoring/onnx/model-parts.ts'
import { writeOrdinaryMails } from './ordinary-mails.ts'

const count = Number(process.argv[2] ?? 1_000) || 1_000
const file = process.argv[3] ?? shippedFile('models/anomix.onnx')
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

async function parsedMails(): Promise<readonly FeatureSource[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'anomix-bench-model-'))
  const lists = loadLists()
  const context = {
    organisation: { name: 'Corp', domains: ['corp.example'], timeZone: 'UTC', executives: [] },
    sendTimeZone: 'organisation',
    lists,
  } as const
  try {
    writeOrdinaryMails(folder, count)
    const sources: FeatureSource[] = []
    for (const name of readdirSync(folder)) {
      const { messages } = await inspect(readFileSync(path.join(folder, name)), { as: 'message', limits: defaultLimits, lists })
      for (const message of messages) sources.push({ message, findings: runMessageDetectors(message, context).findings })
    }
    return sources
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const cpuMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

/** Every step over all messages once to warm up, then measured one by one. */
async function measure(
  what: string,
  sources: readonly FeatureSource[],
  step: (source: FeatureSource, index: number) => unknown,
): Promise<void> {
  for (const [index, source] of sources.entries()) await step(source, index)
  const times: number[] = []
  for (const [index, source] of sources.entries()) {
    const before = process.cpuUsage()
    await step(source, index)
    times.push(cpuMs(before))
  }
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3)
  say(`${what}: CPU p50 ${at(0.5)} ms, p99 ${at(0.99)} ms a message`)
}

const residentMb = (): number => process.memoryUsage().rss / 1e6

async function main(): Promise<void> {
  if (!existsSync(file)) {
    say(`There is no model at ${file}: train one (anomix train) or name another file.`)
    return
  }
  const sources = await parsedMails()
  const memory = residentMb()
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const classifier = await loadClassifier(file)
  const { card } = classifier
  const loaded = `${(performance.now() - started).toFixed(0)} ms (CPU ${cpuMs(cpu).toFixed(0)} ms, the runtime's own loading included)`
  say(
    `${card.name} ${card.version}, ${(card.file.bytes / 1e6).toFixed(1)} MB, ${card.features.names.length} features; ${sources.length} ordinary messages, Node ${process.version}`,
  )
  say(`loaded and warm after ${loaded}`)
  const [first] = sources
  if (first !== undefined) await classifier.classify(first)
  say(`memory added by loading and a first explained score: ${(residentMb() - memory).toFixed(0)} MB`)
  const { sha256 } = card.file
  const model = await loadModel(file, {
    sha256,
    features: card.features.names.length,
    classes: card.classes.length,
    buckets: card.features.buckets,
  })
  const explain = treeExplainer(leafPaths(modelParts(readFileSync(file)).model.trees))
  const inputs = sources.map(modelInput)
  const given = (index: number): (typeof inputs)[number] =>
    inputs[index] ?? { features: new Float32Array(), indices: new Int32Array(), values: new Float32Array() }
  await measure('features and inference', sources, async (source) => await model.score(modelInput(source)))
  await measure('inference alone', sources, async (_source, index) => await model.score(given(index)))
  await measure('TreeSHAP', sources, (_source, index) => explain(given(index).features))
  await measure('a served score with its reasons', sources, async (source) => await classifier.classify(source))
  await Promise.all([model.close(), classifier.close()])
}

await main()
