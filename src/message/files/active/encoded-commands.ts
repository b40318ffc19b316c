/** Commands that PowerShell is given in base64 (`-EncodedCommand`, UTF-16LE), wherever they are written. */
import { bytesOfEncoded, textOfBytes } from '../../script/decoded.ts'

const most = 20

/** Decoded commands, in order. PowerShell takes every abbreviation of the parameter, `-e` included. */
export function encodedCommands(text: string): readonly string[] {
  const out: string[] = []
  for (const match of text.matchAll(
    /[-/\u2013]e(?:c|nc|ncod|ncoded|ncodedcommand|nco|ncode|ncodedc)?[\s:]{1,9}["'^]{0,3}([A-Za-z0-9+/]{24,}={0,2})/gi,
  )) {
    const bytes = bytesOfEncoded(match[1] ?? '', 24)
    const command = bytes === null ? null : textOfBytes(bytes)
    if (command !== null) out.push(command)
    if (out.length >= most) break
  }
  return out
}
