/** Self-written covering notes as employees write them, with what they say that they did. */
import type { UserAct } from '../../../src/domain/analysis.ts'

export interface LabelledNote {
  readonly language: string
  readonly text: string
  readonly acts: readonly UserAct[]
}

const note = (language: string, text: string, ...acts: readonly UserAct[]): LabelledNote => ({ language, text, acts })

export const notes: readonly LabelledNote[] = [
  // English, with acts
  note('en', 'Hi, I clicked on the link before I noticed the address. Sorry!! What should I do now?', 'clicked'),
  note(
    'en',
    "clicked the link and put in my pasword :( didn't see it was fake until the page went blank",
    'clicked',
    'entered-credentials',
  ),
  note(
    'en',
    "Hello IT,\n\nI've opened the attached invoice, Word asked to enable macros and I did it.\n\nRegards\nTom",
    'opened-attachment',
  ),
  note('en', 'i scanned the qr code with my phone and it asked me for my login. i stopped there', 'scanned-code'),
  note('en', 'We paid this on Friday, the amount was 4.200 GBP. Now the supplier says it is not theirs', 'paid'),
  note('en', 'Called the number in the mail, a guy told me to install AnyDesk and I installed it.', 'called', 'ran-program'),
  note('en', "I didn't think about it and replied to him with my mobile number. Is this a scam?", 'replied'),
  note('en', "Accidentally cliked on it on my phone. Didn't enter anything tho. Sent from my iPhone", 'clicked'),
  // English, without
  note('en', 'Should I click on this? Looks odd to me.'),
  note('en', "Don't worry, I haven't clicked anything and I did not open the attachment."),
  note('en', 'It says I clicked on something and that I have to pay within 24 hours. Click here to pay, it says. Nonsense.'),
  note('en', 'almost clicked on this one, very well made!!'),
  note('en', 'My colleague Bob thinks he clicked a similar one last week, please ask him. I deleted mine.'),
  note('en', 'I clicked the Report Phishing button but nothing happened, so I am forwarding it instead.'),
  note('en', 'Received this today. I opened the mail but not the attachment. Thanks'),
  note('en', 'I called the helpdesk and they told me to forward it to you.'),

  // German
  note(
    'de',
    'Hallo zusammen, ich habe leider auf den Link geklickt und mein Passwort eingegeben. Was soll ich jetzt tun?',
    'clicked',
    'entered-credentials',
  ),
  note('de', 'hab den anhang aufgemacht ohne nachzudenken, danach ging nix mehr. lg petra', 'opened-attachment'),
  note('de', 'Sehr geehrte Damen und Herren, ich habe den QR-Code mit dem Diensthandy eingescannt.', 'scanned-code'),
  note('de', 'Wir haben die Rechnung gestern schon bezahlt, jetzt kam die Mahnung nochmal.\n\nVon meinem iPhone gesendet', 'paid'),
  note('de', 'Habe dem Absender geantwortet und erst danach gemerkt dass das nicht der Chef ist', 'replied'),
  note('de', 'Ist das echt? Ich habe nichts angeklickt und auch keinen Anhang geöffnet.'),
  note('de', 'Hätte fast draufgeklickt! Bitte prüfen, danke'),
  note('de', 'Soll ich hier klicken? In der Mail steht, dass ich den Anhang geöffnet hätte und nun zahlen muss.'),
  note('de', 'Eine Kollegin hat auf den Link geklickt, ich selbst nicht.'),
  note('de', 'Ich habe auf "Phishing melden" geklickt, das ging aber nicht.'),

  // French
  note(
    'fr',
    "Bonjour, j'ai cliqué sur le lien par erreur et j'ai saisi mon mot de passe. Que dois-je faire ?",
    'clicked',
    'entered-credentials',
  ),
  note('fr', 'jai ouvert la piece jointe ce matin, desole', 'opened-attachment'),
  note('fr', 'Nous avons malheureusement payé la facture hier. Merci de vérifier.', 'paid'),
  note('fr', "Bonjour, je n'ai pas cliqué sur le lien, je vous transfère le message pour vérification."),
  note('fr', "J'ai failli cliquer ! Le message dit que j'ai ouvert un fichier interdit, ce qui est faux."),
  note('fr', "Dois-je cliquer ? Est-ce que quelqu'un a déjà ouvert la pièce jointe ?"),

  // Spanish
  note('es', 'Hola, hice clic en el enlace y puse mi contraseña sin darme cuenta. Perdón', 'clicked', 'entered-credentials'),
  note('es', 'he abierto el archivo adjunto y me ha salido una pantalla negra', 'opened-attachment'),
  note('es', 'Buenas, pinché en el link desde el móvil. No he metido ningún dato.\nEnviado desde mi iPhone', 'clicked'),
  note('es', 'No he hecho clic en nada, solo lo reenvío para que lo miréis.'),
  note('es', '¿Tengo que pinchar en el enlace? Dice que he pagado 300 euros y yo no he pagado nada.'),
  note('es', 'Casi hago clic, menos mal que me fijé en el remitente. Mi compañero sí hizo clic.'),

  // Portuguese
  note('pt', 'Bom dia, cliquei no link e coloquei a minha senha. E agora?', 'clicked', 'entered-credentials'),
  note('pt', 'abri o anexo sem querer, desculpem', 'opened-attachment'),
  note('pt', 'Não cliquei em nada nem abri o anexo, só estou a reencaminhar.'),
  note('pt', 'Quase cliquei. Devo clicar aqui? Diz que paguei uma encomenda.'),

  // Italian
  note('it', 'Buongiorno, purtroppo ho cliccato sul link e ho inserito le mie credenziali.', 'clicked', 'entered-credentials'),
  note('it', 'ho scaricato e aperto l’allegato, era un file zip', 'opened-attachment'),
  note('it', 'Non ho cliccato e non ho aperto nulla, ma mi sembra strano. Grazie'),
  note('it', 'Devo cliccare? Stavo per cliccare ma poi ho visto il mittente.'),

  // Dutch
  note('nl', 'Hoi, ik heb helaas op de link geklikt en mijn wachtwoord ingevuld. Wat nu?', 'clicked', 'entered-credentials'),
  note('nl', 'Heb de bijlage geopend voordat ik het doorhad, sorry', 'opened-attachment'),
  note('nl', 'Ik heb nergens op geklikt en de bijlage niet geopend. Is dit echt?'),
  note('nl', 'Had er bijna op geklikt! Een collega heeft wel geklikt.'),

  // Polish
  note('pl', 'Dzień dobry, niestety kliknąłem w link i podałem hasło. Co mam teraz zrobić?', 'clicked', 'entered-credentials'),
  note('pl', 'otworzylam zalacznik na telefonie, przepraszam', 'opened-attachment'),
  note('pl', 'Nie kliknąłem w nic i nie otwierałem załącznika, przesyłam do sprawdzenia.'),
  note('pl', 'Prawie kliknęłam. Czy mam kliknąć w ten link? Koleżanka kliknęła.'),

  // Others
  note('sv', 'Hej! Jag klickade på länken och skrev in mitt lösenord, tyvärr.', 'clicked', 'entered-credentials'),
  note('sv', 'Jag har inte klickat på något, ska jag klicka?'),
  note('da', 'Hej, jeg har desværre klikket på linket og åbnet den vedhæftede fil.', 'clicked', 'opened-attachment'),
  note('da', 'Jeg har ikke klikket på noget, men det ser mærkeligt ut.'),
  note('nb', 'Hei, jeg trykket på lenken og skrev inn passordet mitt. Beklager!', 'clicked', 'entered-credentials'),
  note('nb', 'Jeg har ikke trykket på noe, bare videresender.'),
  note('fi', 'Hei, klikkasin linkkiä ja syötin salasanani. Mitä teen nyt?', 'clicked', 'entered-credentials'),
  note('fi', 'En klikannut mitään enkä avannut liitettä.'),

  // What is not the reporter's own word
  note(
    'en',
    'FYI\n\n--\nJane Doe\nCorp Ltd\nIf you have received this message in error and I opened or clicked anything, please call the number above.',
  ),
  note(
    'en',
    'Is this real?\n\nOn Tue, 17 Nov 2026 at 08:41, Service <a@b.example> wrote:\n> I clicked on the link and entered my password\n> please do the same',
  ),
  note('de', '„Ich habe auf den Link geklickt“ steht in der Mail als Zitat eines Kunden. Kommt mir komisch vor.'),
  note('en', 'If I had clicked, would you know? What happens when someone opens the attachment?'),
  note('fr', 'Merci de vérifier ce message, il me demande de cliquer et de payer.'),
  note('en', ''),
  note('en', '?'),
]
