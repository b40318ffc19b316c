/**
 * Every literal regular expression of the sources on 1 MB of each of 12 repeated patterns: `node tools/redos.ts [ms = 50]`.
 * Prints what costs more than that in processor time; exit 1 where one grows faster than its text. What costs more and is
 * linear must be given less than a megabyte by its caller: the row says how many bytes it can read in the time.
 */
import { costOf, growsTooFast, patterns, regexLiterals, wall } from '../test/redos/literals.ts'

const most = Number(process.argv[2] ?? 50) || 50
const megabyte = 1_000_000
const probe = 100_000

const literals = regexLiterals()
let dear = 0
let bad = 0
for (const literal of literals) {
  for (const pattern of patterns) {
    const where = `${literal.file}:${literal.line}  ${String(literal.expression).slice(0, 80)}  on ${JSON.stringify(pattern)}`
    if (growsTooFast(literal, pattern)) {
      bad++
      console.log(`TOO FAST  ${where}`)
      continue
    }
    // A tenth first: what is dear there would take minutes on the whole.
    const tenth = costOf(literal, wall(pattern, probe))
    const cost = tenth > most ? 10 * tenth : costOf(literal, wall(pattern, megabyte))
    if (cost <= most) continue
    dear++
    console.log(`${cost.toFixed(0).padStart(6)} ms  ${where}, ${Math.round((most / cost) * megabyte)} bytes in ${most} ms`)
  }
}
console.log(
  `${literals.length} expressions, ${patterns.length} patterns: ${bad} grow faster than their text, ${dear} linear ones need more than ${most} ms for a megabyte`,
)
process.exitCode = bad === 0 && literals.length > 0 ? 0 : 1
