/** What the macros of a document would do, by their source. */
import { scanRawUrls } from '../../observables/text-links.ts'
import type { Findings } from './findings.ts'
import type { VbaModule } from './vba-project.ts'
import { logicalLines, stringsOf } from './vba-strings.ts'

/** Run by Word, Excel or PowerPoint without a click. */
const autoRun =
  /\bsub\s{1,20}(auto_?open|auto_?exec|auto_?new|auto_?close|auto_?exit|document_open|document_new|document_close|document_beforeclose|workbook_open|workbook_beforeclose|workbook_close|onload_\w{0,40}|ribbon_onload|inkpicture1_painted|\w{1,40}_(?:painted|painting|onmouseover|beforenavigate2|navigatecomplete2|downloadcomplete))\b/i
/** Run by a form; many honest workbooks have one. */
const formStart = /\bsub\s{1,20}(userform_(?:initialize|activate))\b/i
/** The statement; in strings the word is a firm or a beach. */
const shellStatement = /\bshell\s{0,9}(?:\(|["$]|\w)/i
const shell =
  /wscript\.shell|shell\.application|\bcreateobject\s{0,9}\(|\bgetobject\s{0,9}\(|shellexecute|powershell|cmd(?:\.exe)?\s{0,9}\/[ck]|\bmshta\b|regsvr32|rundll32|certutil|bitsadmin|urldownloadtofile|xmlhttp|winhttprequest|adodb\.stream|\benviron\$?\s{0,9}\(|\bcallbyname\b|\bwin32_process|virtualalloc|createthread|rtlmovememory|\bdeclare\s{1,9}(?:ptrsafe\s{1,9})?(?:sub|function)\b/i
/** Automation of Office itself and of dictionaries: what honest macros create all day. */
const honestObjects =
  /^(?:scripting\.dictionary|vbscript\.regexp|(?:word|excel|powerpoint|outlook|access|visio|msproject)\.application|adodb\.(?:connection|recordset|command)|dao\.\S{1,40}|system\.collections\.\S{1,40}|scripting\.filesystemobject|shell\.application\.0)$/i
const telling = /https?:\/\/|powershell|wscript\.shell|cmd(?:\.exe)? \/c|mshta|regsvr32|certutil/i
const longestScan = 1_000_000

/** True where all that the line does is create an object that honest macros create. */
function createsHonestObject(line: string): boolean {
  const matches = [...line.slice(0, 2_000).matchAll(/\b(?:create|get)object\s{0,9}\(([^)]{0,200})\)/gi)]
  if (matches.length === 0) return false
  const harmless = matches.every((match) => honestObjects.test((/"([^"]{1,100})"/.exec(match[1] ?? '')?.[1] ?? '').trim()))
  return harmless && !shell.test(line.slice(0, 2_000).replaceAll(/\b(?:create|get)object\s{0,9}\([^)]{0,200}\)/gi, ''))
}

/** Text of the compiled form that its source has not: what runs is not what an editor shows. */
function hiddenInCompiled({ source, compiled }: VbaModule): string | null {
  const strings =
    compiled
      .subarray(0, longestScan)
      .toString('latin1')
      .match(/[\x20-\x7e]{8,1000}/g) ?? []
  const lower = source.toLowerCase()
  for (const text of strings.slice(0, 2_000)) {
    const at = text.search(telling)
    if (at < 0) continue
    const piece = /^[^"]{8,40}/.exec(text.slice(at))?.[0]
    if (piece !== undefined && !lower.includes(piece.toLowerCase())) return piece
  }
  return null
}

function readSource(source: string, findings: Findings): void {
  const lines = logicalLines(source)
  let forms: string | null = null
  for (const line of lines) {
    const text = line.slice(0, 4_096)
    const start = autoRun.exec(text)?.[1]
    if (start !== undefined) findings.trait('auto-run', text)
    if (formStart.test(text)) forms ??= text
    if (/^\s{0,200}attribute\s/i.test(text)) continue
    if (shellStatement.test(text.replaceAll(/"[^"]{0,4096}"/g, '""')) || (shell.test(text) && !createsHonestObject(text)))
      findings.trait('macro-shell', text)
  }
  const strings = stringsOf(lines)
  for (const text of strings) {
    const at = text.search(/powershell|wscript\.shell|cmd(?:\.exe)? \/c|mshta|regsvr32|certutil|xmlhttp|adodb\.stream/i)
    if (at >= 0) findings.trait('macro-shell', text)
  }
  // A form is opened by other code; it tells only together with what it does.
  if (forms !== null && findings.has('macro-shell')) findings.trait('auto-run', forms)
  const pieces = [lines.join('\n').slice(0, longestScan), strings.join('\n').slice(0, longestScan)]
  for (const piece of pieces) for (const url of scanRawUrls(piece, 500)) findings.reference(url, 'vba')
}

/** Notes traits `macro`, `auto-run`, `macro-shell`, `macro-stomped` and the URLs of the source. */
export function judgeMacros(modules: readonly VbaModule[], findings: Findings): void {
  findings.trait('macro')
  for (const module of modules) {
    if (module.source === '') {
      if (module.compiled.some((byte) => byte !== 0))
        findings.trait('macro-stomped', `module ${module.name} has compiled code and no source`)
    } else readSource(module.source, findings)
    const hidden = hiddenInCompiled(module)
    if (hidden === null) continue
    if (module.source !== '') findings.trait('macro-stomped', `module ${module.name}, in compiled code only: ${hidden}`)
    findings.trait('macro-shell', hidden)
    for (const url of scanRawUrls(module.compiled.subarray(0, longestScan).toString('latin1'), 100)) findings.reference(url, 'vba')
  }
}
