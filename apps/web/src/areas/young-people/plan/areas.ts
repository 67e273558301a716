import { count } from '../../../content/plural.js';
import type { Area } from './plan-types.js';

/** What can be written in an area, in the order of the form. `name` is the server's. */
export const FIELDS = [
  { name: 'myView', label: 'What do they say?', hint: 'In their own words. Do not tidy them up' },
  { name: 'needs', label: 'What is needed?', hint: 'Say “Nothing now” when that is the answer' },
  { name: 'workingWell', label: 'What is working well?', hint: undefined },
  { name: 'worries', label: 'What are we worried about?', hint: undefined },
  { name: 'nextSteps', label: 'What needs to happen?', hint: 'How, by when and by whom' },
  { name: 'contingency', label: 'What if this does not work out?', hint: undefined },
] as const;
export type FieldName = (typeof FIELDS)[number]['name'];
export type AreaWords = Record<FieldName, string>;

/** How far an area is: "written, 2 goals", "nothing yet". */
export function areaState(area: Pick<Area, FieldName> & { objectives: readonly unknown[] }): string {
  const written = FIELDS.some(({ name }) => area[name].trim() !== '');
  const goals = area.objectives.length > 0 && count(area.objectives.length, 'goal');
  return [written && 'written', goals].filter(Boolean).join(', ') || 'nothing yet';
}

/** The words of an area alone. */
export function wordsOf(area: Pick<Area, FieldName>): AreaWords {
  const { myView, needs, workingWell, worries, nextSteps, contingency } = area;
  return { myView, needs, workingWell, worries, nextSteps, contingency };
}

/** What differs from what stood there when the form opened: only that is sent, so that nobody else's words are written over. */
export function changedFields(before: AreaWords, now: AreaWords): FieldName[] {
  return FIELDS.map(({ name }) => name).filter((name) => before[name] !== now[name]);
}

/** The fields both changed, to different words: only there must somebody choose. */
export function fieldsInConflict(before: AreaWords, mine: AreaWords, theirs: AreaWords): FieldName[] {
  return changedFields(before, mine).filter((name) => theirs[name] !== before[name] && theirs[name] !== mine[name]);
}

/** Only the fields named, as they are sent. */
export function pick(words: AreaWords, names: readonly FieldName[]): Partial<AreaWords> {
  return Object.fromEntries(names.map((name) => [name, words[name]]));
}
