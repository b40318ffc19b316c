/** Detectors and findings: one small pure rule each, and what it says when it fires. */
import type { Authentication, Enrichment, Evidence, RedFlagType } from './analysis.ts'
import type { Message } from './message.ts'

/** `evidence` accuses by itself; `context` counts only beside evidence; `innocence` lowers the score. */
export type FactorRole = 'evidence' | 'context' | 'innocence'

/** What makes a mail dangerous to act on even when its sender is genuine. */
export type Lure = 'credential' | 'payment' | 'callback' | 'sharing'

export interface Finding {
  /** Id of the detector, equal to its path below `src/detectors`. */
  readonly detector: string
  readonly type: RedFlagType
  /** Id of the risk factor that it counts for; null = shown, never scored. */
  readonly factor: string | null
  /** Overrides the factor's role for this finding (a priority mark is context in a factor of evidence). */
  readonly role: FactorRole | null
  /** One sentence that is true of this very mail. */
  readonly description: string
  readonly evidence: readonly Evidence[]
  readonly lure: Lure | null
}

/** What the operator's configuration says to detectors; plain data, so that it can be handed to a worker once. */
export interface DetectorContext {
  readonly organisation: {
    readonly name: string
    readonly domains: readonly string[]
    readonly timeZone: string
    /** Names of the people whose word moves money, as they stand in From. */
    readonly executives: readonly string[]
  }
  /** Whose clock "unusual send time" goes by: the Date header's own zone (seed) or the organisation's. */
  readonly sendTimeZone: 'header' | 'organisation'
  readonly lists: Lists
}

/** Word and domain lists, lower case, shipped in `config/lists` and extended by configuration. */
export interface Lists {
  readonly freeMail: readonly string[]
  readonly shorteners: readonly string[]
  readonly suspiciousTlds: readonly string[]
  readonly dangerousExtensions: readonly string[]
  /** `label[~] domain[,domain…]`: brand name and the registrable domains it really uses. */
  readonly brands: readonly Brand[]
  /** Pages of anybody on a shared name: the host, or the domain above it. */
  readonly freeHosting: readonly string[]
  /** Domains in From of services that send mail with the words of whoever opens an account; subdomains count too. */
  readonly rentedServices: readonly string[]
  /** Addresses that send a visitor on to what the query names. */
  readonly redirectors: readonly Redirector[]
}

/** No word and no domain is listed. */
export const noLists: Lists = {
  freeMail: [],
  shorteners: [],
  suspiciousTlds: [],
  dangerousExtensions: [],
  brands: [],
  freeHosting: [],
  rentedServices: [],
  redirectors: [],
}

export interface Brand {
  readonly name: string
  readonly domains: readonly string[]
  /** The name is also an ordinary word or very short: it counts in strong forms only. */
  readonly ordinary?: boolean
}
/** A host (with a leading dot: everything below it), the beginning of the path and the query parameters that name the target, lower case. */
export interface Redirector {
  readonly host: string
  readonly path: string
  readonly parameters: readonly string[]
}

export type Severity = 'info' | 'low' | 'medium' | 'high'

interface DetectorCard {
  /** Path below `src/detectors` without extension, e.g. `url/ip-literal`. */
  readonly id: string
  readonly factor: string | null
  readonly role?: FactorRole
  readonly type: RedFlagType
  /** What an analyst reads in lists. */
  readonly title: string
  readonly meaning: string
  /** What a person should look at to confirm or refute it. */
  readonly check: string
  readonly severity: Severity
  /** MITRE ATT&CK technique id where one fits. */
  readonly technique: string | null
  readonly falsePositives: readonly string[]
}

/** What a rule reports; card fields are added by {@link runDetectors}. */
export interface Hit {
  readonly description: string
  readonly evidence: readonly Evidence[]
  readonly lure?: Lure
}

/** Runs in the worker on the message alone. */
export interface MessageDetector extends DetectorCard {
  readonly needs: 'message'
  readonly detect: (message: Message, context: DetectorContext) => readonly Hit[]
}
/** Runs in the main thread once authentication is known. */
export interface AuthenticationDetector extends DetectorCard {
  readonly needs: 'authentication'
  readonly detect: (message: Message, authentication: Authentication, context: DetectorContext) => readonly Hit[]
}
/** Runs in the main thread once threat intelligence has answered. */
export interface EnrichmentDetector extends DetectorCard {
  readonly needs: 'enrichment'
  readonly detect: (message: Message, enrichments: readonly Enrichment[], context: DetectorContext) => readonly Hit[]
}
export type Detector = MessageDetector | AuthenticationDetector | EnrichmentDetector
