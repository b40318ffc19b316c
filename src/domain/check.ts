/** One line of `config check`: what was tried and what was found; `ok: false` says what to do. */
export interface CheckResult {
  readonly ok: boolean
  readonly text: string
}
