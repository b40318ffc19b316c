/** Base64 in bytes that nothing else could read: whole lines of it, decoded within a budget. */

const fewestChars = 40
/** Encodings around encodings that are undone. */
const mostLayers = 40
const lineFeed = 0x0a
const carriageReturn = 0x0d

export interface RunBudget {
  readonly runs: number
  /** Decoded bytes of all runs together. */
  readonly bytes: number
}

function isBase64(byte: number): boolean {
  const letter = byte | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2f || byte === 0x3d
}

/** Decodes runs of lines that hold nothing but base64 (RFC 2045 section 6.8); a blank line ends a run. Linear, never throws. */
export function decodedRuns(bytes: Buffer, budget: RunBudget): readonly Buffer[] {
  const found: Buffer[] = []
  let left = budget.bytes
  let runStart = -1
  let runEnd = 0
  const close = (): void => {
    if (runStart >= 0 && runEnd - runStart >= fewestChars && left > 0) {
      const run = Buffer.from(bytes.toString('latin1', runStart, Math.min(runEnd, runStart + Math.ceil(left * 1.4))), 'base64').subarray(
        0,
        left,
      )
      left -= run.length
      found.push(run)
    }
    runStart = -1
  }
  let position = 0
  while (position < bytes.length && found.length < budget.runs && left > 0) {
    const start = position
    while (position < bytes.length && isBase64(bytes[position] ?? 0)) position++
    const end = position
    if (bytes[position] === carriageReturn) position++
    const whole = position >= bytes.length || bytes[position] === lineFeed
    if (whole && end > start) {
      if (runStart < 0) runStart = start
      runEnd = end
      position++
      continue
    }
    // What follows on the line is not base64; what stands before it may still be the end of a run, or a run without a line break.
    if (end > start && (runStart >= 0 || end - start >= fewestChars)) {
      if (runStart < 0) runStart = start
      runEnd = end
    }
    close()
    const newline = bytes.indexOf(lineFeed, position)
    position = newline < 0 ? bytes.length : newline + 1
  }
  close()
  return found.slice(0, budget.runs)
}

/** The bytes, and what is in base64 in them, and in that again, a few layers deep; at most `bytes` of them decoded. */
export function decodedLayers(bytes: Buffer, budget: RunBudget): readonly Buffer[] {
  const found = [bytes]
  let layer: readonly Buffer[] = [bytes]
  let left = budget.bytes
  for (let depth = 0; depth < mostLayers && layer.length > 0; depth++) {
    const next: Buffer[] = []
    for (const piece of layer) {
      const runs = decodedRuns(piece, { runs: budget.runs, bytes: left })
      left -= runs.reduce((sum, run) => sum + run.length, 0)
      next.push(...runs)
    }
    layer = next.slice(0, budget.runs)
    found.push(...layer)
  }
  return found
}
