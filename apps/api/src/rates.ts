import type { Viewer } from '@app/access';
import { Injectable, Module } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A rate as the environment has it, for a bench or a proof; else the usual one. */
export const asked = (name: string, usual: number): number => Number(process.env[name] ?? usual);

/** How long somebody has to wait, in whole seconds; undefined when they need not. */
export type Wait = number | undefined;

/**
 * How often one session may ask, and how often it may change something. Counted for each process by itself: behind two of them
 * the rates are at most twice these. Figures and reasons: docs/architecture.md, "Limits".
 */
@Injectable()
export class Rates {
  private readonly requests = new RateLimiterMemory({ points: asked('REQUESTS_PER_MINUTE', 600), duration: 60 });
  private readonly changes = new RateLimiterMemory({ points: asked('MUTATIONS_PER_TEN_SECONDS', 20), duration: 10 });

  private readonly packets = new RateLimiterMemory({ points: asked('PRESENCE_PER_TEN_SECONDS', 60), duration: 10 });

  /** A request, a hand-shake, or a subscription that begins over a line that stands. */
  request(sessionId: string): Promise<Wait> {
    return waitOf(this.requests, sessionId, 1);
  }

  /** Several changes in one request count as what they are. */
  change({ facts }: Viewer, count: number): Promise<Wait> {
    return waitOf(this.changes, facts.sessionId, count);
  }

  /** A packet of presence. Somebody who types sends two a second. */
  packet(sessionId: string): Promise<Wait> {
    return waitOf(this.packets, sessionId, 1);
  }
}

async function waitOf(limiter: RateLimiterMemory, key: string, points: number): Promise<Wait> {
  try {
    await limiter.consume(key, points);
    return undefined;
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    return Math.max(1, Math.ceil(full.msBeforeNext / 1000));
  }
}

@Module({ providers: [Rates], exports: [Rates] })
export class RatesModule {}
