import { type EntitySubscriberInterface, EventSubscriber, type TransactionStartEvent } from 'typeorm';
import type pg from 'pg';
import { Acting, enterAs } from './acting.js';

/**
 * Every transaction that writes is the session’s: it enters as whoever asks before its first statement, whoever opened it.
 * What was read before is let go of first, so that a request never holds two connections while it waits for one.
 */
@EventSubscriber()
export class EnterAsSession implements EntitySubscriberInterface {
  async beforeTransactionStart(): Promise<void> {
    await Acting.current()?.settle();
  }

  async afterTransactionStart({ queryRunner }: TransactionStartEvent): Promise<void> {
    const token = Acting.current()?.token;
    if (token) await enterAs((await queryRunner.connect()) as pg.PoolClient, token);
  }
}
