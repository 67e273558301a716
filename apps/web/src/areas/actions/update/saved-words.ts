import { day } from '../../../content/dates.js';

interface Saved {
  title: string;
  statusWords: string;
  dueOn: string;
  shownToYoungPerson: boolean;
  youngPerson: { displayName: string } | null;
}

/** What is said after a save: what stands now, and whether the young person can see it. */
export function savedInWords({ title, statusWords, dueOn, shownToYoungPerson, youngPerson }: Saved): string {
  const stands = `Saved: ${title}. ${statusWords}, due ${day(dueOn)}.`;
  if (!youngPerson) return stands;
  const name = youngPerson.displayName.split(' ')[0] ?? youngPerson.displayName;
  return `${stands} ${name} ${shownToYoungPerson ? 'can see this in their plan' : 'does not see this'}.`;
}
