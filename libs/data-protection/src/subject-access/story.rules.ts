import { dayInWords, type LocalDate, timeInWords } from '@app/platform';
import type { Column, Row, Told } from './column.js';
import { type Decided, type Found, givenOut, isHeld, keyOf, type Piece, placeOf, textOf } from './passage.rules.js';

/** Names for ids: workers with what they do and for whom, agencies. */
export type Names = ReadonlyMap<string, string>;

export interface Fact {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** One thing that happened, or that is so. */
export interface Entry {
  readonly on: LocalDate | null;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Everything about one person, in the order it happened. */
export interface Story {
  readonly entries: readonly Entry[];
  /** Passages that nobody has decided about: while there is one, nothing is given out. */
  readonly held: number;
}

interface Given {
  readonly told: readonly Told[];
  readonly found: Found;
  readonly names: Names;
  readonly decided: readonly Decided[];
}

/** Puts together what is told: what has no day first, then by day. */
export function storyOf({ told, found, names, decided }: Given): Story {
  const decisions = new Map(decided.map((one) => [placeOf(one), one]));
  const counted = { held: 0 };
  const entries = told.flatMap((table) =>
    (found.get(table.table) ?? []).map((row) => entryOf(table, row, { names, decisions, counted })),
  );
  const inOrder = [...entries].sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  return { entries: inOrder.filter(({ facts }) => facts.length > 0), held: counted.held };
}

interface Telling {
  readonly names: Names;
  readonly decisions: ReadonlyMap<string, Decided>;
  readonly counted: { held: number };
}

function entryOf(table: Told, row: Row, telling: Telling): Entry {
  const facts = Object.entries(table.columns).flatMap(([name, column]) => {
    const value = row[name];
    if (value === null || value === undefined || value === '') return [];
    const pieces = isHeld(column, row)
      ? passage(textOf(value), { ofTable: table.table, rowKey: keyOf(table, row), ofColumn: name }, telling)
      : [{ text: inWords(column, value, telling.names) }];
    return pieces.length > 0 ? [{ label: column.label, pieces }] : [];
  });
  return { on: dayOf(table.day === null ? null : row[table.day]), title: table.title, facts };
}

function passage(text: string, place: Parameters<typeof placeOf>[0], { decisions, counted }: Telling): Piece[] {
  if (text.trim() === '') return [];
  const pieces = givenOut(text, decisions.get(placeOf(place)));
  if (!pieces) counted.held++;
  return pieces ?? [];
}

const dayOf = (value: unknown): LocalDate | null =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;

/** A value as the young person reads it. */
function inWords(column: Column, value: unknown, names: Names): string {
  if (Array.isArray(value)) return value.map(String).join(', ').replaceAll('_', ' ').toLowerCase();
  if (column.as === 'yes-no') return value === true ? 'Yes' : 'No';
  const text = String(value);
  if (column.as === 'code') return column.words(text);
  return says[column.as]?.(text, names) ?? text;
}

const named = (id: string, names: Names): string => names.get(id) ?? 'Somebody who has left';
const says: Partial<Record<Column['as'], (text: string, names: Names) => string>> = {
  worker: named,
  agency: named,
  day: whenInWords,
  instant: whenInWords,
};

function whenInWords(text: string): string {
  if (text.startsWith('infinity')) return 'No end is set';
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return text;
  const on = dayInWords(text.slice(0, 10));
  return text.length > 10 ? `${on}, ${timeInWords(text.slice(11, 16))}` : on;
}
