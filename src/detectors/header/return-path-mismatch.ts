/** Bounces go to somebody else. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from '../organisations.ts'

/** The Return-Path names another organisation than From; an empty one does not count. */
export const detector: MessageDetector = {
  id: 'header/return-path-mismatch',
  needs: 'message',
  factor: 'return_path_mismatch',
  role: 'context',
  type: 'Sender',
  title: 'Bounces go to somebody else',
  meaning: 'The Return-Path names another organisation than From; an empty one does not count.',
  check: 'See whether SPF passed for the Return-Path domain and whether it is a mail service.',
  severity: 'low',
  technique: null,
  falsePositives: ['Every mail service that handles bounces for its customers.'],
  detect: (message, context) => {
    const from = senderDomain(message)
    const host = message.returnPath === null ? null : hostOfAddress(message.returnPath)
    const back = host === null ? null : registrable(host)
    if (from === null || back === null || sameOrganisation(back, from, context)) return []
    return [
      {
        description: `Return-Path domain ${shown(back)} differs from the From domain ${shown(from)}`,
        evidence: [seen('header:Return-Path', message.returnPath ?? '')],
      },
    ]
  },
}
