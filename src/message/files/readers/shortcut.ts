/** Windows shortcuts (.lnk): where they lead and what they start. */
import { scanRawUrls } from '../../observables/text-links.ts'
import { shown } from '../shown.ts'
import type { FileReader } from '../file-reading.ts'
import { startsCommand } from '../shortcuts/command.ts'
import { readShellLink } from '../shortcuts/shell-link.ts'

const mostUrls = 100
/** Blanks that nobody types. */
const manyBlanks = 100

export const shortcutReader: FileReader = {
  name: 'shortcut',
  accepts: ({ bytes }) => bytes.subarray(0, 20).equals(Buffer.from('4c0000000114020000000000c000000000000046', 'hex')),
  read: ({ bytes }) => {
    const link = readShellLink(bytes)
    if (link === null) return { traits: ['shortcut'] }
    const line = `${link.target} ${link.arguments}`
    const remote = [link.target, link.iconFile, link.workingFolder].filter((place) => /^(?:\\\\|\/\/)[^\\/?.]/.test(place))
    const command = startsCommand(link.target, link.arguments) || link.padding > manyBlanks
    return {
      traits: ['shortcut', ...(command ? ['lnk-command'] : []), ...(remote.length > 0 ? ['remote-file'] : [])],
      details: [
        ...(line.trim() === '' ? [] : [{ trait: command ? 'lnk-command' : 'shortcut', excerpt: shown(line) }]),
        ...remote.slice(0, 2).map((place) => ({ trait: 'remote-file', excerpt: shown(place) })),
      ],
      references: [...new Set([line, link.iconFile].flatMap((text) => scanRawUrls(text, mostUrls)))].map((url) => ({
        url,
        foundIn: 'lnk',
      })),
    }
  },
}
