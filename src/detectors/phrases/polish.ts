/** Polish wording of phishing and fraud; with and without the marks of Polish letters. */
import { ideasOf } from '../phrase-families.ts'

const account =
  '{konto|dostęp|skrzynka|skrzynka pocztowa|poczta|karta|profil|rachunek|usługa|domena|portfel|konto e mail|konto bankowe|hosting}'
const off =
  '{zablokowane|zawieszone|zablokowany|zawieszony|zablokowana|zawieszona|ograniczone|ograniczony|zamknięte|usunięte|usunięta|dezaktywowane|wyłączone|wyłączona|wstrzymane|wygaszone}'

export const polish = ideasOf({
  pressure: {
    'immediate action': [
      '{natychmiastowe|pilne|niezwłoczne} {działanie|działania|potwierdzenie|potwierdzenia} [wymagane]',
      '{wymagane|konieczne} {działanie|potwierdzenie|natychmiastowe działanie}',
      '{wymaga|wymagana} [twojej|państwa] {natychmiastowej|pilnej} {uwagi|reakcji|weryfikacji}',
      '{działaj|potwierdź|zweryfikuj|zareaguj} {natychmiast|teraz|niezwłocznie|pilnie}',
      'pilne: {twoje|państwa}',
    ],
    'last warning': [
      'ostatnie {ostrzeżenie|przypomnienie|wezwanie|powiadomienie} [przed|do]',
      'ostateczne {wezwanie|ostrzeżenie}',
      'ostatnia szansa {aby|na} [uniknąć|zachować]',
    ],
  },
  deadline: {
    'deadline in hours': [
      '{w ciągu|w przeciągu|przez} [najbliższych|następnych|kolejnych] {12|24|36|48|72} {godzin|godziny|godz|h}',
      '{w ciągu} {2|3|5|7|dwóch|trzech|pięciu} dni [roboczych]',
      '{wygasa|wygaśnie} {dziś|dzisiaj|jutro|za 24|w ciągu}',
      '{do końca dnia|do północy|do jutra|jeszcze dziś}',
      'masz {24|48|72} godziny',
    ],
    'if you do not': [
      '{jeśli|jeżeli} nie {potwierdzisz|zweryfikujesz|zaktualizujesz|opłacisz|odpowiesz|potwierdzą|zapłacisz|dokonasz|otrzymamy|uregulujesz|zalogujesz|odnowisz}',
      '{w przeciwnym razie|w innym przypadku} [*]',
      '{brak} {potwierdzenia|wpłaty|odpowiedzi|płatności|weryfikacji|aktualizacji} [*] {spowoduje|skutkuje|będzie|oznacza}',
      '{aby|żeby|by} uniknąć {zablokowania|zawieszenia|blokady|odłączenia|zamknięcia|opłat|dodatkowych|utraty|wyłączenia|przerwania} [*]',
    ],
  },
  nudge: {
    'last chance': ['{ostatnia szansa|ostatnie godziny|ostatnie dni}', 'tylko dziś'],
    expires: ['{wygasa|kończy się} {dziś|wkrótce|jutro}'],
    'action required': ['wymagane działanie', 'pilne'],
  },
  threat: {
    'loss of access': [
      '{utrata|utraty|utracisz|stracisz} [*] {dostępu|dostęp}',
      'nie będziesz {mógł|mogła} [*] {korzystać|wysyłać|odbierać|zalogować}',
    ],
    'account closed': [
      `{twoje|państwa|twój|twoja|pani|pana} ${account} {zostanie|zostaną|będzie|może zostać} [*] ${off}`,
      '{zablokujemy|zawiesimy|zamkniemy|usuniemy|odłączymy} {twoje|państwa|twój} [*] [konto|dostęp]',
    ],
    'closure of the account': [
      '{zablokowanie|zawieszenie|zamknięcie|usunięcie|blokada|blokadę|dezaktywacja} {konta|dostępu|skrzynki|karty|rachunku|usługi|domeny}',
    ],
    'data deleted': ['{zdjęcia|pliki|dane|wiadomości|e maile} {zostaną|będą} [*] {usunięte|utracone|skasowane}'],
    'legal action': [
      '{postępowanie|postępowania|kroki|konsekwencje} {sądowe|egzekucyjne|prawne|karne|windykacyjne}',
      '{komornik|windykacja|sprawa sądowa|nakaz aresztowania|egzekucja komornicza} [*]',
    ],
    fine: [
      '{grzywna|grzywny|dodatkowe opłaty|kara|karę|mandat} {w wysokości|zostanie|pieniężna}',
      '{zwrócona|odesłana|odesłane|zwrócone} do nadawcy',
      '{odłączenie|odłączenia} {prądu|energii|gazu|dostaw}',
    ],
  },
  alert: {
    'unusual activity detected': [
      '{nietypową|podejrzaną|nieautoryzowaną|nietypowe|podejrzane|nieautoryzowane|podejrzana|nietypowa|nieautoryzowany} {aktywność|logowanie|transakcję|transakcje|próby|próbę|transakcja|dostęp|próba} [*]',
      '{wykryliśmy|zauważyliśmy|wykryto|odnotowaliśmy} [*] {nietypową|podejrzaną|nieautoryzowaną|nietypowe|podejrzane|próbę|logowanie}',
    ],
    'account suspended': [
      `{twoje|państwa|twój|twoja} ${account} {zostało|został|została|jest} [tymczasowo|*] ${off}`,
      '{konto|dostęp|skrzynka} {zablokowane|zawieszone|zablokowany|zablokowana|zawieszona}',
      '{zablokowaliśmy|zawiesiliśmy|ograniczyliśmy} [*] {twoje|państwa|twój} [*]',
    ],
    'mailbox full': [
      '{skrzynka|skrzynka pocztowa|pamięć|miejsce|poczta} [*] {pełna|przepełniona|zapełniona|jest pełna|prawie pełna|wyczerpane}',
      '{przekroczono|przekroczyłeś|przekroczyła} [*] {limit|limit miejsca|pojemność}',
    ],
    'password expires': [
      'hasło {wygasa|wygaśnie|wygasło|traci ważność|straci ważność} [*]',
      '{zachować|zachowaj|zachowania} [*] {hasło|hasła}',
    ],
    'messages held': [
      '{oczekujące|wstrzymane|niedostarczone|zablokowane} {wiadomości|e maile|wiadomość}',
      '{wiadomości|wiadomość} {zostały|została|są} {wstrzymane|zablokowane|wstrzymana|zatrzymane}',
    ],
    infection: [
      '{twój|twoje} {komputer|urządzenie|telefon} {jest|został|zostało} [*] {zainfekowany|zainfekowane|zagrożony|zagrożone|zhakowany}',
      '{wirusy|wirus|zagrożenia} [*] {wykryte|wykryto|wykryty|znalezione}',
    ],
    'parcel held': [
      '{twoja|państwa|twoje} {paczka|przesyłka|zamówienie} {została wstrzymana|nie mogła|oczekuje|jest wstrzymana|czeka|nie może|została zatrzymana|zostało wstrzymane}',
      '{paczka|przesyłka} {wstrzymana|zatrzymana|oczekuje na}',
      '{opłata|opłatę|dopłata|dopłatę|dopłaty|opłaty} {celną|celna|za przesyłkę|za dostawę|celne|do paczki|do przesyłki|za ponowną}',
      '{nieprawidłowy|niekompletny|błędny} {adres|adres dostawy}',
    ],
    'payment failed': [
      '{płatność|opłata|transakcja} {została odrzucona|nie powiodła się|nie została|odrzucona|nieudana}',
      '{problem|problemy} z {płatnością|twoją płatnością|metodą płatności|rozliczeniem}',
      '{subskrypcja|abonament} {wygasła|wygasa|została zawieszona|zostanie anulowana}',
      '{zaległość|zaległości|niedopłata|niedopłatę|nieopłacona|nieopłacone|zaległa} [*] {faktura|rachunek|płatność|energię|wynosi|fakturę|w wysokości}',
    ],
    'tax refund': ['{zwrot|nadpłata|zwrotu} {podatku|nadpłaty|środków|podatkowy} [*]', 'przysługuje [ci|państwu] zwrot'],
    'toll unpaid': ['{nieopłacony|niezapłacony|zaległy} {mandat|przejazd|rachunek}'],
    'document expires': [
      '{dokument|plik} {wygasa|wygaśnie|zostanie usunięty} [*]',
      '{bezpieczny|zaszyfrowany|poufny} {dokument|plik}',
      '{otrzymałeś|otrzymali} [*] {zaszyfrowaną|bezpieczną} wiadomość',
    ],
  },
  ask: {
    'verify account': [
      '{zweryfikuj|potwierdź|zaktualizuj|odblokuj|aktywuj|reaktywuj|uzupełnij|sprawdź|zabezpiecz} {swoje|swój|swoją|twoje|twój} [*] {konto|dane|tożsamość|dostęp|adres|skrzynkę|informacje|kartę|profil|dane osobowe|portfel|adres dostawy}',
      '{zweryfikować|potwierdzić|zaktualizować|odblokować|aktywować|uzupełnić} {swoje|swój|swoją|konto|dane|tożsamość|adres} [*] [konto|dane|tożsamość|adres]',
      '{weryfikacja|potwierdzenie|aktualizacja|weryfikację|aktualizację|weryfikacji|potwierdzenia|aktualizacji} {konta|danych|tożsamości|skrzynki|dostępu}',
      '{prosimy|proszę} o {potwierdzenie|weryfikację|aktualizację}',
    ],
    'log in by link': [
      '{zaloguj|zalogować} się {tutaj|przez|poprzez|na|klikając|aby|za pomocą} [*] {link|potwierdzić|stronę|linku|zweryfikować|swoje|konto|stronie}',
    ],
    'pay by link': [
      '{opłać|zapłać|ureguluj|opłacić|zapłacić|uregulować} {należność|mandat|fakturę|przesyłkę|zaległość|dopłatę|opłatę|teraz|rachunek|niedopłatę}',
      '{odnów|przedłuż|zaktualizuj} [*] {subskrypcję|abonament|płatność|metodę płatności|domenę|dane płatności}',
    ],
    'open the file': ['{otwórz|pobierz|sprawdź|zobacz} {załącznik|załączony|dokument|załączoną|plik} [*]'],
  },
  link: {
    click: [
      '{kliknij|klikając|klikając|kliknięcie|naciśnij} [*] {tutaj|link|poniższy|poniżej|przycisk|w}',
      '{poniższy|poniższego|poniższym|pod tym} {link|linku|linkiem|przycisk}',
      '{zeskanuj} kod qr',
    ],
  },
  prize: {
    'you have won': ['{wygrałeś|wygrałaś|wygrali państwo|wygrał pan}', 'twój {adres|e mail|numer} został {wybrany|wylosowany}'],
    congratulations: [
      '{zostałeś|zostałaś|został pan} [*] {wybrany|wybrana|wylosowany|wylosowana}',
      '{gratulacje|gratulujemy} {wygrałeś|zostałeś|twój|twoje|jesteś|państwa}',
    ],
    prize: [
      '{wyjątkowa|niepowtarzalna} {szansa|okazja} {na|aby|otrzymania}',
      '{twoja|twój} {nagroda|prezent|bon} {czeka|jest gotowa|jest gotowy}',
      '{wygraj|odbierz|otrzymaj} {nowego|nowy|darmowy|zestaw|kartę} [*] {iphone|samsung|podarunkową|zestaw|telefon}',
    ],
    lottery: ['{loteria|loterii|totolotek} [*] {międzynarodowej|wygrana|wygrał|zwycięzca}'],
    inheritance: [
      '{spadek|spadku|fundusz|fundusze} [*] {po zmarłym|zmarłego|milionów|nieodebrane}',
      '{mój|nasz|mojego} {zmarły|świętej pamięci|zmarłego} {mąż|klient|męża|klienta}',
      'najbliższy krewny',
      '{darowizna|darowiznę} [*] {milionów|euro|dolarów}',
    ],
    'large sums': ['{milionów|miliony|milion} {dolarów|euro|usd|złotych}'],
    'easy money': [
      '{podwój|pomnóż} swoje {pieniądze|oszczędności}',
      '{gwarantowany|pasywny} {zysk|dochód}',
      '{zarabiaj|zarób} {z domu|codziennie|nawet|szybko}',
    ],
    'crypto payout': ['{wypłata|saldo|bitcoin|btc} [*] {dostępna|oczekuje|gotowa|dostępne}', 'darmowe {bitcoiny|tokeny|kryptowaluty}'],
  },
  claim: {
    claim: [
      '{odbierz|zgarnij|wypłać|odebrać} {swoją|swój|swoje|nagrodę|zwrot} [*] [nagrodę|prezent|bon|zwrot|wygraną|środki]',
      '{wypełnij|odpowiedz|weź udział} [*] {ankietę|ankiecie|pytań|pytania|ankiety}',
      '{zapłać|pokryj} tylko [*] {wysyłkę|koszty}',
    ],
  },
  mention: {
    'card number': ['numer {karty|twojej karty}', 'kod cvv'],
    PIN: ['{twój|swój} pin'],
    'bank details': ['{dane bankowe|dane logowania do banku|dane do konta bankowego}'],
    'login details': ['{login|e mail|nazwa użytkownika|nazwę użytkownika} i hasło', 'dane logowania'],
    "mother's maiden name": ['{skan|kopia|zdjęcie} {dowodu|paszportu|dowodu osobistego}', 'nazwisko panieńskie matki'],
  },
  give: {
    verb: [
      '{podaj|wpisz|wprowadź|potwierdź|wyślij|prześlij|uzupełnij}',
      '{podać|wpisać|wprowadzić|potwierdzić|przesłać|uzupełnić|podanie}',
    ],
  },
  secret: {
    credential: ['{swoje|swój|i|swoich|twoje|twój} [*] {hasło|hasła|pin|dane logowania|kod blik|pesel|frazę odzyskiwania|kod pin}'],
  },
  card: {
    payment: [
      '{numer karty|dane karty|dane bankowe|numer konta|dane płatności|dane karty płatniczej|dane karty kredytowej|cvv|numer rachunku}',
    ],
  },
  greeting: {
    greeting: [
      '{drogi|droga|szanowny|szanowna|szanowni} [*] {kliencie|klientko|użytkowniku|klienci|abonencie|odbiorco|beneficjencie|kliencie poczty|przyjacielu|podatniku}',
      '{witaj|witam} {kliencie|użytkowniku}',
    ],
  },
})
