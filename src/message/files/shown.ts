/** Text of a file as an excerpt shows it. */

const longest = 200

/** In one line without control characters, at most 200 characters. */
export const shown = (text: string): string =>
  text
    .slice(0, 4 * longest)
    .replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, longest)
