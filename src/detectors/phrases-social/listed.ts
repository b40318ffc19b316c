/** The phrases of lines in which ` | ` stands between one and the next; each once. */
export function listed(...lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => line.split(' | ')))]
}
