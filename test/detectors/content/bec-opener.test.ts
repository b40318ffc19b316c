import { detector } from '../../../src/detectors/content/bec-opener.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { firing, innocent } from '../../helpers/by-language.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const free = { from: [{ name: 'Ann Field', address: 'ann.field.office@gmail.com' }] }

describeDetector(detector, {
  fires: {
    ...firing(
      {
        English: ['Hello\nAre you at your desk? I have something for you.', 'Request\nSend me your cell number, I need a task done.'],
        German: ['Hallo\nSind Sie im Büro? Ich brauche etwas.', 'Kurz\nHast du kurz Zeit?'],
        French: ['Bonjour\nÊtes-vous disponible ?', 'Service\nAvez-vous une minute ?'],
        Spanish: ['Hola\n¿Está en la oficina?', 'Hola\n¿Tienes un minuto?'],
        Portuguese: ['Olá\nEstá disponível agora?', 'Olá\nTem um minuto?'],
        Italian: ['Ciao\nSei in ufficio?', 'Ciao\nHa un momento?'],
        Dutch: ['Hallo\nBen je op kantoor?', 'Hallo\nHeeft u even?'],
      },
      /^Only asks whether the reader would do something/,
      free,
    ),
    'an own address whose answers go elsewhere': {
      message: aMessage({ replyTo: [{ name: '', address: 'boss@private.example.com' }], visibleText: 'Are you available?' }),
      says: ['Only asks whether the reader would do something: "are you available"'],
    },
  },
  silent: {
    ...innocent({
      English: ['Lunch\nAre you available at noon?'],
      German: ['Mittag\nHast du kurz Zeit?'],
      French: ['Midi\nAvez-vous une minute ?'],
      Spanish: ['Comida\n¿Tienes un minuto?'],
      Portuguese: ['Almoço\nTem um minuto?'],
      Italian: ['Pranzo\nHai un minuto?'],
      Dutch: ['Lunch\nHeb je even?'],
    }),
    'a friend who sends a link': {
      message: withObservables(
        { urls: [anUrl('https://map.example/')] },
        { ...free, visibleText: 'Are you free on Sunday? We meet here.' },
      ),
    },
    'a long letter from a free mail address': {
      message: aMessage({ ...free, visibleText: `Are you available in May? ${'We would like to visit the orchard. '.repeat(20)}` }),
    },
    'an answer in a conversation': {
      message: aMessage({
        ...free,
        visibleText: 'Are you free on Monday?\n\nOn Tue, 3 Nov 2026 Ben Marsh <ben@orchard.example> wrote:\n> When do we meet?',
      }),
    },
  },
})
