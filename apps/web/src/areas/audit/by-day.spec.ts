import { byDay } from './by-day.js';

describe('the record of activity', () => {
  it('stands under the day in London, in the order it came', () => {
    const entries = [
      { id: '3', at: '2026-07-02T08:00:00Z' },
      { id: '2', at: '2026-07-01T23:30:00Z' },
      { id: '1', at: '2026-07-01T10:00:00Z' },
    ];

    expect(byDay(entries).map(({ date, entries: those }) => [date, those.map(({ id }) => id)])).toEqual([
      ['2026-07-02', ['3', '2']],
      ['2026-07-01', ['1']],
    ]);
  });
});
