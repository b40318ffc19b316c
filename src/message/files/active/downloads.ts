/** Whether a script fetches something and runs it: the pair of verbs, in the line that tells. */
import type { ScriptKind } from './script-kind.ts'

/** Fetches and runs in one go; enough by itself. */
const both: readonly RegExp[] = [
  /\bmshta(?:\.exe)?["']?\s{1,9}["']?(?:https?:|javascript:|vbscript:|\\\\)/i,
  /\bregsvr32(?:\.exe)?\b[^\n]{0,100}\/i:\s{0,3}["']?https?:/i,
  /\bmsiexec(?:\.exe)?\b[^\n]{0,60}\/(?:i|package)\s{0,9}["']?(?:https?:|\\\\)/i,
  /\brundll32(?:\.exe)?\b[^\n]{0,40}\\\\[\w.-]{3,100}(?:@\w{1,10})?\\/i,
  /\b(?:curl|wget)\b[^\n|]{0,400}\|\s{0,9}(?:sudo\s)?(?:ba|z|da)?sh\b/i,
  /\b(?:ba|z)?sh\s{1,9}(?:-c\s{1,9})?["']?(?:<\(|\$\()\s{0,9}(?:curl|wget)\b/i,
  /\b(?:iex|invoke-expression)\b[^\n]{0,200}(?:downloadstring|invoke-webrequest|iwr\b|irm\b|invoke-restmethod)/i,
  /(?:downloadstring|invoke-webrequest|\biwr\b|\birm\b|invoke-restmethod)[^\n]{0,400}\|\s{0,9}(?:iex|invoke-expression)\b/i,
  /\bexec\(\s{0,9}(?:requests\.get|urllib|urlopen|base64\.b64decode|zlib\.decompress)/i,
  /\bgetobject\(\s{0,9}["']script:https?:/i,
]
const fetches =
  /msxml2\.(?:server)?xmlhttp|microsoft\.xmlhttp|winhttp\.winhttprequest|urldownloadtofile|\bdownload(?:file|data|string)\b|invoke-webrequest|\biwr\b|\birm\b|invoke-restmethod|start-bitstransfer|\bbitsadmin\b|\bcertutil\b[^\n]{0,60}-urlcache|net\.webclient|\bcurl(?:\.exe)?\s{1,9}[^\n]{0,200}https?:|\bwget\s{1,9}[^\n]{0,200}https?:/i
const runs =
  /wscript\.shell|shell\.application|shellexecute|\.savetofile|adodb\.stream|invoke-expression|\biex\b|start-process|invoke-item|\bstart\s{1,9}(?:""\s{0,9})?["'%\w]|\bcmd(?:\.exe)?\s{1,9}\/c|\brundll32\b|\bregsvr32\b|\bmshta\b|\[reflection\.assembly\]|\bmsiexec\b|\.create\(\s{0,9}["']/i
const runsFetched = /\bchmod\s{1,9}(?:\+x|[0-7]{3,4})\s[^\n]{0,200}/i

/** The text without the marks that only hide its words: carets of batch files, backticks of PowerShell. */
function plainWords(text: string, kind: ScriptKind): string {
  return kind === 'batch' ? text.replaceAll('^', '') : kind === 'powershell' ? text.replaceAll('`', '') : text
}

function lineAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 80)
  return (
    text
      .slice(start, start + 600)
      .split('\n')[0]
      ?.replaceAll(/\s+/g, ' ')
      .trim() ?? ''
  )
}

/**
 * The line that tells, null where the script does not fetch and run. Scripts of developers (shell, Python) fetch and start
 * things every day: of them only what runs without being looked at (a download piped into a shell, made executable and started) counts.
 */
export function downloaderLine(text: string, kind: ScriptKind): string | null {
  const words = plainWords(text, kind)
  for (const pattern of both) {
    const match = pattern.exec(words)
    if (match !== null) return lineAt(words, match.index)
  }
  const fetch = fetches.exec(words)
  if (fetch === null) return null
  const run = kind === 'shell' ? runsFetched.exec(words) : kind === 'python' ? null : runs.exec(words)
  return run === null ? null : lineAt(words, fetch.index)
}
