/** A link that runs script. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'

const mostLinks = 2_000
/** What buttons of saved pages hold and what does nothing. */
const idle =
  /^(?:void\(?\s{0,5}['"]?0?['"]?\s{0,5}\)?|return false|\/\/|#|window\.print\(\)|print\(\)|history\.back\(\)|false|null|undefined)?;{0,5}$/

/** Control characters in the scheme are dropped as browsers drop them. */
function runsScript(href: string): boolean {
  const script = /^(?:javascript|vbscript):(.*)$/is.exec(
    href
      .slice(0, 8_192)
      .replace(/[\u0000-\u0020]+/g, ' ')
      .trimStart()
      .replace(/^([a-z ]{1,30}):/i, (scheme) => scheme.replaceAll(' ', '')),
  )
  return script !== null && !idle.test((script[1] ?? '').trim().toLowerCase())
}

/** A link holds script (javascript: or vbscript:) instead of an address. */
export const detector: MessageDetector = {
  id: 'url/javascript-link',
  needs: 'message',
  factor: 'deceptive_url',
  type: 'Link',
  title: 'A link that runs script',
  meaning: 'A link holds script (javascript: or vbscript:) instead of an address.',
  check: 'Read the script; mail programs do not run it, a saved page does.',
  severity: 'medium',
  technique: 'T1059.007',
  falsePositives: ['Pages sent from a browser, whose buttons do nothing (javascript:void(0)); such links are left out.'],
  detect: (message) => {
    const script = (message.html?.links ?? []).slice(0, mostLinks).find(({ href }) => runsScript(href))
    if (script === undefined) return []
    return [
      {
        description: 'A link runs script instead of opening an address',
        evidence: [seen('html:a', shown(script.href.trim().slice(0, 300)))],
      },
    ]
  },
}
