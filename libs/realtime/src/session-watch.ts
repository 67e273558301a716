import { Sessions } from '@app/people';
import { logger } from '@app/platform';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

/** How long a line may stand after the session it stands on has ended: at most this, and the time of one statement. */
const betweenLooksMs = 1_000;

interface Watched {
  readonly token: string;
  readonly end: () => void;
}

/**
 * Looks once a second, with one statement for all lines of the process, whether the sessions behind them still stand: also for a
 * line on which nothing happens. A session stands while it is neither ended nor too old, and its worker and their agency are
 * with us today. While the database does not answer nothing is ended for it: nothing can be read over those lines either.
 */
@Injectable()
export class SessionWatch implements OnModuleInit, OnModuleDestroy {
  private readonly watched = new Set<Watched>();
  private timer?: NodeJS.Timeout;
  private looking = false;

  constructor(private readonly sessions: Sessions) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.look(), betweenLooksMs);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Calls `end` once when the session of the token has ended. Answers how to stop watching. */
  watch(token: string | undefined, end: () => void): () => void {
    const watched = { token: token ?? '', end };
    this.watched.add(watched);
    return () => void this.watched.delete(watched);
  }

  /** How many lines stand on the session of this token. */
  count(token: string | undefined): number {
    let count = 0;
    for (const watched of this.watched) if (watched.token === token) count++;
    return count;
  }

  private async look(): Promise<void> {
    if (this.looking || this.watched.size === 0) return;
    this.looking = true;
    try {
      const asked = [...this.watched];
      const signedIn = await this.sessions.viewersOf([...new Set(asked.map(({ token }) => token))]);
      for (const watched of asked) if (!signedIn.has(watched.token)) this.endOne(watched);
    } catch {
      logger.warn('the sessions behind the open sockets could not be read; looking again in a second');
    } finally {
      this.looking = false;
    }
  }

  private endOne(watched: Watched): void {
    if (this.watched.delete(watched)) watched.end();
  }
}
