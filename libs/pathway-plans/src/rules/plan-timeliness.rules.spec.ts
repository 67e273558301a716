import { addDays, addMonths } from '@app/platform';
import { CareStatus, SupportLevel } from '@app/young-people';
import fc from 'fast-check';
import { type PlanFacts, PlanTimeliness, planTimeliness, timelinessWords } from './plan-timeliness.rules.js';

const today = '2026-11-22';
const aPlan = (but: Partial<PlanFacts> = {}): PlanFacts => ({
  status: CareStatus.FORMER_RELEVANT,
  supportLevel: null,
  authorisedOn: '2025-01-10',
  lastReviewOn: '2026-05-22',
  needsAssessmentDueOn: '2024-09-15',
  ...but,
});
const timelinessOf = (but: Partial<PlanFacts>, on = today) => planTimeliness(aPlan(but), on).timeliness;

describe('a pathway plan is required', () => {
  it.each(['ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'FORMER_RELEVANT_EDUCATION'] as const)('when %s', (status) => {
    expect(timelinessOf({ status })).toBe(PlanTimeliness.CURRENT);
  });

  it.each(Object.values(SupportLevel))('at 21 to 24 when support is wanted: %s', (supportLevel) => {
    const expected = supportLevel === 'ANNUAL_CONTACT' ? PlanTimeliness.NOT_REQUIRED : PlanTimeliness.CURRENT;

    expect(timelinessOf({ status: CareStatus.FORMER_RELEVANT_21_24, supportLevel })).toBe(expected);
  });

  it.each([
    ...([
      'UNDER_16',
      'LOOKED_AFTER_NOT_ELIGIBLE',
      'QUALIFYING',
      'ENDED_25',
      'NONE',
      'DECEASED',
      'TRANSFERRED',
    ] as const),
  ])('never when %s: not overdue and not missing, however old the plan', (status) => {
    const never = { timeliness: PlanTimeliness.NOT_REQUIRED, dueSoon: false, reviewDueOn: null, daysOverdue: null };

    expect(planTimeliness(aPlan({ status, lastReviewOn: '2020-01-01' }), today)).toEqual(never);
    expect(planTimeliness(aPlan({ status, authorisedOn: null }), today)).toEqual(never);
  });
});

describe('a plan that is not there', () => {
  const missing = { authorisedOn: null, lastReviewOn: null, needsAssessmentDueOn: today };

  it('is not yet due up to the day the needs assessment is due, and missing after it', () => {
    expect(planTimeliness(aPlan(missing), today)).toMatchObject({ timeliness: 'NOT_YET_DUE', daysOverdue: null });
    expect(planTimeliness(aPlan(missing), addDays(today, 1))).toMatchObject({ timeliness: 'NONE', daysOverdue: 1 });
  });

  it('is missing when nobody knows when the assessment was due', () => {
    expect(planTimeliness(aPlan({ ...missing, needsAssessmentDueOn: null }), today)).toEqual({
      timeliness: PlanTimeliness.NONE,
      dueSoon: false,
      reviewDueOn: null,
      daysOverdue: null,
    });
  });

  it('is not made by a review alone', () => {
    expect(timelinessOf({ authorisedOn: null, lastReviewOn: '2026-11-01' })).toBe(PlanTimeliness.NONE);
  });
});

describe('a plan that is there', () => {
  it('is current on the very day its review is due, and overdue the day after', () => {
    expect(planTimeliness(aPlan(), today)).toEqual({
      timeliness: PlanTimeliness.CURRENT,
      dueSoon: true,
      reviewDueOn: today,
      daysOverdue: null,
    });
    expect(planTimeliness(aPlan(), '2026-11-23')).toEqual({
      timeliness: PlanTimeliness.OVERDUE,
      dueSoon: false,
      reviewDueOn: today,
      daysOverdue: 1,
    });
  });

  it('is due soon from 28 days before', () => {
    expect(planTimeliness(aPlan(), '2026-10-24').dueSoon).toBe(false);
    expect(planTimeliness(aPlan(), '2026-10-25').dueSoon).toBe(true);
  });

  it('runs from its start until the first review, and from the later of the two', () => {
    expect(planTimeliness(aPlan({ lastReviewOn: null, authorisedOn: '2026-08-31' }), today).reviewDueOn).toBe(
      '2027-02-28',
    );
    expect(planTimeliness(aPlan({ authorisedOn: '2026-06-01' }), today).reviewDueOn).toBe('2026-12-01');
  });

  it('has the council’s own period where it has one', () => {
    const local = { PLAN_REVIEW: { months: 7 } };

    expect(planTimeliness(aPlan(), '2026-12-22', local).timeliness).toBe(PlanTimeliness.CURRENT);
    expect(planTimeliness(aPlan(), '2026-12-23', local).timeliness).toBe(PlanTimeliness.OVERDUE);
  });

  it('is one of the two on every day, and turns once', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 800 }), (ago, later) => {
        const lastReviewOn = addDays(today, ago);
        const on = addDays(lastReviewOn, later);
        const expected = on <= addMonths(lastReviewOn, 6) ? PlanTimeliness.CURRENT : PlanTimeliness.OVERDUE;

        expect(timelinessOf({ lastReviewOn, authorisedOn: lastReviewOn }, on)).toBe(expected);
      }),
    );
  });
});

describe('in words', () => {
  it.each([
    [{}, '2026-06-01', 'Up to date'],
    [{}, today, 'Up to date, review due soon'],
    [{}, '2026-11-23', 'Review overdue by 1 day'],
    [{}, '2026-12-01', 'Review overdue by 9 days'],
    [{ authorisedOn: null }, '2024-09-15', 'Plan not due yet'],
    [{ authorisedOn: null }, '2024-09-16', 'No plan, due 1 day ago'],
    [{ authorisedOn: null, needsAssessmentDueOn: null }, today, 'No plan'],
    [{ status: CareStatus.QUALIFYING }, today, 'No plan needed'],
  ])('%j on %s: %s', (but, on, words) => expect(timelinessWords(planTimeliness(aPlan(but), on))).toBe(words));
});
