import { anOccasion, somebody } from '@app/panel/testing';
import { coverageOf, dueOn, everyoneDue, publishedRules } from './suggestions.rules.js';
import { thresholdsOf, usualThresholds } from './thresholds.rules.js';

const due = (...people: Parameters<typeof everyoneDue>[0]) => everyoneDue(people, anOccasion, usualThresholds);

describe('everyone who is due', () => {
  it('comes with the clocks of the law first, then more reasons, then the longer delay', () => {
    const order = due(
      somebody({ youngPersonId: 'unheard', lastHeardOn: null }),
      somebody({ youngPersonId: 'unsuitable', homeSuitable: false }),
      somebody({ youngPersonId: 'plan late', planReviewDueOn: '2026-11-20' }),
      somebody({ youngPersonId: 'plan later', planReviewDueOn: '2026-10-01' }),
      somebody({ youngPersonId: 'plan late and unheard', planReviewDueOn: '2026-11-20', lastHeardOn: null }),
      somebody({ youngPersonId: 'turns 18', dateOfBirth: '2009-02-06' }),
      somebody({ youngPersonId: 'in order' }),
    ).map(({ youngPersonId }) => youngPersonId);
    expect(order).toEqual(['plan late and unheard', 'plan later', 'plan late', 'turns 18', 'unsuitable', 'unheard']);
  });

  it('keeps one order for people who are alike', () => {
    const alike = ['b', 'a'].map((youngPersonId) => somebody({ youngPersonId, lastHeardOn: null }));
    expect(due(...alike).map(({ youngPersonId }) => youngPersonId)).toEqual(['a', 'b']);
  });

  it('has its most pressing reason first, and a length that grows with the reasons up to 20 minutes', () => {
    const one = dueOn(somebody({ lastHeardOn: null }), anOccasion, usualThresholds);
    expect(one?.minutes).toBe(10);
    const two = dueOn(somebody({ lastHeardOn: null, homeSuitable: false }), anOccasion, usualThresholds);
    expect(two?.minutes).toBe(17);
    expect(two?.reasons.map(({ rule }) => rule)).toEqual(['5', '11']);
    const many = dueOn(
      somebody({ lastHeardOn: null, homeSuitable: false, timesCarried: 2, lastInTouchOn: null }),
      anOccasion,
      usualThresholds,
    );
    expect(many?.minutes).toBe(20);
  });
});

describe('the coverage', () => {
  it('counts who is due, listed, parked and never heard, and says how many were heard in 6 months', () => {
    const people = [
      somebody({ youngPersonId: 'a', lastHeardOn: null }),
      somebody({ youngPersonId: 'b', lastHeardOn: null }),
      somebody({ youngPersonId: 'c', homeSuitable: false }),
      somebody({ youngPersonId: 'd', lastHeardOn: '2026-05-24' }),
      somebody({ youngPersonId: 'e', lastHeardOn: '2026-01-01' }),
    ];
    const placed = { listed: new Set(['a']), parked: new Set(['c']) };
    expect(coverageOf(people, due(...people), placed, anOccasion)).toEqual({
      due: 5,
      listed: 1,
      parked: 1,
      neverHeard: 1,
      inScope: 5,
      heardInSixMonths: 2,
      sentence: '2 of 5 heard in the last 6 months. 1 of 5 due are on this agenda',
    });
  });
});

describe('the thresholds', () => {
  it('are the panel’s own where it has set whole numbers, and the usual ones for the rest', () => {
    expect(thresholdsOf({})).toEqual(usualThresholds);
    const own = thresholdsOf({ notInTouchDays: 28, notHeardMonths: 0, planDueDays: 'soon', unknown: 3 });
    expect(own).toEqual({ ...usualThresholds, notInTouchDays: 28 });
  });

  it('are in the published rules', () => {
    const rules = publishedRules({ ...usualThresholds, notInTouchDays: 28 });
    expect(rules).toHaveLength(16);
    expect(rules.find(({ code }) => code === 'NOT_IN_TOUCH')?.sentence).toBe(
      'Nobody has been in touch with them for 28 days',
    );
  });
});
