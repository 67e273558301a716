import { Acting, type Source } from '@app/platform';
import type { EntityManager, QueryRunner } from 'typeorm';

/** How many lines of the log each transaction has left. */
const linesIn = new WeakMap<QueryRunner, number>();

/** What a line says of how it came about. */
export interface Circumstances {
  readonly role: string | null;
  readonly correlationId: string | null;
  readonly source: Source;
  /** The names of the answers in the form that was sent. */
  readonly answered: readonly string[] | null;
}

/** The young people that the lines of a request are about. */
const about = new WeakMap<Acting, Set<string>>();

/** Whether a line of what was done says that the request was about this young person: then that they were seen is written down. */
export const hasLineAbout = (acting: Acting, youngPersonId: string): boolean =>
  about.get(acting)?.has(youngPersonId) ?? false;

/** Notes that the transaction leaves a line, and says under what circumstances: with nobody's request behind it, by a command. */
export function written(tx: EntityManager, youngPersonId?: string | null): Circumstances {
  if (tx.queryRunner) linesIn.set(tx.queryRunner, linesOf(tx) + 1);
  const acting = Acting.current();
  if (!acting) return { role: null, correlationId: null, source: 'COMMAND', answered: null };
  acting.lines++;
  if (youngPersonId) about.set(acting, (about.get(acting) ?? new Set()).add(youngPersonId));
  const { role = null, correlationId, source, answered = null } = acting;
  return { role, correlationId, source, answered };
}

/** How many lines the transaction has left so far. */
export const linesOf = (tx: EntityManager): number => (tx.queryRunner ? linesIn.get(tx.queryRunner) : undefined) ?? 0;
