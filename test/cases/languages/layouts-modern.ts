/** Layouts of web applications and marketing tools. */
import type { Look } from './look.ts'

/** A centred card of div elements with a large code or one button, as applications send it; HTML alone. */
export const card: Look = {
  order: ['paragraphs', 'code', 'button', 'rows', 'items', 'stories', 'closing'],
  paragraph: (text) => `<div style="margin:0 0 14px">${text}</div>`,
  code: (code) =>
    `<div style="margin:20px 0;font:600 32px/1.2 ui-monospace,Menlo,monospace;letter-spacing:.25em;text-align:center">${code}</div>`,
  rows: (rows) =>
    `<div style="margin:16px 0;padding:12px;border-radius:8px;background:#f6f7f9">${rows.map(([label, value]) => `<div><span style="color:#667">${label}</span> ${value}</div>`).join('\n')}</div>`,
  items: (items) =>
    items.map((item) => `<div style="margin:0 0 8px;padding-left:12px;border-left:3px solid #ccd">${item}</div>`).join('\n'),
  story: ({ title, text, link, url }) =>
    `<div style="margin:0 0 16px"><a href="${url}"><b>${title}</b></a><div>${text}</div><a href="${url}">${link}</a></div>`,
  button: (text, url) =>
    `<div style="margin:24px 0;text-align:center"><a href="${url}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:#5a3ee0;color:#fff;text-decoration:none">${text}</a></div>`,
  page: ({ title, heading, sender, content, footer, links, pixel }) =>
    `<!doctype html>
<html><head><meta charset="utf-8"><title>${title}</title></head><body style="background:#fff">
<div style="max-width:480px;margin:32px auto;padding:28px;border:1px solid #e3e5ea;border-radius:12px;font:15px/1.55 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,sans-serif;color:#1c1e26">
<div style="font-weight:700;margin-bottom:20px">${sender}</div>
${heading === '' ? '' : `<div style="font-size:20px;font-weight:600;margin-bottom:14px">${heading}</div>\n`}${content}
</div>
<div style="max-width:480px;margin:0 auto;font-size:12px;color:#889;text-align:center">${footer.join('<br>')}<br>${links.map(([text, url]) => `<a href="${url}" style="color:#889">${text}</a>`).join(' · ')}</div>
${pixel}</body></html>`,
}

/** A newsletter in two columns with pictures, and a footer with everything that the law asks for. */
export const bulletin: Look = {
  order: ['paragraphs', 'code', 'stories', 'items', 'rows', 'button', 'closing'],
  paragraph: (text) =>
    `<tr><td colspan="2" class="pad" style="padding:0 20px 14px;font-family:Georgia,serif;font-size:16px;line-height:1.6">${text}</td></tr>`,
  code: (code) => `<tr><td colspan="2" align="center" style="padding:16px;border:2px dashed #b3541e;font-size:22px">${code}</td></tr>`,
  rows: (rows) =>
    `<tr><td colspan="2" style="padding:10px 20px"><table width="100%">${rows.map(([label, value]) => `<tr><td valign="top" style="font-weight:bold">${label}</td><td>${value}</td></tr>`).join('\n')}</table></td></tr>`,
  items: (items) =>
    `<tr><td colspan="2" style="padding:0 20px 14px"><ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul></td></tr>`,
  story: ({ title, text, link, url }) =>
    `<tr><td width="38%" valign="top" style="padding:14px 0 14px 20px"><a href="${url}"><img src="https://images.mailpics.example/${title.length}${text.length}/cover.jpg" width="220" alt="${title}" style="display:block;border:0;max-width:100%"></a></td>
<td valign="top" style="padding:14px 20px;font-family:Georgia,serif"><h2 style="margin:0 0 6px;font-size:18px">${title}</h2><p style="margin:0 0 8px">${text}</p><a href="${url}" style="color:#b3541e">${link} &rsaquo;</a></td></tr>`,
  button: (text, url) =>
    `<tr><td colspan="2" align="center" style="padding:20px"><a href="${url}" style="background-color:#b3541e;border:12px solid #b3541e;color:#ffffff;font-family:Georgia,serif;text-decoration:none">${text}</a></td></tr>`,
  page: ({ title, heading, sender, domain, preheader, content, footer, links, pixel }) =>
    `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>
<style>@media (max-width:600px){.pad{padding:0 10px 10px!important}}a{color:#b3541e}</style></head>
<body style="margin:0;background:#faf6f0"><span style="display:none!important;font-size:1px;color:#faf6f0;line-height:1px;max-height:0;opacity:0">${preheader}</span>
<center><table width="640" cellpadding="0" cellspacing="0" style="background:#ffffff;border-collapse:collapse">
<tr><td colspan="2"><img src="https://images.mailpics.example/${domain}/banner.jpg" width="640" alt="${sender}" style="display:block;border:0"></td></tr>
${heading === '' ? '' : `<tr><td colspan="2" style="padding:20px;font-family:Georgia,serif"><h1 style="margin:0;font-size:26px">${heading}</h1></td></tr>\n`}${content}
<tr><td colspan="2" align="center" style="padding:18px;background:#efe6da;font:12px/1.5 Arial,sans-serif;color:#6b5d4d">${footer.join('<br>')}<br>${links.map(([text, url]) => `<a href="${url}" style="color:#6b5d4d">${text}</a>`).join(' | ')}</td></tr>
</table></center>${pixel}</body></html>`,
}
