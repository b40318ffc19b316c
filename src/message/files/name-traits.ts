/** Tricks in the name of a file: a second extension, a changed direction of writing, blanks that push the extension out of sight. */
import { extensionOf } from './file-name.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))
/** What a name pretends to be. */
const documents = set(
  'pdf doc docx docm xls xlsx xlsm ppt pptx txt rtf csv odt ods jpg jpeg png gif bmp tif tiff mp3 mp4 avi mov wav html htm eml msg zip',
)
/** What runs or shows a page when opened. */
const opening = set(
  'exe scr com pif cpl msi msix appx jar js jse vbs vbe wsf wsh hta bat cmd ps1 psm1 lnk url website scf reg chm iso img vhd vhdx one dll apk sh command library-ms search-ms settingcontent-ms html htm shtml xhtml svg mht mhtml',
)
const pages = set('html htm shtml xhtml svg mht mhtml')
const bidi = /[\u202a-\u202e\u2066-\u2069]|\\u20(?:2[a-e]|6[6-9])/

/** Traits of the last part of a name, raw or as `cleanName` shows it. */
export function traitsOfName(name: string): readonly string[] {
  const own = name.slice(name.lastIndexOf('/') + 1)
  const extension = extensionOf(own)
  const stem = own.trimEnd().slice(0, -(extension.length + 1))
  const before = extensionOf(stem.trimEnd())
  // `page.htm.html` and `notes.html` saved twice are slips; a document that is a page or a program is not.
  const double =
    opening.has(extension) &&
    documents.has(before) &&
    !(pages.has(extension) && (pages.has(before) || before === 'eml' || before === 'msg'))
  return [
    ...(double ? ['double-extension'] : []),
    ...(bidi.test(own) ? ['rtl-name'] : []),
    ...(/\s{12}$/.test(stem) && extension !== '' ? ['long-space-name'] : []),
  ]
}
