/** Layouts in nested tables, as mail editors have exported them for years. */
import type { Look } from './look.ts'

const cell = (content: string): string =>
  `<tr><td align="left" style="padding:0 32px 16px 32px;font-family:Arial,sans-serif;font-size:15px;line-height:22px;color:#333333;">${content}</td></tr>`

/** Logo, white box on grey, a button made of a table, legal footer; the line beside the subject is hidden at the top. */
export const boxes: Look = {
  order: ['paragraphs', 'code', 'rows', 'items', 'button', 'stories', 'closing'],
  paragraph: cell,
  code: (code) =>
    cell(
      `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="#eef3f8" style="padding:18px;font-size:28px;letter-spacing:6px;font-weight:bold;">${code}</td></tr></table>`,
    ),
  rows: (rows) =>
    cell(
      `<table role="presentation" width="100%" cellpadding="6" cellspacing="0" border="0" style="border-top:1px solid #dddddd;">${rows.map(([label, value]) => `<tr><td style="color:#777777;border-bottom:1px solid #dddddd;">${label}</td><td align="right" style="border-bottom:1px solid #dddddd;"><b>${value}</b></td></tr>`).join('\n')}</table>`,
    ),
  items: (items) =>
    cell(
      `<table role="presentation" cellpadding="0" cellspacing="0" border="0">${items.map((item) => `<tr><td width="20" valign="top" style="color:#1a6fb5;">&#10003;</td><td style="padding-bottom:6px;">${item}</td></tr>`).join('\n')}</table>`,
    ),
  story: ({ title, text, link, url }) => cell(`<b>${title}</b><br>${text}<br><a href="${url}" style="color:#1a6fb5;">${link}</a>`),
  button: (text, url) =>
    `<tr><td align="center" style="padding:8px 32px 24px 32px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#1a6fb5" style="border-radius:4px;"><a href="${url}" target="_blank" style="display:inline-block;padding:14px 28px;font-family:Arial,sans-serif;font-size:16px;color:#ffffff;text-decoration:none;font-weight:bold;">${text}</a></td></tr></table></td></tr>`,
  page: ({ title, heading, sender, domain, preheader, content, footer, links, pixel }) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body style="margin:0;padding:0;background-color:#f2f2f2;">
<div style="display:none;max-height:0;overflow:hidden;">${preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f2f2f2"><tr><td align="center" style="padding:24px 0;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff">
<tr><td style="padding:24px 32px;"><a href="https://www.${domain}/"><img src="https://www.${domain}/mail/logo.png" width="160" height="40" alt="${sender}" border="0"></a></td></tr>
${heading === '' ? '' : `<tr><td style="padding:0 32px 16px 32px;font-family:Arial,sans-serif;font-size:22px;color:#111111;"><b>${heading}</b></td></tr>\n`}${content}
</table>
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:20px 32px;font-family:Arial,sans-serif;font-size:11px;line-height:16px;color:#888888;">
${footer.join('<br>\n')}<br>
${links.map(([text, url]) => `<a href="${url}" style="color:#888888;">${text}</a>`).join(' &nbsp;|&nbsp; ')}
</td></tr></table>
</td></tr></table>${pixel}
</body></html>`,
}

/** A bill: the figures first, then the words; styles in the head, conditional comments for Outlook. */
export const receipt: Look = {
  order: ['rows', 'paragraphs', 'code', 'items', 'stories', 'button', 'closing'],
  paragraph: (text) => `<p class="text">${text}</p>`,
  code: (code) => `<p class="text"><span class="code">${code}</span></p>`,
  rows: (rows) =>
    `<table class="sum" width="100%" cellspacing="0">${rows.map(([label, value], index) => `<tr class="${index === rows.length - 1 ? 'last' : 'line'}"><th align="left">${label}</th><td align="right">${value}</td></tr>`).join('\n')}</table>`,
  items: (items) => `<ol class="text">${items.map((item) => `<li>${item}</li>`).join('\n')}</ol>`,
  story: ({ title, text, link, url }) => `<p class="text"><strong>${title}</strong><br>${text} <a href="${url}">${link}</a></p>`,
  button: (text, url) =>
    `<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="${url}" style="height:44px;width:240px;" arcsize="10%" fillcolor="#2e7d32"><center style="color:#ffffff;">${text}</center></v:roundrect><![endif]-->
<!--[if !mso]><!--><p><a class="go" href="${url}">${text}</a></p><!--<![endif]-->`,
  page: ({ title, heading, sender, domain, content, footer, links, pixel }) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style type="text/css">
body { margin: 0; font: 15px/1.5 "Helvetica Neue", Helvetica, sans-serif; color: #2b2b2b; }
.wrap { max-width: 640px; margin: 0 auto; padding: 16px; }
.sum th, .sum td { padding: 8px 4px; font-weight: normal; border-bottom: 1px solid #e0e0e0; }
.sum .last td, .sum .last th { font-weight: bold; border-bottom: 2px solid #2b2b2b; }
.go { display: inline-block; padding: 12px 24px; background: #2e7d32; color: #ffffff; text-decoration: none; }
.foot { font-size: 12px; color: #767676; }
@media only screen and (max-width: 480px) { .wrap { padding: 8px !important; } }
</style></head><body><div class="wrap">
<img src="https://static.${domain}/brand/head.png" alt="${sender}" width="200">
<h1 style="font-size:20px">${heading === '' ? title : heading}</h1>
${content}
<div class="foot">${footer.map((text) => `<p>${text}</p>`).join('\n')}<p>${links.map(([text, url]) => `<a href="${url}">${text}</a>`).join(' · ')}</p></div>
</div>${pixel}</body></html>`,
}
