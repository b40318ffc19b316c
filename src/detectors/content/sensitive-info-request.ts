/** A request for secrets. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { readerText } from '../words.ts'

/** A verb of asking, at most six filler words, a secret. */
const request =
  /\b(?:enter|confirm|verify|provide|submit|send|reply with|validate|fill in|give us|supply|re-?enter|tell us|geben sie|bestätigen sie|confirmez|confirme|verifique|inserisci)(?: (?:us|me|your|the|full|current|old|email|e-mail|mailbox|account|login|online|banking|bank|and|or|with|here|below|correct|valid|user|username|name|following|ihre|ihr|vos|votre|sus|su|seus|sua|la|tua|a|an)){0,6} (passwords?|passcode|pin|pin (?:code|number)|one-time (?:code|password)|otp|security code|verification code|ssn|social security number|credentials|login (?:details|credentials|information)|seed phrase|recovery phrase|private key|credit card(?: (?:number|details|information))?|debit card(?: (?:number|details|information))?|card (?:number|details|information)|cvv|account number|bank (?:details|account(?: (?:number|details))?)|payment (?:details|information)|billing (?:details|information)|iban|kontodaten|bankdaten|passwort|kreditkarte|coordonnées bancaires|mot de passe|datos bancarios|contraseña|dados bancários|senha)(?![\p{L}\p{N}])/gu
const warning = /\b(?:never|not|don't|won't|no one|nobody|cannot|can't|niemals|jamais|nunca)\b[^.!?]{0,50}$/u
const payment = /card|cvv|account number|bank|payment|billing|iban|kontodaten|kreditkarte|bancaires|bancarios|bancários/u

/** The text asks the reader to enter, confirm or send a password, PIN, card or account number; a bare mention or a warning does not count. */
export const detector: MessageDetector = {
  id: 'content/sensitive-info-request',
  needs: 'message',
  factor: 'sensitive_info_request',
  type: 'Content',
  title: 'A request for secrets',
  meaning:
    'The text asks the reader to enter, confirm or send a password, PIN, card or account number; a bare mention or a warning does not count.',
  check: 'No honest organisation asks for these by mail.',
  severity: 'high',
  technique: 'T1598',
  falsePositives: ['Help pages that explain how to sign in.'],
  detect: (message) => {
    const text = readerText(message)
    for (const match of text.matchAll(request)) {
      if (warning.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
      const asked = match[1] ?? ''
      const lure = payment.test(asked) ? 'payment' : 'credential'
      return [
        {
          description: `Asks for sensitive information: "${excerpt(match[0])}"`,
          evidence: [seen('text', text.slice(Math.max(0, match.index - 60), match.index + 120))],
          lure,
        },
      ]
    }
    return []
  },
}
