/** The wording that several detectors look for: pressure, promises, false alarms, secrets. One group is one idea. */
import type { PhraseGroup } from './words.ts'

/** Words that press the reader to act before thinking. */
export const urgency: readonly PhraseGroup[] = [
  { name: 'act now', phrases: ['act now', 'act immediately', 'act today', 'take action now', 'respond immediately'] },
  {
    name: 'immediate action',
    phrases: [
      'immediate action',
      'immediate attention',
      'immediate response',
      'requires your immediate',
      'urgent action',
      'urgent attention',
    ],
  },
  {
    name: 'deadline in hours',
    phrases: ['within 12 hours', 'within 24 hours', 'within 48 hours', 'within 72 hours', 'next 24 hours', 'in 24 hours'],
  },
  { name: 'expires', phrases: ['expires today', 'expires in 24 hours', 'will expire today', 'about to expire', 'expiring today'] },
  { name: 'last warning', phrases: ['final warning', 'last warning', 'final notice', 'last chance', 'final reminder', 'last reminder'] },
  {
    name: 'loss of access',
    phrases: ['avoid suspension', 'avoid losing access', 'lose access', 'avoid interruption', 'avoid deactivation', 'to avoid closure'],
  },
  { name: 'dringend', phrases: ['dringend handeln', 'sofort handeln', 'umgehend bestätigen', 'letzte mahnung', 'letzte warnung'] },
  {
    name: 'urgente',
    phrases: ['acción inmediata', 'ação imediata', 'action immédiate', 'dernier rappel', 'último aviso', 'ultimo avviso'],
  },
]

/** Gifts that nobody gives. */
export const tooGood: readonly PhraseGroup[] = [
  {
    name: 'you have won',
    phrases: ['you have won', "you've won", 'you are a winner', 'you are the winner', 'lucky winner', 'has been selected as a winner'],
  },
  {
    name: 'prize',
    phrases: [
      'claim your prize',
      'claim your reward',
      'collect your prize',
      'your prize is waiting',
      'claim your gift card',
      'free gift card',
    ],
  },
  { name: 'lottery', phrases: ['lottery winner', 'lottery winning', 'online lottery', 'lotto draw', 'sweepstakes winner'] },
  {
    name: 'inheritance',
    phrases: ['your inheritance', 'inheritance fund', 'next of kin', 'unclaimed funds', 'abandoned fund', 'compensation fund'],
  },
  { name: 'millions', phrases: ['million dollars', 'million usd', 'million united states dollars', 'million euros', 'million pounds'] },
  {
    name: 'easy money',
    phrases: [
      'double your money',
      'guaranteed profit',
      'guaranteed returns',
      'risk-free investment',
      'earn money fast',
      'no experience needed',
      'work from home and earn',
    ],
  },
  { name: 'free money', phrases: ['free bitcoin', 'free crypto', 'free money', 'cash reward', 'crypto giveaway', 'token giveaway'] },
]

/** Alarms that ordinary senders seldom word so. */
export const fakeAlert: readonly PhraseGroup[] = [
  {
    name: 'unusual activity detected',
    phrases: [
      'unusual activity detected',
      'suspicious activity detected',
      'suspicious activity on your account',
      'unusual activity on your account',
      'suspicious login attempt',
    ],
  },
  {
    name: 'account suspended',
    phrases: [
      'account has been suspended',
      'account will be suspended',
      'account is suspended',
      'account suspended',
      'account suspension',
      'account has been blocked',
      'account was suspended',
    ],
  },
  {
    name: 'account locked',
    phrases: [
      'account has been locked',
      'account will be locked',
      'account has been limited',
      'account is limited',
      'account has been restricted',
      'account will be closed',
      'account will be deactivated',
      'account will be terminated',
      'account will be deleted',
    ],
  },
  {
    name: 'verify your account',
    phrases: [
      'verify your account',
      'confirm your account',
      'validate your account',
      'verify your identity',
      'confirm your identity',
      'verify your information',
      'update your account information',
    ],
  },
  {
    name: 'unauthorised access',
    phrases: ['unauthorized access', 'unauthorised access', 'unauthorized login', 'unauthorized transaction', 'unauthorised transaction'],
  },
  {
    name: 'mailbox',
    phrases: [
      'mailbox is full',
      'mailbox is almost full',
      'mailbox has exceeded',
      'mailbox quota',
      'mailbox will be',
      'password expires today',
      'password will expire',
      'password is about to expire',
      'keep same password',
      'keep the same password',
      'undelivered messages',
      'pending messages',
    ],
  },
  {
    name: 'infection',
    phrases: [
      'your computer is infected',
      'your device is infected',
      'virus detected',
      'your device has been compromised',
      'i hacked your',
      'i have hacked',
    ],
  },
  {
    name: 'parcel held',
    phrases: [
      'your parcel could not be delivered',
      'your package could not be delivered',
      'package is on hold',
      'parcel is on hold',
      'unpaid customs',
      'customs fee',
      'delivery attempt failed',
    ],
  },
  {
    name: 'payment failed',
    phrases: [
      'your payment was declined',
      'payment has been declined',
      'problem with your billing',
      'billing information is invalid',
      'payment method has been declined',
    ],
  },
  {
    name: 'konto gesperrt',
    phrases: ['konto wurde gesperrt', 'konto wird gesperrt', 'konto eingeschränkt', 'konto wurde eingeschränkt', 'ihr paket konnte nicht'],
  },
  {
    name: 'compte suspendu',
    phrases: ['compte a été suspendu', 'compte sera suspendu', 'compte est suspendu', 'compte a été bloqué', 'votre colis est en attente'],
  },
  {
    name: 'cuenta suspendida',
    phrases: [
      'cuenta ha sido suspendida',
      'cuenta será suspendida',
      'cuenta ha sido bloqueada',
      'conta foi suspensa',
      'conta será suspensa',
      'conta foi bloqueada',
      'account è stato sospeso',
    ],
  },
]

/** Secrets by name; a mention, not a request. */
export const sensitive: readonly PhraseGroup[] = [
  { name: 'social security number', phrases: ['social security number', 'national insurance number', 'your ssn'] },
  {
    name: 'card number',
    phrases: [
      'credit card number',
      'debit card number',
      'card verification',
      'card security code',
      'your cvv',
      'cvv code',
      'your credit card details',
    ],
  },
  { name: 'PIN', phrases: ['your pin', 'pin code', 'pin number', 'atm pin'] },
  {
    name: 'bank details',
    phrases: ['bank account number', 'bank account details', 'your bank details', 'online banking credentials', 'your banking details'],
  },
  { name: 'wallet secrets', phrases: ['seed phrase', 'recovery phrase', 'secret phrase', 'wallet phrase', 'private key of your wallet'] },
  {
    name: 'login details',
    phrases: ['your login credentials', 'your login details', 'username and password', 'email and password', 'your password and'],
  },
  { name: "mother's maiden name", phrases: ["mother's maiden name", 'passport number', 'scan of your passport', 'copy of your id'] },
]
