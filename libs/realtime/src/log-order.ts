import { BadCursor } from '@app/platform';

/** A place in the log, as it compares: epoch, transaction, line. */
export type LogOrder = readonly [epoch: number, tx: bigint, id: bigint];

/** Reads a cursor of the log reader. @throws BadCursor when it is none */
export function orderOf(cursor: string): LogOrder {
  const [, epoch, tx, id] = /^(\d{1,9})\.(\d{1,20})\.(\d{1,18})$/.exec(cursor) ?? [];
  if (!epoch || !tx || !id) throw new BadCursor();
  return [Number(epoch), BigInt(tx), BigInt(id)];
}

/** Whether one place in the log comes after another. */
export function isAfter(one: LogOrder, other: LogOrder): boolean {
  if (one[0] !== other[0]) return one[0] > other[0];
  if (one[1] !== other[1]) return one[1] > other[1];
  return one[2] > other[2];
}
