/** An invisible picture that reports the opening. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { HtmlImage } from '../../domain/message.ts'
import { seen } from '../evidence.ts'
import { shown, webHost } from '../links.ts'

function isPixel({ src, width, height, hidden }: HtmlImage): boolean {
  if (webHost(src.trim()) === null) return false
  const tiny = width !== null && width <= 1 && height !== null && height <= 1
  return tiny || (hidden && (width ?? 0) <= 1 && (height ?? 0) <= 1)
}

/** A remote image of one pixel or none, or a hidden one without a size: it tells its server that the mail was opened. */
export const detector: MessageDetector = {
  id: 'content/tracking-pixel',
  needs: 'message',
  factor: 'tracking_pixel',
  role: 'context',
  type: 'Content',
  title: 'An invisible picture that reports the opening',
  meaning: 'A remote image of one pixel or none, or a hidden one without a size: it tells its server that the mail was opened.',
  check: 'Means little by itself; nearly every newsletter has one.',
  severity: 'info',
  technique: 'T1598',
  falsePositives: ['Newsletters, shop receipts, old spacer pictures.'],
  detect: (message) => {
    const pixels = (message.html?.images ?? []).slice(0, 2_000).filter((image) => isPixel(image))
    if (pixels.length === 0) return []
    const count = pixels.length === 1 ? 'Tracking pixel' : `${pixels.length} tracking pixels`
    return [{ description: `${count} detected`, evidence: pixels.slice(0, 3).map(({ src }) => seen('html:img', shown(src.slice(0, 300)))) }]
  },
}
