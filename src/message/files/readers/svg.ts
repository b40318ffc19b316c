/** SVG pictures: a browser runs the scripts in them and follows their links. */
import { gunzipSync } from 'node:zlib'
import { mostScriptBytes, textOfFile } from '../active/file-text.ts'
import type { PageParts } from '../active/page-parts.ts'
import { readPage } from '../active/read-page.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'

const extensions = new Set(['svg', 'svgz'])

/** Bytes of an SVG, unpacked where it is a `.svgz`; null where that fails. */
function unpacked(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostScriptBytes })
  } catch {
    return null
  }
}

/** What the picture runs or shows beside drawing; null for a picture that only draws, links and labels (diagrams label by foreignObject). */
function activeIn({ runs, script, foreign, dataUris }: PageParts): string | null {
  if (runs) return `script: ${script.replaceAll(/\s+/g, ' ').trim()}`.slice(0, 200)
  const asking = foreign.filter((tag) => tag !== 'a')
  if (asking.length > 0) return `HTML in the picture: ${asking.join(', ')}`
  return dataUris.some((uri) => /^data:(?:text\/html|image\/svg|application\/(?!font|x-font))/i.test(uri))
    ? 'a page or file in a data: address'
    : null
}

export const svgReader: FileReader = {
  name: 'SVG picture',
  accepts: ({ name, mediaType, detectedType }) =>
    detectedType === 'image/svg+xml' || mediaType === 'image/svg+xml' || extensions.has(extensionOf(name)),
  read: async (file, context) => {
    const bytes = unpacked(file.bytes)
    if (bytes === null) return { opaque: [`SVG picture that cannot be read: ${file.name}`] }
    const { reading, parts } = await readPage(textOfFile(bytes), file, context)
    const active = activeIn(parts)
    if (active === null) return reading
    return {
      ...reading,
      traits: [...(reading.traits ?? []), 'svg-script'],
      details: [...(reading.details ?? []), { trait: 'svg-script', excerpt: active }],
    }
  },
}
