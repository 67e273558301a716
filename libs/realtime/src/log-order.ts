/** A place in the log, as it compares: epoch, transaction, line. */
export type LogOrder = readonly [epoch: number, tx: bigint, id: bigint];

/** Reads a cursor of the log reader. */
export function orderOf(cursor: string): LogOrder {
  const [epoch = '0', tx = '0', id = '0'] = cursor.split('.');
  return [Number(epoch), BigInt(tx), BigInt(id)];
}

/** Whether one place in the log comes after another. */
export function isAfter(one: LogOrder, other: LogOrder): boolean {
  if (one[0] !== other[0]) return one[0] > other[0];
  if (one[1] !== other[1]) return one[1] > other[1];
  return one[2] > other[2];
}
