/** Every known service that wraps links, looked up by host. */
import { checkPoint } from './check-point.ts'
import { mailFilters } from './mail-filters.ts'
import { microsoft } from './microsoft.ts'
import { proofpoint } from './proofpoint.ts'
import type { Rewriter } from './rewriter.ts'
import { siteExits } from './site-exits.ts'

export const rewriters: readonly Rewriter[] = [...microsoft, proofpoint, checkPoint, ...mailFilters, ...siteExits]

const byHost: ReadonlyMap<string, Rewriter> = new Map(
  rewriters.flatMap((rewriter) => rewriter.hosts.map((host): [string, Rewriter] => [host, rewriter])),
)

/** The service that a host belongs to; null for everybody else. */
export function rewriterOf(host: string): Rewriter | null {
  const exact = byHost.get(host)
  if (exact !== undefined) return exact
  // A host has at most 127 labels, so that this ends soon.
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const found = byHost.get(host.slice(dot))
    if (found !== undefined) return found
  }
  return null
}
