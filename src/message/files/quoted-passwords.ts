/** Passwords that a mail quotes for its own encrypted attachment, as people and phishers write them. */

const longestText = 20_000
const most = 30
/** What is tried whatever the mail says: the customs of malware researchers and of the lazy. */
const usual = ['infected', '1234', '12345', '123456', 'password']

/** What a password is called in the languages that lures are written in. */
const names =
  'pass ?(?:word|code|phrase|wort)|pwd?|kennwort|parole|mot de passe|mdp|contrase[ñn]a|clave|senha|palavra-passe|wachtwoord|has[łl]o|пароль|lösenord|adgangskode|pin|code|key|密码|パスワード'
/** The name, up to four filler words, a colon or "is", and the password. */
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names})(?: \\p{L}{1,12}(?![\\p{L}\\p{N}])){0,4}? ?(?:[:=–>-]|(?=["“„«])|(?:is|ist|lautet|est|es|é|e|jest|è)(?![\\p{L}\\p{N}]))[ :]{0,2}["'“„«‘]? ?([^\\s"'”“«»<>]{3,40})`,
  'giu',
)
const announced = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'giu')
const quoted = /["“„«]([^\s"”“«»]{3,40})["”“»]/gu
/** Words behind the announcement that are tried: "password to open the file is: 4711". */
const nextWords = 8
const mostAnnouncements = 20

const inOneLine = (words: string): string => words.slice(0, longestText).replaceAll(/\s+/g, ' ')
const withoutStop = (word: string): string => word.replace(/[.,;:!?)\]’']{1,3}$/u, '')

function labelledWords(text: string): readonly string[] {
  return [...text.matchAll(labelled)].map(([, word = '']) => word)
}

function wordsBehindAnnouncements(text: string): readonly string[] {
  return [...text.matchAll(announced)].slice(0, mostAnnouncements).flatMap(({ 0: name, index }) =>
    text
      .slice(index + name.length, index + name.length + 160)
      .split(' ', nextWords + 1)
      .map((word) => word.replaceAll(/^[:="'“”„‘’«»([{<*-]{1,4}|["'“”‘’«»)\]}>,;:*]{1,4}$/gu, '')),
  )
}

/** True where the mail gives a password away, not only speaks of one. */
export function offersPassword(words: string): boolean {
  // A word of letters alone may be any word behind "password": "your password is expired".
  return labelledWords(inOneLine(words))
    .map(withoutStop)
    .some((word) => /[^\p{L}'’]/u.test(word))
}

/** At most thirty candidates, the likeliest first, each once. */
export function quotedPasswords(words: string): readonly string[] {
  const text = inOneLine(words)
  const quotedWords = [...text.matchAll(quoted)].map(([, word = '']) => word)
  const found = [...labelledWords(text), ...quotedWords, ...wordsBehindAnnouncements(text)].flatMap((word) => [withoutStop(word), word])
  return [...new Set(found.filter((word) => word.length >= 3))].slice(0, most - usual.length).concat(usual)
}
