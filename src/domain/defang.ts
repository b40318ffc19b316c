/** Makes an indicator unclickable while people can still read and copy it: hxxp, [.] and [@]. */
export function defang(value: string): string {
  return withoutScheme(value).replaceAll('://', '[://]').replaceAll('.', '[.]').replaceAll('@', '[@]')
}

/** The text with a scheme at its beginning taken apart; domains and addresses have none. */
function withoutScheme(value: string): string {
  if (!value.includes(':')) return value
  return value
    .replace(/^(h)tt(ps?)(?=:)/i, '$1xx$2')
    .replace(/^ftp(?=:)/i, 'fxp')
    .replace(/^(mailto|tel|sms|data|javascript):/i, '$1[:]')
}
