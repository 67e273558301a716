import type { LocalDate } from './dates.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;

/**
 * Understands a date as people write it: "27 3 2026", "27/03/26", "27 March", "today", "tomorrow", "Friday", "next Friday",
 * "in 2 weeks". A day without a year is the next one that has not gone by. Gives undefined for what it cannot read, never a guess.
 * "Friday" is the coming Friday; "next Friday" is the Friday of next week (weeks begin on Monday).
 */
export function readDate(text: string, today: LocalDate): LocalDate | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ');
  if (!words) return undefined;
  return iso(words) ?? numbers(words, today) ?? inWords(words, today) ?? named(words, today) ?? ahead(words, today);
}

function iso(words: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  return match ? real(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function numbers(words: string, today: LocalDate): LocalDate | undefined {
  const match = /^(\d{1,2})[ ./-](\d{1,2})(?:[ ./-](\d{4}|\d{2}))?$/.exec(words);
  return match ? withYear(Number(match[1]), Number(match[2]), match[3], today) : undefined;
}

function inWords(words: string, today: LocalDate): LocalDate | undefined {
  const match = /^(?:[a-z]+day )?(\d{1,2}) ([a-z]{3,9})(?: (\d{4}|\d{2}))?$/.exec(words);
  if (!match?.[2]) return undefined;
  const month = MONTHS.indexOf(match[2].slice(0, 3)) + 1;
  return month ? withYear(Number(match[1]), month, match[3], today) : undefined;
}

function named(words: string, today: LocalDate): LocalDate | undefined {
  if (words === 'today') return today;
  if (words === 'tomorrow') return plusDays(today, 1);
  const match = /^(next )?([a-z]{3,9})$/.exec(words);
  const weekday = weekdayOf(match?.[2]);
  if (!match || weekday === undefined) return undefined;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  if (!match[1]) return plusDays(today, (weekday - now + 7) % 7 || 7);
  const monday = plusDays(today, 7 - ((now + 6) % 7));
  return plusDays(monday, (weekday + 6) % 7);
}

function weekdayOf(word: string | undefined): number | undefined {
  const at = WEEKDAYS.findIndex((name) => name === word || name.slice(0, 3) === word);
  return at < 0 ? undefined : at;
}

function ahead(words: string, today: LocalDate): LocalDate | undefined {
  const match = /^in (\d{1,3}|a) (day|week)s?$/.exec(words);
  if (!match) return undefined;
  const n = match[1] === 'a' ? 1 : Number(match[1]);
  return plusDays(today, match[2] === 'week' ? n * 7 : n);
}

function withYear(date: number, month: number, year: string | undefined, today: LocalDate): LocalDate | undefined {
  if (year) return real(Number(year.length === 2 ? `20${year}` : year), month, date);
  const thisYear = Number(today.slice(0, 4));
  for (const y of [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4]) {
    const found = real(y, month, date);
    if (found && found >= today) return found;
  }
  return undefined;
}

function real(year: number, month: number, date: number): LocalDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return same ? at.toISOString().slice(0, 10) : undefined;
}

function plusDays(from: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
