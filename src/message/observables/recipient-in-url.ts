/** Links that carry the address of the person they were sent to: plain, percent-encoded or in base64. */

/** Enough for a mail to a person; a mail to a crowd has no one recipient. */
const mostRecipients = 3
const mostChars = 4_096

/** The base64 of a text as it shows inside any longer base64, at each of the three places it can begin. */
function base64Forms(text: string): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from(`${'\0'.repeat(offset)}${text}`, 'utf8').toString('base64url')
    // The first and last letters also hold bits of the neighbours.
    return encoded.slice(offset === 0 ? 0 : offset + 1, -2)
  })
}

/** Says of a URL whether it carries one of the addresses; only addresses with at least ten characters are looked for. */
export function recipientFinder(addresses: readonly string[]): (url: string) => boolean {
  const known = [...new Set(addresses)].filter((address) => address.includes('@') && address.length >= 10 && address.length <= 320)
  const wanted = known.slice(0, mostRecipients)
  const plain = wanted.flatMap((address) => {
    const lower = address.toLowerCase()
    return [lower, lower.replace('@', '%40'), lower.replace('@', '%2540')]
  })
  const packed = wanted.flatMap((address) => [...new Set([address, address.toLowerCase()])].flatMap(base64Forms))
  return (url) => {
    const text = url.slice(0, mostChars)
    const lower = text.toLowerCase()
    if (plain.some((form) => lower.includes(form))) return true
    const urlSafe = text.replaceAll('+', '-').replaceAll('/', '_')
    return packed.some((form) => urlSafe.includes(form))
  }
}
