import { anOccasion, somebody } from '@app/panel/testing';
import { suggestionRules } from './reasons.rules.js';
import type { SuggestionFacts } from './suggestion-facts.js';
import { dueOn } from './suggestions.rules.js';
import { usualThresholds } from './thresholds.rules.js';

const reasonsOf = (but: Partial<SuggestionFacts>) => dueOn(somebody(but), anOccasion, usualThresholds)?.reasons ?? [];
const says = (but: Partial<SuggestionFacts>) => reasonsOf(but).map(({ sentence }) => sentence);
const noPlan = { planAuthorisedOn: null, planReviewDueOn: null } as const;

describe('a reason to be heard', () => {
  it('is none for somebody whose plan, home, learning and contact are in order', () => {
    expect(says({})).toEqual([]);
  });

  it.each<[string, Partial<SuggestionFacts>, string]>([
    ['1', { ...noPlan, planNeededSince: '2026-09-30' }, 'First plan due by 30 December 2026'],
    ['1', { ...noPlan, planNeededSince: '2026-08-01' }, 'First plan overdue 23 days'],
    ['1', { ...noPlan, planNeededSince: null }, 'No pathway plan'],
    ['3', { planReviewDueOn: '2026-11-01' }, 'Plan overdue 23 days'],
    ['3', { planReviewDueOn: '2026-11-23' }, 'Plan overdue 1 day'],
    ['3', { planReviewDueOn: '2026-11-24' }, 'Plan review due today'],
    ['3', { planReviewDueOn: '2026-12-22' }, 'Plan review due in 28 days'],
    ['4', { dateOfBirth: '2009-02-06' }, 'Turns 18 in 74 days with no confirmed home'],
    ['5', { homeSuitable: false }, 'Home not suitable'],
    ['5', { homeCode: 'S', homeSuitable: false }, 'No home of their own'],
    ['6', { homeCode: 'X', homeSuitable: false }, 'In custody: plan a home for release'],
    ['7', { homeCode: null, homeSuitable: null }, 'Not recorded where they live'],
    ['7', { homeCode: 'R', homeSuitable: null }, 'Not recorded where they live'],
    ['8', { referralWaitingSince: '2026-11-16' }, 'Housing referral waiting 6 working days'],
    ['9', { lastInTouchOn: '2026-09-22' }, 'Not in touch for 63 days'],
    ['9', { lastInTouchOn: null }, 'No contact recorded'],
    ['10', { timesCarried: 1 }, 'Carried once'],
    ['10', { timesCarried: 2 }, 'Carried twice'],
    ['10', { timesCarried: 3 }, 'Carried 3 times'],
    ['11', { lastHeardOn: null }, 'Never heard by this panel'],
    ['12', { lastHeardOn: '2026-04-24' }, 'Not heard for 7 months'],
    ['12', { lastHeardOn: '2026-05-24' }, 'Not heard for 6 months'],
    ['13', { actionsOverdue: 1, oldestActionDueOn: '2026-11-10' }, 'Action overdue 14 days'],
    ['13', { actionsOverdue: 3, oldestActionDueOn: '2026-11-10' }, '3 actions overdue, the longest by 14 days'],
    ['14', { learningCode: 'G5', learningSince: '2026-09-01' }, 'Not learning or working for 12 weeks'],
    ['15', { eligibleFrom: '2026-12-20' }, 'Becomes eligible on 20 December 2026'],
    [
      '16',
      { dateOfBirth: '2005-12-10' },
      'Reaches 21 on 10 December 2026: check support asked for, or yearly contact set up',
    ],
  ])('of rule %s with %j', (rule, but, sentence) => {
    expect(reasonsOf(but)).toContainEqual(expect.objectContaining({ rule, sentence }));
  });

  it.each<[string, Partial<SuggestionFacts>]>([
    ['a qualifying young person owes no plan', { ...noPlan, requiresPlan: false }],
    ['a review due in 29 days', { planReviewDueOn: '2026-12-23' }],
    ['turning 18 with a home confirmed', { dateOfBirth: '2009-02-10', nextHomeConfirmed: true, homeCode: 'CARE' }],
    ['a placement in care', { homeCode: 'CARE', homeSuitable: null }],
    ['a referral waiting 4 working days', { referralWaitingSince: '2026-11-18' }],
    ['in touch 55 days ago', { lastInTouchOn: '2026-09-30' }],
    ['heard a day less than 6 months ago', { lastHeardOn: '2026-05-25' }],
    ['an action due today', { actionsOverdue: 0, oldestActionDueOn: '2026-11-24' }],
    ['not learning for 83 days', { learningCode: 'G5', learningSince: '2026-09-02' }],
    ['learning not known', { learningCode: '0', learningSince: '2020-01-01' }],
    ['eligible from after the next meeting', { eligibleFrom: '2027-01-05' }],
    ['eligible already', { eligibleFrom: '2026-11-24' }],
  ])('is not: %s', (_why, but) => {
    expect(says(but)).toEqual([]);
  });

  it('of a needs assessment that is late comes beside the plan', () => {
    const late = { ...noPlan, planNeededSince: '2026-08-01', needsAssessmentOn: null };
    expect(says(late)).toEqual(['First plan overdue 23 days', 'Needs assessment overdue 23 days']);
    expect(says({ ...late, planNeededSince: '2026-09-30' })).toEqual(['First plan due by 30 December 2026']);
  });

  it('of an age comes between now and the next meeting, also when the meeting is past', () => {
    const sixteen = { dateOfBirth: '2010-12-31' };
    expect(says(sixteen)[0]).toContain('Reaches 16 on 31 December 2026');
    const past = { today: '2027-01-04', heldOn: '2026-12-01', nextOn: '2027-01-05' };
    expect(dueOn(somebody(sixteen), past, usualThresholds)?.reasons.map(({ code }) => code)).toContain('MILESTONE');
    expect(says({ dateOfBirth: '2011-01-05' })).toEqual([]);
  });

  it('of turning 18 starts 92 days before', () => {
    const turning = (dateOfBirth: string) => reasonsOf({ dateOfBirth }).map(({ code }) => code);
    expect(turning('2009-02-24')).toContain('TURNS_18_NO_HOME');
    expect(turning('2009-02-25')).not.toContain('TURNS_18_NO_HOME');
    expect(turning('2008-11-23')).not.toContain('TURNS_18_NO_HOME');
  });

  it('follows the panel’s own thresholds', () => {
    const stricter = { ...usualThresholds, notInTouchDays: 3 };
    expect(dueOn(somebody({ lastInTouchOn: '2026-11-21' }), anOccasion, stricter)?.reasons[0]?.sentence).toBe(
      'Not in touch for 3 days',
    );
  });

  it('has a number and a code of its own', () => {
    expect(new Set(suggestionRules.map(({ number }) => number)).size).toBe(suggestionRules.length);
    expect(new Set(suggestionRules.map(({ code }) => code)).size).toBe(suggestionRules.length);
  });
});
