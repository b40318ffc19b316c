/** Runs work on a stream of inputs with bounded concurrency and yields the results in the order of the inputs. */
export async function* inOrder<In, Out>(inputs: AsyncIterable<In>, width: number, work: (input: In) => Promise<Out>): AsyncGenerator<Out> {
  const running: Promise<Out>[] = []
  for await (const input of inputs) {
    const promise = work(input)
    // Awaited in order below; an early rejection must not count as unhandled meanwhile.
    promise.catch(() => undefined)
    running.push(promise)
    if (running.length >= width) yield await (running.shift() as Promise<Out>)
  }
  for (const promise of running) yield await promise
}
