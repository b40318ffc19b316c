/** The style sheet of the page, and the digest by which the page's policy allows it and no other. */
import { createHash } from 'node:crypto'
import { html } from '../html.ts'

/** The element with the whole style sheet; light and dark by what the reader's machine prefers. */
export const styleElement = html`<style>
  :root {
    color-scheme: light dark;
    --paper: #ffffff;
    --panel: #f6f7f9;
    --ink: #1d2939;
    --quiet: #475467;
    --line: #d9dee6;
    --grid: #e4e8ee;
    --one: #175cd3;
    --two: #b54708;
    --malicious: #c9372c;
    --spam: #a27500;
    --legitimate: #1f7a4d;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #12161c;
      --panel: #1b212a;
      --ink: #e6e9ef;
      --quiet: #aab3c0;
      --line: #343c48;
      --grid: #2a313c;
      --one: #7db1ff;
      --two: #f5a25d;
      --malicious: #f0776c;
      --spam: #d9b04a;
      --legitimate: #5fc08f;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font:
      15px/1.5 'Segoe UI',
      'Helvetica Neue',
      Arial,
      sans-serif;
  }
  main {
    max-width: 1080px;
    margin: 0 auto;
    padding: 24px 20px 64px;
  }
  h1 {
    font-size: 26px;
    line-height: 1.25;
    margin: 8px 0 4px;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 20px;
    margin: 44px 0 8px;
    padding-bottom: 6px;
    border-bottom: 2px solid var(--line);
  }
  p {
    margin: 0 0 8px;
    max-width: 80ch;
  }
  .quiet,
  caption small {
    color: var(--quiet);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
    gap: 12px;
    margin: 20px 0 0;
    padding: 0;
    list-style: none;
  }
  .cards li {
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 12px 14px;
    font-size: 13px;
    line-height: 1.4;
    color: var(--quiet);
  }
  .cards strong {
    display: block;
    font-size: 24px;
    line-height: 1.3;
    color: var(--ink);
  }
  .scroll {
    overflow-x: auto;
    margin: 18px 0 0;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 14px;
  }
  caption {
    text-align: left;
    font-weight: 600;
    padding: 0 0 6px;
  }
  th,
  td {
    padding: 5px 10px;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    max-width: 480px;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    background: var(--panel);
    color: var(--quiet);
    font-weight: 600;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 400;
  }
  .right {
    text-align: right;
    white-space: nowrap;
  }
  details {
    margin: 18px 0 0;
  }
  summary {
    cursor: pointer;
    color: var(--quiet);
  }
  figure {
    margin: 20px 0 0;
  }
  .plots {
    max-width: 720px;
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  svg {
    max-width: 100%;
    height: auto;
    font-size: 12px;
  }
  svg text {
    fill: var(--quiet);
  }
  svg .plot-title {
    fill: var(--ink);
    font-size: 13px;
    font-weight: 600;
  }
  .grid {
    stroke: var(--grid);
  }
  .frame {
    fill: none;
    stroke: var(--line);
  }
  .curve {
    fill: none;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .curve-one {
    stroke: var(--one);
  }
  .curve-two {
    stroke: var(--two);
    stroke-dasharray: 6 4;
  }
  .dot {
    fill: var(--one);
    stroke: var(--paper);
  }
  .diagonal,
  .threshold {
    stroke: var(--quiet);
    stroke-dasharray: 3 4;
  }
  .mark {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 2;
  }
  svg .mark-label {
    fill: var(--ink);
  }
  .bar.malicious {
    fill: var(--malicious);
  }
  .bar.spam {
    fill: var(--spam);
  }
  .bar.legitimate {
    fill: var(--legitimate);
  }
  @media print {
    details > * {
      display: block;
    }
    svg,
    table {
      break-inside: avoid;
    }
  }
</style>`

/** Source expression for the policy (CSP level 2): base64 of the SHA-256 of what stands between the tags. */
export function styleSource(): string {
  const element = styleElement.toString()
  const sheet = element.slice(element.indexOf('>') + 1, element.lastIndexOf('</style>'))
  return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`
}
