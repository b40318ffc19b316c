/** What an IMAP source is told; shared by its parts. */
import type { Security } from './tls-policy.ts'

/** Asked anew at each connect: tokens live for an hour only. */
export type Credentials = () => Promise<{ readonly password: string } | { readonly accessToken: string }>

export interface ImapSourceOptions {
  readonly name: string
  readonly host: string
  readonly port: number
  /** `none` for loopback hosts only. */
  readonly security: Security
  /** PEM text that replaces the system's roots. */
  readonly ca: string | null
  readonly user: string
  readonly credentials: Credentials
  /** Where no folder is named, settled mail stays and gets a keyword. */
  readonly folders: { readonly inbox: string; readonly processed: string | null; readonly failed: string | null }
  /** Milliseconds: to the end of the login, for one command, until IDLE is renewed, of silence on the socket. */
  readonly deadlines: { readonly connectMs: number; readonly commandMs: number; readonly idleMs: number; readonly socketMs: number }
  /** Told of connects, losses and oddities, for debug logs; no addresses, no content. */
  readonly onEvent?: (event: { readonly what: string; readonly detail?: string }) => void
}
