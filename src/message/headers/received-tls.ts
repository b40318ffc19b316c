/** What a Received field says of TLS, as Postfix, Exchange, Gmail, Sendmail and Exim write it. */

const version = /^(TLS|SSL)v?(\d)(?:[._](\d))?$/i
const cipherName = /^[A-Za-z0-9_-]{5,80}$/
const mostWords = 60

function versionOf(word: string): string | null {
  const match = version.exec(word)
  if (match === null) return null
  const [, family = '', major = '', minor] = match
  return `${family.toUpperCase()}v${major}${minor === undefined ? '' : `.${minor}`}`
}

/**
 * Version and cipher, e.g. `TLSv1.3 TLS_AES_256_GCM_SHA384`, or the one of them that is named; null where neither is.
 * `comments` are those of the whole field, `clause` is the word of a `tls` clause (RFC 8314 section 4.3).
 */
export function readTls(comments: readonly string[], clause: string | null): string | null {
  let cipher = clause !== null && cipherName.test(clause) ? clause : null
  for (const comment of comments) {
    // Words of the client's certificate and greeting are its own.
    if (/^(?:client|helo|ehlo|from)(?:[\s:=]|$)/i.test(comment)) continue
    const words = comment
      .slice(0, 1_000)
      .split(/[\s(),:;=]+/)
      .slice(0, mostWords)
    const at = words.findIndex((word) => versionOf(word) !== null)
    const named = words.findIndex((word) => word.toLowerCase() === 'cipher')
    if (at < 0) continue
    // "TLSv1.2:ECDHE-…:256" (Exim) has the cipher after the version, the others name it.
    const candidate = (named >= 0 ? words[named + 1] : words[at + 1]) ?? ''
    if (cipherName.test(candidate) && !/^bits|^verify/i.test(candidate)) cipher ??= candidate
    return [versionOf(words[at] ?? ''), cipher].filter((piece) => piece !== null).join(' ')
  }
  return cipher
}
