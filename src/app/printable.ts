/** Text for a terminal that may quote what others wrote: names of files and sources, answers of servers, cards of models. */
import { neutralise } from '../report/neutralise.ts'

/** Nothing in it acts on the terminal, and only its first line begins at the margin: no quoted line break forges a line of ours. */
export const printable = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => neutralise(index === 0 || /^\s/.test(line) ? line : `  ${line}`))
    .join('\n')
