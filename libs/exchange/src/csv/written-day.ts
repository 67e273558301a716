import { type LocalDate, isLocalDate } from '@app/platform';

const BRITISH = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const LOOSE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]00:00(?::00)?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00(?::00(?:\.0+)?)?)?$/;

/** dd/mm/yyyy, exactly, as the SSDA903 return writes days. Null for anything else and for days that do not exist. */
export function dayOfReturn(text: string): LocalDate | null {
  const [, date, month, year] = BRITISH.exec(text) ?? [];
  return realDay(year, month, date);
}

/** A day as case systems and spreadsheets write it: 3/1/2026, 03-01-2026, 03.01.2026 or 2026-01-03, with or without midnight. */
export function dayOfExtract(text: string): LocalDate | null {
  const [, date, month, year] = LOOSE.exec(text) ?? [];
  if (date) return realDay(year, month, date);
  const [, isoYear, isoMonth, isoDate] = ISO.exec(text) ?? [];
  return realDay(isoYear, isoMonth, isoDate);
}

/** How the return writes a day. */
export function writtenForReturn(day: LocalDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

function realDay(year?: string, month?: string, date?: string): LocalDate | null {
  const day = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
  return isLocalDate(day) && day >= '1900' && day < '2101' ? day : null;
}
