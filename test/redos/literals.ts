/** Every literal regular expression of the sources, found by the scanner of TypeScript, and the walls of text that they are thrown at. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface Literal {
  readonly file: string
  readonly line: number
  readonly expression: RegExp
}

const root = path.resolve(import.meta.dirname, '../..')

function literalsOf(file: string): readonly Literal[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ESNext)
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(source)
      const end = text.lastIndexOf('/')
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ file, line: line + 1, expression: new RegExp(text.slice(1, end), text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

export const regexLiterals = (): readonly Literal[] =>
  globSync('src/**/*.ts', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
    .flatMap(literalsOf)

/** What punishes backtracking: repeated characters, words and brackets that never close. */
export const patterns: readonly string[] = ['a', 'A1', ' ', '\n', 'a ', '.', '-', 'a@', '<', '="', '(', 'http://a.']

/** `length` characters of a pattern, with a last one that lets a match fail. */
export const wall = (pattern: string, length: number): string =>
  `${pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)}\u0001`

/** Milliseconds of processor time until every match in the text is found. */
export function costOf({ expression }: Literal, text: string): number {
  const all = new RegExp(expression.source, expression.flags.includes('g') ? expression.flags : `${expression.flags}g`)
  const before = process.cpuUsage()
  text.replace(all, '')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/**
 * True where ten times the text costs far more than ten times the time, small costs apart: 20,000 characters against 2,000.
 * A step of 40 is between linear (10) and quadratic (100).
 */
export function growsTooFast(literal: Literal, pattern: string): boolean {
  const short = wall(pattern, 2_000)
  const long = wall(pattern, 20_000)
  const worth = (text: string): number => Math.min(...[1, 2, 3].map(() => costOf(literal, text)))
  const cost = worth(long)
  if (cost < 4) return false
  return cost > 40 * Math.max(worth(short), 0.1)
}
