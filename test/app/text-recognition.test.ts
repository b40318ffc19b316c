import { expect } from 'chai'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createTextRecognition } from '../../src/app/text-recognition.ts'
import type { Picture } from '../../src/domain/message.ts'

const bytes = readFileSync(path.resolve(import.meta.dirname, '../fixtures/pictures/screenshot-with-words.png'))
const picture: Picture = { mediaType: 'image/png', bytes }

describe('text recognition', function () {
  this.timeout(30_000)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'words-'))
  after(() => {
    rmSync(folder, { recursive: true })
  })
  const program = (name: string, script: string): string => {
    const file = path.join(folder, name)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return file
  }

  it('reads the words of a picture with the real tesseract', async () => {
    const text = await createTextRecognition()([picture])
    expect(text).to.include('Pay 1,99 EUR before 18:00').and.include('https://parcel-fee.example/pay')
  })

  it('reads nothing where the program is not installed', async () => {
    expect(await createTextRecognition({ program: path.join(folder, 'absent') })([picture])).to.equal('')
  })

  it('gives up at its deadline', async () => {
    const slow = program('slow', 'if [ "$1" = --list-langs ]; then echo eng; else exec sleep 20; fi')
    const startedAt = performance.now()
    expect(await createTextRecognition({ program: slow, deadlineMs: 500 })([picture])).to.equal('')
    expect(performance.now() - startedAt).to.be.lessThan(10_000)
  })

  it('hands no secret of the environment to the program, and cuts a flood of words', async () => {
    process.env['ANOMIX_TEST_SECRET'] = 'planted-secret'
    const chatty = program('chatty', 'if [ "$1" = --list-langs ]; then echo eng; else env; head -c 900000 /dev/zero | tr "\\0" a; fi')
    const text = await createTextRecognition({ program: chatty })([picture])
    delete process.env['ANOMIX_TEST_SECRET']
    expect(text).to.have.length.within(1_000, 20_000)
    expect(text).to.not.include('planted-secret')
  })

  it('asks again for the languages after a listing that failed', async () => {
    const flaky = program(
      'flaky',
      `if [ "$1" != --list-langs ]; then echo seen; elif [ -e "$0.asked" ]; then echo eng; else touch "$0.asked"; exit 1; fi`,
    )
    const recognise = createTextRecognition({ program: flaky })
    expect(await recognise([picture])).to.equal('')
    expect(await recognise([picture])).to.equal('seen')
  })

  it('asks for the languages once where they were listed', async () => {
    const counting = program('counting', 'if [ "$1" = --list-langs ]; then echo x >> "$0.count"; echo eng; else wc -l < "$0.count"; fi')
    const recognise = createTextRecognition({ program: counting })
    await recognise([picture])
    expect((await recognise([picture])).trim()).to.equal('1')
  })

  it('tells the program where its language files lie, if that is set', async () => {
    const telling = program('telling', 'if [ "$1" = --list-langs ]; then echo eng; else echo "${TESSDATA_PREFIX-unset}"; fi')
    const before = process.env['TESSDATA_PREFIX']
    try {
      process.env['TESSDATA_PREFIX'] = '/srv/tessdata'
      expect(await createTextRecognition({ program: telling })([picture])).to.equal('/srv/tessdata')
      delete process.env['TESSDATA_PREFIX']
      expect(await createTextRecognition({ program: telling })([picture])).to.equal('unset')
    } finally {
      if (before !== undefined) process.env['TESSDATA_PREFIX'] = before
    }
  })

  it('shows the program neither a bomb nor a file of another kind', async () => {
    const echo = program('echo', 'if [ "$1" = --list-langs ]; then echo eng; else echo seen; fi')
    const bomb = Buffer.from(bytes)
    bomb.writeUInt32BE(90_000, 16)
    bomb.writeUInt32BE(90_000, 20)
    const recognise = createTextRecognition({ program: echo })
    expect(
      await recognise([
        { mediaType: 'image/png', bytes: bomb },
        { mediaType: 'image/png', bytes: Buffer.from('no picture') },
      ]),
    ).to.equal('')
    expect(await recognise([picture])).to.equal('seen')
  })
})
