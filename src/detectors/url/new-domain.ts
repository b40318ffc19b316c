/** A domain registered a few days ago. */
import type { EnrichmentDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'

/** A domain that this mail names is younger than 30 days. */
export const detector: EnrichmentDetector = {
  id: 'url/new-domain',
  needs: 'enrichment',
  factor: 'new_domain',
  type: 'Threat Intel',
  title: 'A domain registered a few days ago',
  meaning: 'A domain that this mail names is younger than 30 days.',
  check: 'See what else is known of it; most phishing domains live for days.',
  severity: 'high',
  technique: 'T1583.001',
  falsePositives: ['A young firm, a campaign site.'],
  detect: (_message, enrichments) => {
    const youngest = new Map<string, { readonly days: number; readonly provider: string }>()
    for (const { kind, observable, detail, provider } of enrichments) {
      const days = detail?.['ageDays']
      if (kind !== 'domain' || typeof days !== 'number' || !(days >= 0 && days < 30)) continue
      if (days < (youngest.get(observable)?.days ?? 30)) youngest.set(observable, { days: Math.floor(days), provider })
    }
    return [...youngest].map(([domain, { days, provider }]) => ({
      description: `New domain: ${shown(domain)} was registered ${days} day${days === 1 ? '' : 's'} ago`,
      evidence: [seen(`intel:${provider}`, `${shown(domain)}: age ${days} days`)],
    }))
  },
}
