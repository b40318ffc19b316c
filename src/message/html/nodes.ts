/** Nodes of a parsed document, as every walk over one needs them. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export const isElement = (node: Node): node is Element => 'tagName' in node

/** The text directly inside an element: the code of a script, the rules of a style sheet. */
export function textInside(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
