/** The yardstick: mailparser with default options over every file of a folder, one after the other. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { simpleParser } from 'mailparser'

const folder = process.argv[2] ?? '.'
let parsed = 0
for (const name of readdirSync(folder).toSorted()) {
  await simpleParser(readFileSync(path.join(folder, name)))
  parsed++
}
process.stdout.write(`${parsed}\n`)
