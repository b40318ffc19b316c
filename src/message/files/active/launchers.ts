/** What files of settings do when they are opened: where they connect, what they start. */
import type { ScriptKind } from './script-kind.ts'

export interface LauncherFacts {
  /** Where the file connects, in words; null where it does not. */
  readonly connects: string | null
  /** What it starts or installs from elsewhere; null where nothing. */
  readonly starts: string | null
  /** Host names and addresses without a scheme. */
  readonly hosts: readonly string[]
}

const nothing: LauncherFacts = { connects: null, starts: null, hosts: [] }
const short = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 180)
const setting = (text: string, name: string): string => short(new RegExp(`^${name}:[si]:([^\\r\\n]{1,300})`, 'im').exec(text)?.[1])
/** Host of a UNC path: \\host\share, \\host@SSL\DavWWWRoot. */
const uncHosts = (text: string): readonly string[] =>
  [...text.slice(0, 500_000).matchAll(/\\\\([\w-]{1,60}(?:\.[\w-]{1,60}){1,8})(?:@[\w]{1,8}){0,2}\\/g)]
    .slice(0, 20)
    .map((match) => match[1] ?? '')

/** The host of `name:port` or `name`, and of `[v6]:port`. */
const hostOf = (address: string): string => address.replace(/:\d{1,5}$/, '')

function remoteDesktop(text: string): LauncherFacts {
  const address = setting(text, 'full address')
  const gateway = setting(text, 'gatewayhostname')
  const program = setting(text, 'remoteapplicationprogram') || setting(text, 'alternate shell')
  const drives = setting(text, 'drivestoredirect')
  const words = [
    address === '' ? '' : `remote desktop of ${address}`,
    gateway === '' ? '' : `through ${gateway}`,
    program === '' ? '' : `starts ${program}`,
    drives === '' ? '' : `hands over drives ${drives}`,
  ].filter((word) => word !== '')
  return {
    connects: words.join(', ').slice(0, 200) || null,
    starts: null,
    hosts: [address, gateway].filter((host) => host !== '').map(hostOf),
  }
}

/** Facts of the kinds that are no programming language; nothing for the others. */
export function launcherFacts(text: string, kind: ScriptKind): LauncherFacts {
  const hosts = uncHosts(text)
  switch (kind) {
    case 'remote-desktop':
      return remoteDesktop(text)
    case 'explorer-command':
    case 'search-connector':
      return { ...nothing, hosts, connects: hosts[0] === undefined ? null : `reads from the share of ${hosts[0]}` }
    case 'settings-shortcut': {
      const command = short(/<DeepLink>([^<]{1,500})/i.exec(text)?.[1])
      return { connects: null, starts: /\.exe|powershell|cmd|https?:/i.test(command) ? command : null, hosts }
    }
    case 'web-query':
      return { ...nothing, connects: short(/https?:\/\/\S{1,300}/i.exec(text)?.[0]) || null, hosts: [] }
    case 'symbolic-link-sheet': {
      // A cell whose formula calls a program (EEXEC, DDE): [SYLK] records `C;…;E…`.
      const formula = short(/^C;[^\r\n]{0,200};E([^\r\n]{0,400}(?:EXEC|\|)[^\r\n]{0,200})/im.exec(text)?.[1])
      return { connects: null, starts: formula === '' ? null : formula, hosts }
    }
    case 'click-once':
    case 'app-installer': {
      const source = short(/(?:codebase|Uri)\s?=\s?"(https?:[^"]{1,400})"/i.exec(text)?.[1])
      return { connects: null, starts: source === '' ? null : `installs from ${source}`, hosts }
    }
    case 'registry': {
      const run = short(/\\CurrentVersion\\Run(?:Once)?\][^[]{0,1000}/i.exec(text)?.[0])
      return { connects: null, starts: /https?:|powershell|mshta|rundll32/i.test(run) ? run : null, hosts }
    }
    case 'javascript':
    case 'vbscript':
    case 'powershell':
    case 'batch':
    case 'shell':
    case 'python':
      return { ...nothing, hosts }
  }
}
