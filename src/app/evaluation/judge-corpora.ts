/** Reads labelled mail and lets the model and the product judge it, mail by mail; the mails themselves are forgotten on the way. */
import { ConfigError } from '../../domain/errors.ts'
import type { JudgedMail } from '../../domain/evaluation.ts'
import { ModelError } from '../../scoring/model.ts'
import { systemClock } from '../clock.ts'
import { createProgress } from '../commands/progress.ts'
import { composeAnalyser, type Analyser } from '../compose/analyser.ts'
import { secretValues } from '../config/secrets.ts'
import type { Config } from '../config/schema.ts'
import { createCampaigns } from '../corpus/campaigns.ts'
import { extractMails } from '../corpus/extract-mails.ts'
import type { LabelledFile } from '../corpus/labelled-file.ts'
import { readCorpora } from '../corpus/read-corpora.ts'
import { createLogger } from '../logger.ts'
import { readHeldOut, requireOneName } from '../training/held-out-file.ts'
import { judgeMail, type JudgedAlone, type Saying } from './judge-mail.ts'
import type { JudgeCorpora, JudgedCorpora } from './judged-corpora.ts'

export const judgeCorpora: JudgeCorpora = async (config, { model, corpora, split, heldOut, trustResults }) => {
  const wanted = { ...config, model: wantedModel(config.model, model) }
  const { files, leftOut } = await readCorpora(corpora, { splits: split === 'all' ? null : [split], excludedSources: [] })
  if (heldOut !== null) requireOneName(files)
  const logger = createLogger({ level: 'error', secrets: secretValues(config), stream: process.stderr })
  const analyser = composeAnalyser(wanted, { noIntel: true, clock: systemClock, logger })
  try {
    const loaded = await loadedModel(analyser)
    const { mails, skipped } = await judgeFiles(files, analyser, {
      messageBytes: config.analysis.limits.messageBytes,
      thresholds: loaded?.thresholds ?? null,
      trustResults,
      heldOut: heldOut === null ? null : await readHeldOut(heldOut.file, { asking: heldOut.asking, model: modelOf(loaded) }),
    })
    return { model: loaded, mails, skipped, leftOut: [...leftOut].map(([reason, count]) => ({ reason, mails: count })) }
  } finally {
    await analyser.close()
    await logger.flush()
  }
}

function wantedModel(configured: Config['model'], model: string): Config['model'] {
  const asInCard = { phishing: null, suspicious: null }
  if (model === 'none') return { use: 'none', path: null, thresholds: asInCard }
  if (model !== 'installed') {
    if (/\.onnx$/i.test(model)) return { use: 'own', path: model, thresholds: asInCard }
    throw new ConfigError('MODEL_UNUSABLE', { detail: `${model} is no path of an .onnx file.` })
  }
  if (configured.use !== 'none') return configured
  throw new ConfigError('MODEL_UNUSABLE', { detail: 'The configuration has model.use: none; give `none` to measure the rules alone.' })
}

async function loadedModel({ model }: Analyser): Promise<JudgedCorpora['model']> {
  try {
    const ready = await model.ready
    if (ready === null) return null
    const { name, version, file } = ready.classifier.card
    return { subject: { name, version, sha256: file.sha256 }, thresholds: ready.thresholds }
  } catch (error) {
    if (error instanceof ModelError) throw new ConfigError('MODEL_UNUSABLE', { detail: `${error.message}.`, cause: error })
    throw error
  }
}

function modelOf(loaded: JudgedCorpora['model']): string {
  if (loaded !== null) return loaded.subject.sha256
  throw new ConfigError('MODEL_UNUSABLE', {
    detail: 'With --held-out a model is measured: give the one that was trained then, not `none`.',
  })
}

async function judgeFiles(
  files: readonly LabelledFile[],
  analyser: Analyser,
  { messageBytes, ...said }: { readonly messageBytes: number } & Saying,
): Promise<Pick<JudgedCorpora, 'mails' | 'skipped'>> {
  const progress = createProgress(process.stderr, files.length)
  const judged: JudgedAlone[] = []
  const unjudged: { readonly path: string; readonly reason: string }[] = []
  const campaigns = createCampaigns()
  let reading = ''
  const onFile = (file: string): void => {
    // An mbox is one file with many mails.
    if (file !== reading) progress.step()
    reading = file
  }
  try {
    const skipped = await extractMails(
      files,
      { pool: analyser.pool, workers: analyser.workers, messageBytes, onFile },
      async (mail) => ({ mail, said: await judgeMail(analyser, mail, said) }),
      ({ mail, said }) => {
        if (typeof said === 'string') {
          unjudged.push({ path: mail.origin.file, reason: said })
          return
        }
        campaigns.add({ cluster: mail.cluster, message: mail.detected.message })
        judged.push(said)
      },
    )
    const numbers = campaigns.numbers()
    const mails: readonly JudgedMail[] = judged.map((mail, index) => ({ ...mail, campaign: numbers[index] ?? 0 }))
    return { mails, skipped: [...skipped, ...unjudged] }
  } finally {
    progress.end()
  }
}
