/** Layouts without design: a letter, a mail written in Outlook, and what an old mainframe system sends. */
import type { Look } from './look.ts'

const plainOrder = ['paragraphs', 'code', 'rows', 'items', 'stories', 'button', 'closing'] as const
const linksOf = (links: readonly (readonly [string, string])[], between: string): string =>
  links.map(([text, url]) => `<a href="${url}">${text}</a>`).join(between)

/** A few paragraphs in a sans-serif face; links stand in the text. */
export const letter: Look = {
  order: plainOrder,
  paragraph: (text) => `<p>${text}</p>`,
  code: (code) => `<p><strong style="font-size:18px">${code}</strong></p>`,
  rows: (rows) => `<p>${rows.map(([label, value]) => `${label}: <b>${value}</b>`).join('<br>\n')}</p>`,
  items: (items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`,
  story: ({ title, text, link, url }) => `<h3>${title}</h3>\n<p>${text}<br>\n<a href="${url}">${link}</a></p>`,
  button: (text, url) => `<p><a href="${url}">${text}</a></p>`,
  page: ({ heading, content, footer, links, pixel }) =>
    `<html><body style="font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#222">
${heading === '' ? '' : `<h2>${heading}</h2>\n`}${content}
<hr>
<p style="font-size:11px;color:#666">${[...footer, linksOf(links, ' | ')].filter((text) => text !== '').join('<br>\n')}</p>
${pixel}
</body></html>`,
}

/** As Outlook writes it. */
export const word: Look = {
  order: plainOrder,
  paragraph: (text) => `<p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>${text}<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
  code: (code) => `<p class=MsoNormal><b><span style='font-size:14.0pt;font-family:"Calibri",sans-serif'>${code}<o:p></o:p></span></b></p>`,
  rows: (rows) =>
    `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>${rows
      .map(
        ([label, value]) =>
          `<tr><td width=180 style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal>${label}<o:p></o:p></p></td><td width=280 style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal>${value}<o:p></o:p></p></td></tr>`,
      )
      .join('\n')}</table>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
  items: (items) =>
    items
      .map(
        (item) =>
          `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>${item}<o:p></o:p></p>`,
      )
      .join('\n'),
  story: ({ title, text, link, url }) =>
    `<p class=MsoNormal><b>${title}<o:p></o:p></b></p>\n<p class=MsoNormal>${text} <a href="${url}">${link}</a><o:p></o:p></p>`,
  button: (text, url) => `<p class=MsoNormal><a href="${url}">${text}</a><o:p></o:p></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
  page: ({ heading, content, footer, links }) =>
    `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link {color:#0563C1; text-decoration:underline;}
--></style></head><body lang=X-NONE link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>
${heading === '' ? '' : `<p class=MsoNormal><b>${heading}<o:p></o:p></b></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n`}${content}
${footer.map((text) => `<p class=MsoNormal><span style='font-size:9.0pt;color:#7F7F7F'>${text}<o:p></o:p></span></p>`).join('\n')}
<p class=MsoNormal>${linksOf(links, ' | ')}<o:p></o:p></p>
</div></body></html>`,
}

/** HTML of the nineties, without a plain text beside it. */
export const bare: Look = {
  order: ['paragraphs', 'rows', 'code', 'items', 'stories', 'button', 'closing'],
  paragraph: (text) => `<FONT FACE="Verdana" SIZE="2">${text}</FONT><BR><BR>`,
  code: (code) => `<FONT FACE="Courier New" SIZE="4"><B>${code}</B></FONT><BR><BR>`,
  rows: (rows) =>
    `<TABLE BORDER="0" CELLPADDING="2">${rows.map(([label, value]) => `<TR><TD><FONT FACE="Verdana" SIZE="2">${label}</FONT></TD><TD><FONT FACE="Verdana" SIZE="2"><B>${value}</B></FONT></TD></TR>`).join('\n')}</TABLE><BR>`,
  items: (items) => items.map((item) => `<FONT FACE="Verdana" SIZE="2">&#8226; ${item}</FONT><BR>`).join('\n') + '<BR>',
  story: ({ title, text, link, url }) =>
    `<FONT FACE="Verdana" SIZE="3"><B>${title}</B></FONT><BR><FONT FACE="Verdana" SIZE="2">${text} <A HREF="${url}">${link}</A></FONT><BR><BR>`,
  button: (text, url) => `<FONT FACE="Verdana" SIZE="2"><A HREF="${url}">${text}</A></FONT><BR><BR>`,
  page: ({ title, heading, content, footer, links }) =>
    `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
${heading === '' ? '' : `<FONT FACE="Verdana" SIZE="4"><B>${heading}</B></FONT><BR><BR>\n`}${content}
<HR NOSHADE SIZE="1"><FONT FACE="Verdana" SIZE="1">${[...footer, ...links.map(([text, url]) => `<A HREF="${url}">${text}</A>`)].join('<BR>\n')}</FONT>
</BODY></HTML>`,
}
