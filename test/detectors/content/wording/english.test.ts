import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'English',
  [
    [
      'Your mailbox is almost full',
      'Dear user,\nyour mailbox has exceeded its storage limit. Verify your account within 24 hours or your mailbox will be deactivated. Click here.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    [
      'Sign-in attempt',
      'We detected an unusual login attempt on your account. Please confirm your identity below to restore access. Failure to do so will result in the suspension of your account.',
      'fake-alert',
      'credential-request',
      'threat',
    ],
    [
      'Parcel 4471',
      'Your package is on hold because of an unpaid customs fee. Pay the small shipping fee here to release it.',
      'fake-alert',
    ],
    [
      'Congratulations!',
      'You have been selected to receive a brand new drill. Answer our short survey and claim your reward; shipping fees may apply.',
      'prize',
    ],
    [
      'Greetings',
      'I am the lawyer of my late client, who died without any next of kin. The sum of 4 million dollars waits for you. Kindly reply.',
      'prize',
    ],
    ['Password notice', 'Your password expires today. Keep the same password: log in here to confirm.', 'fake-alert', 'urgent-language'],
    ['Security check', 'Please enter your email password and send your card details to finish the check.', 'sensitive-info-request'],
    ['Toll', 'You have an unpaid toll. Pay the outstanding balance now to avoid additional late fees.', 'fake-alert', 'threat'],
    ['Notice', 'Your acc0unt has been susp3nded. Please ver1fy your acc0unt.', 'obfuscated-words', 'fake-alert', 'credential-request'],
    [
      'Wallet',
      'Your wallet has not yet been verified. Connect your wallet within 48 hours to avoid suspension.',
      'credential-request',
      'urgent-language',
    ],
  ],
  [
    ['Last chance: 20 % off boots', 'Hurry up, the sale ends today! Only a few hours left. Shop now, free shipping over 50 EUR.'],
    ['Your receipt', 'Thank you for your order 4471. Your card ending in 1234 was charged 20 EUR. View your invoice online.'],
    ['Your sign-in code', 'Your code is 441 872. It expires in 10 minutes. We will never ask you to share your password or this code.'],
    [
      'Your parcel arrives today',
      'Your parcel will be delivered between 10 and 12. Track your parcel here. You can choose another day until 8.',
    ],
    [
      'Invoice 2026-114',
      'Dear customer, please find attached invoice 2026-114 over 340 EUR, payable within 14 days. Kind regards, accounts.',
    ],
    ['Holiday planning', 'Dear all, please enter your holidays in the calendar by Friday. Questions? Ask the personnel office.'],
    [
      'Invitation: budget meeting',
      'You are invited to the budget meeting on Tuesday at 10. Accept or decline in your calendar. Join by the link below.',
    ],
    [
      'Your statement is ready',
      'Your monthly statement is available in online banking. Log in as usual to read it. Beware of phishing: we never ask for your PIN.',
    ],
    [
      'Please confirm your e-mail address',
      'Welcome! Click the button below to confirm your e-mail address. If you did not sign up, ignore this mail.',
    ],
    ['Your password was changed', 'Your password was changed on Tuesday. If this was you, nothing is to be done.'],
  ],
)
