import { day } from '../../../content/dates.js';

interface Strip {
  ageWords: string;
  reference: string;
}

/** "17 years, 9 months old · born 5 February 2009 · reference TR-2041". */
export function stripLine({ ageWords, reference }: Strip, dateOfBirth: string | undefined): string {
  return [ageWords, dateOfBirth && `born ${day(dateOfBirth)}`, `reference ${reference}`].filter(Boolean).join(' · ');
}

/** The day below a clock: "Was due 21 November 2026", "5 February 2027", "By 4 December 2026". */
export function clockDay({
  kind,
  dueOn,
  days,
}: {
  kind: string;
  dueOn: string | null;
  days: number;
}): string | undefined {
  if (!dueOn) return undefined;
  if (kind.startsWith('TURNS_')) return day(dueOn);
  return days < 0 ? `Was due ${day(dueOn)}` : `By ${day(dueOn)}`;
}

/** The name a young person is called by: "Tia" of "Tia Marlowe". */
export function calledBy(displayName: string): string {
  return displayName.split(' ')[0] ?? displayName;
}

interface Allocated {
  kind: string;
  part: string;
  worker: { displayName: string };
}

/** The name of who leads in a kind of work, or that nobody does. */
export function allocated(workers: readonly Allocated[], kind: string): string | undefined {
  const all = workers.filter((each) => each.kind === kind);
  return (all.find(({ part }) => part === 'PRIMARY') ?? all[0])?.worker.displayName;
}

/** What somebody allocated is, in words. */
export function allocationWords({ kind, part }: Allocated): string {
  const what = kind === 'PERSONAL_ADVISER' ? 'Personal adviser' : 'Social worker';
  return part === 'PRIMARY' ? what : `${what}, works alongside`;
}
