/** What a script of a PDF is for, as far as its words tell (Acrobat JavaScript API). */

/** Calls that reach out of the document, start something, or build code out of data. */
const reachingOut =
  /\b(?:exportDataObject|launchURL|submitForm|getURL|mailDoc|mailForm|importDataObject|openDoc|eval|unescape|fromCharCode|setTimeOut|SOAP|newPlayer|collectEmailInfo|getIcon|customDictionaryOpen|hostContainer|ADBC|Net\.HTTP)\b/i
/** Statements that print, zoom, or set the view, the common harmless things on opening. */
const viewing =
  /^(?:this\.|app\.)?(?:print|zoom|zoomType|pageNum|layout|dirty|delay|calculate|runtimeHighlight|syncAnnotScan|fullScreen|viewState|bringToFront|resetForm|execMenuItem)\b/

const shortest = 400

/** True where the script does more than print, zoom or set the view. */
export function actsOnOpening(code: string): boolean {
  if (code.length > 20_000 || reachingOut.test(code)) return true
  const bare = code.replaceAll(/\/\/[^\r\n]*/g, '').trim()
  const statements = bare.split(/[;\r\n]+/).map((statement) => statement.trim())
  return bare.length > shortest || !statements.every((statement) => statement === '' || viewing.test(statement))
}

/** True where the script calls what reaches out of the document or builds code out of data. */
export const reachesOut = (code: string): boolean => reachingOut.test(code.slice(0, 500_000))
