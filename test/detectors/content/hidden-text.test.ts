import { detector } from '../../../src/detectors/content/hidden-text.ts'
import { aMessage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a word salad in a style block': {
      message: aMessage({
        html: someHtml({
          hidden: [{ technique: 'style-block', text: 'copper lake window thistle marble nergie harbour velvet anchor pillow candle' }],
        }),
      }),
      says: ['Words hidden in a style block, where no reader sees them'],
    },
    'a long text in the colour of the ground': {
      message: aMessage({
        html: someHtml({ hidden: [{ technique: 'same-colour', text: 'copper lake window thistle marble '.repeat(20) }] }),
      }),
      says: ['Hidden text in the HTML (same-colour)'],
    },
    'words broken up by invisible characters': {
      message: aMessage({ html: someHtml({ hidden: [{ technique: 'zero-width', text: 'password account expire' }] }) }),
      says: ['Words broken up by invisible characters, so that filters do not read them'],
    },
    'a word salad in an attribute': {
      message: aMessage({
        html: someHtml({ hidden: [{ technique: 'attribute', text: 'copper lake window thistle marble velvet anchor '.repeat(20) }] }),
      }),
      says: ['Words hidden in an attribute of the HTML, where no reader sees them'],
    },
    'many pieces, once for each technique': {
      message: aMessage({
        html: someHtml({
          hidden: Array.from({ length: 9 }, (_, index) => ({
            technique: 'zero-size' as const,
            text: `copper lake window thistle ${index}`,
          })),
        }),
      }),
      says: ['Hidden text in the HTML (zero-size)'],
    },
  },
  silent: {
    'the comments of a template in a style block': {
      message: aMessage({
        html: someHtml({
          hidden: [
            {
              technique: 'style-block',
              text: '/** * @tab Page * @tip Set the styling for all headings in your mails, these should be the largest ones. */ '.repeat(
                9,
              ),
            },
          ],
        }),
      }),
    },
    'a preview text with long padding': {
      message: aMessage({
        html: someHtml({ hidden: [{ technique: 'display-none', text: `Save up to a third this week only ${'\u034f '.repeat(400)}` }] }),
      }),
    },
    'the preview text of a newsletter': {
      message: aMessage({
        html: someHtml({ hidden: [{ technique: 'display-none', text: 'This week: four recipes, two walks and a book about bees' }] }),
      }),
    },
    'one word pasted with a break, again and again': {
      message: aMessage({
        html: someHtml({ hidden: [{ technique: 'zero-width', text: 'Straßenverkehr Straßenverkehr Straßenverkehr' }] }),
      }),
    },
    'padding after the preview text': {
      message: aMessage({ html: someHtml({ hidden: [{ technique: 'display-none', text: '\u200c\u00a0'.repeat(400) }] }) }),
    },
    'a conditional comment': {
      message: aMessage({
        html: someHtml({
          hidden: [
            {
              technique: 'comment',
              text: '[if mso]><table width=600><tr><td>some words for one program</td></tr></table><![endif]'.repeat(9),
            },
          ],
        }),
      }),
    },
    'the phone variant of a visible paragraph': {
      message: aMessage({
        visibleText: 'Our autumn offers are here: apples, pears and plums '.repeat(9),
        html: someHtml({ hidden: [{ technique: 'display-none', text: 'Our autumn offers are here: apples, pears and plums '.repeat(8) }] }),
      }),
    },
    'no HTML': { message: aMessage({}) },
    'a few letters in a style block': { message: aMessage({ html: someHtml({ hidden: [{ technique: 'style-block', text: 'body' }] }) }) },
  },
})
