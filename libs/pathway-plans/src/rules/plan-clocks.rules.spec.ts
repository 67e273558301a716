import { type PlanClock, dueOn, isLate, planClocks } from './plan-clocks.rules.js';

describe('the clocks', () => {
  it.each<[PlanClock, string, string]>([
    ['NA_ELIGIBLE', '2025-05-10', '2025-08-10'],
    ['NA_ELIGIBLE', '2026-12-30', '2027-03-30'],
    ['NA_ELIGIBLE', '2026-11-30', '2027-02-28'],
    ['NA_RELEVANT', '2025-09-01', '2025-12-01'],
    ['NA_RETURN_21_24', '2027-11-30', '2028-02-29'],
    ['PLAN_AFTER_NA', '2025-08-10', '2025-08-10'],
    ['PLAN_REVIEW', '2026-08-31', '2027-02-28'],
    ['PLAN_REVIEW_ON_REQUEST', '2026-11-22', '2026-12-20'],
    ['PLAN_REVIEW_NEW_ACCOM', '2026-11-22', '2026-12-20'],
    ['PLAN_REVIEW_NEW_ACCOM_NEXT', '2026-12-20', '2027-03-20'],
    ['CLA_REVIEW', '2026-05-22', '2026-11-22'],
    ['VISIT_7D', '2026-11-22', '2026-11-29'],
    ['VISIT_PRE_REVIEW', '2026-11-22', '2026-12-20'],
    ['VISIT_2M', '2026-12-31', '2027-02-28'],
    ['KIT_8W', '2026-11-22', '2027-01-17'],
    ['KIT_21', '2028-02-29', '2029-02-28'],
    ['KIT_ADULT_COWORK', '2026-11-22', '2027-02-22'],
    ['KIT_RISK', '2026-11-22', '2026-11-29'],
    ['UC_PREP', '2027-02-05', '2027-01-08'],
    ['HANDOVER', '2027-02-05', '2027-02-04'],
  ])('%s from %s is due on %s', (clock, trigger, due) => expect(dueOn(clock, trigger)).toBe(due));

  it('each say what starts them, and by whose rule', () => {
    for (const { name, trigger, source, basis } of Object.values(planClocks)) {
      for (const text of [name, trigger, source]) expect(text).not.toBe('');
      if (basis === 'LAW') expect(source).toMatch(/^(SI \d{4}\/\d+|Children Act 1989)/);
    }
  });

  it('run as long as the council says where it says so, also in working days', () => {
    expect(dueOn('PLAN_REVIEW', '2026-01-31', { PLAN_REVIEW: { months: 7 } })).toBe('2026-08-31');
    expect(dueOn('PLAN_REVIEW_ON_REQUEST', '2026-12-23', { PLAN_REVIEW_ON_REQUEST: { workingDays: 3 } })).toBe(
      '2026-12-30',
    );
    expect(dueOn('KIT_8W', '2026-11-22', { KIT_8W: { weeks: 6 } })).toBe('2027-01-03');
    expect(dueOn('PLAN_REVIEW', '2026-01-31', { KIT_8W: { weeks: 6 } })).toBe('2026-07-31');
  });

  it('are in time on the day itself and late the day after', () => {
    expect(isLate('2026-11-22', '2026-11-22')).toBe(false);
    expect(isLate('2026-11-22', '2026-11-23')).toBe(true);
  });
});
