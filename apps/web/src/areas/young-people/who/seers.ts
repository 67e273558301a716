import { day, dayAndTime, dayOf, time } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';

/** One relationship that opens the record to somebody, as the server sends it. */
interface Seer {
  because: string;
  /** An instant; null while nothing has set one. */
  until: string | null;
  parts: string;
  /** Null of who is not named to a partner. */
  worker?: { id: string; displayName: string; jobTitle: string } | null;
  agency: { name: string };
}

/** Somebody who sees the record: once, with every reason. */
export interface OneWhoSees {
  key: string;
  who: string;
  agency: string;
  parts: string;
  reasons: { because: string; until: string }[];
}

/**
 * What ends a relationship that no day ends yet: an allocation, the panel's window, a referral's and an action's close by
 * themselves (docs/security.md).
 */
const LASTS: Readonly<Record<string, string>> = {
  'works with them': 'As long as they work with them',
  'manages who works with them': 'As long as they manage them',
  'coordinates the panel': 'As long as they coordinate it',
  'on the panel’s agenda': 'Until 10 working days after the panel has met',
  'party to a housing referral': 'Until 30 days after the referral is closed',
  'has an action about them': 'Until 30 days after the action is closed',
};

/** Each person once, in the order they come, with all that opens the record to them; whom a partner is not told by name, once for their agency. */
export function byPerson(seers: readonly Seer[]): OneWhoSees[] {
  const people = new Map<string, OneWhoSees>();
  for (const { because, until, parts, worker, agency } of seers) {
    const key = `${worker?.id ?? agency.name} ${parts}`;
    const who = worker ? `${worker.displayName}, ${worker.jobTitle}` : 'Somebody who works there';
    const one = people.get(key) ?? { key, who, agency: agency.name, parts, reasons: [] };
    one.reasons.push({ because, until: untilWords(because, until) });
    people.set(key, one);
  }
  return [...people.values()];
}

function untilWords(because: string, until: string | null): string {
  if (until === null) return LASTS[because] ?? 'No end is set';
  return time(until) === 'midnight' ? `Ends ${day(dayOf(until))}` : `Until ${dayAndTime(until)}`;
}

/** "once", "3 times". */
export const times = (n: number): string => (n === 1 ? 'once' : count(n, 'time'));
