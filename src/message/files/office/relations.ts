/** Relationships of parts (ECMA-376 part 2, section 6.5): what leads out of the document, and the roles of parts in it. */
import { scanRawUrls } from '../../observables/text-links.ts'
import type { Findings } from './findings.ts'
import { partName } from './package-names.ts'
import { isForeignShare, targetKind } from './targets.ts'
import { walkXml } from './xml-tokens.ts'

const mostRelations = 5_000
/** Loaded when the document is opened and able to bring code with it (CVE-2017-0199, CVE-2021-40444, CVE-2022-30190). */
const active: ReadonlySet<string> = new Set([
  'oleobject',
  'frame',
  'subdocument',
  'afchunk',
  'control',
  'extensibility',
  'vbaproject',
  'package',
])

/** A target relative to the folder of the part that refers to it. */
function resolve(relations: string, target: string): string {
  const folder = relations.replace(/(?:^|\/)_rels\/[^/]{0,255}$/, '')
  const path = target.startsWith('/') || target.startsWith('\\') ? [] : folder.split('/').filter((piece) => piece !== '')
  for (const piece of partName(target).split('/').slice(0, 50)) {
    if (piece === '..') path.pop()
    else if (piece !== '.' && piece !== '') path.push(piece)
  }
  return path.join('/').toLowerCase()
}

/** A template that is fetched when the document is opened (T1221). */
export function noteTemplate(target: string, findings: Findings): void {
  const kind = targetKind(target)
  // Firms keep templates on shares of their own network, and every document of theirs says so.
  if (kind === 'web' || kind === 'handler' || isForeignShare(target)) findings.trait('template-injection', target)
  else if (kind === 'share') findings.trait('external-relation', `template ${target}`)
}

function noteExternal(kind: string, target: string, findings: Findings): void {
  for (const url of /^(?:https?|ftp|mailto|tel|sms):/i.test(target) ? [target] : scanRawUrls(target, 20))
    findings.reference(url, 'office-relation')
  const place = targetKind(target)
  if (kind === 'attachedtemplate') noteTemplate(target, findings)
  else if (kind === 'hyperlink') {
    if (place === 'handler' || place === 'share') findings.trait('external-relation', `hyperlink ${target}`)
  } else if (active.has(kind) && (place === 'web' || place === 'handler' || isForeignShare(target)))
    findings.trait('remote-object', `${kind} ${target}`)
  else if (place !== 'local') findings.trait('external-relation', `${kind} ${target}`)
}

/** What the `.rels` parts of a package say together. */
export interface Relations {
  /** Kind of each inner target (`vbaproject`, `oleobject` …) by part name. */
  readonly roles: Map<string, string>
  /** Ids under which the workbook refers to macro sheets. */
  readonly macroSheets: Set<string>
  readonly external: { readonly source: string; readonly kind: string; readonly target: string }[]
}

export const createRelations = (): Relations => ({ roles: new Map(), macroSheets: new Set(), external: [] })

/** The part whose relationships stand in the `.rels` part of this name; empty for those of the package. */
const sourceOf = (name: string): string => name.replace(/(^|\/)_rels\/([^/]{0,255})\.rels$/, '$1$2')

/** Reads one `.rels` part into `found`. */
export function readRelations(name: string, xml: string, found: Relations): void {
  let count = 0
  walkXml(xml, {
    open(element, attributes) {
      if (element !== 'Relationship' || count++ >= mostRelations) return
      const values = attributes()
      const kind = (values.get('Type') ?? '').split('/').at(-1)?.toLowerCase() ?? ''
      const target = values.get('Target') ?? ''
      if (values.get('TargetMode')?.toLowerCase() === 'external') found.external.push({ source: sourceOf(name), kind, target })
      else {
        const inner = resolve(name, target)
        // The main part stays the main part, whatever else is said of it.
        if (found.roles.get(inner) !== 'officedocument') found.roles.set(inner, kind)
        if (/macrosheet$/.test(kind)) found.macroSheets.add(values.get('Id') ?? '')
      }
    },
    close: () => undefined,
    text: () => undefined,
  })
}

/** Notes everything that leads out of the document. */
export function noteExternals({ external, roles }: Relations, findings: Findings): void {
  for (const { source, kind, target } of external.slice(0, mostRelations)) {
    // The workbook behind a chart is asked for by a person, never on opening.
    const isChart = roles.get(source) === 'chart' && (kind === 'oleobject' || kind === 'package')
    noteExternal(isChart ? 'chart data' : kind, target, findings)
  }
}
