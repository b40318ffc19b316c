/** Refuses data that no model can be learnt from, and says what is missing. */
import { ConfigError } from '../../domain/errors.ts'
import type { MailOrigin } from '../../domain/evaluation.ts'
import { outcomes } from '../../domain/outcomes.ts'

/** Of each class; below that thresholds are guesses. */
export const leastMails = 50
/** Of each class: fewer cannot be parted into folds of which each has some. */
export const leastCampaigns = 5

/** Throws ConfigError naming the first class of which there are too few mails or campaigns. */
export function requireEnough(origins: readonly MailOrigin[]): void {
  for (const outcome of outcomes) {
    const mails = origins.filter((origin) => origin.outcome === outcome)
    const campaigns = new Set(mails.map(({ campaign }) => campaign)).size
    const tooSmall = (detail: string): ConfigError => new ConfigError('CORPUS_TOO_SMALL', { detail })
    if (mails.length === 0) throw tooSmall(`There is no ${outcome} mail at all.`)
    if (mails.length < leastMails) throw tooSmall(`There are ${mails.length} ${outcome} mails, at least ${leastMails} are needed.`)
    if (campaigns < leastCampaigns) {
      throw tooSmall(
        `The ${mails.length} ${outcome} mails are variants of ${campaigns}, at least ${leastCampaigns} different ones are needed.`,
      )
    }
  }
}
