const DAY_MS = 86_400_000;
const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** A day of a story: as the API takes it, `2027-01-15`, and as it is typed and shown, `15 January 2027`. */
export interface StoryDay {
  iso: string;
  words: string;
}

/** Today in England, or so many days after it: a story that names a day of the calendar ends being true. */
export function inDays(days: number): StoryDay {
  const noon = Date.parse(`${england.format(Date.now())}T12:00Z`); // a day of 23 or 25 hours changes nothing
  const then = new Date(noon + days * DAY_MS);
  return { iso: england.format(then), words: inWords.format(then) };
}
