/** Reads labelled mail and lets the model and the product judge it. */
import { ConfigError } from '../../domain/errors.ts'
import type { JudgeCorpora } from './judged-corpora.ts'

export const judgeCorpora: JudgeCorpora = () =>
  Promise.reject(new ConfigError('MODEL_UNUSABLE', { detail: 'This build has no model to load.' }))
