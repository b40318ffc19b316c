import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'German',
  [
    [
      'Ihr Konto wurde eingeschränkt',
      'Sehr geehrter Kunde,\nwir haben ungewöhnliche Aktivitäten festgestellt. Bestätigen Sie Ihre Daten innerhalb von 24 Stunden, andernfalls wird Ihr Konto dauerhaft gesperrt.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    [
      'Ihr Paket wartet',
      'Ihr Paket konnte nicht zugestellt werden. Bezahlen Sie die Zollgebühren in Höhe von 2,99 EUR hier. Jetzt bezahlen.',
      'fake-alert',
    ],
    ['Postfach', 'Ihr Postfach ist voll. Klicken Sie hier, um Ihr E-Mail-Konto zu aktualisieren.', 'fake-alert', 'credential-request'],
    [
      'Glückwunsch!',
      'Sie wurden ausgewählt, ein brandneues Produkt zu erhalten. Nehmen Sie an einer kurzen Umfrage teil und sichern Sie sich Ihren Preis.',
      'prize',
    ],
    [
      'TAN-Verfahren',
      'Ihr pushTAN-Verfahren läuft ab. Bitte geben Sie Ihre PIN ein und aktualisieren Sie Ihre Registrierung umgehend.',
      'sensitive-info-request',
    ],
    ['Letzte Mahnung', 'Letzte Mahnung: Zahlen Sie heute, sonst folgen gerichtliche Schritte.', 'urgent-language'],
    [
      'Steuererstattung',
      'Sie haben Anspruch auf eine Rückerstattung. Um die Auszahlung zu erhalten, bestätigen Sie Ihre Kontodaten hier.',
      'fake-alert',
      'credential-request',
      'sensitive-info-request',
    ],
    [
      'Konto gesperrt (ohne Umlaute)',
      'Wir haben ungewoehnliche Aktivitaeten festgestellt. Bestaetigen Sie Ihre Identitaet innerhalb von 48 Stunden.',
      'fake-alert',
      'credential-request',
      'urgent-language',
    ],
    [
      'Virenschutz',
      'Viren gefunden! Ihre Geräte sind ungeschützt. Verlängern Sie Ihr Abonnement, sofortiges Handeln erforderlich.',
      'fake-alert',
      'urgent-language',
    ],
  ],
  [
    ['Nur noch heute: 20 % auf alles', 'Letzte Chance! Der Ausverkauf endet heute um Mitternacht. Jetzt im Laden und online stöbern.'],
    [
      'Ihre Bestellung 4471',
      'Vielen Dank für Ihre Bestellung. Wir haben 20 EUR von Ihrer Karte abgebucht. Die Rechnung finden Sie im Kundenbereich.',
    ],
    [
      'Ihr Anmeldecode',
      'Ihr Code lautet 441 872 und gilt 10 Minuten. Geben Sie diesen Code niemals weiter. Wir fragen nie nach Ihrem Passwort.',
    ],
    ['Ihr Paket kommt heute', 'Ihr Paket wird heute zwischen 10 und 12 Uhr zugestellt. Verfolgen Sie die Sendung hier.'],
    [
      'Rechnung 2026-114',
      'Sehr geehrte Damen und Herren, anbei die Rechnung über 340 EUR, zahlbar innerhalb von 14 Tagen. Mit freundlichen Grüßen',
    ],
    ['Urlaubsplanung', 'Liebe Kolleginnen und Kollegen, bitte tragen Sie Ihren Urlaub bis Freitag in den Kalender ein.'],
    ['Einladung: Haushaltsbesprechung', 'Die Besprechung ist am Dienstag um 10 Uhr. Zum Teilnehmen klicken Sie auf den Link unten.'],
    [
      'Ihr Kontoauszug ist da',
      'Ihr neuer Kontoauszug liegt im Online-Banking bereit. Melden Sie sich wie gewohnt an. Geben Sie niemals Ihre PIN am Telefon preis.',
    ],
    [
      'Bitte bestätigen Sie Ihre E-Mail-Adresse',
      'Willkommen! Klicken Sie auf den Link, um Ihre E-Mail-Adresse zu bestätigen. Haben Sie sich nicht angemeldet, ist nichts zu tun.',
    ],
  ],
)
