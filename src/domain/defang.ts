/** Makes an indicator unclickable while people can still read and copy it: hxxp, [.] and [@]. */
export function defang(value: string): string {
  return value
    .replace(/^(h)tt(ps?)(?=:)/i, '$1xx$2')
    .replace(/^ftp(?=:)/i, 'fxp')
    .replace(/^(mailto|tel|sms|data|javascript):/i, '$1[:]')
    .replaceAll('://', '[://]')
    .replaceAll('.', '[.]')
    .replaceAll('@', '[@]')
}
