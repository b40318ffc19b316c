/** A colleague asks for a code, or answers in an older thread. */
import { dana, jonas, lee, marta, sam } from '../people.ts'
import { colleaguePair, type Older } from './colleague-mail.ts'
import { jonasOfPlanning, leeOfMarketing, priyaOfEngineering, samOfPurchasing, wouterOfLogistics } from './colleagues.ts'

const pump: Older = {
  from: { name: 'Henrik Dahl', address: 'henrik.dahl@dahl-packaging.example' },
  when: '14 October 2026 10:22',
  subject: 'Delivery of the second filling line',
  text: 'Dear Sam,\n\nthe second line leaves our works on 1 December. Two drivers, arrival on Thursday around 11. Our fitter Malte comes on Friday and needs a fork lift for about two hours.\n\nThe last instalment is due after acceptance as agreed.\n\nBest regards\nHenrik Dahl',
}
const fair: Older = {
  from: marta,
  when: '22 October 2026 16:05',
  subject: 'Stand at the spring fair',
  text: 'Hi Lee,\n\nthe organisers offer us the corner next to the coffee bar for the same price. Shall we take it? I need an answer for them by the end of the month.\n\nMarta',
}
const ramp: Older = {
  from: jonas,
  when: '28 October 2026 09:14',
  subject: 'Loading ramp 2',
  text: 'Hello Wouter,\n\nthe ramp is being repaired in week 50, three days. Can you send the lorries to ramp 4 meanwhile?\n\nJonas',
}
const software: Older = {
  from: dana,
  when: '30 October 2026 08:40',
  subject: 'New time sheets',
  text: 'Dear all,\n\nfrom January we record working time in the new tool. There will be a short training for each department; please send me your wishes for dates.\n\nDana',
}

export const codePairs = [
  ...colleaguePair({
    topic: 'mfa-code',
    name: 'by-mistake',
    language: 'en',
    from: leeOfMarketing,
    to: sam,
    program: 'phone',
    lure: {
      subject: 'code?',
      text: 'Hey Sam, I registered my new phone and by mistake put in your number. You will get a 6 digit code by SMS in a minute, can you send it to me right away? It is only valid for 5 min',
    },
    twin: {
      subject: 'door code?',
      text: 'Hey Sam, do you remember who looks after the door of the sample room, is it still Noemi? Mine does not open it any more since the change last week. Thanks',
    },
  }),
  ...colleaguePair({
    topic: 'mfa-code',
    name: 'approve',
    language: 'en',
    from: priyaOfEngineering,
    to: jonas,
    program: 'outlook',
    lure: {
      subject: 'Please approve the prompt',
      text: 'Hi Jonas,\n\nI am helping IT with the migration of your mailbox. Please approve the sign-in request on your phone when it pops up, and reply with the number that is shown. Otherwise your mail will stop tonight.\n\nThanks,\nPriya',
    },
    twin: {
      subject: 'New authenticator app',
      text: 'Hi Jonas,\n\nIT moves planning to the new authenticator app next week. I did it this morning, five minutes with this guide:\n\nhttps://intranet.corp.example/it/authenticator\n\nDo it on the office network, then it is even easier. And Noemi says: never give a code to anybody, not even to her.\n\nThanks,\nPriya',
    },
  }),
  ...colleaguePair({
    topic: 'mfa-code',
    name: 'shared-login',
    language: 'en',
    from: samOfPurchasing,
    to: lee,
    program: 'apple',
    lure: {
      subject: 'Locked out, need your login',
      text: 'Lee, I am locked out of the supplier portal and the order has to go out now. Can I use your user name and password just this once? Send them here along with the code from your app, I will tell IT later.',
    },
    twin: {
      subject: 'Supplier portal: your trainee',
      text: 'Lee, your trainee Ada asked me for access to the supplier portal. I told her that she gets her own account from IT, the form is on https://intranet.corp.example/it/accounts and takes a day. Just so that you know.',
    },
  }),
  ...colleaguePair({
    topic: 'thread-hijack',
    name: 'instalment',
    language: 'en',
    from: samOfPurchasing,
    to: dana,
    program: 'outlook',
    older: pump,
    lure: {
      subject: 'RE: Delivery of the second filling line',
      text: 'Dana,\n\nsee below, Dahl want the last instalment now and their account has changed. Please forward this to whoever pays today, the new details are in the form:\n\nhttps://docs.google.com/forms/d/e/1FAIpQLSdxR4bankdetails/viewform\n\nThey hold the fitter back until the money is there.\n\nSam',
    },
    twin: {
      subject: 'RE: Delivery of the second filling line',
      text: 'Dana,\n\nfor your list of visitors in December: two drivers on the Thursday, and Malte from Dahl on the Friday, see below. Could reception have badges ready for them? He has done the safety briefing with us in spring.\n\nSam',
    },
  }),
  ...colleaguePair({
    topic: 'thread-hijack',
    name: 'fair',
    language: 'en',
    from: leeOfMarketing,
    to: marta,
    program: 'apple',
    older: fair,
    lure: {
      subject: 'Re: Stand at the spring fair',
      text: 'Good day,\n\nkindly find the requested file for your perusal and revert: https://www.dropbox.com/scl/fi/8sfair/Stand_offer.zip?dl=1\n\nArchive password: 2210. Enable editing when the document opens.',
    },
    twin: {
      subject: 'Re: Stand at the spring fair',
      text: 'Hi Marta,\n\nyes, let us take the corner! People with a coffee in their hand have time to talk. The plan of the hall is here: https://spring-fair.example/hall-2/plan - I will ask the carpenter whether the counter can be turned round.\n\nLee',
    },
  }),
  ...colleaguePair({
    topic: 'thread-hijack',
    name: 'ramp',
    language: 'en',
    from: wouterOfLogistics,
    to: jonas,
    program: 'outlook',
    older: ramp,
    lure: {
      subject: 'RE: Loading ramp 2',
      text: 'Hello,\n\nI have attached the updated plan here as it is too big for mail:\n\nhttps://ramp-plan-week50.pages.dev/open\n\nVerify with your Outlook password to view. Kindly treat as urgent.\n\nWouter',
    },
    twin: {
      subject: 'RE: Loading ramp 2',
      text: 'Hello Jonas,\n\nfine, ramp 4 it is. On the Tuesday we have the big one from Antwerp, which needs room to turn; could your people leave the yard free between 7 and 8?\n\nWouter',
    },
  }),
  ...colleaguePair({
    topic: 'thread-hijack',
    name: 'time-sheets',
    language: 'en',
    from: jonasOfPlanning,
    to: dana,
    program: 'outlook',
    older: software,
    lure: {
      subject: 'RE: New time sheets',
      text: 'Hi Dana,\n\nthe training link for everybody is ready. Could you send it on to all departments today? They have to sign in with their Windows password so that the hours are taken over:\n\nhttps://sites.google.com/view/corp-timesheets-login\n\nWhoever is not registered by 6 pm loses the overtime of this year.\n\nJonas',
    },
    twin: {
      subject: 'RE: New time sheets',
      text: 'Hi Dana,\n\nfor planning any Tuesday in December is good, best before ten. We are nine people, two of them on night shift; is there a recording for them?\n\nJonas',
    },
  }),
]
