/** What a PDF does: links, scripts, programs, forms, embedded files, and what of it happens without a click (ISO 32000-2, 12.6). */
import type { PdfDocument, PdfObject } from './document.ts'
import { isArray, isDictionary, nameOf, type PdfDictionary, type PdfValue } from './values.ts'

export interface PdfScript {
  readonly code: string
  /** Runs when the document or a page is opened. */
  readonly automatic: boolean
}
export interface PdfActions {
  readonly links: readonly string[]
  readonly scripts: readonly PdfScript[]
  /** Command lines of /Launch. */
  readonly launches: readonly string[]
  /** Files of other machines (UNC, `file:`, FTP) that an action opens. */
  readonly remoteFiles: readonly string[]
  /** A program, a remote file or a form is opened or sent without a click. */
  readonly automatic: boolean
  /** File specifications with their embedded streams. */
  readonly embedded: readonly { readonly name: string; readonly object: PdfObject }[]
  /** Text of XFA forms. */
  readonly forms: readonly string[]
  readonly traits: readonly string[]
}

const mostFound = 2_000
const mostVisited = 200_000
const mostChained = 20
/** Events of pages and documents, and those that a widget meets when its page is shown; key strokes and clicks are not automatic. */
const pageEvents: readonly string[] = ['O', 'C', 'WC', 'WS', 'DS', 'WP', 'DP', 'PO', 'PC', 'PV', 'PI']
const widgetEvents: readonly string[] = ['PO', 'PV']

/** A file specification (7.11) as its name: a string, or a dictionary with one. */
function fileName(document: PdfDocument, value: PdfValue | undefined, holder: PdfObject): string {
  const own = document.text(value, holder)
  if (own !== null) return own
  const dictionary = document.dictionary(value)
  if (dictionary === undefined) return ''
  const owner = document.objectOf(value) ?? holder
  for (const key of ['UF', 'F', 'Unix', 'DOS', 'Mac']) {
    const name = document.text(dictionary.get(key), owner)
    if (name !== null && name !== '') return name
  }
  return ''
}

function commandOf(document: PdfDocument, action: PdfDictionary, holder: PdfObject): string {
  const windows = document.dictionary(action.get('Win'))
  const pieces =
    windows === undefined ? [] : ['F', 'P'].map((key) => document.text(windows.get(key), document.objectOf(action.get('Win')) ?? holder))
  return [fileName(document, action.get('F'), holder), ...pieces].filter((piece) => piece !== null && piece !== '').join(' ')
}

const isRemote = (name: string): boolean => /^(?:\\\\|\/\/|file:|ftp:|smb:)/i.test(name.trim())

/** Reads the actions of all objects, whether or not anything leads to them. Never throws. */
export function readActions(document: PdfDocument): PdfActions {
  const links = new Set<string>()
  const scripts: PdfScript[] = []
  const launches = new Set<string>()
  const remoteFiles = new Set<string>()
  const embedded = new Map<PdfObject, string>()
  const forms: string[] = []
  const traits = new Set<string>()
  const automaticActions = new Set<PdfDictionary>()
  let automatic = false

  const markAutomatic = (value: PdfValue | undefined): void => {
    let next = value
    for (let hops = 0; hops < mostChained; hops++) {
      const action = document.dictionary(next)
      if (action === undefined || automaticActions.has(action)) return
      automaticActions.add(action)
      const follower = document.resolve(action.get('Next'))
      if (isArray(follower)) for (const each of follower.slice(0, mostChained)) addAction(each)
      next = isArray(follower) ? undefined : follower
    }
  }
  const addAction = (value: PdfValue | undefined): void => {
    const action = document.dictionary(value)
    if (action !== undefined) automaticActions.add(action)
  }

  const target = (name: string, byItself: boolean): void => {
    if (name === '' || links.size > mostFound) return
    if (/^(?:https?:|mailto:|tel:|sms:|www\.)/i.test(name.trim())) links.add(name)
    else if (isRemote(name)) {
      remoteFiles.add(name.slice(0, 1_000))
      automatic ||= byItself
    }
  }

  const visitAction = (dictionary: PdfDictionary, holder: PdfObject): void => {
    const byItself = automaticActions.has(dictionary)
    const kind = nameOf(document.resolve(dictionary.get('S')))
    if (dictionary.has('URI')) {
      const own = document.text(dictionary.get('URI'), holder)
      const base = document.dictionary(dictionary.get('URI'))
      const link = own ?? document.text(base?.get('Base'), holder)
      if (link !== null && links.size <= mostFound) {
        links.add(/^www\./i.test(link) ? `http://${link}` : link)
        if (isRemote(link)) target(link, byItself)
      }
    }
    if (kind === 'JavaScript' || dictionary.has('JS')) {
      traits.add('pdf-javascript')
      const code = document.text(dictionary.get('JS'), holder)
      if (scripts.length < mostFound) scripts.push({ code: code ?? '', automatic: byItself })
    }
    if (kind === 'Launch') {
      const command = commandOf(document, dictionary, holder)
      traits.add('pdf-launch')
      launches.add(command)
      target(command, byItself)
      automatic ||= byItself
    }
    if (kind === 'SubmitForm' || kind === 'ImportData' || kind === 'GoToR' || kind === 'GoToE' || kind === 'Thread')
      target(fileName(document, dictionary.get('F'), holder), byItself)
  }

  const visit = (dictionary: PdfDictionary, holder: PdfObject): void => {
    visitAction(dictionary, holder)
    const type = nameOf(dictionary.get('Type'))
    const files = document.dictionary(dictionary.get('EF'))
    if (files !== undefined) {
      const name = fileName(document, dictionary, holder)
      for (const key of ['UF', 'F', 'Unix', 'DOS', 'Mac']) {
        const object = document.objectOf(files.get(key))
        if (object !== undefined && object.stream !== null) embedded.set(object, name)
      }
    }
    if (type === 'EmbeddedFile' && holder.stream !== null && holder.value === dictionary && !embedded.has(holder)) embedded.set(holder, '')
    if (nameOf(dictionary.get('Subtype')) === 'RichMedia') traits.add('pdf-rich-media')
    if (dictionary.has('AcroForm')) traits.add('pdf-form')
    if (dictionary.has('XFA')) {
      traits.add('pdf-form')
      const parts = document.resolve(dictionary.get('XFA'))
      for (const part of isArray(parts) ? parts.slice(0, 40) : [dictionary.get('XFA')]) {
        const object = document.objectOf(part)
        const text = object === undefined || object.stream === null ? null : document.text(part, holder)
        if (text !== null) forms.push(text)
      }
    }
  }

  /** Dictionaries of an object, those in it included. */
  const each = (see: (dictionary: PdfDictionary, holder: PdfObject) => void): void => {
    let visited = 0
    for (const holder of document.objects) {
      const waiting: PdfValue[] = [holder.value]
      for (let value = waiting.pop(); value !== undefined && visited < mostVisited; value = waiting.pop()) {
        visited++
        if (isDictionary(value)) {
          see(value, holder)
          for (const inner of value.values()) if (isDictionary(inner) || isArray(inner)) waiting.push(inner)
        } else if (isArray(value)) for (const inner of value) if (isDictionary(inner) || isArray(inner)) waiting.push(inner)
      }
    }
  }

  each((dictionary) => {
    markAutomatic(dictionary.get('OpenAction'))
    const events = document.dictionary(dictionary.get('AA'))
    if (events === undefined) return
    const isWidget = dictionary.has('FT') || nameOf(dictionary.get('Type')) === 'Annot' || dictionary.has('Subtype')
    for (const event of isWidget ? widgetEvents : pageEvents) markAutomatic(events.get(event))
  })
  each(visit)
  return {
    links: [...links],
    scripts,
    launches: [...launches],
    remoteFiles: [...remoteFiles],
    automatic,
    embedded: [...embedded].map(([object, name]) => ({ name, object })),
    forms,
    traits: [...traits],
  }
}
