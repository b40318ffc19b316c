/**
 * Settings that pure rooms take as arguments: risk factors, verdict thresholds, trust. Configuration makes them
 * (app/config), the rooms only read them.
 */
import type { FactorRole } from './finding.ts'

export interface FactorSettings {
  readonly label: string
  readonly description: string
  /** Signed points for each finding that counts. */
  readonly points: number
  /** The same where a model has weighed the message; absent: no other. */
  readonly withModel?: number
  /** At most this many findings count. */
  readonly cap: number
  readonly role: FactorRole
  /** The fewest points, where a factor can go below zero by itself: those of the model for mail that it holds to be legitimate. */
  readonly least?: number
}

export interface ScoringSettings {
  readonly profile: 'seed' | 'default'
  /** By factor id. A finding whose factor is not here is shown and not scored. */
  readonly factors: Readonly<Record<string, FactorSettings>>
  readonly verdict: { readonly mediumFrom: number; readonly highFrom: number }
  /** False in profile `seed`: every factor counts by itself. */
  readonly contextNeedsEvidence: boolean
}

export interface AuthenticationSettings {
  /** authserv-ids (RFC 8601) of the own border servers, lower case. Empty: the topmost block is read, and proves nobody. */
  readonly trustedAuthservIds: readonly string[]
  /** Host names of the own mail servers as they write themselves in Received (`by`), lower case; a leading dot covers all names below. */
  readonly trustedHosts: readonly string[]
  /** Networks (CIDR) of the own mail servers beside loopback and private ones; only a hop that came from there lets the next one be trusted. */
  readonly trustedNetworks: readonly string[]
  /** Domains (d=) of forwarders whose ARC chain is believed, lower case. */
  readonly trustedForwarders: readonly string[]
  /** Tenant ids (GUID, lower case) of the own Exchange Online. */
  readonly exchangeTenants: readonly string[]
}

/** Trusts nobody: what the command line starts from. */
export const noTrust: AuthenticationSettings = {
  trustedAuthservIds: [],
  trustedHosts: [],
  trustedNetworks: [],
  trustedForwarders: [],
  exchangeTenants: [],
}

/** Budgets of one message (must-hold list H2, H4). */
export interface AnalysisLimits {
  readonly messageBytes: number
  readonly headerBytes: number
  readonly headerCount: number
  readonly nestedMessages: number
  readonly mimeDepth: number
  readonly mimeParts: number
  readonly htmlBytes: number
  readonly urls: number
  readonly addresses: number
  readonly archiveBytes: number
  readonly archiveRatio: number
  readonly archiveEntries: number
  /** Containers in containers that are opened; 1 = an archive, not the archives in it. */
  readonly archiveDepth: number
}

export const defaultLimits: AnalysisLimits = {
  messageBytes: 50_000_000,
  headerBytes: 1_000_000,
  headerCount: 2_000,
  nestedMessages: 20,
  mimeDepth: 100,
  mimeParts: 1_000,
  htmlBytes: 2_000_000,
  urls: 10_000,
  addresses: 1_000,
  archiveBytes: 100_000_000,
  archiveRatio: 100,
  archiveEntries: 1_000,
  archiveDepth: 3,
}
