/** Where the visible text and everything else of an HTML body stand relative to each other: the order of the document's nodes. */
import type { HiddenText } from '../../domain/message.ts'
import type { QuoteMark } from './quote-marks.ts'

/** A mark with the places where its element begins and ends. */
export interface PlacedMark extends QuoteMark {
  /** Offsets in the visible text. */
  readonly start: number
  readonly end: number
  /** Orders of the element itself and of the last node in it. */
  readonly order: number
  readonly lastOrder: number
}

/** Orders are whole numbers that grow with the nodes of the document; each list is parallel to the one of the facts. */
export interface Positions {
  readonly links: readonly number[]
  readonly images: readonly number[]
  readonly forms: readonly number[]
  readonly resources: readonly number[]
  readonly references: readonly number[]
  /** Pieces of hidden text, bounded like those of the facts. */
  readonly hidden: readonly { readonly technique: HiddenText['technique']; readonly text: string; readonly order: number }[]
  readonly marks: readonly PlacedMark[]
  /** Offsets of lines of the visible text that an empty line stands before. */
  readonly blanks: ReadonlySet<number>
  /** For each text node that is visible: its offset in the visible text and its order; both lists grow. */
  readonly textOffsets: readonly number[]
  readonly textOrders: readonly number[]
}

/** The order of the text node that the character at `offset` of the visible text comes from; 0 where there is none. */
export function orderAt(positions: Positions, offset: number): number {
  const { textOffsets, textOrders } = positions
  let low = 0
  let high = textOffsets.length - 1
  let found = 0
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((textOffsets[middle] ?? 0) <= offset) {
      found = textOrders[middle] ?? 0
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
