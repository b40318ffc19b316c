/** Which kind of script or launcher a file is: by its name, or by its first lines where the name says nothing or lies. */
import type { FileSource } from '../file-reading.ts'

/** Languages, and files of settings that make a program start or connect when they are opened. */
export type ScriptKind =
  | 'javascript'
  | 'vbscript'
  | 'powershell'
  | 'batch'
  | 'shell'
  | 'python'
  | 'registry'
  | 'explorer-command'
  | 'settings-shortcut'
  | 'web-query'
  | 'symbolic-link-sheet'
  | 'remote-desktop'
  | 'click-once'
  | 'app-installer'
  | 'search-connector'

const byExtension: ReadonlyMap<string, ScriptKind> = new Map([
  ...['js', 'jse', 'mjs', 'wsf', 'wsc', 'sct', 'hta'].map((name) => [name, 'javascript'] as const),
  ...['vbs', 'vbe', 'vb'].map((name) => [name, 'vbscript'] as const),
  ...['ps1', 'psm1', 'psd1', 'ps1xml'].map((name) => [name, 'powershell'] as const),
  ...['bat', 'cmd'].map((name) => [name, 'batch'] as const),
  ...['sh', 'command'].map((name) => [name, 'shell'] as const),
  ...['py', 'pyw'].map((name) => [name, 'python'] as const),
  ['reg', 'registry'],
  ['scf', 'explorer-command'],
  ['settingcontent-ms', 'settings-shortcut'],
  ['iqy', 'web-query'],
  ['slk', 'symbolic-link-sheet'],
  ['rdp', 'remote-desktop'],
  ['application', 'click-once'],
  ['appinstaller', 'app-installer'],
  ['library-ms', 'search-connector'],
  ['search-ms', 'search-connector'],
  ['searchconnector-ms', 'search-connector'],
])

/** Extensions of texts that people read: what looks like a script in them does not run. */
const reading = new Set(
  'txt text md log csv tsv eml ini yaml yml json xml rst diff patch html htm xhtml svg c h cpp java ts css sql'.split(' '),
)

const byContent: readonly (readonly [ScriptKind, RegExp])[] = [
  ['remote-desktop', /^(?:[a-z ]{1,60}:[isb]:[^\n]{0,400}\r?\n){0,60}full address:s:/im],
  ['registry', /^(?:Windows Registry Editor Version|REGEDIT4)/],
  ['symbolic-link-sheet', /^ID;P[A-Z]/],
  ['web-query', /^WEB\r?\n\d\r?\nhttps?:\/\//i],
  ['shell', /^#!\s?\/(?:usr\/)?bin\/(?:env )?(?:ba|z|da|k)?sh\b/],
  ['python', /^#!\s?\/usr\/bin\/(?:env )?python/],
  ['explorer-command', /^\[Shell\]\r?\nCommand=/i],
  ['batch', /^\s{0,20}@echo off\b/i],
  ['powershell', /^\s{0,200}(?:param\s?\(|\$[a-z_]\w{0,30}\s?=\s?(?:New-Object|\[System\.)|powershell(?:\.exe)?\s)/i],
  ['javascript', /^\s{0,200}(?:<job\b|<package\b|var\s\w{1,30}\s?=\s?(?:new ActiveXObject|WScript\.CreateObject))/i],
  ['vbscript', /^\s{0,200}(?:(?:dim\s[^\n]{1,200}\n\s{0,20}){0,9}set\s\w{1,30}\s?=\s?createobject|on error resume next)/i],
]

/** Null for anything that is no script. `head`: the first characters of the text. */
export function scriptKindOf({ name, detectedType }: FileSource, head: string): ScriptKind | null {
  const extension = /\.([a-z0-9][a-z0-9-]{0,19})\s{0,9}$/i.exec(name.slice(-40))?.[1]?.toLowerCase() ?? ''
  const known = byExtension.get(extension)
  // A program or picture with the name of a script is told by its bytes elsewhere.
  const text = detectedType === null || /xml|text|html|script|json/.test(detectedType)
  if (known !== undefined) return text ? known : null
  if (!text || reading.has(extension) || detectedType === 'text/html') return null
  if (/^#@~\^[A-Za-z0-9+/]{6}==/.test(head)) return 'javascript'
  return byContent.find(([, pattern]) => pattern.test(head))?.[0] ?? null
}
