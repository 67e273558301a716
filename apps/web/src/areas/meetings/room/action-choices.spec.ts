import { dueChoices, dueDays, openGoals, toRecord } from './action-choices.js';
import { EMPTY_ACTION, NO_GOAL } from './room-memory.js';
import type { ItemAnswer } from './room-state.js';

const days = dueDays('2026-11-24', '2026-12-22', [
  { kind: 'TURNS_18', label: 'Turns 18', dueOn: '2027-01-03', days: 40 },
]);
const whole = { ...EMPTY_ACTION, title: 'Send the form', ownerId: 'priya', goal: 'part-1' };

describe('by when an action is done', () => {
  it('is one press: a week, the next panel, the birthday, or another date', () => {
    expect(dueChoices(days).map(({ label }) => label)).toEqual([
      '1 December 2026 (1 week)',
      '22 December 2026 (next panel)',
      '3 January 2027 (turns 18)',
      'Another date',
    ]);
  });

  it('offers no next panel where none is planned and no birthday that is past', () => {
    expect(dueChoices(dueDays('2026-11-24', undefined, [])).map(({ value }) => value)).toEqual(['WEEK', 'OTHER']);
  });
});

describe('an action that is to be recorded', () => {
  it('is ready with what, who and a goal: the date is chosen already', () => {
    expect(toRecord(whole, days)).toEqual({
      found: [],
      dueOn: '2026-12-01',
      planPartId: 'part-1',
      noPlanBecause: null,
    });
  });

  it('says what is missing, field by field, before it is sent', () => {
    expect(toRecord({ ...EMPTY_ACTION, due: 'OTHER' }, days).found.map(({ field }) => field)).toEqual([
      'title',
      'ownerId',
      'dueOn',
      'planPartId',
    ]);
  });

  it('without a goal needs the reason', () => {
    const without = { ...whole, goal: NO_GOAL };

    expect(toRecord(without, days).found.map(({ field }) => field)).toEqual(['noPlanBecause']);
    expect(toRecord({ ...without, noPlanBecause: ' Plan not written yet ' }, days)).toMatchObject({
      found: [],
      planPartId: null,
      noPlanBecause: 'Plan not written yet',
    });
  });
});

describe('the goals to choose from', () => {
  const objective = (partId: string, state: 'OPEN' | 'ACHIEVED') => ({ id: partId, partId, words: partId, state });
  const kofi = (plan: NonNullable<ItemAnswer['youngPerson']>['plan']): ItemAnswer['youngPerson'] => ({
    id: 'kofi',
    displayName: 'Kofi Adeyemi',
    age: 17,
    clocks: [],
    whatMatters: { __typename: 'OwnWords', words: null, saidOn: null },
    plan,
  });

  it('are those of the current plan that are still open, of the sections that are shown', () => {
    const sections = [
      {
        __typename: 'PlanSection' as const,
        key: 'ACCOMMODATION' as const,
        objectives: [objective('a home', 'OPEN'), objective('a bed', 'ACHIEVED')],
      },
      {
        __typename: 'WithheldSection' as const,
        key: 'HEALTH' as const,
        withheld: { because: 'Shared with health only' },
      },
    ];

    expect(openGoals(kofi({ __typename: 'PathwayPlan', current: { id: 'v1', sections } }))).toEqual([
      { value: 'a home', label: 'a home' },
    ]);
  });

  it('are none without a plan, or where it is withheld', () => {
    expect(openGoals(kofi({ __typename: 'PathwayPlan', current: null }))).toEqual([]);
    expect(openGoals(kofi({ __typename: 'Withheld', because: 'Not shared', ask: 'Priya Nair' }))).toEqual([]);
    expect(openGoals(undefined)).toEqual([]);
  });
});
