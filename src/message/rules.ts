/** Contract of the scanner of the operator's own rules (YARA): it is handed in, because its program and its rules come from files. */

export interface RuleMatch {
  /** As the rule is called, at most 100 characters. */
  readonly rule: string
  /** Description of the rule's own meta section, at most 150 characters; empty where it has none. */
  readonly description: string
  /** True where the rule's meta says `severity = "info"`: shown, not judged. */
  readonly info: boolean
}

/** Rules that match the bytes, at most twenty; empty for what is too large or took too long. Never throws. */
export type RuleScanner = (bytes: Uint8Array) => readonly RuleMatch[]
