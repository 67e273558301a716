import { FeedSql, logger } from '@app/platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

const pollMs = 1_000;
const longestPauseMs = 5_000;

/**
 * Says that there may be something new in the log: at once when PostgreSQL’s bell rings, and once a second anyway, because
 * a ring while the line is down is lost. One listening connection a process, made when somebody first waits and made again
 * when it is cut.
 */
@Injectable()
export class Doorbell implements OnApplicationShutdown {
  private readonly listeners = new Set<() => void>();
  private client: pg.Client | undefined;
  private poll: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private pauseMs = 250;
  private stopped = false;

  constructor(private readonly sql: FeedSql) {}

  /** Calls back at each ring until the returned function is called. */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.rest();
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.rest();
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private start(): void {
    this.poll ??= setInterval(() => this.ring(), pollMs).unref();
    if (!this.client && !this.retry) void this.connect();
  }

  private rest(): void {
    clearInterval(this.poll);
    this.poll = undefined;
  }

  private ring(): void {
    for (const listener of this.listeners) listener();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ ...this.sql.pool.options, application_name: 'waymark-bell', keepAlive: true });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', () => this.ring());
    try {
      await client.connect();
      await client.query('listen activity');
      this.pauseMs = 250;
      this.ring();
    } catch {
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    logger.warn({ again: this.pauseMs }, 'the bell of the log is down; looking once a second meanwhile');
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (this.listeners.size > 0) void this.connect();
    }, this.pauseMs).unref();
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }
}
