/** Labels of lines that stand among or below quoted header lines and say nothing of people, date or subject: data, as in `labels.ts`. */

export const extraNames = ['Importance', 'Extra'] as const
/** `Extra`: sensitivity, categories and names of attachments, which nobody needs here. */
export type ExtraName = (typeof extraNames)[number]

export const extrasByLanguage: Readonly<Record<string, Readonly<Record<ExtraName, string>>>> = {
  en: { Importance: 'importance|priority', Extra: 'sensitivity|attachments|attachment|categories|follow up flag|flag status|due by' },
  de: { Importance: 'wichtigkeit|priorität', Extra: 'vertraulichkeit|anlagen|anlage|anhänge|kategorien|kennzeichnungsstatus' },
  fr: { Importance: 'importance|priorité', Extra: 'critère de diffusion|confidentialité|pièces jointes|pièce jointe|catégories' },
  es: { Importance: 'importancia|prioridad', Extra: 'confidencialidad|carácter|datos adjuntos|archivos adjuntos|adjuntos|categorías' },
  pt: { Importance: 'importância|prioridade', Extra: 'confidencialidade|sensibilidade|anexos|anexo|categorias' },
  it: { Importance: 'priorità|importanza', Extra: 'riservatezza|allegati|allegato|categorie' },
  nl: { Importance: 'belang|urgentie|prioriteit', Extra: 'gevoeligheid|vertrouwelijkheid|bijlagen|bijlage|categorieën' },
  pl: { Importance: 'ważność|priorytet', Extra: 'poufność|charakter|załączniki|załącznik|kategorie' },
  sv: { Importance: 'prioritet|angelägenhetsgrad', Extra: 'känslighet|bifogade filer|bilagor|kategorier' },
  da: { Importance: 'prioritet|vigtighed', Extra: 'følsomhed|fortrolighed|vedhæftede filer|vedhæftet fil|kategorier' },
  nb: { Importance: 'viktighet|prioritet', Extra: 'følsomhet|vedlegg|kategorier' },
  fi: { Importance: 'tärkeys|prioriteetti', Extra: 'luottamuksellisuus|liitteet|liite|luokat' },
  cs: { Importance: 'důležitost|priorita', Extra: 'citlivost|utajení|důvěrnost|přílohy|kategorie' },
  sk: { Importance: 'dôležitosť|priorita', Extra: 'citlivosť|dôvernosť|prílohy|kategórie' },
  hu: { Importance: 'fontosság|prioritás', Extra: 'bizalmasság|mellékletek|csatolmányok|kategóriák' },
  ro: { Importance: 'importanță|prioritate', Extra: 'confidențialitate|sensibilitate|atașări|atașamente|categorii' },
  tr: { Importance: 'önem derecesi|önem|öncelik', Extra: 'duyarlılık|gizlilik|ekler|kategoriler' },
  hr: { Importance: 'važnost|prioritet', Extra: 'osjetljivost|povjerljivost|privici|prilozi|kategorije' },
  et: { Importance: 'tähtsus|prioriteet', Extra: 'tundlikkus|manused|kategooriad' },
  ru: { Importance: 'важность|приоритет', Extra: 'конфиденциальность|чувствительность|вложения|категории' },
  uk: { Importance: 'важливість|пріоритет', Extra: 'конфіденційність|чутливість|вкладення|категорії' },
  el: { Importance: 'σημασία|σπουδαιότητα|προτεραιότητα', Extra: 'διαβάθμιση|ευαισθησία|συνημμένα|κατηγορίες' },
  he: { Importance: 'חשיבות', Extra: 'רגישות|קבצים מצורפים|קטגוריות' },
  ar: { Importance: 'الأهمية|أهمية', Extra: 'الحساسية|المرفقات|الفئات' },
  ja: { Importance: '重要度|優先度', Extra: '秘密度|添付ファイル|分類項目' },
  zh: { Importance: '重要性|重要程度|优先级', Extra: '敏感度|附件|类别|類別|分类' },
  ko: { Importance: '중요도', Extra: '민감도|첨부 파일|첨부파일|범주' },
}

/** Words for the highest importance, lower case. */
export const highWords: ReadonlySet<string> = new Set(
  'high|urgent|hoch|haute|élevée|alta|hoog|wysoka|wysoki|hög|høj|høy|korkea|tärkeä|vysoká|vysoká|magas|ridicată|mare|yüksek|visoka|kõrge|высокая|высокий|висока|високий|υψηλή|גבוהה|عالية|高|높음'.split(
    '|',
  ),
)
/** Words for the lowest importance, lower case. */
export const lowWords: ReadonlySet<string> = new Set(
  'low|niedrig|faible|baja|baixa|bassa|laag|niska|niski|låg|lav|matala|nízká|nízka|alacsony|scăzută|düşük|madal|низкая|низкий|низька|χαμηλή|נמוכה|منخفضة|低|낮음'.split(
    '|',
  ),
)
