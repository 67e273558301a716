import type { Tone } from '../../design/status.js';
import { GROUPS, kindOf, type ItemGroup } from './item-kinds.js';

interface Item {
  urgency: 'OVERDUE' | 'TODAY' | 'THIS_WEEK' | 'LATER';
  kind: string;
}

/** The groups of the worklist by urgency, as they are headed. */
const URGENCIES: readonly { urgency: Item['urgency']; label: string; tone: Tone }[] = [
  { urgency: 'OVERDUE', label: 'Overdue', tone: 'LATE' },
  { urgency: 'TODAY', label: 'Today', tone: 'SOON' },
  { urgency: 'THIS_WEEK', label: 'This week', tone: 'OK' },
  { urgency: 'LATER', label: 'Later', tone: 'NONE' },
];

/** The items in their groups, in the server's order; groups without any are left out. */
export function byUrgency<One extends Item>(items: readonly One[]) {
  return URGENCIES.map((group) => ({
    ...group,
    items: items.filter(({ urgency }) => urgency === group.urgency),
  })).filter((group) => group.items.length > 0);
}

/** The chips that narrow the list: everything, then each group that has something, with its count. */
export function chipsFor(items: readonly Item[]): { group: ItemGroup | ''; label: string; count: number }[] {
  const some = GROUPS.map(({ group, label }) => ({ group, label, count: only(items, group).length }));
  return [{ group: '', label: 'Everything', count: items.length }, ...some.filter(({ count }) => count > 0)];
}

/** Those of one group; all when none is named. */
export function only<One extends Item>(items: readonly One[], group: string): One[] {
  return items.filter(({ kind }) => group === '' || kindOf(kind).group === group);
}

/** What comes after an item as the list is shown: where "Save and go to next" goes. */
export function nextAfter(items: readonly { id: string }[], id: string): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  return at < 0 ? undefined : items[at + 1]?.id;
}
