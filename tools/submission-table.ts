/**
 * Writes how well each way of reporting is read, by client, between the markers in README.md. `--check` writes nothing and
 * exits 1 where the README says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { submissionFixtures } from '../test/helpers/submission-fixtures.ts'
import { type ScoredFixture, scoreFixture, scoreMarkdown, scoreTable } from '../test/helpers/submission-score.ts'

const start = '<!-- submissions:start -->'
const end = '<!-- submissions:end -->'

/** `page` with `table` between the markers (first of each, end after start); null where they are missing. */
export function withTable(page: string, table: string): string | null {
  const from = page.indexOf(start)
  const to = page.indexOf(end, from + start.length)
  if (from === -1 || to === -1) return null
  return `${page.slice(0, from + start.length)}\n${table}${page.slice(to)}`
}

async function main(): Promise<number> {
  const file = path.resolve(import.meta.dirname, '../README.md')
  const scored: ScoredFixture[] = []
  for (const fixture of submissionFixtures()) scored.push(await scoreFixture(fixture))
  const page = readFileSync(file, 'utf8')
  const wanted = withTable(page, scoreMarkdown(scoreTable(scored)))
  if (wanted === null) {
    console.error(`README.md has no ${start} … ${end}`)
    return 1
  }
  if (wanted === page) return 0
  if (process.argv.includes('--check')) {
    console.error('README.md: the table of submissions is old; run node tools/submission-table.ts')
    return 1
  }
  writeFileSync(file, wanted)
  return 0
}

if (import.meta.main) process.exitCode = await main()
