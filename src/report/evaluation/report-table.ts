/** What the sections of an evaluation are made of. */
import { neutralise, shorten } from '../neutralise.ts'

export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}
export interface ReportTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  /** Already fit to be shown; the first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[]
}
export type PlotName = 'roc' | 'reliability' | 'distributions'
export interface ReportSection {
  readonly title: string
  readonly sentences: readonly string[]
  /** Drawn by the page alone; the tables say the same in numbers. */
  readonly plots: readonly PlotName[]
  readonly tables: readonly ReportTable[]
}

export const left = (title: string): TableColumn => ({ title, align: 'left' })
export const right = (title: string): TableColumn => ({ title, align: 'right' })

/** A path or file name of a corpus: visible and short, but not defanged, for people look for the file by it. */
export const foreignName = (name: string, max: number): string => neutralise(shorten(name, max))
