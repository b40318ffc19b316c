/** Month names, halves of the day and zone names as mail programs write them in quoted dates: data. */

import { zones } from '../headers/dates.ts'

/** Twelve months by language; forms of one month separated by `|` (nominative, genitive, odd abbreviations). */
const monthsByLanguage: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar|jänner februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet|juil août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  pl: 'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  cs: 'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec|čvc srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  sk: 'januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december',
  hu: 'január február március április május június július augusztus szeptember október november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie|oct noiembrie|noi decembrie',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga|studenog prosinca',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  ru: 'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαΐ ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  he: 'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  ar: 'يناير فبراير مارس أبريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
}

export interface MonthWord {
  readonly language: string
  /** 1–12. */
  readonly month: number
}

function monthTable(): ReadonlyMap<string, readonly MonthWord[]> {
  const out = new Map<string, MonthWord[]>()
  for (const [language, months] of Object.entries(monthsByLanguage)) {
    for (const [index, forms] of months.split(' ').entries()) {
      for (const form of forms.split('|')) {
        // Abbreviations are beginnings of the names, three letters or longer.
        for (let length = 3; length <= form.length; length++) {
          const key = form.slice(0, length)
          const words = out.get(key) ?? []
          if (!words.some((word) => word.language === language && word.month === index + 1)) words.push({ language, month: index + 1 })
          out.set(key, words)
        }
      }
    }
  }
  return out
}
const monthWords = monthTable()

/** The months that a lower-case word may mean, one entry for each language; empty for another word. */
export function monthsOf(word: string): readonly MonthWord[] {
  return monthWords.get(word) ?? []
}

/** Lower-case marks of the half of the day. */
export const forenoon: readonly string[] = ['am', 'a.m.', 'a. m.', '午前', '上午', '오전', 'öö', 'de.', 'πμ', 'π.μ.', 'f.m.']
export const afternoon: readonly string[] = ['pm', 'p.m.', 'p. m.', '午後', '下午', '오후', 'ös', 'du.', 'μμ', 'μ.μ.', 'e.m.']

/** Zone names by lower-case word. Names that mean several zones (IST, CST of China) are left out or read as the usual one of mail. */
export const zoneNames: ReadonlyMap<string, string> = new Map([
  ...zones,
  ['wet', '+00:00'],
  ['west', '+01:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['mez', '+01:00'],
  ['cest', '+02:00'],
  ['mesz', '+02:00'],
  ['hnec', '+01:00'],
  ['heec', '+02:00'],
  ['eet', '+02:00'],
  ['oez', '+02:00'],
  ['eest', '+03:00'],
  ['oesz', '+03:00'],
  ['msk', '+03:00'],
  ['trt', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['brt', '-03:00'],
])
