/** HTML text to a bounded parse5 tree: deep nesting and node floods end the parse, and what was built so far is kept. */
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5'
import type { BreachLog } from '../limits.ts'

/** Browsers flatten below this depth too (512 in Chromium). */
const maxDepth = 512
const maxNodes = 150_000

class TreeBudgetError extends Error {}

export type HtmlDocument = DefaultTreeAdapterMap['document']

/**
 * Parses at most `htmlBytes` characters. Open-element look-ups of the HTML algorithm are quadratic in depth, hence the depth
 * budget inside the parse and not after it. `complete` is false where the tree lacks a part of the text.
 */
export function parseHtml(
  html: string,
  htmlBytes: number,
  breaches: BreachLog,
): { readonly document: HtmlDocument; readonly complete: boolean } {
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
      return defaultTreeAdapter.createElement(...args)
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
    return { document: parser.document, complete: !cut }
  } catch (error) {
    const name = error instanceof TreeBudgetError ? error.message : 'htmlRefused'
    const limit = name === 'htmlDepth' ? maxDepth : name === 'htmlNodes' ? maxNodes : 0
    breaches.add(
      name,
      limit,
      null,
      'The HTML body is nested or built so that no reader program shows it whole; the rest was scanned as raw text.',
    )
    return { document: parser.document, complete: false }
  }
}
