import { addDays, dayOfAge } from '@app/platform';
import fc from 'fast-check';
import {
  anyDateOfBirth,
  anyDay,
  anyPlainEpisode,
  anyStatusFacts,
  inCare,
  plainStatusFacts,
  statusFacts,
} from '../../testing/status-facts.js';
import { covers } from './care-periods.rules.js';
import { CareStatus, type StatusFacts, type StatusStretch } from './status.js';
import { firstEligibleOn, statusOn } from './status.rules.js';
import { statusTimeline } from './status-timeline.rules.js';

const thorough = { numRuns: 400 };
const spanOf = ({ from, to }: StatusStretch) => ({ startsOn: from, endsOn: to });
const at = (stretches: readonly StatusStretch[], on: string) =>
  stretches.find((stretch) => covers(spanOf(stretch), on));
const summary = (facts: StatusFacts) => statusTimeline(facts).map(({ status, from }) => `${from} ${status}`);

describe('the status over a life', () => {
  it('changes on the days the law says', () => {
    const facts = statusFacts({
      carePeriods: [inCare('2022-08-01', '2024-07-01')],
      homeReturns: [{ startsOn: '2024-07-01', endsOn: '2025-03-01' }],
      supportRequests: [{ startsOn: '2031-01-10', endsOn: '2031-06-01' }],
      educationProgrammes: [{ startsOn: '2032-09-01', endsOn: '2034-07-01' }],
    });

    expect(summary(facts)).toEqual([
      '2008-06-15 UNDER_16',
      '2024-06-15 ELIGIBLE',
      '2024-07-01 RELEVANT',
      '2025-01-01 QUALIFYING',
      '2025-03-01 RELEVANT',
      '2026-06-15 FORMER_RELEVANT',
      '2029-06-15 FORMER_RELEVANT_21_24',
      '2031-01-10 FORMER_RELEVANT_21_24',
      '2031-06-01 FORMER_RELEVANT_21_24',
      '2032-09-01 FORMER_RELEVANT_21_24',
      '2033-06-15 FORMER_RELEVANT_EDUCATION',
      '2034-07-01 ENDED_25',
    ]);
    expect(statusTimeline(facts).map(({ supportLevel }) => supportLevel)).toEqual([
      ...[null, null, null, null, null, null],
      ...['ANNUAL_CONTACT', 'ACTIVE', 'ANNUAL_CONTACT', 'EDUCATION', null, null],
    ]);
  });

  it('says the same as the status worked out for the day', () => {
    fc.assert(
      fc.property(anyStatusFacts, fc.array(anyDay, { minLength: 1, maxLength: 20 }), (facts, days) => {
        const timeline = statusTimeline(facts);
        const edges = timeline.flatMap(({ from }) => [from, addDays(from, -1)]);

        for (const on of [...days, ...edges].filter((day) => day >= facts.dateOfBirth)) {
          const { status, supportLevel } = statusOn(facts, on);
          expect(at(timeline, on)).toMatchObject({ status, supportLevel });
        }
      }),
      thorough,
    );
  });

  it('has no gap, no overlap, no two neighbours alike, and no end', () => {
    fc.assert(
      fc.property(anyStatusFacts, (facts) => {
        const timeline = statusTimeline(facts);

        expect(timeline[0]?.from).toBe(facts.dateOfBirth);
        expect(timeline.at(-1)?.to).toBeNull();
        timeline.slice(1).forEach((stretch, i) => {
          const before = timeline[i];
          expect(before?.to).toBe(stretch.from);
          expect([before?.status, before?.supportLevel]).not.toEqual([stretch.status, stretch.supportLevel]);
        });
      }),
      thorough,
    );
  });
});

describe('whatever the facts', () => {
  it('nobody is eligible before 16 or at 18, and nobody is relevant at 18', () => {
    fc.assert(
      fc.property(anyStatusFacts, (facts) => {
        for (const { status, from, to } of statusTimeline(facts).filter((s) =>
          /^(ELIGIBLE|RELEVANT)$/.test(s.status),
        )) {
          expect([status, from >= dayOfAge(facts.dateOfBirth, 16)]).toEqual([status, true]);
          expect(to !== null && to <= dayOfAge(facts.dateOfBirth, 18)).toBe(true);
        }
      }),
      thorough,
    );
  });

  it('nobody becomes former relevant after 18, or returns to an earlier status', () => {
    const order: string[] = [
      'FORMER_RELEVANT',
      'FORMER_RELEVANT_21_24',
      'FORMER_RELEVANT_EDUCATION',
      'ENDED_25',
      'DECEASED',
    ];

    fc.assert(
      fc.property(plainStatusFacts, (facts) => {
        const timeline = statusTimeline(facts);
        const first = timeline.findIndex(({ status }) => status === CareStatus.FORMER_RELEVANT);
        fc.pre(first >= 0);

        expect(timeline[first]?.from).toBe(dayOfAge(facts.dateOfBirth, 18));
        const ranks = timeline.slice(first).map(({ status }) => order.indexOf(status));
        expect(ranks.every((rank) => rank >= 0)).toBe(true);
        expect(ranks.slice(0, 2)).toEqual([0, 1]);
      }),
      thorough,
    );
  });

  it('more days in care never take eligible away', () => {
    fc.assert(
      fc.property(plainStatusFacts, anyPlainEpisode, anyDay, (facts, episode, on) => {
        fc.pre(statusOn(facts, on).status === CareStatus.ELIGIBLE);

        const more = { ...facts, carePeriods: [...facts.carePeriods, episode] };
        expect(statusOn(more, on).status).toBe(CareStatus.ELIGIBLE);
      }),
      { numRuns: 60 },
    );
  });

  it('an episode split in two that touch changes nothing, nor does their order', () => {
    fc.assert(
      fc.property(plainStatusFacts, anyPlainEpisode, fc.integer({ min: 1, max: 900 }), (facts, episode, days) => {
        const cut = addDays(episode.startsOn, days);
        fc.pre(episode.endsOn === null || cut < episode.endsOn);

        const halves = [
          { ...episode, startsOn: cut },
          { ...episode, endsOn: cut, reasonCeased: 'X1' },
        ];
        const whole = { ...facts, carePeriods: [...facts.carePeriods, episode] };
        const split = { ...facts, carePeriods: [...halves, ...facts.carePeriods] };
        expect(statusTimeline(split)).toEqual(statusTimeline(whole));
      }),
    );
  });

  it('eligible begins on the first eligible day of the timeline', () => {
    fc.assert(
      fc.property(anyStatusFacts, (facts) => {
        const first = statusTimeline(facts).find(({ status }) => status === CareStatus.ELIGIBLE);

        expect(firstEligibleOn(facts)).toBe(first?.from ?? null);
      }),
      thorough,
    );
  });

  it('somebody always in care is eligible from the 16th birthday to the day before the 18th', () => {
    fc.assert(
      fc.property(anyDateOfBirth, (dateOfBirth) => {
        const facts = statusFacts({ dateOfBirth, carePeriods: [inCare(dateOfBirth, null)] });
        const birthdays = [16, 18, 21, 25].map((age) => dayOfAge(dateOfBirth, age));

        expect(summary(facts)).toEqual([
          `${dateOfBirth} UNDER_16`,
          `${birthdays[0]} ELIGIBLE`,
          `${birthdays[1]} FORMER_RELEVANT`,
          `${birthdays[2]} FORMER_RELEVANT_21_24`,
          `${birthdays[3]} ENDED_25`,
        ]);
      }),
    );
  });
});
