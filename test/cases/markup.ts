/** The few pieces of HTML that all layouts share. */

/** Text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Text of several lines, as the services show what a sender typed: no markup of his own, addresses left as words. */
export const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>')

/** The same with web addresses made into links. */
export const linked = (text: string): string => broken(text).replaceAll(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

/** A whole page; `preheader` is what mail programs show beside the subject. */
export const page = (options: { readonly language: string; readonly preheader: string; readonly head?: string }, body: string): string =>
  `<!DOCTYPE html>
<html lang="${options.language}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
${options.head ?? ''}</head>
<body style="margin:0;padding:0;">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;">${escaped(options.preheader)}</div>
${body}
</body>
</html>`
