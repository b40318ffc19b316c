/** Writes a model and its card so that there is never half a model under its name. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { ConfigError } from '../../domain/errors.ts'
import { modelCardSchema, type ModelCard } from '../../domain/model-card.ts'
import { loadModel } from '../../scoring/model.ts'
import { cardPath } from '../../scoring/read-card.ts'

const hidden = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.part`)

function unwritable(file: string, cause: unknown): ConfigError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ConfigError('MODEL_UNWRITABLE', { detail: `${file}: ${reason}.`, cause })
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the folder and tries a file in it: minutes of training must not end at a folder that cannot be written. */
export async function prepareFolder(model: string): Promise<void> {
  const trial = hidden(model)
  try {
    await mkdir(path.dirname(model), { recursive: true })
    await writeWhole(trial, new Uint8Array())
    await rm(trial)
  } catch (error) {
    throw unwritable(model, error)
  }
}

/**
 * Writes both beside their places, loads the model from there once, and only then moves them. Between the two moves the old card
 * does not fit the new model, whose digest it does not have: such a pair is refused, never used. Rejects with ConfigError.
 */
export async function writeModel(model: string, file: Uint8Array, card: ModelCard): Promise<void> {
  const parts = { model: hidden(model), card: hidden(cardPath(model)) }
  try {
    const checked = modelCardSchema.parse(card)
    await writeWhole(parts.model, file)
    await writeWhole(parts.card, Buffer.from(`${JSON.stringify(checked, null, 2)}\n`))
    const { features, classes } = checked
    const loaded = await loadModel(parts.model, {
      sha256: checked.file.sha256,
      features: features.names.length,
      classes: classes.length,
      buckets: features.buckets,
    })
    await loaded.close()
    await rename(parts.model, model)
    await rename(parts.card, cardPath(model))
  } catch (error) {
    throw unwritable(model, error)
  } finally {
    for (const part of Object.values(parts)) await rm(part, { force: true })
  }
}

/** Lower-case hex SHA-256. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
