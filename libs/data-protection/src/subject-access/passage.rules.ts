import { RuleBroken } from '@app/platform';
import { createHash } from 'node:crypto';
import type { Column, Row, Told } from './column.js';
import { namesSomebody } from './mentions.rules.js';

export enum PassageState {
  HELD = 'HELD',
  /** The record no longer says it. */
  GONE = 'GONE',
  RELEASED = 'RELEASED',
  REMOVED = 'REMOVED',
  CUT = 'CUT',
}

/** What a reviewer says about a passage. */
export enum PassageDecision {
  RELEASE = 'RELEASE',
  TAKE_OUT = 'TAKE_OUT',
  TAKE_OUT_WORDS = 'TAKE_OUT_WORDS',
}

/** From where to where, in the text as it was when it was decided. */
export type Cut = readonly [from: number, to: number];

/** Where a passage stands. */
export interface Place {
  readonly ofTable: string;
  readonly rowKey: string;
  readonly ofColumn: string;
}

/** A text that somebody other than the young person wrote. */
export interface Passage extends Place {
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly digest: string;
  readonly namesSomebody: boolean;
}

/** What was decided about one, as it is kept: no word of it. */
export interface Decided extends Place {
  readonly digest: string;
  readonly state: PassageState;
  readonly cuts: readonly Cut[];
  readonly reason: string | null;
}

/** A piece of what is given out: words, or why there are none. */
export type Piece = { readonly text: string } | { readonly removed: string };

/** The rows of every table that is told. */
export type Found = ReadonlyMap<string, readonly Row[]>;

export const placeOf = ({ ofTable, rowKey, ofColumn }: Place): string => `${ofTable}/${rowKey}/${ofColumn}`;
export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
export const keyOf = ({ key }: Told, row: Row): string => key.map((name) => textOf(row[name])).join('/');

/** Whether what a column says is held until somebody has read it. */
export function isHeld(column: Column, row: Row): boolean {
  return column.as === 'written' && !column.isTheirs?.(row);
}

/** Every passage that is held, in the order of the tables. */
export function passagesIn(told: readonly Told[], found: Found, known: readonly string[]): Passage[] {
  return told.flatMap((table) => (found.get(table.table) ?? []).flatMap((row) => passagesOf(table, row, known)));
}

function passagesOf(table: Told, row: Row, known: readonly string[]): Passage[] {
  return Object.entries(table.columns).flatMap(([ofColumn, column]) => {
    const text = textOf(row[ofColumn]);
    if (!isHeld(column, row) || text.trim() === '') return [];
    const place = { ofTable: table.table, rowKey: keyOf(table, row), ofColumn };
    const seems = isAboutOthers(table.table, row) || namesSomebody(text, known);
    return [{ ...place, title: table.title, label: column.label, text, digest: digestOf(text), namesSomebody: seems }];
  });
}

/** What is about others by what it is: the family, what comes through somebody else, who is kept from the record. */
function isAboutOthers(table: string, row: Row): boolean {
  if (table === 'plan_section') return row.section === 'FAMILY_SOCIAL';
  return table === 'keeping_in_touch' ? row.way === 'THIRD_PARTY' : table === 'exclusion' || table === 'sealed_person';
}

/**
 * Where words stand in a text, every time that they do.
 *
 * @throws RuleBroken passage.no-words, passage.not-there
 */
export function cutsOf(text: string, words: readonly string[]): Cut[] {
  const wanted = [...new Set(words.map((one) => one.trim()).filter(Boolean))];
  if (wanted.length === 0)
    throw new RuleBroken('passage.no-words', 'Enter the words to take out, each on a line of its own', 'takeOut');
  const cuts = wanted.flatMap((one) => {
    const places = placesOf(text, one);
    if (places.length === 0)
      throw new RuleBroken('passage.not-there', 'Enter the words exactly as they stand in the passage', 'takeOut');
    return places;
  });
  return joined(cuts);
}

function placesOf(text: string, words: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    cuts.push([at, at + words.length]);
  return cuts;
}

/** Those that overlap are one. */
function joined(cuts: readonly Cut[]): Cut[] {
  const made: [number, number][] = [];
  for (const [from, to] of [...cuts].sort(([a], [b]) => a - b)) {
    const last = made.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else made.push([from, to]);
  }
  return made;
}

/**
 * What is given out of a text: a copy without what was taken out, and the reason in its place. Null where nobody has decided, or where
 * it has been changed since.
 */
export function givenOut(text: string, decided: Decided | undefined): Piece[] | null {
  if (!decided || decided.digest !== digestOf(text)) return null;
  const reason = decided.reason ?? '';
  if (decided.state === PassageState.RELEASED) return [{ text }];
  if (decided.state === PassageState.REMOVED) return [{ removed: reason }];
  return decided.state === PassageState.CUT ? withoutCuts(text, decided.cuts, reason) : null;
}

function withoutCuts(text: string, cuts: readonly Cut[], reason: string): Piece[] {
  const ends = [0, ...cuts.map(([, to]) => to)];
  const starts = [...cuts.map(([from]) => from), text.length];
  return ends.flatMap((end, n) => {
    const kept = text.slice(end, starts[n]);
    return [...(kept === '' ? [] : [{ text: kept }]), ...(n < cuts.length ? [{ removed: reason }] : [])];
  });
}
