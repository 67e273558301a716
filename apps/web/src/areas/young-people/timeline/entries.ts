import type { RecordTimelineQuery } from '../../../graphql/generated/young-people.js';

type Node = RecordTimelineQuery['youngPerson']['timeline']['nodes'][number];

/** The kinds of things that happen, as the filter names them. */
export const KINDS: readonly { kind: string; label: string }[] = [
  { kind: 'OWN_WORDS', label: 'Their own words' },
  { kind: 'CONTACT', label: 'Contact' },
  { kind: 'PLAN', label: 'Plan' },
  { kind: 'ACTION', label: 'Actions' },
  { kind: 'PANEL', label: 'Panel' },
  { kind: 'HOUSING', label: 'Housing' },
  { kind: 'STATUS', label: 'Support stage' },
  { kind: 'RECORD', label: 'Record' },
];

/** One entry as the list of what happened shows it. */
export function entryOf({ id, at, title, detail, actor }: Node) {
  return { id, title, when: at, by: actor?.displayName, children: detail };
}

/** The entries of one kind; all when none is named. */
export function ofKind<One extends { kind: string }>(entries: readonly One[], kind: string): One[] {
  return entries.filter((entry) => kind === '' || entry.kind === kind);
}

/** The kinds there are among the entries, with how many of each: for the chips. */
export function kindsIn(entries: readonly { kind: string }[]): { kind: string; label: string; count: number }[] {
  const some = KINDS.map(({ kind, label }) => ({ kind, label, count: ofKind(entries, kind).length }));
  return [{ kind: '', label: 'Everything', count: entries.length }, ...some.filter(({ count }) => count > 0)];
}
