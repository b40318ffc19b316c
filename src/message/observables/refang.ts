/** Undoes what analysts and forwarders do to links so that nobody clicks them, and what senders do so that no filter reads them. */

const telling =
  /[[({][.:@]|\[(?:dot|at|punkt|\/)|\((?:dot|at)\)|\{(?:dot|at)\}|h(?:xx|\*\*)ps?|<https?:|[\u3002\uff0e\uff61]|:\/\/[\w-]{1,63} \. /i

/** Undoes hxxp, [.], (.), {.}, [dot], (dot), [:]//, [@], full-width dots, ` . ` in a link with a scheme, and line breaks in `<https://…>`. */
export function refang(text: string): string {
  if (!telling.test(text)) return text
  return text
    .replaceAll(/<(https?:\/\/[^<>\s"]{1,500})\r?\n([^<>\s"]{1,500})>/gi, '<$1$2>')
    .replaceAll(/\bh(?:xx|\*\*|tt)p(s?)(?:\[:\]|:)(?:\[\/\/\]|\/\/)/gi, 'http$1://')
    .replaceAll(/\bh(?:xx|\*\*|tt)p(s?)\[:\/\/\]/gi, 'http$1://')
    .replaceAll(/ ?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\{dot\}|\[punkt\]) ?/gi, '.')
    .replaceAll(/ ?(?:\[@\]|\(@\)|\{@\}|\[at\]|\{at\}) ?/gi, '@')
    .replaceAll(/(?<=[a-z\d])[\u3002\uff0e\uff61](?=[a-z\d])/gi, '.')
    .replaceAll(/\bhttps?:\/\/[\w-]{1,63}(?: \. [a-z\d-]{1,63}){1,6}/g, (link) => link.replaceAll(' . ', '.'))
}
