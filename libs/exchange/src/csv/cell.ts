/** A cell as text and nothing else: accents in one form, no spaces round it, line breaks as LF. Never evaluated. */
export function cellText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim();
}

/** A name or a code: as cellText, on one line and with single spaces. */
export function singleLine(raw: string): string {
  // Nearly every cell of a return is a code or a day: nothing in it can need mending.
  if (/^[!-~]*$/.test(raw)) return raw;
  return cellText(raw).replace(/\s+/g, ' ');
}

/** Control characters other than line breaks and tabs, and halves of surrogate pairs: signs of a damaged export. */
export function isDamaged(text: string): boolean {
  return /(?![\n\t])\p{Cc}|\p{Cs}/u.test(text);
}

/** Would a spreadsheet run it? We never do; the person is told, because the next export may be opened in one. */
export function looksLikeFormula(text: string): boolean {
  return /^[=@\t\r]|^[+-](?![\d\s()]*$)/.test(text);
}

/** Would a browser draw it? Screens escape it; the person is told. */
export function looksLikeMarkup(text: string): boolean {
  return /<[a-z!/][^>]*>?|&#?\w+;|javascript:/i.test(text);
}
