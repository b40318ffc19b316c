/** What each part of a package is read as. */
import { extensionOf } from '../file-name.ts'
import type { TypeOf } from './content-types.ts'

export type PartKind =
  'types' | 'relations' | 'xml' | 'macro-sheet' | 'binary-macro-sheet' | 'vba' | 'object' | 'binary' | 'image' | 'file' | 'quiet'

const images: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp', 'tif', 'tiff'])
/** Fonts, drawings, films and settings of printers: nothing in them is opened by a click. */
const quiet: ReadonlySet<string> = new Set(
  'odttf fntdata ttf otf wmf emf wdp svg mp3 mp4 m4a m4v mov avi wav wmv mpg mpeg aac jxr ico glb thmx'.split(' '),
)
const roles: ReadonlyMap<string, PartKind> = new Map([
  ['vbaproject', 'vba'],
  ['oleobject', 'object'],
  ['xlmacrosheet', 'macro-sheet'],
  ['xlintlmacrosheet', 'macro-sheet'],
])

/** Kind of a part by its role in relationships, its content type and its name, in this order. */
export function kindOf(name: string, typeOf: TypeOf, roleOf: ReadonlyMap<string, string>): PartKind {
  if (name === '[content_types].xml') return 'types'
  if (name.endsWith('.rels')) return 'relations'
  const type = typeOf(name)
  const extension = extensionOf(name)
  const role = roles.get(roleOf.get(name) ?? '') ?? (/vbaproject$/.test(type) || name.endsWith('vbaproject.bin') ? 'vba' : undefined)
  const sheet = role === 'macro-sheet' || /macrosheet/.test(type) || /(?:^|\/)macrosheets\//.test(name)
  if (sheet) return extension === 'bin' || (type !== '' && !type.endsWith('xml')) ? 'binary-macro-sheet' : 'macro-sheet'
  if (role !== undefined) return role
  if (/oleobject$/.test(type) || (extension === 'bin' && name.includes('embeddings/'))) return 'object'
  if (images.has(extension)) return 'image'
  if (quiet.has(extension)) return 'quiet'
  if (extension === 'xml' || extension === 'vml' || /[+/]xml$/.test(type)) return 'xml'
  return ['bin', 'dat', 'data'].includes(extension) ? 'binary' : 'file'
}
