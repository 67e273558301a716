import type { ActivityLine } from '@app/activity';
import type { ExecutionResult } from 'graphql';
import { type LogOrder, orderOf } from './log-order.js';

/** A line of a meeting’s log on its way to the room: read once a process, and everything worked out for it shared. */
export class Happening {
  readonly order: LogOrder;

  /** The answers made of it, by operation and lens: each is made once and sent to many. */
  readonly answers = new Map<string, Promise<ExecutionResult>>();

  constructor(readonly line: ActivityLine) {
    this.order = orderOf(line.cursor);
  }
}
