/** Runs the registered detectors; one that throws is a named gap and never ends the run. */
import type { Authentication, Enrichment, Gap } from '../domain/analysis.ts'
import type { Detector, DetectorContext, Finding, Hit } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { detectors } from './registry.ts'

/** Raised whenever a detector's condition changes. */
export const detectorsVersion = '3'
/** A detector says the same thing at most this often about one message. */
const mostHits = 20

export interface DetectorRun {
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
}

/** Runs every detector that needs nothing but the message, in the order of the registry. */
export function runMessageDetectors(message: Message, context: DetectorContext, from: readonly Detector[] = detectors): DetectorRun {
  return run(from, (detector) => (detector.needs === 'message' ? detector.detect(message, context) : []))
}

/** Runs every detector that needs the sender authentication. */
export function runAuthenticationDetectors(
  message: Message,
  authentication: Authentication,
  context: DetectorContext,
  from: readonly Detector[] = detectors,
): DetectorRun {
  return run(from, (detector) => (detector.needs === 'authentication' ? detector.detect(message, authentication, context) : []))
}

/** Runs every detector that needs the answers of threat intelligence. */
export function runEnrichmentDetectors(
  message: Message,
  enrichments: readonly Enrichment[],
  context: DetectorContext,
  from: readonly Detector[] = detectors,
): DetectorRun {
  return run(from, (detector) => (detector.needs === 'enrichment' ? detector.detect(message, enrichments, context) : []))
}

function run(from: readonly Detector[], detect: (detector: Detector) => readonly Hit[]): DetectorRun {
  const findings: Finding[] = []
  const gaps: Gap[] = []
  for (const detector of from) {
    try {
      for (const hit of detect(detector).slice(0, mostHits)) findings.push(toFinding(detector, hit))
    } catch (error) {
      gaps.push({ stage: 'detect', reason: `detector ${detector.id} failed: ${error instanceof Error ? error.name : 'unknown error'}` })
    }
  }
  return { findings, gaps }
}

function toFinding(detector: Detector, hit: Hit): Finding {
  return {
    detector: detector.id,
    type: detector.type,
    factor: detector.factor,
    role: detector.role ?? null,
    description: hit.description,
    evidence: hit.evidence,
    lure: hit.lure ?? null,
  }
}
