/** Shannon entropy of bytes in bits per byte, 0 to 8; of large inputs a sample of at most 65,536 bytes spread over all of them. */
export function entropyOf(bytes: Buffer): number {
  const step = Math.max(1, Math.floor(bytes.length / 65_536))
  const counts = new Uint32Array(256)
  let total = 0
  for (let at = 0; at < bytes.length; at += step) {
    const byte = bytes[at] ?? 0
    counts[byte] = (counts[byte] ?? 0) + 1
    total++
  }
  return counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / total) * Math.log2(count / total)), 0)
}
