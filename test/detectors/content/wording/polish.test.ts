import { describeWording } from '../../../helpers/describe-wording.ts'

describeWording(
  'Polish',
  [
    [
      'Twoje konto zostało zablokowane',
      'Szanowny kliencie,\nwykryliśmy podejrzane logowanie. Zweryfikuj swoje dane w ciągu 24 godzin, w przeciwnym razie twoje konto zostanie usunięte.',
      'fake-alert',
      'credential-request',
      'urgent-language',
      'threat',
      'generic-greeting',
    ],
    ['Paczka', 'Twoja paczka została wstrzymana. Opłać przesyłkę: kliknij poniższy link.', 'fake-alert'],
    ['Skrzynka', 'Twoja skrzynka pocztowa jest pełna. Kliknij tutaj i zweryfikuj swoje konto.', 'fake-alert', 'credential-request'],
    ['Gratulacje!', 'Zostałeś wybrany, to wyjątkowa szansa. Wypełnij krótką ankietę i odbierz swoją nagrodę.', 'prize'],
    ['Karta', 'Podaj swoje hasło i numer karty, aby zakończyć.', 'sensitive-info-request'],
    ['Niedopłata', 'Nieopłacona faktura za energię. Ureguluj należność, aby uniknąć odłączenia prądu.', 'fake-alert', 'threat'],
    ['Ostatnie ostrzeżenie', 'Ostatnie ostrzeżenie: wymagane natychmiastowe działanie.', 'urgent-language'],
    [
      'Bez polskich liter',
      'Twoje konto zostalo zawieszone. Potwierdz swoja tozsamosc w ciagu 48 godzin.',
      'fake-alert',
      'credential-request',
      'urgent-language',
    ],
  ],
  [
    ['Ostatnia szansa: -20 %', 'Ostatnie godziny wyprzedaży! Kup w sklepie lub w internecie.'],
    ['Twoje zamówienie 4471', 'Dziękujemy za zamówienie. Obciążyliśmy kartę kwotą 20 zł. Faktura jest na koncie klienta.'],
    ['Kod logowania', 'Twój kod to 441 872, ważny 10 minut. Nigdy nie podawaj nikomu swojego hasła.'],
    ['Paczka będzie dziś', 'Kurier doręczy paczkę między 10 a 12. Śledź przesyłkę tutaj.'],
    ['Faktura 2026-114', 'Dzień dobry, w załączeniu faktura na 340 zł, termin płatności 14 dni. Pozdrawiam'],
    ['Urlopy', 'Cześć, wpiszcie urlopy do kalendarza do piątku.'],
    ['Zaproszenie: budżet', 'Spotkanie we wtorek o 10. Dołącz przez link w kalendarzu.'],
    ['Wyciąg jest gotowy', 'Wyciąg za miesiąc jest dostępny w aplikacji. Bank nigdy nie prosi o hasło.'],
  ],
)
