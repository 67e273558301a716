import { DoorSql, logger } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const EVERY_MS = 3_600_000;
/** Not while the service starts. */
const FIRST_AFTER_MS = 60_000;
/** Rows of a kind in one transaction, and how often in one turn: the rest waits for the next hour. */
const most = 2_000;
const mostRounds = 100;

const forget = { name: 'forget-old', text: 'select what, gone from app.forget_old($1)' };

interface Gone {
  readonly what: string;
  readonly gone: number;
}

/**
 * Deletes technical records whose time is over: ended sessions, keys of forms, used links and the like. What and when is decided
 * in the database (`app.forget_old`), by its clock; of several replicas one does it. See docs/security/data.md, "How long".
 */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnModuleDestroy {
  private timers: NodeJS.Timeout[] = [];
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(private readonly sql: DoorSql) {}

  onApplicationBootstrap(): void {
    const turn = (): void => {
      this.underWay = this.tidy().catch((error: unknown) =>
        logger.error({ code: (error as { code?: unknown }).code }, 'old records could not be deleted'),
      );
    };
    this.timers = [setTimeout(turn, FIRST_AFTER_MS).unref(), setInterval(turn, EVERY_MS).unref()];
  }

  async onModuleDestroy(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.underWay;
  }

  /** Deletes what is old now. @returns how many of each kind; nothing where another replica was at it. */
  async tidy(): Promise<Readonly<Record<string, number>>> {
    const total: Record<string, number> = {};
    for (let round = 0; round < mostRounds; round++) {
      const gone = await this.sql.rows<Gone>(forget, [most]);
      for (const each of gone) total[each.what] = (total[each.what] ?? 0) + each.gone;
      if (!gone.some((each) => each.gone === most)) break;
    }
    if (Object.values(total).some((count) => count > 0)) logger.info(total, 'old records were deleted');
    return total;
  }
}
