/** The wording that detectors look for, of all languages together. */
import type { Idea } from './phrase-families.ts'
import { dutch } from './phrases/dutch.ts'
import { englishFraud } from './phrases/english-fraud.ts'
import { english } from './phrases/english.ts'
import { french } from './phrases/french.ts'
import { german } from './phrases/german.ts'
import { italian } from './phrases/italian.ts'
import { polish } from './phrases/polish.ts'
import { portuguese } from './phrases/portuguese.ts'
import { spanish } from './phrases/spanish.ts'

export type { Family, Idea } from './phrase-families.ts'

/** Every idea of every language; an idea that several languages have stands here several times. */
export const ideas: readonly Idea[] = [
  ...english,
  ...englishFraud,
  ...german,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...dutch,
  ...polish,
]
