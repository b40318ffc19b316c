/** Reads the shipped word and domain lists. */
import { readFileSync } from 'node:fs'
import { parseBrands, parseList, parseRedirectors } from '../../detectors/parse-lists.ts'
import type { Lists } from '../../domain/finding.ts'
import { shippedFile } from '../paths.ts'

const read = (name: string): string => readFileSync(shippedFile(`config/lists/${name}.txt`), 'utf8')

export function loadLists(): Lists {
  return {
    freeMail: parseList(read('free-mail')),
    shorteners: parseList(read('shorteners')),
    suspiciousTlds: parseList(read('suspicious-tlds')),
    dangerousExtensions: parseList(read('dangerous-extensions')),
    brands: parseBrands(read('brands')),
    freeHosting: parseList(read('free-hosting')),
    rentedServices: parseList(read('rented-services')),
    redirectors: parseRedirectors(read('redirectors')),
  }
}
