/** The files of a submission that belong to the quoted mail, and those that are the reporter's own (logo of a signature, signature of S/MIME). */
import type { FileObservable } from '../../domain/analysis.ts'
import { fileParts } from '../mime/bodies.ts'
import { firstField } from '../mime/header-block.ts'
import type { MimePart } from '../mime/mime-tree.ts'

const signatureTypes = new Set(['application/pgp-signature', 'application/pkcs7-signature', 'application/x-pkcs7-signature'])

/** Lower-case Content-IDs that the given URLs refer to. */
function contentIds(urls: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const url of urls) if (/^cid:/i.test(url)) out.add(url.slice(4).trim().toLowerCase())
  return out
}

/** Parts that the reporter's program added: the signature of a signed wrapper, and pictures that the covering note alone shows. */
export function ownParts(root: MimePart, inside: readonly string[], outside: readonly string[]): ReadonlySet<MimePart> {
  const quoted = contentIds(inside)
  const noted = contentIds(outside)
  const out = new Set<MimePart>()
  const signature = root.type.value === 'multipart/signed' ? root.children[1] : undefined
  if (signature !== undefined && signatureTypes.has(signature.type.value)) out.add(signature)
  for (const part of fileParts(root)) {
    const id = firstField(part.headers, 'content-id')
      ?.raw.replaceAll(/[<>\s]/g, '')
      .toLowerCase()
    if (id !== undefined && noted.has(id) && !quoted.has(id)) out.add(part)
  }
  return out
}

/** The files without those of the given parts. The first files are those of the parts in order; what came out of archives follows and is kept. */
export function filesWithout(files: readonly FileObservable[], root: MimePart, own: ReadonlySet<MimePart>): readonly FileObservable[] {
  if (own.size === 0) return files
  const parts = fileParts(root)
  return files.filter((_, index) => {
    const part = parts[index]
    return part === undefined || !own.has(part)
  })
}
