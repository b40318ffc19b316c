import { expect } from 'chai'
import { fromText } from './forwarded.ts'

interface Case {
  readonly client: string | null
  readonly language: string
  readonly head: string
  readonly date: string
}

const sender = 'Bankhaus Süd <service@bankhaus-sued.test>'
const subject = 'Ihr Zugang läuft ab'

const outlook = (language: string, labels: string, written: string, date = '2026-05-05T09:07:00+02:00'): Case => {
  const [from, sent, to, cc, about] = labels.split('|')
  return {
    client: 'outlook',
    language,
    head: `________________________________\n${from ?? ''} ${sender}\n${sent ?? ''} ${written}\n${to ?? ''} Mia Berg <mia.berg@firma.example>\n${cc ?? ''} Jo <jo@firma.example>\n${about ?? ''} ${subject}\n`,
    date,
  }
}
const apple = (language: string, introduction: string, labels: string, written: string): Case => {
  const [from, about, sent, to, reply] = labels.split('|')
  const lines = [
    '',
    `${introduction}:`,
    '',
    `${from ?? ''} ${sender}`,
    `${about ?? ''} ${subject}`,
    `${sent ?? ''} ${written}`,
    `${to ?? ''} mia.berg@firma.example`,
  ]
  return {
    client: 'apple-mail',
    language,
    head: [...lines, ...(reply === undefined ? [] : [`${reply} kasse@anders.test`])].map((line) => `> ${line}`).join('\n'),
    date: '2026-05-05T09:07:11+02:00',
  }
}
const gmail = (language: string, from: string, written: string): Case => ({
  client: 'gmail',
  language,
  head: `---------- Forwarded message ---------\n${from} ${sender}\nDate: ${written}\nSubject: ${subject}\nTo: <mia.berg@firma.example>\n`,
  date: '2026-05-05T09:07:00+02:00',
})
const thunderbird = (language: string, introduction: string, labels: string): Case => {
  const [about, sent, from, to] = labels.split('|')
  return {
    client: 'thunderbird',
    language,
    head: `${introduction}\n${about ?? ''} \t${subject}\n${sent ?? ''} \tTue, 5 May 2026 09:07:11 +0100\n${from ?? ''} \t${sender}\n${to ?? ''} \tmia.berg@firma.example\n\n`,
    date: '2026-05-05T09:07:11+01:00',
  }
}
const yahoo = (language: string, introduction: string, labels: string, written: string): Case => {
  const [from, to, sent, about] = labels.split('|')
  return {
    client: 'yahoo-mail',
    language,
    head: `   ----- ${introduction} ----- ${from ?? ''} ${sender}${to ?? ''} "mia.berg@firma.example" <mia.berg@firma.example>${sent ?? ''} ${written}${about ?? ''} ${subject}`,
    date: '2026-05-05T09:07:11+02:00',
  }
}

const cases: readonly Case[] = [
  outlook('en', 'From:|Sent:|To:|Cc:|Subject:', 'Tuesday, May 5, 2026 9:07 AM'),
  outlook('en', 'From:|Sent:|To:|Cc:|Subject:', '05 May 2026 09:07'),
  outlook('de', 'Von:|Gesendet:|An:|Cc:|Betreff:', 'Dienstag, 5. Mai 2026 09:07'),
  outlook('fr', 'De :|Envoyé :|À :|Cc :|Objet :', 'mardi 5 mai 2026 09:07'),
  outlook('es', 'De:|Enviado:|Para:|CC:|Asunto:', 'martes, 5 de mayo de 2026 9:07'),
  outlook('pt', 'De:|Enviado:|Para:|Cc:|Assunto:', 'terça-feira, 5 de maio de 2026 09:07'),
  outlook('it', 'Da:|Inviato:|A:|Cc:|Oggetto:', 'martedì 5 maggio 2026 09:07'),
  outlook('nl', 'Van:|Verzonden:|Aan:|CC:|Onderwerp:', 'dinsdag 5 mei 2026 09:07'),
  outlook('pl', 'Od:|Wysłane:|Do:|DW:|Temat:', 'wtorek, 5 maja 2026 09:07'),
  outlook('sv', 'Från:|Skickat:|Till:|Kopia:|Ämne:', 'den 5 maj 2026 09:07'),
  outlook('da', 'Fra:|Sendt:|Til:|Cc:|Emne:', '5. maj 2026 09:07'),
  outlook('nb', 'Fra:|Sendt:|Til:|Kopi:|Emne:', 'tirsdag 5. mai 2026 kl. 09:07'),
  outlook('fi', 'Lähettäjä:|Lähetetty:|Vastaanottaja:|Kopio:|Aihe:', 'tiistai 5. toukokuuta 2026 9.07'),
  outlook('cs', 'Od:|Odesláno:|Komu:|Kopie:|Předmět:', 'úterý 5. května 2026 9:07'),
  outlook('hu', 'Feladó:|Elküldve:|Címzett:|Másolatot kap:|Tárgy:', '2026. május 5., kedd 9:07'),
  outlook('ro', 'De la:|Trimis:|Către:|Cc:|Subiect:', 'marți, 5 mai 2026 09:07'),
  outlook('tr', 'Kimden:|Gönderildi:|Kime:|Bilgi:|Konu:', '5 Mayıs 2026 Salı 09:07'),
  outlook('ru', 'От:|Отправлено:|Кому:|Копия:|Тема:', '5 мая 2026 г. 9:07'),
  outlook('uk', 'Від:|Надіслано:|Кому:|Копія:|Тема:', '5 травня 2026 р. 9:07'),
  outlook('el', 'Από:|Στάλθηκε:|Προς:|Κοιν.:|Θέμα:', 'Τρίτη, 5 Μαΐου 2026 9:07 πμ'),
  outlook('ja', '差出人:|送信日時:|宛先:|CC:|件名:', '2026年5月5日 9:07'),
  outlook('zh', '发件人:|发送时间:|收件人:|抄送:|主题:', '2026年5月5日 9:07'),
  outlook('ko', '보낸 사람:|보낸 날짜:|받는 사람:|참조:|제목:', '2026년 5월 5일 화요일 오전 9:07'),
  apple('en', 'Begin forwarded message', 'From:|Subject:|Date:|To:|Reply-To:', 'May 5, 2026 at 9:07:11 AM GMT+2'),
  apple('de', 'Anfang der weitergeleiteten Nachricht', 'Von:|Betreff:|Datum:|An:|Antwort an:', '5. Mai 2026 um 09:07:11 MESZ'),
  apple('fr', 'Début du message réexpédié', 'De:|Objet:|Date:|À:|Répondre à:', '5 mai 2026 à 09:07:11 UTC+2'),
  apple('es', 'Inicio del mensaje reenviado', 'De:|Asunto:|Fecha:|Para:|Responder a:', '5 de mayo de 2026, 9:07:11 CEST'),
  apple('pt', 'Início da mensagem encaminhada', 'De:|Assunto:|Data:|Para:', '5 de maio de 2026, 09:07:11 GMT+2'),
  apple('it', 'Inizio messaggio inoltrato', 'Da:|Oggetto:|Data:|A:|Rispondi a:', '5 maggio 2026 alle ore 09:07:11 CEST'),
  apple('nl', 'Begin doorgestuurd bericht', 'Van:|Onderwerp:|Datum:|Aan:|Antwoord aan:', '5 mei 2026 om 09:07:11 CEST'),
  apple('pl', 'Początek przekazywanej wiadomości', 'Od:|Temat:|Data:|Do:|Odpowiedź-do:', '5 maja 2026 o 09:07:11 CEST'),
  apple('sv', 'Vidarebefordrat mejl', 'Från:|Ämne:|Datum:|Till:|Svara till:', '5 maj 2026 09:07:11 CEST'),
  apple('da', 'Start på videresendt besked', 'Fra:|Emne:|Dato:|Til:|Svar til:', '5. maj 2026 kl. 09.07.11 CEST'),
  apple('nb', 'Videresendt melding', 'Fra:|Emne:|Dato:|Til:|Svar til:', '5. mai 2026 kl. 09:07:11 CEST'),
  apple('fi', 'Välitetty viesti alkaa', 'Lähettäjä:|Aihe:|Päivämäärä:|Vastaanottaja:|Vastaus:', '5. toukokuuta 2026 klo 9.07.11 UTC+2'),
  apple('hu', 'Továbbított levél kezdete', 'Feladó:|Tárgy:|Dátum:|Címzett:|Válaszcím:', '2026. május 5. 9:07:11 CEST'),
  apple('ru', 'Начало переадресованного сообщения', 'Отправитель:|Тема:|Дата:|Кому:|Ответ-Кому:', '5 мая 2026 г. в 09:07:11 GMT+2'),
  apple('tr', 'İleti başlangıcı', 'Kimden:|Konu:|Tarih:|Kime:|Yanıt Adresi:', '5 Mayıs 2026 09:07:11 GMT+2'),
  gmail('en', 'From:', 'Tue, May 5, 2026 at 9:07\u202fAM'),
  gmail('de', 'Von:', 'Di., 5. Mai 2026 um 09:07 Uhr'),
  gmail('fr', 'De :', 'mar. 5 mai 2026 à 09:07'),
  gmail('es', 'De:', 'mar, 5 may 2026 a las 9:07'),
  gmail('it', 'Da:', 'mar 5 mag 2026 alle ore 09:07'),
  gmail('nl', 'Van:', 'di 5 mei 2026 om 09:07'),
  gmail('pl', 'Od:', 'wt., 5 maj 2026 o 09:07'),
  gmail('sv', 'Från:', 'tis 5 maj 2026 kl 09:07'),
  gmail('fi', 'Lähettäjä:', 'ti 5. toukok. 2026 klo 9.07'),
  gmail('hu', 'Feladó:', '2026. máj. 5., K, 9:07'),
  gmail('tr', 'Gönderen:', '5 May 2026 Sal, 09:07'),
  thunderbird('en', '-------- Forwarded Message --------', 'Subject:|Date:|From:|To:'),
  thunderbird('de', '-------- Weitergeleitete Nachricht --------', 'Betreff:|Datum:|Von:|An:'),
  thunderbird('fr', '-------- Message transféré --------', 'Sujet :|Date :|De :|Pour :'),
  thunderbird('es', '-------- Mensaje reenviado --------', 'Asunto:|Fecha:|De:|Para:'),
  thunderbird('it', '-------- Messaggio Inoltrato --------', 'Oggetto:|Data:|Mittente:|A:'),
  thunderbird('nl', '-------- Doorgestuurd bericht --------', 'Onderwerp:|Datum:|Van:|Aan:'),
  { ...thunderbird('pl', '--- Treść przekazanej wiadomości ---', 'Temat:|Data:|Nadawca:|Adresat:'), client: null },
  thunderbird('fi', '-------- Välitetty viesti / Fwd.Msg --------', 'Aihe:|Päiväys:|Lähettäjä:|Vastaanottaja:'),
  yahoo('en', 'Forwarded Message', 'From:|To:|Sent:|Subject:', 'Tuesday, May 5, 2026, 09:07:11 AM GMT+2'),
  yahoo('de', 'Weitergeleitete Nachricht', 'Von:|An:|Gesendet:|Betreff:', 'Dienstag, 5. Mai 2026, 09:07:11 MESZ'),
  yahoo('fi', 'Edelleenlähetetty viesti', 'Lähettäjä:|Vastaanottaja:|Lähetetty:|Aihe:', 'tiistaina 5. toukokuuta 2026 klo 09.07.11 UTC+2'),
  yahoo('es', 'Mensaje reenviado', 'De:|Para:|Enviado:|Asunto:', 'martes, 5 de mayo de 2026, 09:07:11 CEST'),
  {
    client: 'samsung-email',
    language: 'de',
    head: `-------- Ursprüngliche Nachricht --------\nVon: ${sender}\nDatum: 05.05.26 09:07 (GMT+01:00)\nAn: mia.berg@firma.example\nBetreff: ${subject}\n`,
    date: '2026-05-05T09:07:00+01:00',
  },
  {
    client: 'samsung-email',
    language: 'fr',
    head: `-------- Message d'origine --------De : ${sender} Date : 5/05/26  09:07  (GMT+01:00) À : mia.berg@firma.example Objet : ${subject}\n`,
    date: '2026-05-05T09:07:00+01:00',
  },
  {
    client: 'samsung-email',
    language: 'en',
    head: `-------- Original message --------\nFrom: ${sender} \nDate: 5/5/26  9:07 AM  (GMT+01:00) \nTo: mia.berg@firma.example \nSubject: ${subject} \n`,
    date: '2026-05-05T09:07:00+01:00',
  },
  {
    client: 'k9-mail',
    language: 'en',
    head: `-------- Original Message --------\nFrom: ${sender}\nSent: May 5, 2026 9:07:11 AM GMT+02:00\nTo: mia.berg@firma.example\nSubject: ${subject}\n`,
    date: '2026-05-05T09:07:11+02:00',
  },
  {
    client: 'proton-mail',
    language: 'en',
    head: `------- Forwarded Message -------\nFrom: ${sender}\nDate: On Tuesday, May 5th, 2026 at 9:07 AM\nSubject: ${subject}\nTo: mia.berg@firma.example <mia.berg@firma.example>\n`,
    date: '2026-05-05T09:07:00+02:00',
  },
  {
    client: 'outlook-classic',
    language: 'nb',
    head: `-----Opprinnelig melding-----\nFra: Bankhaus Süd [mailto:service@bankhaus-sued.test] \nSendt: 5. mai 2026 09:07\nTil: Mia Berg <mia.berg@firma.example>\nEmne: ${subject}\n`,
    date: '2026-05-05T09:07:00+02:00',
  },
  {
    client: null,
    language: 'de',
    head: `------ Originalnachricht ------\nVon "Bankhaus Süd" <service@bankhaus-sued.test>\nAn "Mia Berg" <mia.berg@firma.example>\nDatum 05.05.2026 09:07:11\nBetreff ${subject}\n`,
    date: '2026-05-05T09:07:11+02:00',
  },
  {
    client: null,
    language: 'de',
    head: `Gesendet: Dienstag, 05. Mai 2026 um 09:07 Uhr\nVon: "Bankhaus Süd" <service@bankhaus-sued.test>\nAn: mia.berg@firma.example\nBetreff: ${subject}\n`,
    date: '2026-05-05T09:07:00+02:00',
  },
]

describe('message/inline labels', () => {
  for (const { client, language, head, date } of cases) {
    it(`reads a quoted header of ${client ?? 'another program'} in ${language}: ${head.replaceAll(/\s+/g, ' ').slice(0, 40)}`, async () => {
      const quoted = head.startsWith('> ')
      const body = `\n${quoted ? '> ' : ''}\n${quoted ? '> ' : ''}Bitte bestätigen Sie: https://bankhaus-sued.test/zugang?id=9\n`
      const forward = await fromText(`Ist das echt?\n\n${head}${body}`)
      expect(forward.message.from).to.deep.equal([{ name: 'Bankhaus Süd', address: 'service@bankhaus-sued.test' }])
      expect(forward.message.subject).to.equal(subject)
      expect(forward.message.to[0]?.address).to.equal('mia.berg@firma.example')
      expect(forward.message.date).to.equal(date)
      expect(forward.message.visibleText.trim()).to.equal('Bitte bestätigen Sie: https://bankhaus-sued.test/zugang?id=9')
      expect(forward.message.observables.urls.map((url) => url.url)).to.deep.equal(['https://bankhaus-sued.test/zugang?id=9'])
      expect(forward.note).to.equal('Ist das echt?')
      expect([forward.client, forward.language]).to.deep.equal([client, language])
      if (head.includes('kasse@anders.test')) expect(forward.message.replyTo[0]?.address).to.equal('kasse@anders.test')
      else expect(forward.message.evidence.reasons).to.include('no Reply-To quoted')
    })
  }
})
