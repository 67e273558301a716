import type { Viewer } from '@app/access';
import { sameOrigin, Sessions, tokenOf } from '@app/people';
import { type ErrorCode, logger, noteTurnedAway } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { asked, Rates, type Wait } from './rates.js';
import { Seats } from './seats.js';

/** Let in, as the session of this id; or why not, as the first line of an answer has it. */
export type HandShake = { readonly session: string } | { readonly refusal: string };

/**
 * Who may open a line that stays, of either kind: a page of our own origin, with a session, as often as it may ask at all, and with
 * so many lines at once. Each kind of line has one of these, with seats of its own.
 */
@Injectable()
export class HandShakes {
  private readonly seats = new Seats(asked('SOCKETS_PER_SESSION', 6));

  constructor(
    private readonly sessions: Sessions,
    private readonly rates: Rates,
  ) {}

  /** Asked before a line is made, so that nobody without a session holds one. Its seat is free again when the connection ends. */
  async of(request: IncomingMessage): Promise<HandShake> {
    if (!sameOrigin(request)) return turnedAway('403 Forbidden', 'CSRF');
    try {
      const viewer = await this.viewerOf(request);
      return viewer ? await this.seated(request, viewer) : { refusal: '401 Unauthorized' };
    } catch {
      logger.warn('a line was turned away: the session could not be read');
      return { refusal: '503 Service Unavailable' };
    }
  }

  /** Whose request it is now: a session may have ended since the hand-shake. */
  viewerOf(request: IncomingMessage): Promise<Viewer | undefined> {
    return this.sessions.viewerOf(tokenOf(request));
  }

  /** Something is asked over a line that stands: it counts as a request. */
  again(session: string): Promise<Wait> {
    return this.rates.request(session);
  }

  private async seated({ socket }: IncomingMessage, { id, facts }: Viewer): Promise<HandShake> {
    const session = facts.sessionId;
    const wait = await this.rates.request(session);
    const giveUp = wait === undefined ? this.seats.take(session) : undefined;
    if (!giveUp) return turnedAway('429 Too Many Requests', 'RATE_LIMITED', id);
    socket.once('close', giveUp);
    // Whoever left while the session was asked for is told of by no event any more.
    if (socket.destroyed) giveUp();
    return { session };
  }
}

function turnedAway(refusal: string, code: ErrorCode, workerId?: string): HandShake {
  noteTurnedAway(code, workerId);
  return { refusal };
}
