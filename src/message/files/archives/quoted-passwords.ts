/** Passwords that a mail quotes for its own encrypted attachment, as people and phishers write them. */

const longestText = 20_000
const most = 20
/** What is tried whatever the mail says: the customs of malware researchers and of the lazy. */
const usual = ['infected', '1234', '12345', '123456', 'password']

/** The word in the languages that lures are written in, then up to three filler words, a colon or "is", and the password. */
const labelled =
  /(?<![\p{L}\p{N}])(?:pass(?:word|code|phrase|wort)?|pwd?|kennwort|parole|mot de passe|mdp|contrase(?:ñ|n)a|clave|senha|palavra-passe|wachtwoord|has(?:ł|l)o|pin|code|key)(?: \p{L}{1,12}(?![\p{L}\p{N}])){0,4}? ?(?:[:=–>-]|(?=["“„«])|(?:is|ist|lautet|est|es|é|e|jest|è)(?![\p{L}\p{N}]))[ :]{0,2}["'“„«‘]? ?([^\s"'”“«»<>]{3,40})/giu
const quoted = /["“„«]([^\s"”“«»]{3,40})["”“»]/gu

function withoutStop(word: string): string {
  return word.replace(/[.,;:!?)\]’']{1,3}$/u, '')
}

/** Words that the mail calls a password; `text` in one line. */
function labelledPasswords(text: string): readonly string[] {
  return [...text.matchAll(labelled)].flatMap(([, word = '']) => [withoutStop(word), word])
}

const inOneLine = (words: string): string => words.slice(0, longestText).replaceAll(/\s+/g, ' ')

/** True where the mail gives a password away. */
export function offersPassword(words: string): boolean {
  // A word of letters alone may be any word behind "password": "your password is expired".
  return labelledPasswords(inOneLine(words))
    .map(withoutStop)
    .some((word) => /[^\p{L}'’]/u.test(word))
}

/** At most twenty candidates, the likeliest first, each once. */
export function quotedPasswords(words: string): readonly string[] {
  const text = inOneLine(words)
  const found = labelledPasswords(text)
  const others = [...text.matchAll(quoted)].flatMap(([, word = '']) => [word, withoutStop(word)])
  return [
    ...new Set(
      [...found, ...others]
        .slice(0, 2 * most)
        .filter((word) => word.length >= 3)
        .concat(usual),
    ),
  ].slice(0, most)
}
