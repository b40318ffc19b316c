/** Where the files that ship with the product lie, from `src` and from `dist` alike. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export function shippedFile(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url))
}

/** Version of the product as package.json states it. */
export function productVersion(): string {
  return (JSON.parse(readFileSync(shippedFile('package.json'), 'utf8')) as { version: string }).version
}
