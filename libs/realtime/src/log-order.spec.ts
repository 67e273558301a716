import { BadCursor } from '@app/platform';
import { orderOf } from './log-order.js';

describe('a place in the log', () => {
  it.each(['', '.env', '1.x.1', '..', '1.1', '1.1.1.1', '-1.1.1', '1. 1.1', `${'9'.repeat(30)}.1.1`])(
    'is none of ours: %j',
    (cursor) => {
      expect(() => orderOf(cursor)).toThrow(BadCursor);
    },
  );
});
