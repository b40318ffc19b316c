/** An evaluation as one HTML file: no script, nothing loaded from anywhere, and a policy that holds the browser to that. */
import type { EvaluationReport, EvaluationSubject } from '../../domain/evaluation.ts'
import { html, type SafeHtml } from '../html.ts'
import { shown } from '../shown.ts'
import { counted, figureBounds, figureValue } from './numbers.ts'
import { distributionPlot } from './plots/distribution-plot.ts'
import { reliabilityPlots } from './plots/reliability-plots.ts'
import { rocPlot } from './plots/roc-plot.ts'
import type { PlotName, ReportSection, ReportTable } from './report-table.ts'
import { evaluationSections } from './sections.ts'
import { modelName } from './subject.ts'
import { styleElement, styleSource } from './style.ts'

/** Figures that stand above everything, where they are known. */
const keyFigures = [
  'alarm.auc',
  'alarm.recallAt1',
  'phishing.recall',
  'phishing.falsePositives',
  'outcomes.macroF1',
  'verdict.malicious.phishing',
]
/** Tables longer than this are folded where a plot shows the same. */
const foldedCaption = 'Reliability of '

/** The whole page. Everything that comes from a corpus is escaped by the template, and defanged unless it is a file name. */
export function renderEvaluationPage(report: EvaluationReport, subject: EvaluationSubject): string {
  const title = `Evaluation of ${modelName(subject)}`
  const policy = `default-src 'none'; style-src ${styleSource()}; base-uri 'none'; form-action 'none'`
  return html`<!DOCTYPE html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="quiet">${counted(report.data.mails)} labelled mails; main figures are of ${shown(report.population)}.</p>
          ${cards(report)} ${evaluationSections(report, subject).map((section) => sectionHtml(section, report))}
        </main>
      </body>
    </html> `.toString()
}

function cards({ figures }: EvaluationReport): SafeHtml | null {
  const known = keyFigures.flatMap((id) => figures.filter((figure) => figure.id === id && figure.value !== null))
  if (known.length === 0) return null
  return html`<ul class="cards">
    ${known.map(
      (figure) =>
        html`<li>
          <strong>${figureValue(figure, figure.value)}</strong>
          ${shown(figure.name)}<br />95 % interval ${figureBounds(figure)}
        </li>`,
    )}
  </ul>`
}

function sectionHtml({ title, sentences, plots, tables }: ReportSection, report: EvaluationReport): SafeHtml {
  const open = tables.filter(({ caption }) => !caption.startsWith(foldedCaption))
  const folded = tables.filter(({ caption }) => caption.startsWith(foldedCaption))
  return html`<section>
    <h2>${title}</h2>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${plots.map((plot) => plotHtml(plot, report))} ${open.map(tableHtml)}
    ${
      folded.length === 0
        ? null
        : html`<details>
            <summary>The diagrams in numbers</summary>
            ${folded.map(tableHtml)}
          </details>`
    }
  </section>`
}

function plotHtml(plot: PlotName, report: EvaluationReport): SafeHtml | null {
  switch (plot) {
    case 'roc':
      return figureHtml([rocPlot(report)])
    case 'distributions':
      return figureHtml([distributionPlot(report)])
    case 'reliability':
      return figureHtml(reliabilityPlots(report))
  }
}

function figureHtml(pictures: readonly (SafeHtml | null)[]): SafeHtml | null {
  return pictures.every((each) => each === null) ? null : html`<figure class="plots">${pictures}</figure>`
}

function tableHtml({ caption, columns, rows }: ReportTable): SafeHtml {
  const side = (index: number): string => (columns[index]?.align === 'right' ? 'right' : 'left')
  return html`<div class="scroll">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" class="${side(index)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([heading = '', ...cells]) =>
            html`<tr>
              <th scope="row">${heading}</th>
              ${cells.map((cell, index) => html`<td class="${side(index + 1)}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
