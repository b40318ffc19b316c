import { expect } from 'chai'
import { createQrReader } from '../../../src/app/workers/qr-reader.ts'
import { createBreachLog } from '../../../src/message/limits.ts'
import { parseHtml } from '../../../src/message/html/tree.ts'
import { readDataUriCodes, readDrawnCodes } from '../../../src/message/pictures/drawn-codes.ts'
import { createPictureCodes } from '../../../src/message/pictures/picture-codes.ts'
import { drawTextCodes } from '../../../src/message/pictures/text-qr.ts'
import { drawHtmlCodes } from '../../../src/message/pictures/html-qr.ts'
import { aQrCode, qrModules } from '../../helpers/qr-code.ts'

type Modules = readonly (readonly boolean[])[]
const url = 'https://sign-in.example/session?id=4711'
const read = createQrReader()
const documentOf = (html: string): ReturnType<typeof parseHtml>['document'] => parseHtml(html, 2_000_000, createBreachLog()).document
const inText = async (text: string): Promise<readonly string[]> => await readDrawnCodes(text, null, createPictureCodes(read))
const inHtml = async (html: string): Promise<readonly string[]> =>
  await readDrawnCodes('', { html, document: documentOf(html) }, createPictureCodes(read))

const cell = (modules: Modules, y: number, x: number): boolean => modules[y]?.[x] ?? false
/** Two modules a character, one above the other; `light` writes the light modules, as terminals with a dark ground show them. */
const halfBlocks = (modules: Modules, light = false): string => {
  const quiet = light ? 2 : 0
  const size = modules.length + 2 * quiet
  const rows = Array.from({ length: Math.ceil(size / 2) }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const at = (y: number): boolean => y < size && cell(modules, y - quiet, column - quiet) !== light
      return at(row * 2) ? (at(row * 2 + 1) ? '█' : '▀') : at(row * 2 + 1) ? '▄' : ' '
    }).join(''),
  )
  return rows.join('\n')
}
const wide = (modules: Modules, dark: string, light: string): string =>
  modules.map((row) => row.map((on) => (on ? dark : light)).join('')).join('\n')

describe('message/pictures: codes drawn without a picture', function () {
  this.timeout(20_000)
  let modules: Modules = []
  before(async () => {
    modules = await qrModules(url)
  })

  it('reads half blocks, dark on light and light on dark', async () => {
    expect(await inText(`Scan this:\n\n${halfBlocks(modules)}\n\nThank you`)).to.deep.equal([url])
    expect(await inText(halfBlocks(modules, true))).to.deep.equal([url])
  })

  it('reads two characters a module, coloured squares, and lines with blank lines between', async () => {
    expect(await inText(wide(modules, '██', '  '))).to.deep.equal([url])
    expect(await inText(wide(modules, '##', '  '))).to.deep.equal([url])
    expect(await inText(wide(modules, '⬛', '⬜'))).to.deep.equal([url])
    expect(await inText(wide(modules, '██', '  ').replaceAll('\n', '\r\n\r\n'))).to.deep.equal([url])
    expect(await inText(wide(modules, '██', '  ').replaceAll(/^/gm, '        '))).to.deep.equal([url])
  })

  it('reads block characters in pre, and as lines of a div with non-breaking blanks', async () => {
    expect(await inHtml(`<p>Scan</p><pre style="line-height:1">${halfBlocks(modules)}</pre>`)).to.deep.equal([url])
    const lines = halfBlocks(modules).replaceAll(' ', '&nbsp;').replaceAll('\n', '<br>')
    expect(await inHtml(`<div style="font-family:monospace">${lines}</div>`)).to.deep.equal([url])
  })

  it('reads full blocks whose colour says light or dark', async () => {
    const rows = modules.map((row) => row.map((on) => `<span style="color:${on ? '#000' : '#ffffff'}">██</span>`).join(''))
    expect(await inHtml(`<div>${rows.join('<br>')}</div>`)).to.deep.equal([url])
    const grounds = modules.map((row) => row.map((on) => `<span style="background:${on ? 'black' : 'white'}">&nbsp;&nbsp;</span>`).join(''))
    expect(await inHtml(`<div>${grounds.join('<br>')}</div>`)).to.deep.equal([url])
  })

  it('reads a table of dark and light cells, also one table a row and merged cells', async () => {
    const rows = modules.map((row) => `<tr>${row.map((on) => `<td bgcolor="${on ? '#000000' : '#FFFFFF'}"></td>`).join('')}</tr>`)
    expect(await inHtml(`<table cellspacing=0>${rows.join('')}</table>`)).to.deep.equal([url])
    expect(await inHtml(rows.map((row) => `<table>${row}</table>`).join(''))).to.deep.equal([url])
    const styled = modules.map((row) => {
      const cells: string[] = []
      for (let x = 0; x < row.length;) {
        let end = x
        while (end < row.length && row[end] === row[x]) end++
        cells.push(`<td colspan=${end - x} style="width:4px;height:4px;${row[x] === true ? 'background-color:#111' : ''}">&nbsp;</td>`)
        x = end
      }
      return `<tr>${cells.join('')}</tr>`
    })
    expect(await inHtml(`<table>${styled.join('')}</table>`)).to.deep.equal([url])
  })

  it('reads a code in a data URI', async () => {
    const png = await aQrCode(url)
    const codes = createPictureCodes(read)
    expect(await readDataUriCodes([`data:image/png;base64,${png.toString('base64')}`, 'https://x.example/a.png'], codes)).to.deep.equal([
      url,
    ])
    expect(await readDataUriCodes(['data:image/png;base64,', 'data:text/html;base64,QUFB', 'data:'], codes)).to.deep.equal([])
  })

  it('draws nothing for ruled text, bars, calendars and tables with words', () => {
    const rules = `${'#'.repeat(70)}\n`.repeat(3)
    const chart = Array.from({ length: 12 }, (_, index) => `${'█'.repeat(index)} ${index} %`).join('\n')
    expect(drawTextCodes(`${rules}\n${chart}\nMinutes of the meeting`)).to.deep.equal([])
    const cells = Array.from({ length: 31 }, (_, day) => `<td bgcolor="${day % 2 === 0 ? '#000' : '#fff'}">${day}</td>`).join('')
    expect(drawHtmlCodes(documentOf(`<table>${`<tr>${cells}</tr>`.repeat(31)}</table>`))).to.deep.equal([])
    const blank = `<tr>${'<td></td>'.repeat(30)}</tr>`.repeat(30)
    expect(drawHtmlCodes(documentOf(`<table>${blank}</table>`))).to.deep.equal([])
  })

  it('stays quick and whole with floods', () => {
    for (const text of ['█'.repeat(500_000), '█ \n'.repeat(200_000), `${'█▀'.repeat(200)}\n`.repeat(5_000), ' \n'.repeat(100_000)]) {
      const startedAt = performance.now()
      drawTextCodes(text)
      drawHtmlCodes(documentOf(`<pre>${text}</pre>`))
      expect(performance.now() - startedAt).to.be.lessThan(4_000)
    }
    const cells = '<td bgcolor=black>'.repeat(700)
    expect(drawHtmlCodes(documentOf(`<table>${`<tr>${cells}</tr>`.repeat(100)}</table>`)).length).to.be.lessThan(10)
  })
})

describe('message/pictures/picture-codes', function () {
  this.timeout(20_000)
  const counting = (): { readonly calls: () => number; readonly read: typeof read } => {
    let calls = 0
    return {
      calls: () => calls,
      read: async () => {
        calls++
        return await Promise.resolve(['x'])
      },
    }
  }
  const png = (width: number, height: number, salt = 0): Buffer => {
    const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(32, salt)])
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return bytes
  }

  it('reads each picture once, and none that is too small or too oblong', async () => {
    const { calls, read: count } = counting()
    const codes = createPictureCodes(count)
    expect(await codes.read(png(100, 100))).to.deep.equal(['x'])
    expect(await codes.read(png(100, 100))).to.deep.equal(['x'])
    expect(calls()).to.equal(1)
    for (const [width, height] of [
      [39, 39],
      [600, 100],
      [0, 0],
    ] as const)
      expect(await codes.read(png(width, height))).to.deep.equal([])
    expect(await codes.read(Buffer.from('no picture'))).to.deep.equal([])
    expect(calls()).to.equal(1)
  })

  it('stops at its budget of pixels, leaving it to smaller ones, and at its number of pictures', async () => {
    const large = counting()
    const codes = createPictureCodes(large.read)
    await codes.read(png(3_900, 3_000))
    await codes.read(png(1_000, 1_000))
    await codes.read(png(500, 500))
    expect(large.calls()).to.equal(2)
    const many = counting()
    const more = createPictureCodes(many.read)
    for (let index = 0; index < 100; index++) await more.read(png(100, 100, index))
    expect(many.calls()).to.equal(40)
  })

  it('reads GIF and BMP as well', async () => {
    const modules = await qrModules(url)
    const scale = 4
    const size = (modules.length + 8) * scale
    const rowBytes = (size * 3 + 3) & ~3
    const bmp = Buffer.alloc(54 + rowBytes * size, 255)
    bmp.write('BM')
    ;[bmp.length, 0, 54, 40, size, size].forEach((value, index) => bmp.writeUInt32LE(value, 2 + 4 * index))
    bmp.writeUInt16LE(1, 26)
    bmp.writeUInt16LE(24, 28)
    bmp.fill(0, 30, 54)
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++)
        if (cell(modules, Math.floor((size - 1 - y) / scale) - 4, Math.floor(x / scale) - 4))
          bmp.fill(0, 54 + y * rowBytes + x * 3, 57 + y * rowBytes + x * 3)
    expect(await createPictureCodes(read).read(bmp)).to.deep.equal([url])
  })
})
