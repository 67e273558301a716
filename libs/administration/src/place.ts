import { decodeCursor, encodeCursor, isUuid } from '@app/platform';

/** Where a list by name goes on: the name and the id of the last one shown; nulls at its beginning. @throws BadCursor */
export function placeAfter(cursor: string | null): readonly [name: string | null, id: string | null] {
  const [name = null, id = null] = decodeCursor(cursor, 2) ?? [];
  return [name === null ? null : String(name), isUuid(String(id)) ? String(id) : null];
}

/** The place of one in a list by name. */
export const placeOf = (name: string, id: string): string => encodeCursor([name, id]);
