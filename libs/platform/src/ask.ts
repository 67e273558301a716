import type pg from 'pg';

/** A statement by its name, or by its text alone, and what is given to it. */
export interface Question {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Rows as objects by the names of their columns; or as arrays, for the widest reads: the driver then builds no object a row. */
export type RowMode = 'array' | 'object';

/** Asks it over a connection that is held, or any of a pool. @throws what PostgreSQL says */
export async function ask<Row>(
  of: Pick<pg.PoolClient, 'query'>,
  { values = [], ...statement }: Question,
  mode: RowMode = 'object',
): Promise<Row[]> {
  const given = { ...statement, values: [...values] };
  const { rows } = await (mode === 'array' ? of.query({ ...given, rowMode: mode }) : of.query(given));
  return rows as Row[];
}
