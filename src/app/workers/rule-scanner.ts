/** Scans with the operator's YARA rules (YARA-X, WebAssembly from the installed package; nothing is fetched). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Compiler, initSync, type Rules, type Scanner } from '@virustotal/yara-x'
import type { RuleMatch, RuleScanner } from '../../message/rules.ts'

/** One file of rules: its name for errors and namespace, its text. */
export interface RuleFile {
  readonly name: string
  readonly text: string
}

const mostBytes = 10_000_000
const mostMatches = 20

/** What the scanner answers, as far as it is used; the package types it as `any`. */
interface ScanResult {
  readonly matches?: readonly {
    readonly identifier: string
    readonly isPrivate: boolean
    readonly metadata: readonly { readonly identifier: string; readonly value: unknown }[]
  }[]
}

function load(): void {
  const main = createRequire(import.meta.url).resolve('@virustotal/yara-x/package.json')
  initSync({ module: readFileSync(path.join(path.dirname(main), 'pkg/yara_x_js_bg.wasm')) })
}

/** Compiles the rules; throws what the compiler says (rule, line, column) with the name of the file in front. */
export function compileRules(files: readonly RuleFile[]): Rules {
  load()
  const compiler = new Compiler()
  for (const { name, text } of files) {
    try {
      compiler.newNamespace(name)
      compiler.addSource(text)
    } catch (error) {
      compiler.free()
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  return compiler.build()
}

const short = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '')

function matchesOf({ matches = [] }: ScanResult): readonly RuleMatch[] {
  return matches
    .filter(({ isPrivate }) => !isPrivate)
    .slice(0, mostMatches)
    .map(({ identifier, metadata }): RuleMatch => {
      const meta = (name: string): unknown => metadata.find((each) => each.identifier.toLowerCase() === name)?.value
      return {
        rule: identifier.slice(0, 100),
        description: short(meta('description'), 150),
        info: short(meta('severity'), 20).toLowerCase() === 'info',
      }
    })
}

function newScanner(files: readonly RuleFile[]): Scanner {
  const scanner = compileRules(files).scanner()
  scanner.setMaxMatchesPerPattern(1)
  return scanner
}

/** Null where there are no rules; they are compiled at once, so that no message pays for it. Rules that do not compile were refused at the start of the program. */
export function createRuleScanner(files: readonly RuleFile[]): RuleScanner | null {
  if (files.length === 0) return null
  let scanner: Scanner | null = newScanner(files)
  return (bytes) => {
    if (bytes.length > mostBytes) return []
    try {
      scanner ??= newScanner(files)
      return matchesOf(scanner.scan(bytes) as ScanResult)
    } catch (error) {
      // After a trap the program's memory is not to be trusted: the next scan begins with a fresh one.
      if (error instanceof Error && error.name === 'RuntimeError') scanner = null
      return null
    }
  }
}
