/** Words of a mail that may be the password of what is attached to it. */

const announcing =
  /(?:pass\s?word|pass\s?code|passphrase|passwort|kennwort|mot de passe|contraseña|contrasena|clave|senha|palavra-passe|wachtwoord|hasło|haslo|пароль|lösenord|adgangskode|\bpin\b|\bcode\b|\bpwd\b|\bpw\b|密码|パスワード)/giu
const mostAnnouncements = 20
const mostWords = 24
/** Words behind the announcement that are tried: "password to open the file is: 4711". */
const nextWords = 8

/** Words that stand behind "password", "PIN" and the like, in their order, each once; at most 24. Linear, never throws. */
export function statedPasswords(words: string): readonly string[] {
  const found = new Set<string>()
  const text = words.slice(0, 200_000)
  let announcements = 0
  for (const match of text.matchAll(announcing)) {
    if (++announcements > mostAnnouncements || found.size >= mostWords) break
    const from = match.index + match[0].length
    const after = text.slice(from, from + 160).split(/\s+/, nextWords + 1)
    for (const piece of after) {
      const bare = piece.replaceAll(/^[:="'“”„‘’«»([{<*-]+|["'“”‘’«»)\]}>,;:*]+$/gu, '')
      if (bare.length < 3 || bare.length > 64) continue
      found.add(bare)
      if (bare.endsWith('.')) found.add(bare.slice(0, -1))
    }
  }
  return [...found].slice(0, mostWords)
}
