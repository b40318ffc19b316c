/** A progress bar on standard error, drawn only where it is a terminal. */
import type { WriteStream } from 'node:tty'

export interface Progress {
  readonly step: () => void
  /** Sets how many are done. */
  readonly to: (done: number) => void
  readonly end: () => void
}

const barWidth = 30
const redrawEveryMs = 100

export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, total: number, unit = 'files'): Progress {
  if (!stream.isTTY || total < 2) return { step: () => undefined, to: () => undefined, end: () => undefined }
  let done = 0
  let drawnAt = 0
  const draw = (): void => {
    const share = Math.min(done / total, 1)
    const full = Math.round(share * barWidth)
    stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${done}/${total} ${unit}`)
  }
  const to = (reached: number): void => {
    done = reached
    const now = performance.now()
    if (now - drawnAt < redrawEveryMs && done < total) return
    drawnAt = now
    draw()
  }
  return {
    step: () => {
      to(done + 1)
    },
    to,
    end: () => {
      stream.write(`\r${' '.repeat(barWidth + 30)}\r`)
    },
  }
}
