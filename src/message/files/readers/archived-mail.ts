/** Mails inside of archives and other files: their links, whatever encoding they lie in; attached mails themselves are read as mails elsewhere. */
import { decodedLayers } from '../../mime/base64-runs.ts'
import { scanRawUrls } from '../../observables/text-links.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'

const mostBytes = 5_000_000
const mostUrls = 1_000
const head =
  /^(?:(?:Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|DKIM-Signature|ARC-[\w-]{1,40}|X-[\w-]{1,60}): )/i

export const archivedMailReader: FileReader = {
  name: 'mail in a file',
  accepts: ({ name, bytes, depth }) => {
    if (depth === 0) return false
    const extension = extensionOf(name)
    return extension === 'eml' || extension === 'msg' || extension === 'emlx' || head.test(bytes.subarray(0, 100).toString('latin1'))
  },
  read: ({ name, bytes }) => {
    const whole = bytes.subarray(0, mostBytes)
    const urls = new Set<string>()
    for (const layer of decodedLayers(whole, { runs: 200, bytes: mostBytes }))
      for (const url of scanRawUrls(layer.toString('latin1'), mostUrls)) urls.add(url)
    // A file of Outlook has its texts in UTF-16.
    if (extensionOf(name) === 'msg')
      for (const url of scanRawUrls(whole.toString('latin1').replaceAll('\u0000', ''), mostUrls)) urls.add(url)
    return { traits: ['mail'], references: [...urls].slice(0, mostUrls).map((url) => ({ url, foundIn: 'archived-mail' })) }
  },
}
