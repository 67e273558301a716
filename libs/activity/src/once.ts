import type { Viewer } from '@app/access';
import { Acting, KeyReused, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { linesOf } from './written.js';

/** What every changing input carries: a UUID the browser makes when the form opens. */
export interface Keyed {
  readonly clientKey: string;
}

// A lock on the key itself, and not on its row: the row can only be written when the record's id is known.
const lock = { name: 'once-lock', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))' };
const find = {
  name: 'once-find',
  text: 'select fingerprint, subject_id from idempotency_key where actor_id = $1 and key = $2',
};
const keep = {
  name: 'once-keep',
  text: 'insert into idempotency_key (actor_id, key, fingerprint, subject_id) values ($1, $2, $3, $4)',
};

/**
 * Makes a mutation happen once, however often it is sent. The key is kept in the transaction of the effect: a rolled-back
 * attempt leaves none, so that trying again is a real try. Same key and same input: the record of the first time.
 * Same key, other input: IDEMPOTENCY_KEY_REUSED. A change that leaves no line in the log is undone.
 */
@Injectable()
export class Once {
  /**
   * `work` makes the change and answers the record; `again` reads that record when the change was already made.
   * Two sends at the same time: the second waits on the key's row for the first to commit.
   */
  async run<T extends { id: string }>(
    tx: EntityManager,
    viewer: Viewer,
    { operation, input }: { operation: string; input: Keyed },
    work: () => Promise<T>,
    again: (id: string) => Promise<T>,
  ): Promise<T> {
    const fingerprint = fingerprintOf(operation, input);
    const key = [viewer.id, input.clientKey];
    // Sent together: PostgreSQL looks for the key when it has the lock.
    const [, [before]] = await Promise.all([
      within(tx, lock, [key.join(':')]),
      within<{ fingerprint: Buffer; subject_id: string }>(tx, find, key),
    ]);
    if (before) {
      if (!before.fingerprint.equals(fingerprint)) throw new KeyReused();
      alreadyDone();
      return again(before.subject_id);
    }

    const lines = linesOf(tx);
    const made = await work();
    if (linesOf(tx) === lines) throw new Error(`${operation} left no line in the log of what was done`);
    await within(tx, keep, [...key, fingerprint, made.id]);
    return made;
  }
}

/** It left its line the first time. */
function alreadyDone(): void {
  const acting = Acting.current();
  if (acting) acting.lines++;
}

/** The same answers give the same bytes, in whatever order a client sends the fields. */
function fingerprintOf(operation: string, input: object): Buffer {
  const inOrder = JSON.stringify(input, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(`${operation}\n${inOrder}`).digest();
}
