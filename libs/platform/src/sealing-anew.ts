import type pg from 'pg';
import type { KeyRing } from './key-ring.js';
import type { Statement } from './sql.js';

/** A table in which something is kept sealed. Its names are written by hand: they are part of statements. */
export interface SealedPlace {
  /** In plain words, many: `home addresses`. */
  readonly what: string;
  readonly table: string;
  /** The column that says which row, a uuid; those that hold the cipher and the id of its key; and whose it is. */
  readonly columns: { readonly row: string; readonly cipher: string; readonly keyId: string; readonly owner: string };
  /** The purpose it was sealed for, from whose it is. */
  readonly purpose: (owner: string) => string;
}

/** What became of one place. */
export interface SealedAnew {
  readonly what: string;
  /** Sealed with the first key of the ring when the work began. */
  readonly current: number;
  /** Sealed anew, or, when nothing is to be written, what would be. */
  readonly anew: number;
  /** Rows that no key of the ring opens: by id, with the id of the key that sealed them. */
  readonly unopened: readonly { readonly id: string; readonly keyId: string }[];
}

/** How it is to be done. */
export interface SealingAnew {
  readonly keys: KeyRing;
  /** Only looks what opens. */
  readonly dryRun: boolean;
  /** Rows in one transaction. Few: whoever signs in meanwhile waits for a row that is being sealed. */
  readonly batch?: number;
  /** Told in the transaction of each batch that wrote something, so that the line in the log is there exactly when the rows are. */
  readonly onBatch?: (client: pg.PoolClient, what: string, count: number) => Promise<void>;
}

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly cipher: Buffer;
  readonly keyId: string;
}

type Tally = { anew: number; unopened: { id: string; keyId: string }[] };

/**
 * Seals anew with the first key of the ring whatever another key of it has sealed, a small batch at a time. Cut short it goes on
 * where it was when it is run again: what is done is told by its key. Beside a running service nothing is lost: a row is held
 * while it is sealed.
 */
export async function sealAnew(pool: pg.Pool, place: SealedPlace, how: SealingAnew): Promise<SealedAnew> {
  const { what, table, columns } = place;
  const key = how.keys.current;
  const before = await pool.query<{ count: number }>(
    `select count(*)::int as count from ${table} where ${columns.keyId} = $1`,
    [key],
  );
  const tally: Tally = { anew: 0, unopened: [] };
  for (let after: string | undefined = first; after !== undefined;)
    after = await oneBatch(pool, place, { ...how, after, tally });
  return { what, current: before.rows[0]?.count ?? 0, ...tally };
}

const first = '00000000-0000-0000-0000-000000000000';

type Batch = SealingAnew & { readonly after: string; readonly tally: Tally };

async function oneBatch(pool: pg.Pool, place: SealedPlace, batch: Batch): Promise<string | undefined> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const values = [batch.keys.current, batch.after, batch.batch ?? 100];
    const { rows } = await client.query<Row>({ ...oldOnes(place), values });
    const done = await sealRows(client, place, batch, rows);
    if (done > 0 && !batch.dryRun) await batch.onBatch?.(client, place.what, done);
    await client.query('commit');
    batch.tally.anew += done;
    client.release();
    return rows.at(-1)?.id;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function sealRows(client: pg.PoolClient, place: SealedPlace, batch: Batch, rows: Row[]): Promise<number> {
  let done = 0;
  for (const row of rows) {
    const text = opened(place, batch.keys, row);
    if (text === undefined) {
      batch.tally.unopened.push({ id: row.id, keyId: row.keyId });
      continue;
    }
    done++;
    if (batch.dryRun) continue;
    const { cipher, keyId } = batch.keys.seal(place.purpose(row.owner), text);
    await client.query({ ...putBack(place), values: [row.id, cipher, keyId] });
  }
  return done;
}

function opened({ purpose }: SealedPlace, keys: KeyRing, { owner, cipher, keyId }: Row): string | undefined {
  try {
    return keys.open(purpose(owner), { cipher, keyId });
  } catch {
    return undefined;
  }
}

const oldOnes = ({ table, columns: { row, cipher, keyId, owner } }: SealedPlace): Statement => ({
  name: `seal-anew-${table}`,
  text: `select ${row} as id, ${owner} as owner, ${cipher} as cipher, ${keyId} as "keyId" from ${table}
    where ${keyId} <> $1 and ${row} > $2 order by ${row} limit $3 for update`,
});
const putBack = ({ table, columns: { row, cipher, keyId } }: SealedPlace): Statement => ({
  name: `seal-anew-put-back-${table}`,
  text: `update ${table} set ${cipher} = $2, ${keyId} = $3 where ${row} = $1`,
});
