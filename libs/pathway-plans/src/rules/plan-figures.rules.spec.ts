import fc from 'fast-check';
import { planFigures, share, threeWay } from './plan-figures.rules.js';
import { PlanTimeliness } from './plan-timeliness.rules.js';

describe('the figures of Kirklees, January 2022: 283 young people', () => {
  const counts = { CURRENT: 240, OVERDUE: 34, NONE: 1, NOT_YET_DUE: 4, NOT_REQUIRED: 4 };

  it('are up to date 240, overdue 34, no plan 9', () => {
    expect(planFigures(counts)).toEqual({
      everybody: 283,
      required: 279,
      upToDate: { count: 240, of: 283, percent: 84.8 },
      upToDateOfRequired: { count: 240, of: 279, percent: 86.0 },
      overdue: { count: 34, of: 283, percent: 12.0 },
      noPlan: { count: 9, of: 283, percent: 3.2 },
      noPlanBecause: { notRequired: 4, notYetDue: 4, late: 1 },
    });
  });

  it('are better by the 8 reviews that were held and recorded late', () => {
    const recorded = planFigures({ ...counts, CURRENT: 248, OVERDUE: 26 });

    expect(recorded.upToDate.percent).toBe(87.6);
    expect(recorded.upToDateOfRequired.percent).toBe(88.9);
  });
});

describe('the three-way view', () => {
  it.each([
    [PlanTimeliness.CURRENT, 'UP_TO_DATE'],
    [PlanTimeliness.OVERDUE, 'OVERDUE'],
    [PlanTimeliness.NONE, 'NO_PLAN'],
    [PlanTimeliness.NOT_YET_DUE, 'NO_PLAN'],
    [PlanTimeliness.NOT_REQUIRED, 'NO_PLAN'],
  ])('counts %s as %s', (timeliness, column) => expect(threeWay(timeliness)).toBe(column));

  it('adds up to everybody', () => {
    const counts = fc.record({
      CURRENT: fc.nat(900),
      OVERDUE: fc.nat(900),
      NONE: fc.nat(900),
      NOT_YET_DUE: fc.nat(900),
      NOT_REQUIRED: fc.nat(900),
    });

    fc.assert(
      fc.property(counts, (of) => {
        const { everybody, upToDate, overdue, noPlan } = planFigures(of);
        expect(upToDate.count + overdue.count + noPlan.count).toBe(everybody);
      }),
    );
  });
});

describe('a share', () => {
  it.each([
    [262, 283, 92.6],
    [275, 283, 97.2],
    [254, 273, 93.0],
    [1, 8, 12.5],
    [49, 400, 12.3],
    [1, 400, 0.3],
    [0, 5, 0],
    [5, 5, 100],
  ])('%i of %i is %d %%, half up', (count, of, percent) => expect(share(count, of).percent).toBe(percent));

  it('of nobody is not a number', () => expect(share(0, 0)).toEqual({ count: 0, of: 0, percent: null }));
});
