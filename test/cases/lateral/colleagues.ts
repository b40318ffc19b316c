/** Colleagues whose mailboxes the lures abuse. */
import { claire, jonas, lee, marta, priya, sam, wouter } from '../people.ts'
import type { Colleague } from './colleague-mail.ts'

const withRole = (person: { readonly name: string; readonly address: string }, role: string, phone: string): Colleague => ({
  ...person,
  role,
  phone,
})

export const margaret = withRole({ name: 'Margaret Voss', address: 'margaret.voss@corp.example' }, 'Managing Director', '+44 20 7946 0100')
export const samOfPurchasing = withRole(sam, 'Head of Purchasing', '+44 20 7946 0114')
export const priyaOfEngineering = withRole(priya, 'Automation Engineer', '+44 20 7946 0127')
export const leeOfMarketing = withRole(lee, 'Marketing', '+44 20 7946 0131')
export const jonasOfPlanning = withRole(jonas, 'Werksplanung', '+49 30 5550 118')
export const claireOfFinance = withRole(claire, 'Comptabilité', '+33 1 99 00 55 12')
export const martaOfSales = withRole(marta, 'Ventas', '+34 900 555 031')
export const wouterOfLogistics = withRole(wouter, 'Logistiek', '+31 20 555 0142')
