/** The corpus of submissions: one raw mail per client and form (`.eml`) with what must be found in it (`.json`). */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { evidenceGrades, reportedAsWords, submissionForms } from '../../src/domain/analysis.ts'

const folder = path.resolve(import.meta.dirname, '../fixtures/submissions')

const words = z.array(z.string())
const mailbox = z.object({ name: z.string(), address: z.string() })

/** What must come out of a submission. `null` in `sha256`, `note`, `detectedClient`, `button` and `reportedAs`: not checked. */
export const expectationSchema = z.object({
  form: z.enum(submissionForms),
  subject: z.string().nullable(),
  from: mailbox.nullable(),
  /** Compared as a prefix: inline forms lose seconds and zone. */
  date: z.string().nullable(),
  urls: words,
  absentUrls: words,
  attachments: words,
  grade: z.enum(evidenceGrades),
  sha256: z.string().nullable(),
  note: z.string().nullable(),
  bodyIncludes: words,
  bodyExcludes: words,
  detectedClient: z.string().nullable(),
  button: z.string().nullable(),
  reportedAs: z.enum(reportedAsWords).nullable(),
})
export type Expectation = z.infer<typeof expectationSchema>

const fixtureSchema = z.object({
  client: z.string(),
  mobile: z.boolean(),
  format: z.string(),
  language: z.string(),
  /** Reported messages in the submission, 1 where absent, not checked where null; `expect` is of the first, `others` of the rest. */
  count: z.int().positive().nullable().optional(),
  others: z.array(z.object({ subject: z.string(), sha256: z.string().nullable() })).optional(),
  expect: expectationSchema,
})

/** One submission of the corpus. `name`: path below the folder without ending, with forward slashes. */
export interface SubmissionFixture extends z.infer<typeof fixtureSchema> {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A mail that uses the shape of a forward to hide: both layers must stay visible. */
const hidingSchema = z.object({
  about: z.string(),
  form: z.enum(submissionForms),
  /** What the mail as it came must still show, also where an inner message was found in it. */
  outer: z.object({ from: z.string(), subject: z.string(), urls: words }),
  /** The message that it pretends to report. */
  inner: z.object({ from: z.string(), subject: z.string(), urls: words }),
})
export interface HidingFixture extends z.infer<typeof hidingSchema> {
  readonly name: string
  readonly bytes: Uint8Array
}

const isHiding = (name: string): boolean => name.startsWith('hiding/')

function load<T>(
  wanted: (name: string) => boolean,
  schema: z.ZodType<T>,
): readonly (T & { readonly name: string; readonly bytes: Uint8Array })[] {
  return globSync('*/*.json', { cwd: folder })
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/\.json$/, ''),
    )
    .filter(wanted)
    .sort()
    .map((name) => {
      const parsed = schema.safeParse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
      if (!parsed.success) throw new Error(`${name}.json: ${z.prettifyError(parsed.error)}`)
      return { ...parsed.data, name, bytes: readFileSync(path.join(folder, `${name}.eml`)) }
    })
}

/** All submissions, sorted by name; throws where an expectation has not the form of the schema or its mail is missing. */
export function submissionFixtures(): readonly SubmissionFixture[] {
  return load((name) => !isHiding(name), fixtureSchema)
}

/** The evading twins in `hiding/`, sorted by name; throws as `submissionFixtures` does. */
export function hidingFixtures(): readonly HidingFixture[] {
  return load(isHiding, hidingSchema)
}

/** Names of mails without expectations: a fixture that nobody would run. */
export function mailsWithoutExpectation(): readonly string[] {
  const expected = new Set(globSync('*/*.json', { cwd: folder }).map((file) => file.replace(/\.json$/, '')))
  return globSync('*/*.eml', { cwd: folder }).filter((file) => !expected.has(file.replace(/\.eml$/, '')))
}
