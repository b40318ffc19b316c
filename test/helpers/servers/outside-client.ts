/** An SMTP client of the Internet: the server is told by XCLIENT that it comes from a public address (Postfix XCLIENT_README). */
import net from 'node:net'
import { createInterface } from 'node:readline'

/** Documentation network of RFC 5737: nobody's. */
const outside = { name: 'mail.attacker.test', address: '203.0.113.9' } as const

/** Sends these bytes (lines parted by CRLF); rejects with the server's words where it refuses. */
export async function sendFromOutside(
  port: number,
  envelope: { readonly from: string; readonly to: string },
  bytes: string,
): Promise<void> {
  const socket = net.connect({ port, host: '127.0.0.1' })
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    for (;;) {
      const { value, done } = (await lines.next()) as { readonly value: string; readonly done?: boolean }
      if (done === true) throw new Error('the server hung up')
      if (/^\d{3}(?: |$)/.test(value)) return value
    }
  }
  const say = async (line: string, expected: RegExp): Promise<void> => {
    socket.write(`${line}\r\n`)
    const said = await answer()
    if (!expected.test(said)) throw new Error(`${line.slice(0, 60)}: ${said}`)
  }
  try {
    await answer()
    await say(`EHLO ${outside.name}`, /^250/)
    await say(`XCLIENT NAME=${outside.name} ADDR=${outside.address}`, /^220/)
    await say(`EHLO ${outside.name}`, /^250/)
    await say(`MAIL FROM:<${envelope.from}>`, /^250/)
    await say(`RCPT TO:<${envelope.to}>`, /^250/)
    await say('DATA', /^354/)
    await say(`${bytes.replaceAll(/^\./gm, '..')}\r\n.`, /^250/)
    await say('QUIT', /^221/)
  } finally {
    socket.destroy()
  }
}
