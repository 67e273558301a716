import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { BadCursor, RuleBroken } from './errors.js';
import { fieldsWithUnseen } from './readable-text.js';
import { tellsNothing } from './transitions.js';

@Extensions(tellsNothing)
@ObjectType({ description: 'Where a page ends, and whether more follows.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give this as `after` to get the next page.' })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage: boolean;
}

export interface Page<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
}

/** The most a list gives at once. */
export const largestPage = 100;

/** How many rows were asked for. @throws RuleBroken outside 1 to 100: no other number is taken instead, for it would not be noticed. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > largestPage)
    throw new RuleBroken('list.size', `Ask for 1 to ${largestPage}`, 'first');
  return first;
}

/** A keyset: the values of the order's columns on the last row shown. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor(
  cursor: string | null | undefined,
  length: number,
): (string | number | null)[] | undefined {
  if (!cursor) return undefined;
  if (cursor.length > longestCursor) throw new BadCursor();
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(isKey)) return values;
  } catch {
    // not ours: said below
  }
  throw new BadCursor();
}

/** More than any of ours: a few names, a day and an id. */
const longestCursor = 1_500;

/** Nothing that PostgreSQL could not even be asked about. */
const isKey = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'number' || (typeof value === 'string' && !fieldsWithUnseen(value, '').length);

/** Cuts a page from one row more than was asked for. */
export function pageOf<Row>(rows: readonly Row[], first: number, cursorOf: (row: Row) => string): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > first } };
}
