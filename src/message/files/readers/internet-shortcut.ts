/** Shortcuts that are text: .url and .website of Windows, .webloc of macOS, .desktop of Linux. */
import { scanRawUrls } from '../../observables/text-links.ts'
import { textOfFile } from '../active/file-text.ts'
import { extensionOf } from '../file-name.ts'
import { shown } from '../shown.ts'
import type { FileReader } from '../file-reading.ts'
import { startsCommand } from '../shortcuts/command.ts'

const mostBytes = 100_000
const mostUrls = 100
const extensions: ReadonlySet<string> = new Set(['url', 'website', 'webloc', 'desktop'])
const heads = /^\s{0,20}\[(?:InternetShortcut|Desktop Entry)\]/i

export const internetShortcutReader: FileReader = {
  name: 'internet shortcut',
  accepts: ({ name, bytes }) =>
    (extensions.has(extensionOf(name)) && bytes.length <= mostBytes) ||
    heads.test(
      bytes
        .subarray(0, 60)
        .toString('latin1')
        .replaceAll(/[\u0000\u00fe\u00ff]/g, ''),
    ),
  read: ({ bytes }) => {
    const text = textOfFile(bytes.subarray(0, mostBytes))
    const values = new Map<string, string>()
    for (const line of text.split(/[\r\n]+/, 500)) {
      const at = line.indexOf('=')
      if (at > 0) values.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
    }
    const target = values.get('url') ?? ''
    const program = values.get('exec') ?? ''
    const remote = [target, values.get('iconfile') ?? '', values.get('workingdirectory') ?? ''].filter((value) =>
      /^(?:\\\\|\/\/|file:\/\/[^/])/i.test(value),
    )
    const command = startsCommand('', program)
    return {
      traits: ['shortcut', ...(command ? ['lnk-command'] : []), ...(remote.length > 0 ? ['remote-file'] : [])],
      details: [
        ...(program === '' ? [] : [{ trait: command ? 'lnk-command' : 'shortcut', excerpt: shown(program) }]),
        ...remote.slice(0, 2).map((value) => ({ trait: 'remote-file', excerpt: shown(value) })),
      ],
      references: [...new Set([target, ...scanRawUrls(text, mostUrls)])]
        .filter((url) => url !== '' && !/^https?:\/\/www\.apple\.com\/DTDs\//i.test(url))
        .map((url) => ({ url, foundIn: 'shortcut' })),
    }
  },
}
