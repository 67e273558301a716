import { Unavailable } from '@app/platform';
import type { Happening } from './happening.js';

/** The most a slow reader may have waiting. Beyond it the stream ends, and the reader resumes from its cursor. */
export const longestLine = 1_000;

/**
 * What waits for one reader. The reader pulls: nothing is taken from it before the last thing was sent. Not a generator,
 * because ending must not wait for the next thing to happen.
 */
export class WaitingLine {
  private readonly waiting: Happening[] = [];
  private wake: ((happening: Happening | undefined) => void) | undefined;
  private full = false;
  private closed = false;

  push(happening: Happening): void {
    if (this.closed || this.full) return;
    if (this.wake) return this.answer(happening);
    if (this.waiting.length < longestLine) this.waiting.push(happening);
    else this.full = true;
  }

  /** The next one, when there is one; undefined when the line is closed. @throws Unavailable when too much was waiting */
  async take(): Promise<Happening | undefined> {
    const next = this.waiting.shift();
    if (next) return next;
    if (this.full) throw new Unavailable();
    if (this.closed) return undefined;
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** Ends the line now, and wakes whoever waits at it. */
  close(): void {
    this.closed = true;
    this.waiting.length = 0;
    this.answer(undefined);
  }

  private answer(happening: Happening | undefined): void {
    const wake = this.wake;
    this.wake = undefined;
    wake?.(happening);
  }
}
