/** One pass over an XML part of a document: text, fields, formulas, and the elements that do more than show something. */
import { scanRawUrls } from '../../observables/text-links.ts'
import { noteDde, quoted, readFieldCode } from './field-codes.ts'
import type { Findings } from './findings.ts'
import { targetKind } from './targets.ts'
import { walkXml } from './xml-tokens.ts'

const mostFieldDepth = 20
const longestCode = 4_096
const breaks: ReadonlySet<string> = new Set(['p', 'si', 'br', 'cr', 'tr', 'is'])
const xlmCalls = /\b(?:EXEC|CALL|REGISTER(?:\.ID)?|FOPEN|FWRITELN|FORMULA(?:\.FILL)?|RUN|SET\.VALUE)\s{0,5}\(/i
type Attributes = () => ReadonlyMap<string, string>

/** Fields inside fields: the innermost code comes first, the numbers of its QUOTE are words of the outer one. */
function createFieldReader(findings: Findings): { begin(): void; code(text: string): void; result(): void; end(): void; finish(): void } {
  const open: { code: string; done: boolean }[] = []
  const read = (field: { code: string; done: boolean } | undefined): void => {
    if (field === undefined || field.done) return
    field.done = true
    readFieldCode(field.code, findings)
  }
  return {
    begin() {
      if (open.length < mostFieldDepth) open.push({ code: '', done: false })
    },
    code(text) {
      if (open.length === 0) open.push({ code: '', done: false })
      const field = open.at(-1)
      if (field !== undefined && !field.done && field.code.length < longestCode) field.code += text
    },
    result: () => {
      read(open.at(-1))
    },
    end() {
      const field = open.pop()
      read(field)
      const outer = open.at(-1)
      if (field !== undefined && outer !== undefined && !outer.done) outer.code += quoted(field.code)
    },
    finish() {
      for (let field = open.pop(); field !== undefined; field = open.pop()) read(field)
    },
  }
}

function noteUrls(text: string, place: string, findings: Findings): void {
  for (const url of scanRawUrls(text.slice(0, 20_000), 50)) findings.reference(url, place)
}

/** Elements that act; by name without prefix. */
const acting: ReadonlyMap<string, (attributes: Attributes, findings: Findings) => void> = new Map<
  string,
  (attributes: Attributes, findings: Findings) => void
>([
  ['hlinkClick', noteAction],
  ['hlinkHover', noteAction],
  ['hlinkMouseOver', noteAction],
  [
    'ddeLink',
    (attributes, findings) => {
      noteDde(`${attributes().get('ddeService') ?? ''} | ${attributes().get('ddeTopic') ?? ''}`, findings)
    },
  ],
  [
    'webPr',
    (attributes, findings) => {
      noteQuery(attributes().get('url') ?? '', findings)
    },
  ],
  [
    'dbPr',
    (attributes, findings) => {
      noteQuery(`${attributes().get('connection') ?? ''} ${attributes().get('command') ?? ''}`, findings)
    },
  ],
  [
    'customUI',
    (attributes, findings) => {
      noteRibbon(attributes().get('onLoad'), findings)
    },
  ],
  [
    'ocx',
    (attributes, findings) => {
      findings.trait('activex', attributes().get('classid') ?? '')
    },
  ],
  [
    'hlink',
    (attributes, findings) => {
      findings.reference(attributes().get('dest') ?? '', 'office-relation')
    },
  ],
  [
    'Cell',
    (attributes, findings) => {
      findings.reference(attributes().get('HRef') ?? '', 'office-relation')
    },
  ],
  ['imagedata', noteSource],
  ['fill', noteSource],
  [
    'OLEObject',
    (attributes, findings) => {
      if (attributes().get('Type') === 'Link') findings.trait('external-relation', `linked object ${attributes().get('ProgID') ?? ''}`)
    },
  ],
])

function noteAction(attributes: Attributes, findings: Findings): void {
  const action = attributes().get('action') ?? ''
  if (action.toLowerCase().startsWith('ppaction://program')) findings.trait('program-action', action)
}

function noteQuery(words: string, findings: Findings): void {
  noteUrls(words, 'office-relation', findings)
  if (targetKind(words) === 'web' || /https?:\/\//i.test(words)) findings.trait('external-relation', `query ${words}`)
}

function noteRibbon(onLoad: string | undefined, findings: Findings): void {
  if (onLoad !== undefined && onLoad !== '') findings.trait('custom-ui', `onLoad ${onLoad}`)
}

function noteSource(attributes: Attributes, findings: Findings): void {
  for (const name of ['src', 'href']) {
    const target = attributes().get(name) ?? ''
    if (target === '' || targetKind(target) === 'local') continue
    findings.reference(target, 'office-relation')
    findings.trait('external-relation', `picture ${target}`)
  }
}

function noteFormula(formula: string, macroSheet: boolean, findings: Findings): void {
  if (formula.includes('://')) noteUrls(formula, 'office-formula', findings)
  if (macroSheet && xlmCalls.test(formula)) findings.trait('xlm', formula)
}

/** What the workbook says of its sheets and names. */
export interface WorkbookFacts {
  /** Names that Excel runs by itself. */
  readonly starts: string[]
  readonly hidden: { readonly id: string; readonly sheet: string }[]
}

/** Reads one part. `macroSheet`: formulas are commands. */
export function scanPart(xml: string, macroSheet: boolean, findings: Findings, facts: WorkbookFacts): void {
  const fields = createFieldReader(findings)
  let collect: 'text' | 'code' | 'formula' | null = null
  let formula = ''
  walkXml(xml, {
    open(element, attributes) {
      if (element === 't') collect = 'text'
      else if (element === 'instrText' || element === 'delInstrText') collect = 'code'
      else if (element === 'f' || element === 'definedName') {
        collect = 'formula'
        formula = ''
        const name = element === 'f' ? '' : (attributes().get('name') ?? '')
        if (/^(?:_xlnm\.)?auto_?(?:open|close|activate)/i.test(name) && facts.starts.length < 20) facts.starts.push(name)
      } else if (element === 'fldChar') {
        const type = attributes().get('fldCharType')
        if (type === 'begin') fields.begin()
        else if (type === 'separate') fields.result()
        else if (type === 'end') fields.end()
      } else if (element === 'fldSimple') readFieldCode(attributes().get('instr') ?? '', findings)
      else if (element === 'tab') findings.text('\t')
      else if (element === 'sheet') {
        const state = attributes().get('state') ?? 'visible'
        if (state !== 'visible' && facts.hidden.length < 1_000)
          facts.hidden.push({ id: attributes().get('id') ?? '', sheet: `${state} sheet ${attributes().get('name') ?? ''}` })
      } else acting.get(element)?.(attributes, findings)
    },
    close(element) {
      if (collect === 'formula' && (element === 'f' || element === 'definedName')) noteFormula(formula, macroSheet, findings)
      if (['t', 'instrText', 'delInstrText', 'f', 'definedName'].includes(element)) collect = null
      else if (breaks.has(element)) findings.text('\n')
    },
    text(text) {
      if (collect === 'text') findings.text(text)
      else if (collect === 'code') fields.code(text)
      else if (collect === 'formula' && formula.length < longestCode) formula += text
    },
  })
  fields.finish()
}
