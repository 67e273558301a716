import { dayOf } from '../../content/dates.js';

/** What happened on one day. */
export interface Day<Entry> {
  date: string;
  entries: Entry[];
}

/** Entries under the day in London on which they happened; the order stays. */
export function byDay<Entry extends { at: string }>(entries: readonly Entry[]): Day<Entry>[] {
  const days: Day<Entry>[] = [];
  for (const entry of entries) {
    const date = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}
