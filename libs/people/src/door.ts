import { DoorSql, type Statement } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** Statements of one transaction of the door. */
export interface AtTheDoor {
  rows<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  one<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row | undefined>;
}

/**
 * What is read and written about how people prove who they are: as the door’s own role, apart from the running service, and
 * not as whoever asks, because nobody is anybody yet.
 */
@Injectable()
export class Door {
  constructor(private readonly sql: DoorSql) {}

  rows<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.sql.rows<Row>(statement, values);
  }

  one<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row | undefined> {
    return this.sql.one<Row>(statement, values);
  }

  /** All or nothing. @throws what the work throws, when nothing of it is left. */
  async transaction<T>(work: (door: AtTheDoor) => Promise<T>): Promise<T> {
    const client = await this.sql.pool.connect();
    const rows = async <Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> =>
      (await client.query<Row>({ ...statement, values: [...values] })).rows;
    try {
      await client.query('begin');
      const done = await work({ rows, one: async (statement, values) => (await rows(statement, values))[0] as never });
      await client.query('commit');
      client.release();
      return done;
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }
}
