import { dayOf } from '../../content/dates.js';

/** What happened on one day. */
export interface Day<Entry> {
  date: string;
  entries: Entry[];
}

/** Entries under the day in London on which they happened, each day once; within a day the order stays. What was brought in later may tell of earlier days. */
export function byDay<Entry extends { at: string }>(entries: readonly Entry[]): Day<Entry>[] {
  const days: Day<Entry>[] = [];
  for (const entry of entries) {
    const date = dayOf(entry.at);
    const known = days.find((each) => each.date === date);
    if (known) known.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}
