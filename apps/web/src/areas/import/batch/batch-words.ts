import { count, plural } from '../../../content/plural.js';
import { list } from '../../../content/words.js';
import type { Tone } from '../../../design/status.js';
import type { FindingSeverity, ImportState } from '../../../graphql/generated/import.js';

interface Counts {
  youngPeopleAdded: number;
  youngPeopleChanged: number;
  youngPeopleUnchanged: number;
  rowsRefused: number;
}

const people = (n: number) => count(n, 'young person', 'young people');

/** "12 young people are new, 3 change and 485 stay as they are." */
export function whatWouldHappen({ youngPeopleAdded, youngPeopleChanged, youngPeopleUnchanged }: Counts): string {
  const parts = [
    `${people(youngPeopleAdded)} ${plural(youngPeopleAdded, 'is', 'are')} new`,
    `${youngPeopleChanged.toLocaleString('en-GB')} ${plural(youngPeopleChanged, 'changes', 'change')}`,
    `${youngPeopleUnchanged.toLocaleString('en-GB')} ${plural(youngPeopleUnchanged, 'stays as it is', 'stay as they are')}`,
  ];
  return `${list(parts)}.`;
}

/** "2 rows cannot be loaded. They are listed below with the reason, and the rest can be loaded without them." */
export function whatIsRefused({ rowsRefused }: Counts): string {
  if (rowsRefused === 0) return 'Every row can be loaded.';
  const rows = `${count(rowsRefused, 'row')} cannot be loaded.`;
  const listed = plural(rowsRefused, 'It is listed below with the reason', 'They are listed below with the reasons');
  return `${rows} ${listed}. The other rows can be loaded without ${plural(rowsRefused, 'it', 'them')}.`;
}

/** The words of the button that writes: "Load 12 new young people and 3 changes". */
export function confirmWords({ youngPeopleAdded: added, youngPeopleChanged: changed }: Counts): string {
  const parts = [
    added > 0 && `${added.toLocaleString('en-GB')} new ${plural(added, 'young person', 'young people')}`,
    changed > 0 && `changes to ${people(changed)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `Load ${list(parts)}` : 'Load these files';
}

/** "Loaded: 12 young people are new and 3 were changed. 2 rows were not loaded." */
export function whatHappened({ youngPeopleAdded, youngPeopleChanged, rowsRefused }: Counts): string {
  const changed = youngPeopleChanged === 0 ? 'none' : youngPeopleChanged.toLocaleString('en-GB');
  const were = plural(youngPeopleChanged, 'was', 'were');
  const loaded = `${people(youngPeopleAdded)} ${plural(youngPeopleAdded, 'is', 'are')} new and ${changed} ${were} changed.`;
  if (rowsRefused === 0) return `${loaded} Every row was loaded.`;
  return `${loaded} ${count(rowsRefused, 'row')} ${plural(rowsRefused, 'was', 'were')} not loaded.`;
}

const TONES: Readonly<Record<ImportState, Tone>> = {
  CHECKING: 'OK',
  PREVIEWED: 'SOON',
  APPLYING: 'OK',
  APPLIED: 'DONE',
  DISCARDED: 'NONE',
  FAILED: 'LATE',
};

/** The look of where an import stands: the words are the server's. */
export function toneOf(state: ImportState): Tone {
  return TONES[state];
}

/** The server is at work on it: how far it is changes by itself. */
export function isAtWork(state: ImportState): boolean {
  return state === 'CHECKING' || state === 'APPLYING';
}

/** What a preview says beside that it was checked: that the records have changed since, for one. */
export function toKnowFirst({
  state,
  progressWords,
}: {
  state: ImportState;
  progressWords: string;
}): string | undefined {
  return state === 'PREVIEWED' && progressWords !== 'Checked' ? progressWords : undefined;
}

interface Severity {
  severity: FindingSeverity;
  key: FindingKey;
  label: string;
  meaning: string;
}

/** What was found, by what it does to a row: what was refused first. */
export const SEVERITIES: readonly Severity[] = [
  { severity: 'REFUSED', key: 'refused', label: 'Cannot be loaded', meaning: 'These rows are left out' },
  {
    severity: 'WARNING',
    key: 'warnings',
    label: 'Look at these',
    meaning: 'These rows can be loaded, and should be checked',
  },
  { severity: 'ADDED', key: 'added', label: 'New young people', meaning: 'Young people who were not here before' },
  { severity: 'CHANGED', key: 'changed', label: 'Changes', meaning: 'Young people of whom something changes' },
];
export type FindingKey = 'refused' | 'warnings' | 'added' | 'changed';

/** What is shown: what the address names, else the first kind that something was found of. */
export function severityIn(named: string, counts: Readonly<Record<FindingKey, { total: number }>>): FindingSeverity {
  const known = SEVERITIES.find(({ severity }) => severity === named);
  return (known ?? SEVERITIES.find(({ key }) => counts[key].total > 0))?.severity ?? 'REFUSED';
}
