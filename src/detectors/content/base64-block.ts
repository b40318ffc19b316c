/** A base64 block in the visible text. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

const longestText = 200_000
const shortestBlock = 80
const longestRun = 400
/** Any run as long as a block; lines without one are not cut into words. */
const longWord = /\S{80}/

/** First run of base64, in one line or wrapped like a mail body; null where there is none. Armoured keys and links do not count. */
function findBlock(text: string): string | null {
  let run = ''
  let armour = false
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (/^-----(?:BEGIN|END) /.test(trimmed)) armour = trimmed.startsWith('-----BEGIN ')
    const wrapped = !armour && trimmed.length >= 40 && /^[A-Za-z0-9+/]+={0,2}$/.test(trimmed)
    // Longer than this tells no more, and joining without end would cost its square.
    run = wrapped ? (run.length > longestRun ? run : run + trimmed) : ''
    if (isBase64(run)) return run
    const inLine = armour || !longWord.test(trimmed) ? undefined : trimmed.split(/\s+/).find((word) => isBase64(word))
    if (inLine !== undefined) return inLine
  }
  return null
}

function isBase64(text: string): boolean {
  if (text.length < shortestBlock || text.length > longestText || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text) && text.replace(/={1,2}$/, '').length % 4 !== 1
}

/** The reader sees at least 80 characters of base64 that decode. */
export const detector: MessageDetector = {
  id: 'content/base64-block',
  needs: 'message',
  factor: 'base64_content',
  role: 'context',
  type: 'Content',
  title: 'A base64 block in the visible text',
  meaning: 'The reader sees at least 80 characters of base64 that decode.',
  check: 'Decode it in a safe place.',
  severity: 'low',
  technique: 'T1027',
  falsePositives: ['Keys, signatures and log extracts in technical mail.'],
  detect: (message) => {
    const block = findBlock(message.visibleText.slice(0, longestText))
    return block === null ? [] : [{ description: 'Base64 encoded content found in the visible text', evidence: [seen('text', block)] }]
  },
}
