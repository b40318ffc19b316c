/** Contract of the scanner of the operator's own rules (YARA): it is handed in, because its program and its rules come from files. */

export interface RuleMatch {
  /** As the rule is called, at most 100 characters. */
  readonly rule: string
  /** Description of the rule's own meta section, at most 150 characters; empty where it has none. */
  readonly description: string
  /** True where the rule's meta says `severity = "info"`: shown, not judged. */
  readonly info: boolean
}

/** Rules that match the bytes, at most twenty; empty for what is larger than 10 MB; null where the scanner broke. Never throws. */
export type RuleScanner = (bytes: Uint8Array) => readonly RuleMatch[] | null

/** What the rules say of the bytes; nothing where the operator has none. */
export function scanWith(rules: RuleScanner | null | undefined, bytes: Uint8Array): readonly RuleMatch[] | null {
  return rules === null || rules === undefined ? [] : rules(bytes)
}
