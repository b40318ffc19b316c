/**
 * Resolves with the promise, or rejects with `error()` after `ms` milliseconds. What the promise does later is ignored, never
 * unhandled; whoever calls this ends the work that was cut.
 */
export async function withDeadline<T>(promise: Promise<T>, ms: number, error: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(error())
    }, ms)
  })
  try {
    return await Promise.race([promise, expiry])
  } finally {
    clearTimeout(timer)
  }
}
