/** What people do after they acted on a dangerous message, and how the SOC calls what they did. */
import type { UserAct } from '../domain/analysis.ts'

interface ActWords {
  /** As the incident report calls it. */
  readonly name: string
  /** What the reporter does now; `{contact}` stands for whom to call. */
  readonly now: string
}

/** The most urgent first. */
const words: readonly (readonly [UserAct, ActWords])[] = [
  [
    'ran-program',
    {
      name: 'ran a program',
      now: 'You ran a program: disconnect the computer from the network now (pull the cable, turn Wi-Fi off). Leave it switched on, and do not work on it any more.',
    },
  ],
  [
    'opened-attachment',
    {
      name: 'opened the attachment',
      now: 'You opened the attachment: disconnect the computer from the network now (pull the cable, turn Wi-Fi off). Leave it switched on, and do not delete anything.',
    },
  ],
  [
    'entered-credentials',
    {
      name: 'entered credentials or data',
      now: 'You entered a password or other data: change that password now, from another device, everywhere you use it. If it was card or bank data, call your bank.',
    },
  ],
  ['paid', { name: 'paid', now: 'You paid: call your bank now and ask them to stop the payment. Tell your accounting as well.' }],
  [
    'scanned-code',
    { name: 'scanned a code', now: 'You scanned the code: close the page that opened, enter nothing there, and install nothing.' },
  ],
  [
    'clicked',
    { name: 'clicked', now: 'You clicked: close the page that opened. Enter nothing there, download nothing, and do not go back to it.' },
  ],
  [
    'called',
    {
      name: 'called the number',
      now: 'You called the number: do not call again and answer no calls from there. If somebody got access to your computer, disconnect it from the network and leave it switched on.',
    },
  ],
  [
    'replied',
    { name: 'replied', now: 'You answered the sender: send nothing more, and keep your answer so that we can see what you wrote.' },
  ],
]

const anything = 'You may already have acted on this message. Do nothing more with it.'

/** What to do now, the most urgent first; the call for help comes before everything. */
export function actSteps(acts: readonly UserAct[], contact: string): readonly string[] {
  const help = `Please contact ${contact} now, before you do anything else. You will not get into trouble for it: the sooner we know, the more we can do.`
  const own = words.filter(([act]) => acts.includes(act)).map(([, { now }]) => now)
  return [help, ...(own.length === 0 ? [anything] : own)]
}

/** `clicked, entered credentials or data`; `acted (not said how)` where only that much is known. */
export function actNames(acts: readonly UserAct[]): string {
  const names = words.filter(([act]) => acts.includes(act)).map(([, { name }]) => name)
  return names.length === 0 ? 'acted (not said how)' : names.join(', ')
}
