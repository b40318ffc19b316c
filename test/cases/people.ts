/** People of corp.example: the ones that the mails go to. */
import type { Mailbox } from './render-mail.ts'

const at = (name: string, local: string): Mailbox => ({ name, address: `${local}@corp.example` })

export const dana = at('Dana Whitfield', 'dana.whitfield')
export const sam = at('Sam Okafor', 'sam.okafor')
export const lee = at('Lee Brandt', 'lee.brandt')
export const priya = at('Priya Nair', 'priya.nair')
export const jonas = at('Jonas Keller', 'jonas.keller')
export const claire = at('Claire Fournier', 'claire.fournier')
export const marta = at('Marta Ibáñez', 'marta.ibanez')
export const wouter = at('Wouter de Vries', 'wouter.devries')
