import { Sql } from '@app/platform';
import type pg from 'pg';
import { deletionsOf, dueOf, walkOfRecord } from './due.statements.js';

/** How much is due of a class, and how much of that a hold keeps. */
export interface DueCount {
  readonly key: string;
  readonly due: number;
  readonly held: number;
}

interface Due {
  readonly id: string;
  readonly person: string;
}

interface Walked {
  readonly name: string;
  readonly about: string;
  /** Triggers that keep what is written: they step aside for as long as the transaction lasts. */
  readonly kept: readonly string[];
}

const note = `insert into activity_entry (type, subject_id, young_person_id, data, source) values ($1, $2, $3, $4, 'COMMAND')`;

/** Deletes what is due, one at a time and each in a transaction of its own: stopped half-way, it goes on from there the next time. */
export class RetentionRunner {
  constructor(private readonly sql: Sql) {}

  /** Counts, and nothing else: no name leaves. */
  async report(): Promise<DueCount[]> {
    const counts: DueCount[] = [];
    for (const [key, due] of Object.entries(dueOf)) {
      const text = `select count(*)::int as due, count(*) filter (where d.held)::int as held from (${due}) d`;
      const [row] = (await this.sql.pool.query<{ due: number; held: number }>(text)).rows;
      counts.push({ key, due: row?.due ?? 0, held: row?.held ?? 0 });
    }
    return counts;
  }

  /** Deletes what is due and not held; answers how many of each class. */
  async run(): Promise<Map<string, number>> {
    const done = new Map<string, number>();
    for (const [key, due] of Object.entries(dueOf)) {
      const { rows } = await this.sql.pool.query<Due>(
        `select d.id, d.person from (${due}) d where not d.held order by d.id`,
      );
      let gone = 0;
      for (const one of rows) if (await this.one(key, due, one)) gone++;
      done.set(key, gone);
    }
    return done;
  }

  /** Asked again inside: a hold that was set meanwhile holds. */
  private async one(key: string, due: string, { id, person }: Due): Promise<boolean> {
    const client = await this.sql.pool.connect();
    try {
      await client.query('begin');
      await client.query('select from young_person where id = $1 for update', [person]);
      const still = await client.query(`select from (${due}) d where d.id = $1 and not d.held`, [id]);
      if (still.rowCount === 1) await remove(client, key, { id, person });
      await client.query('commit');
      client.release();
      return still.rowCount === 1;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

async function remove(client: pg.PoolClient, key: string, { id, person }: Due): Promise<void> {
  const rows = key === 'CASE_RECORD' ? await removeRecord(client, person) : await removeListed(client, key, id);
  // What is left of a record is this line: its id, which class it was, and how many rows went.
  const about = key === 'CASE_RECORD' ? null : person;
  await client.query(note, ['retention.deleted', id, about, JSON.stringify({ class: key, rows })]);
}

async function removeListed(client: pg.PoolClient, key: string, id: string): Promise<number> {
  let rows = 0;
  for (const deletion of deletionsOf[key] ?? []) rows += (await client.query(deletion, [id])).rowCount ?? 0;
  return rows;
}

/** By the same walk by which a record is told; names of tables and triggers come from the catalogue, quoted. */
async function removeRecord(client: pg.PoolClient, person: string): Promise<number> {
  const { rows: tables } = await client.query<Walked>(walkOfRecord);
  let rows = 0;
  for (const { name, about, kept } of tables) {
    for (const trigger of kept)
      await client.query(`alter table ${name} disable trigger ${client.escapeIdentifier(trigger)}`);
    rows += (await client.query(`delete from ${name} t where ${about}`, [person])).rowCount ?? 0;
    for (const trigger of kept)
      await client.query(`alter table ${name} enable trigger ${client.escapeIdentifier(trigger)}`);
  }
  return rows;
}
