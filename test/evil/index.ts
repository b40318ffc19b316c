/** All hostile messages, family by family; every id once. */
import { archiveMessages } from './archives.ts'
import { bodyMessages } from './bodies.ts'
import { documentMessages } from './documents.ts'
import type { EvilMessage } from './evil-message.ts'
import { headerMessages } from './header-fields.ts'
import { markupMessages } from './markup.ts'
import { oddMessages } from './odd.ts'
import { partMessages } from './parts.ts'

export const evilMessages = (): readonly EvilMessage[] => [
  ...partMessages,
  ...headerMessages,
  ...bodyMessages,
  ...markupMessages,
  ...archiveMessages,
  ...documentMessages,
  ...oddMessages,
]
