import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'Dutch',
  [
    [
      'Uw rekening is geblokkeerd',
      'Geachte klant,\nwij hebben verdachte activiteiten opgemerkt. Bevestig uw gegevens binnen 24 uur, anders wordt uw rekening gesloten.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    ['Uw pakket', 'Uw pakket is tegengehouden. Betaal de douanekosten via onderstaande link.', 'fake-alert'],
    ['Mailbox', 'Uw mailbox is bijna vol. Klik hier om uw account te verifiëren.', 'fake-alert', 'credential-request'],
    ['Gefeliciteerd!', 'U bent geselecteerd voor een gloednieuw product. Vul de korte enquête in en claim uw prijs.', 'prize'],
    ['Bankpas', 'Vul uw pincode en creditcardnummer in om door te gaan.', 'sensitive-info-request'],
    ['Boete', 'U heeft een openstaande boete. Betaal het bedrag vandaag nog om extra kosten te voorkomen.', 'fake-alert'],
    ['Laatste waarschuwing', 'Laatste waarschuwing: onmiddellijke actie vereist.', 'urgent-language'],
    ['Nieuwe bankpas', 'Uw bankpas verloopt binnenkort. Vraag uw nieuwe bankpas aan binnen 48 uur.', 'fake-alert', 'urgent-language'],
    [
      'Teruggave',
      'U heeft recht op een teruggave. Bevestig uw gegevens en geef uw rekeningnummer op.',
      'fake-alert',
      'credential-request',
      'sensitive-info-request',
    ],
  ],
  [
    ['Laatste kans: 20 % korting', 'Laatste uren! De uitverkoop eindigt vandaag. Winkel online of in de winkel.'],
    ['Uw bestelling 4471', 'Bedankt voor uw bestelling. Er is 20 EUR van uw kaart afgeschreven. De factuur staat in uw klantomgeving.'],
    ['Uw inlogcode', 'Uw code is 441 872 en is 10 minuten geldig. Deel nooit uw wachtwoord met anderen.'],
    ['Uw pakket komt vandaag', 'Uw pakket wordt bezorgd tussen 10 en 12 uur. Volg de zending hier.'],
    ['Factuur 2026-114', 'Geachte heer Jansen, bijgaand de factuur van 340 EUR, te betalen binnen 30 dagen. Met vriendelijke groet'],
    ['Vakantie', 'Beste collega’s, zet jullie vakantie voor vrijdag in de agenda.'],
    ['Uitnodiging: begroting', 'De vergadering is dinsdag om 10 uur. Klik op de link om deel te nemen.'],
    ['Uw rekeningoverzicht staat klaar', 'Uw overzicht staat klaar in de app. Wij vragen nooit om uw pincode.'],
    ['Bevestig je e-mailadres', 'Welkom! Klik op de knop om je e-mailadres te bevestigen.'],
  ],
)
