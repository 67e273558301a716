import { isStillOpen, stillOpens } from './window.rules.js';

const closed = new Date('2026-10-01T12:00:00Z');

describe('what is closed shows itself to its parties for thirty days', () => {
  it.each([
    ['while it is open', null, '2026-12-01T12:00:00Z', true],
    ['on the day it is closed', closed, '2026-10-01T12:00:01Z', true],
    ['a second before the thirty days are over', closed, '2026-10-31T11:59:59Z', true],
    ['not when they are over', closed, '2026-10-31T12:00:00Z', false],
    ['not later', closed, '2026-11-15T12:00:00Z', false],
  ])('%s', (_when, closedAt, now, shown) => {
    expect(isStillOpen(closedAt, new Date(now))).toBe(shown);
  });

  it('and the database is asked the same', () => {
    expect(stillOpens('a.closed_at')).toBe(`coalesce(a.closed_at, 'infinity') > now() - interval '30 days'`);
  });
});
