/** Writes Windows shortcuts ([MS-SHLLINK]) for tests. */

export interface ShortcutParts {
  readonly target?: string
  readonly share?: string
  readonly relative?: string
  readonly written?: string
  readonly icon?: string
  /** Target with variables, in an environment block. */
  readonly variables?: string
}

const counted = (text: string): Buffer => {
  const size = Buffer.alloc(2)
  size.writeUInt16LE(text.length)
  return Buffer.concat([size, Buffer.from(text, 'utf16le')])
}

function localInfo(target: string): Buffer {
  const path = Buffer.from(`${target}\0`, 'latin1')
  const info = Buffer.alloc(28)
  info.writeUInt32LE(28 + path.length + 1, 0)
  info.writeUInt32LE(28, 4)
  info.writeUInt32LE(1, 8)
  info.writeUInt32LE(28, 16)
  info.writeUInt32LE(28 + path.length, 24)
  return Buffer.concat([info, path, Buffer.alloc(1)])
}

function networkInfo(share: string): Buffer {
  const name = Buffer.from(`${share}\0`, 'latin1')
  const info = Buffer.alloc(48)
  info.writeUInt32LE(48 + name.length + 1, 0)
  info.writeUInt32LE(28, 4)
  info.writeUInt32LE(2, 8)
  info.writeUInt32LE(28, 20)
  info.writeUInt32LE(48 + name.length, 24)
  info.writeUInt32LE(20 + name.length, 28)
  info.writeUInt32LE(20, 36)
  return Buffer.concat([info, name, Buffer.alloc(1)])
}

export function shortcut({ target, share, relative, written, icon, variables }: ShortcutParts): Buffer {
  const info = target !== undefined ? localInfo(target) : share !== undefined ? networkInfo(share) : null
  const head = Buffer.alloc(76)
  Buffer.from('4c0000000114020000000000c000000000000046', 'hex').copy(head)
  head.writeUInt32LE(
    0x80 | (info === null ? 0 : 2) | (relative === undefined ? 0 : 8) | (written === undefined ? 0 : 32) | (icon === undefined ? 0 : 64),
    20,
  )
  const block = Buffer.alloc(788)
  block.writeUInt32LE(788, 0)
  block.writeUInt32LE(0xa0000001, 4)
  block.write(variables ?? '', 8, 'latin1')
  block.write(variables ?? '', 268, 'utf16le')
  return Buffer.concat([
    head,
    ...(info === null ? [] : [info]),
    ...[relative, written, icon].flatMap((text) => (text === undefined ? [] : [counted(text)])),
    ...(variables === undefined ? [] : [block]),
    Buffer.alloc(4),
  ])
}
