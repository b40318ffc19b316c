/** Hits on files by the traits that their readers noted, with what bears them out. */
import type { Hit } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { excerpt, seen } from './evidence.ts'
import { filesWith } from './files.ts'

const mostDetails = 4

/** One hit for each file that has one of the traits, at most ten; evidence: the file, then up to four details of those traits. */
export function hitsByFileTrait(message: Message, traits: readonly string[], sentence: string): readonly Hit[] {
  const files = filesWith(message, (file) => traits.some((trait) => file.traits.includes(trait)))
  return files.map((file) => ({
    description: `${sentence}: ${excerpt(file.name)}`,
    evidence: [
      seen('file', `${file.name} (${file.detectedType ?? file.mediaType})`),
      ...file.details
        .filter(({ trait, excerpt: words }) => traits.includes(trait) && excerpt(words) !== '')
        .slice(0, mostDetails)
        .map((detail) => seen('file', detail.excerpt)),
    ],
  }))
}
