/** Whether a command line of a shortcut starts an interpreter or fetches something. */

const starters =
  /(?:^|[\\/\s"'=&|(^])(?:powershell|pwsh|cmd|mshta|rundll32|regsvr32|wscript|cscript|curl|bitsadmin|certutil|msiexec|forfiles|wmic|conhost|ssh|scp|ftp|finger|pcalua|schtasks|installutil|msbuild|odbcconf|hh|python|node|bash|sh)(?:\.exe)?(?=$|[\s"'^;&|/,])/i
const longest = 20_000

/** True for interpreters and for programs that fetch or load what they are told; a target alone, or with a plain file to open, is none. */
export function startsCommand(target: string, written: string): boolean {
  const line = `${target.slice(0, longest)} ${written.slice(0, longest)}`
  if (starters.test(line)) return written.trim() !== ''
  if (/(?:^|[\\/])explorer(?:\.exe)?\s{0,9}$/i.test(target.slice(-300))) return /\\\\[^\\\s]|https?:|search-ms:|file:/i.test(written)
  return /\\\\[^\\\s]{1,255}(?:@\d{1,5}|@SSL)?\\(?:DavWWWRoot|webdav)\b/i.test(line)
}
