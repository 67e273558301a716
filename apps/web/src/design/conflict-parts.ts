import { list } from '../content/words.js';
import type { Problem } from '../graphql/problem.js';
import type { ToldField } from './form-context.js';

/** One answer that stands in two versions: what the person wrote, and what somebody else has saved. */
export interface Part {
  name: string;
  field: ToldField;
  /** What is saved now, as the server says it. */
  now: unknown;
  mineChanged: boolean;
  theirsChanged: boolean;
}

/** The answers that say something else than what is saved now, with both versions. Only fields that the server tells of. */
export function partsOf({ current, differs }: Problem, fields: ReadonlyMap<string, ToldField>): Part[] {
  const now = new Map(Object.entries((current ?? {}) as Record<string, unknown>));
  return [...fields]
    .filter(([name, { value }]) => now.has(name) && !same(value, now.get(name)) && (differs?.includes(name) ?? true))
    .map(([name, field]) => ({
      name,
      field,
      now: now.get(name),
      mineChanged: !same(field.value, field.began),
      theirsChanged: !same(now.get(name), field.began),
    }));
}

/** Both wrote there: one of the two must be chosen, or they are made into one. */
export const isClash = ({ mineChanged, theirsChanged }: Part): boolean => mineChanged && theirsChanged;

/** "Helen changed “Last day”. You changed “What is it called?”." Where the server does not tell what: that somebody did. */
export function bothInWords(who: string, parts: readonly Part[], fields: ReadonlyMap<string, ToldField>): string {
  const theirs = parts.filter(({ theirsChanged }) => theirsChanged).map(({ field }) => `“${field.label}”`);
  const mine = [...fields.values()].filter(({ value, began }) => !same(value, began)).map(({ label }) => `“${label}”`);
  const they = `${who} changed ${theirs.length > 0 ? list(theirs) : 'this after you opened it'}.`;
  return mine.length > 0 ? `${they} You changed ${list(mine)}.` : they;
}

/** Both wordings in one box, to be made into one: theirs first, as it is what stands. */
export const joined = (theirs: string, mine: string, between: string): string =>
  `${theirs.trim()}${between}${mine.trim()}`;

/** Nothing is nothing, whether it was left empty or cleared. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
