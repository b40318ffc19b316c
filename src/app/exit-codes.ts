/** Exit codes of the command line; `sysexits.h` for configuration. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  /** A row is an error, or the command line itself is wrong. */
  errorRow: 2,
  /** With `--exit-code`: the worst verdict is suspicious or inconclusive. */
  suspicious: 10,
  /** With `--exit-code`: a message is phishing. */
  phishing: 20,
  config: 78,
} as const
