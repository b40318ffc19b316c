/** A program inside a document. */
import type { FileObservable } from '../../domain/analysis.ts'
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile, lastExtension } from '../files.ts'

const runs: ReadonlySet<string> = new Set(['executable', 'script', 'shortcut', 'html-smuggling', 'disk-image', 'installer'])

/** Names of files that are embedded in documents; members of an archive among them carry its name in front. */
const embeddedNames = (files: readonly FileObservable[]): readonly string[] =>
  files
    .filter(({ foundIn }) => foundIn.includes('office-embedded'))
    .slice(0, 200)
    .map(({ name }) => name)

/** A document holds a program, script or shortcut that a double click starts; workbooks, pictures and documents in documents do not count. */
export const detector: MessageDetector = {
  id: 'attachment/embedded-object',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A program inside a document',
  meaning:
    'A document holds a program, script or shortcut that a double click starts; workbooks, pictures and documents in documents do not count.',
  check: 'Do not click the icon in the document; give the file to a sandbox.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Handbooks of administrators with a script in them.'],
  detect: (message, context) => {
    const embedded = embeddedNames(message.observables.files.slice(0, 1_000))
    const isInside = (name: string): boolean => embedded.some((outer) => name === outer || name.startsWith(`${outer}/`))
    const isProgram = ({ name, traits }: FileObservable): boolean =>
      traits.some((trait) => runs.has(trait)) || context.lists.dangerousExtensions.includes(lastExtension(name))
    return hitsByFile(
      filesWith(message, (file) => isProgram(file) && isInside(file.name)),
      'Program inside a document',
    )
  },
}
