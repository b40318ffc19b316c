import { expect } from 'chai'
import type { Message } from '../../src/domain/message.ts'
import { message } from '../message/helpers.ts'
import { type CasePair, cases, pairs } from './index.ts'
import type { CaseMail } from './judged-case.ts'

const squeezed = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim()

/** Lines that a sender typed and that are long enough to be his alone. */
const linesOf = ({ typed }: CaseMail): readonly string[] =>
  typed
    .flatMap((text) => text.split('\n'))
    .map(squeezed)
    .filter((line) => line.length >= 20)

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''
const typedHosts = ({ typed }: CaseMail): readonly string[] => typed.flatMap((text) => text.match(/https?:\/\/\S+/g) ?? []).map(hostOf)

/** Hosts of links and pictures that the layout brings; what stands for a name that the sender chose is a star. */
function layoutHosts({ html }: Message, { typed }: CaseMail, apart: ReadonlySet<string>): readonly string[] {
  const urls = [...(html?.links ?? []).map(({ href }) => href), ...(html?.images ?? []).map(({ src }) => src)]
  const hosts = urls.map(hostOf).filter((host) => host !== '' && !apart.has(host))
  const starred = hosts.map((host) => typed.reduce((name, text) => (text === '' ? name : name.replace(text, '*')), host))
  return [...new Set(starred)].toSorted()
}

async function bothOf({ lure, twin }: CasePair): Promise<readonly [Message, Message]> {
  return [await message(await lure.bytes()), await message(await twin.bytes())]
}

/** Everything that a reader sees of it. */
const shown = ({ subject, visibleText, from, replyTo, observables }: Message): string =>
  squeezed(
    [
      subject,
      ...[...from, ...replyTo].map(({ name, address }) => `${name} ${address}`),
      visibleText,
      ...observables.urls.map(({ url }) => url),
    ].join(' '),
  )

/** Those made of pairs; mails in further languages have tests of their own. */
const own = cases.filter(({ family }) => family !== 'language')

describe('the self-written cases', () => {
  it('are 60 lures of twelve rented services and 20 of a colleague, each with its twin', () => {
    const rented = pairs.filter(({ family }) => family === 'rented-service')
    const services = new Map(rented.map(({ service }) => [service, rented.filter((pair) => pair.service === service).length]))
    expect([...services.values()]).to.deep.equal(Array.from({ length: 12 }, () => 5))
    expect(own.filter(({ malicious }) => malicious)).to.have.lengthOf(80)
    expect(own.filter(({ malicious }) => !malicious)).to.have.lengthOf(80)
    expect(pairs.filter(({ family }) => family === 'lateral')).to.have.lengthOf(20)
  })

  it('are a quarter or so in other languages than English', () => {
    const foreign = pairs.filter(({ language }) => language !== 'en').length
    expect(foreign / pairs.length).to.be.within(0.2, 0.3)
    expect(new Set(pairs.map(({ language }) => language))).to.deep.equal(new Set(['en', 'de', 'fr', 'es', 'nl']))
  })

  it('have a name of their own each', () => {
    const names = cases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([])
  })

  it('are the same bytes on every run, with no bare line end', async () => {
    for (const { name, bytes } of cases) {
      const first = Buffer.from(await bytes())
      expect(first.equals(Buffer.from(await bytes())), name).to.equal(true)
      expect(/[^\r]\n|\r[^\n]/.test(first.toString('latin1')), name).to.equal(false)
    }
  })

  it('are read whole: text, sender and receiver, links of the service, nothing broken', async () => {
    for (const { name, family, bytes } of own) {
      const read = await message(await bytes())
      expect(read.visibleText.trim().length, name).to.be.above(60)
      expect(read.from, name).to.have.lengthOf(1)
      expect(read.to[0]?.address, name).to.match(/@corp\.example$/)
      expect(read.date, name).to.match(/^2026-11-/)
      expect([...read.disagreements, ...read.limits, ...read.gaps, ...read.opaque], name).to.deep.equal([])
      if (family === 'rented-service') expect(read.html?.links.length, name).to.be.above(2)
    }
  })

  it('show what their sender typed', async () => {
    for (const pair of pairs) {
      const [lure, twin] = await bothOf(pair)
      for (const line of linesOf(pair.lure)) expect(shown(lure), pair.lure.name).to.include(line)
      for (const line of linesOf(pair.twin)) expect(shown(twin), pair.twin.name).to.include(line)
    }
  })

  it('differ from their twins in content alone: one sender domain, one layout', async () => {
    for (const pair of pairs) {
      const [lure, twin] = await bothOf(pair)
      const domains = [lure, twin].map(({ from }) => from[0]?.address.replace(/^.*@/, ''))
      expect(domains[0], pair.lure.name).to.equal(domains[1])
      const apart = new Set([...typedHosts(pair.lure), ...typedHosts(pair.twin)])
      expect(layoutHosts(lure, pair.lure, apart), pair.lure.name).to.deep.equal(layoutHosts(twin, pair.twin, apart))
      expect(
        lure.parts.map(({ mediaType }) => mediaType),
        pair.lure.name,
      ).to.deep.equal(twin.parts.map(({ mediaType }) => mediaType))
    }
  })

  it('have no line of a lure in its twin', async () => {
    for (const pair of pairs) {
      const [, twin] = await bothOf(pair)
      const text = squeezed(`${twin.visibleText} ${twin.plainText}`)
      for (const line of linesOf(pair.lure)) expect(text, pair.twin.name).to.not.include(line)
    }
  })

  it('passed every check of the server that received them', async () => {
    for (const { name, bytes } of own) {
      const [head = ''] = Buffer.from(await bytes())
        .toString('latin1')
        .split('\r\n\r\n')
      expect(head, name).to.match(/^Authentication-Results: mx\.corp\.example;\r\n spf=pass [^;]+;\r\n dkim=pass [^;]+;\r\n dmarc=pass /m)
    }
  })
})
