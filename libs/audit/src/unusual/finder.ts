import { Clock, logger, SealerSql } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { unusualReviewDueOn } from './unusual.rules.js';

/** Twice as often as an alert may take. */
const FOUND_EVERY_MS = 30_000;

const find = { name: 'unusual-access-find', text: 'select app.find_unusual_access($1::date) as made' };

/** Looks for unusual access by the clock, and tells the auditors. Any replica may; a lock of the database lets one. */
@Injectable()
export class UnusualFinder implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<unknown> = Promise.resolve();
  private busy = false;

  constructor(
    private readonly sql: SealerSql,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.turn(), FOUND_EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  /** Looks now. How much is new. */
  async find(): Promise<number> {
    const found = await this.sql.one<{ made: number }>(find, [unusualReviewDueOn(this.clock.today())]);
    return found?.made ?? 0;
  }

  private turn(): void {
    if (this.busy) return;
    this.busy = true;
    this.underWay = this.find()
      .catch((error: unknown) =>
        logger.error({ code: (error as { code?: unknown }).code }, 'unusual access could not be looked for'),
      )
      .finally(() => (this.busy = false));
  }
}
