/** Which contents honest programs write under an extension; anything else is a mismatch. */

const office = /officedocument|ms-(?:word|excel|powerpoint)|encrypted-ooxml|zip|cfb|opendocument/
/** Old office formats are what many programs export to: RTF, HTML, XML and text under `.doc` and `.xls` open without a question. */
const oldOffice = /officedocument|ms-(?:word|excel|powerpoint)|encrypted-ooxml|zip|cfb|opendocument|rtf|html|xml|^text\/|mhtml|rfc822/
const picture = /^image\/(?!svg)/

const expected: ReadonlyMap<string, RegExp> = new Map([
  ['pdf', /pdf/],
  ['png', picture],
  ['jpg', picture],
  ['jpeg', picture],
  ['gif', picture],
  ['bmp', picture],
  ['tif', picture],
  ['tiff', picture],
  ['webp', picture],
  ['zip', /zip|officedocument|opendocument|java-archive|epub/],
  ['docx', office],
  ['xlsx', office],
  ['pptx', office],
  ['doc', oldOffice],
  ['xls', oldOffice],
  ['ppt', oldOffice],
  ['txt', /^text\/|xml|json|html|subrip|rtf/],
  ['csv', /^text\/|officedocument|cfb|html|xml/],
  ['rtf', /rtf|cfb|officedocument|html|^text\//],
  ['mp3', /^audio\/|^video\//],
  ['wav', /^audio\//],
  ['mp4', /^video\/|^audio\//],
])

/** True where the content is known and is not what programs write under that extension. */
export function isMismatch(extension: string, detected: string | null): boolean {
  const accepted = expected.get(extension)
  return accepted !== undefined && detected !== null && !accepted.test(detected)
}
