/**
 * What the thresholds of the card do. An evaluation takes them as they are; in the card itself they were chosen on the very mails
 * that are measured, so its false positives hold by construction.
 */
import type { EvaluationThresholds, FigureSection, JudgedMail } from '../../domain/evaluation.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import { named, shareOf, type NamedMeasure } from './measures.ts'
import { mailOfKinds, type Population } from './population.ts'

/** Recall and false positives above both thresholds of the alarm; what the danger thresholds make of spam and malicious mail. */
export function thresholdFigures(rows: JudgedRows, population: Population, thresholds: EvaluationThresholds): readonly NamedMeasure[] {
  const section: FigureSection = 'thresholds'
  const above = (threshold: number) => (row: number) => (rows.alarm[row] ?? 0) > threshold
  const share = (id: string, name: string, wanted: (mail: JudgedMail) => boolean, holds: (row: number) => boolean): NamedMeasure =>
    named({ id, section, name, form: 'share' }, shareOf(rowsWhere(rows, wanted), holds))
  const isIn =
    (wanted: (mail: JudgedMail) => boolean, among: Population = population) =>
    (mail: JudgedMail): boolean =>
      among.has(mail) && wanted(mail)
  const malicious = ({ outcome }: JudgedMail): boolean => outcome === 'malicious'
  const legitimate = ({ outcome }: JudgedMail): boolean => outcome === 'legitimate'
  const spam = ({ outcome }: JudgedMail): boolean => outcome === 'spam'
  const english = ({ language }: JudgedMail): boolean => language === 'en'
  const simulated = mailOfKinds(['simulated'])
  const ofThreshold = (key: 'phishing' | 'suspicious'): readonly NamedMeasure[] => {
    const at = `Threshold "${key}"`
    const flagged = above(thresholds[key])
    return [
      share(`${key}.recall`, `${at}, ${population.name}: recall`, isIn(malicious), flagged),
      share(
        `${key}.recall.english`,
        `${at}, ${population.name} in English: recall`,
        isIn((mail) => malicious(mail) && english(mail)),
        flagged,
      ),
      share(`${key}.recall.simulated`, `${at}, ${simulated.name}: recall`, isIn(malicious, simulated), flagged),
      share(`${key}.falsePositives`, `${at}, ${population.name}: false positives`, isIn(legitimate), flagged),
      share(
        `${key}.falsePositives.html`,
        `${at}, ${population.name}, HTML alone: false positives`,
        isIn((mail) => legitimate(mail) && mail.html),
        flagged,
      ),
      share(
        `${key}.falsePositives.notEnglish`,
        `${at}, ${population.name} in other languages than English: false positives`,
        isIn((mail) => legitimate(mail) && !english(mail) && mail.language !== '?'),
        flagged,
      ),
      share(`${key}.spam`, `${at}, ${population.name}: spam above it`, isIn(spam), flagged),
    ]
  }
  const isDanger = (row: number): boolean => (rows.danger[row] ?? 0) >= thresholds.danger.malicious
  const isSpam = (row: number): boolean => (rows.danger[row] ?? 0) < thresholds.danger.spam
  return [
    ...ofThreshold('phishing'),
    ...ofThreshold('suspicious'),
    share('danger.malicious.kept', `Malicious or spam, ${population.name}: malicious held to be malicious`, isIn(malicious), isDanger),
    share('danger.malicious.missed', `Malicious or spam, ${population.name}: malicious held to be spam`, isIn(malicious), isSpam),
    share('danger.spam.kept', `Malicious or spam, ${population.name}: spam held to be spam`, isIn(spam), isSpam),
    share('danger.spam.raised', `Malicious or spam, ${population.name}: spam held to be malicious`, isIn(spam), isDanger),
  ]
}
