import { Clock, logger, SealerSql } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Anchors } from './anchors.js';
import { type Verdict, verdictWords } from './verdict.rules.js';
import { Verifier } from './verifier.js';

const SEALED_EVERY_MS = 1_000;
const KEPT_EVERY_MS = 60_000;
const VERIFIED_EVERY_MS = 3_600_000;
const FIRST_VERIFIED_AFTER_MS = 20_000;

const seal = { name: 'audit-seal', text: 'select seq from app.seal_log()' };

/** When the log was last verified, and what was found. */
export interface LastVerdict {
  readonly at: Date;
  readonly verdict: Verdict;
}

/**
 * Seals what was written, by the clock and not with each writing: a chain in the transaction of every change would let one write
 * at a time. Any replica may; a lock of the database lets one. Once an hour all of it is verified, and a fault said loudly.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly timers: NodeJS.Timeout[] = [];
  private underWay: Promise<void> = Promise.resolve();
  private found: LastVerdict | undefined;

  constructor(
    private readonly sql: SealerSql,
    private readonly verifier: Verifier,
    private readonly anchors: Anchors,
    private readonly clock: Clock,
  ) {}

  get lastVerdict(): LastVerdict | undefined {
    return this.found;
  }

  onApplicationBootstrap(): void {
    if (!this.anchors.kept)
      logger.warn('the head of the audit log is kept nowhere outside the database: set AUDIT_ANCHOR_FILE');
    this.every(SEALED_EVERY_MS, () => this.seal());
    this.every(KEPT_EVERY_MS, () => this.keep());
    this.every(VERIFIED_EVERY_MS, async () => void (await this.verify()));
    // Not while the service starts, and soon enough that whoever opens the page is told.
    this.timers.push(
      setTimeout(
        this.turnOf(async () => void (await this.verify())),
        FIRST_VERIFIED_AFTER_MS,
      ).unref(),
    );
  }

  async onModuleDestroy(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.underWay;
    const end = this.seal().then(() => this.keep());
    await end.catch(() => logger.warn('the audit log could not be sealed at the end'));
  }

  /** Seals what is there; where another replica is at it, it does. */
  async seal(): Promise<void> {
    await this.sql.rows(seal);
  }

  /** Verifies all of it now. */
  async verify(): Promise<LastVerdict> {
    const verdict = await this.verifier.verify();
    this.found = { at: this.clock.now(), verdict };
    if (verdict.faults.length > 0) logger.fatal({ faults: verdictWords(verdict) }, 'THE AUDIT LOG WAS ALTERED');
    return this.found;
  }

  private async keep(): Promise<void> {
    const head = await this.verifier.head();
    if (head) await this.anchors.keep(head);
  }

  /** One at a time: what takes longer than its turn is not begun again before it is done. */
  private every(milliseconds: number, work: () => Promise<void>): void {
    this.timers.push(setInterval(this.turnOf(work), milliseconds).unref());
  }

  private turnOf(work: () => Promise<void>): () => void {
    let busy = false;
    return (): void => {
      if (busy) return;
      busy = true;
      this.underWay = Promise.all([this.underWay, work()])
        .then(() => undefined)
        .catch((error: unknown) =>
          logger.error({ code: (error as { code?: unknown }).code }, 'the audit log could not be sealed or verified'),
        )
        .finally(() => (busy = false));
    };
  }
}
