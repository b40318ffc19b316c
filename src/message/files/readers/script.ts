/** Scripts, and files of settings that start or connect something when they are opened. */
import { downloaderLine } from '../active/downloads.ts'
import { decodable, embeddedFiles } from '../active/embedded-data.ts'
import { decodeScriptSections, isEncodedScript } from '../active/encoded-script.ts'
import { encodedCommands } from '../active/encoded-commands.ts'
import { textOfFile } from '../active/file-text.ts'
import { launcherFacts } from '../active/launchers.ts'
import type { Dialect } from '../../script/literals.ts'
import { readScript } from '../../script/read-script.ts'
import { type ScriptKind, scriptKindOf } from '../active/script-kind.ts'
import type { FileReader, FileSource } from '../file-reading.ts'

const headBytes = 4_096
const languages: ReadonlySet<ScriptKind> = new Set(['javascript', 'vbscript', 'powershell', 'batch', 'shell', 'python'])

function dialectOf(kind: ScriptKind, text: string): Dialect {
  if (kind === 'javascript')
    return /\bcreateobject\s?\(|<script[^>]{0,80}vbscript|\bend sub\b/i.test(text) && !/\bvar\s|function\s?\(/.test(text)
      ? 'vbscript'
      : 'javascript'
  return kind === 'vbscript' ? 'vbscript' : kind === 'shell' || kind === 'python' ? 'javascript' : 'powershell'
}

const kindOf = (file: FileSource): ScriptKind | null => scriptKindOf(file, textOfFile(file.bytes.subarray(0, headBytes)))

export const scriptReader: FileReader = {
  name: 'script',
  accepts: (file) => kindOf(file) !== null,
  read: async (file, context) => {
    const kind = kindOf(file)
    if (kind === null) return {}
    const raw = textOfFile(file.bytes)
    const text = decodeScriptSections(raw)
    const commands = encodedCommands(text)
    const whole = [text, ...commands].join('\n')
    const code = readScript(whole, dialectOf(kind, whole), decodable(file, context))
    const inside = await embeddedFiles(code.payloads, 'script-embedded', context)
    const traits: string[] = [languages.has(kind) ? 'script' : 'launcher']
    const details: { trait: string; excerpt: string }[] = []
    const note = (trait: string, excerpt: string): void => {
      traits.push(trait)
      details.push({ trait, excerpt: excerpt.slice(0, 200) })
    }
    if (isEncodedScript(raw)) note('encoded-script', 'written with the script encoder of Windows')
    for (const command of commands.slice(0, 3)) note('encoded-command', command)
    const telling = [whole, ...code.decoded].map((each) => downloaderLine(each, kind)).find((line) => line !== null)
    if (telling !== undefined) note('downloader', telling)
    const facts = launcherFacts(text, kind)
    if (facts.connects !== null) note('connects', facts.connects)
    if (facts.starts !== null) note('downloader', facts.starts)
    return {
      traits: [...new Set([...traits, ...(inside.codes.traits ?? [])])],
      details,
      references: [...code.urls.map((url) => ({ url, foundIn: 'script' })), ...(inside.codes.references ?? [])],
      texts: facts.hosts.map((text) => ({ text, foundIn: 'script' })),
      members: inside.members,
    }
  },
}
