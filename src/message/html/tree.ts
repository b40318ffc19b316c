/** HTML text to a bounded parse5 tree: deep nesting and node floods end the parse, and what was built so far is kept. */
import { defaultTreeAdapter, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, type TreeAdapter } from 'parse5'
import type { BreachLog } from '../limits.ts'

/** Browsers flatten below this depth too (512 in Chromium). */
const maxDepth = 512
const maxNodes = 150_000

class TreeBudgetError extends Error {}

export type HtmlDocument = DefaultTreeAdapterMap['document']

export interface HtmlTree {
  readonly document: HtmlDocument
  /** Style elements in their order. */
  readonly styles: readonly DefaultTreeAdapterTypes.Element[]
  /** False where the tree lacks a part of the text. */
  readonly complete: boolean
}

/**
 * Parses at most `htmlBytes` characters. Open-element look-ups of the HTML algorithm are quadratic in depth, hence the depth
 * budget inside the parse and not after it.
 */
export function parseHtml(html: string, htmlBytes: number, breaches: BreachLog): HtmlTree {
  const styles: DefaultTreeAdapterTypes.Element[] = []
  let depth = 0
  let nodes = 0
  const count = (): void => {
    nodes++
    if (nodes > maxNodes) throw new TreeBudgetError('htmlNodes')
  }
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      count()
      const element = defaultTreeAdapter.createElement(...args)
      if (element.tagName === 'style') styles.push(element)
      return element
    },
    onItemPush: () => {
      depth++
      if (depth > maxDepth) throw new TreeBudgetError('htmlDepth')
    },
    onItemPop: () => {
      depth--
    },
  }
  const cut = html.length > htmlBytes
  if (cut) breaches.add('htmlBytes', htmlBytes, html.length, 'The HTML body is larger than the budget; only its beginning was rendered.')
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter, scriptingEnabled: false })
  try {
    parser.tokenizer.write(cut ? html.slice(0, htmlBytes) : html, true)
    return { document: parser.document, styles, complete: !cut }
  } catch (error) {
    const name = error instanceof TreeBudgetError ? error.message : 'htmlRefused'
    const limit = name === 'htmlDepth' ? maxDepth : name === 'htmlNodes' ? maxNodes : 0
    breaches.add(
      name,
      limit,
      null,
      'The HTML body is nested or built so that no reader program shows it whole; the rest was scanned as raw text.',
    )
    return { document: parser.document, styles, complete: false }
  }
}
