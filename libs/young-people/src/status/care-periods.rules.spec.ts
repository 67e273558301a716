import { addDays } from '@app/platform';
import fc from 'fast-check';
import { anyDay, anyPlainEpisode, inCare } from '../../testing/status-facts.js';
import {
  careDaysBetween,
  countedEpisodes,
  covers,
  dayCareReaches,
  firstDayWithin,
  merged,
} from './care-periods.rules.js';

const anyEpisodes = fc.array(anyPlainEpisode, { maxLength: 8 });

describe('stretches in care', () => {
  it('are joined where they touch or overlap, and kept apart by a day', () => {
    const episodes = [
      inCare('2024-03-01', '2024-04-01'),
      inCare('2024-01-01', '2024-02-01'),
      inCare('2024-02-01', '2024-02-10'),
      inCare('2024-02-05', '2024-02-08'),
      inCare('2024-04-02', null),
    ];

    expect(merged(episodes)).toEqual([
      { startsOn: '2024-01-01', endsOn: '2024-02-10' },
      { startsOn: '2024-03-01', endsOn: '2024-04-01' },
      { startsOn: '2024-04-02', endsOn: null },
    ]);
  });

  it('hold no day when they end as they start, or before', () => {
    expect(merged([inCare('2024-01-01', '2024-01-01'), inCare('2024-01-02', '2024-01-01')])).toEqual([]);
  });

  it('leave out short breaks', () => {
    const kept = inCare('2024-01-01', null);

    expect(countedEpisodes([{ ...kept, legalStatus: 'V3' }, kept, { ...kept, shortBreak: true }])).toEqual([kept]);
  });

  it('hold exactly the days of their episodes', () => {
    fc.assert(
      fc.property(anyEpisodes, anyDay, (episodes, on) => {
        const inAnEpisode = episodes.some((episode) => covers(episode, on));

        expect(merged(episodes).some((spell) => covers(spell, on))).toBe(inAnEpisode);
      }),
    );
  });

  it('are the same in any order', () => {
    const shuffled = anyEpisodes.chain((episodes) =>
      fc.tuple(fc.constant(episodes), fc.shuffledSubarray(episodes, { minLength: episodes.length })),
    );

    fc.assert(fc.property(shuffled, ([episodes, mixed]) => expect(merged(mixed)).toEqual(merged(episodes))));
  });
});

describe('days in care', () => {
  it('are counted without the last one', () => {
    const care = merged([inCare('2024-01-01', '2024-02-10'), inCare('2026-10-01', null)]);

    expect(careDaysBetween(care, '2023-09-01', '2026-11-20')).toBe(90);
    expect(careDaysBetween(care, '2023-09-01', '2026-11-21')).toBe(91);
    expect(dayCareReaches(care, '2023-09-01', 91)).toBe('2026-11-21');
  });

  it('are never reached when care has ended too soon', () => {
    expect(dayCareReaches(merged([inCare('2024-01-01', '2024-03-31')]), '2023-09-01', 91)).toBeNull();
    expect(dayCareReaches([], '2023-09-01', 91)).toBeNull();
  });

  it('are reached on the first day that has so many behind it', () => {
    fc.assert(
      fc.property(anyEpisodes, anyDay, fc.integer({ min: 1, max: 200 }), (episodes, from, needed) => {
        const care = merged(episodes);
        const day = dayCareReaches(care, from, needed);
        fc.pre(day !== null);

        expect(careDaysBetween(care, from, day ?? from)).toBe(needed);
        expect(careDaysBetween(care, from, addDays(day ?? from, -1))).toBe(needed - 1);
      }),
    );
  });

  it('are one for each day that is covered', () => {
    fc.assert(
      fc.property(anyEpisodes, anyDay, fc.integer({ min: 0, max: 150 }), (episodes, from, length) => {
        const care = merged(episodes);
        const days = Array.from({ length }, (_, i) => addDays(from, i));

        expect(careDaysBetween(care, from, addDays(from, length))).toBe(
          days.filter((day) => care.some((spell) => covers(spell, day))).length,
        );
      }),
    );
  });
});

describe('the first day within', () => {
  it('is the later of the start and the bound, and lies before the end', () => {
    const care = merged([inCare('2024-01-01', '2024-06-15'), inCare('2025-01-01', '2025-02-01')]);

    expect(firstDayWithin(care, '2024-06-14', '2026-06-15')).toBe('2024-06-14');
    expect(firstDayWithin(care, '2024-06-15', '2026-06-15')).toBe('2025-01-01');
    expect(firstDayWithin(care, '2024-06-15', '2025-01-01')).toBeNull();
  });
});
