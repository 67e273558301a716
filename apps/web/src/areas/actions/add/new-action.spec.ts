import { goalChoices, quickDates } from './goals.js';
import { newActionInput, newActionProblems, NO_GOAL, type NewAction } from './new-action.js';
import { fitting, withChosen } from './use-search.js';

const draft = (but: Partial<NewAction> = {}): NewAction => ({
  youngPersonId: 'tia',
  title: 'View the flat',
  ownerId: 'priya',
  dueOn: '2026-12-01',
  goal: 'part-1',
  noPlanBecause: '',
  shown: false,
  plainWords: '',
  ...but,
});
const lacking = (but: Partial<NewAction>) => newActionProblems(draft(but), {}).map(({ field }) => field);

describe('a new action', () => {
  it('is sent with its goal, or with why there is none', () => {
    expect(newActionInput('k', draft(), {})).toEqual({
      clientKey: 'k',
      youngPersonId: 'tia',
      title: 'View the flat',
      ownerId: 'priya',
      dueOn: '2026-12-01',
      planPartId: 'part-1',
    });
    expect(newActionInput('k', draft({ goal: NO_GOAL, noPlanBecause: ' Urgent ' }), {})).toMatchObject({
      noPlanBecause: 'Urgent',
    });
  });

  it('tells the young person only in words made for them', () => {
    expect(newActionInput('k', draft({ plainWords: 'Left over' }), {})).not.toHaveProperty('plainWords');
    expect(newActionInput('k', draft({ shown: true, plainWords: 'See the flat' }), {})).toMatchObject({
      shownToYoungPerson: true,
      plainWords: 'See the flat',
    });
  });

  it('says what is missing, field by field', () => {
    expect(lacking({})).toEqual([]);
    expect(lacking({ title: ' ', ownerId: '', dueOn: '', goal: '' })).toEqual([
      'title',
      'planPartId',
      'ownerId',
      'dueOn',
    ]);
    expect(lacking({ goal: NO_GOAL })).toEqual(['noPlanBecause']);
    expect(lacking({ youngPersonId: '', goal: '' })).toEqual(['youngPersonId']);
    expect(lacking({ shown: true })).toEqual(['plainWords']);
  });

  it('for a commitment needs no young person', () => {
    const forPromise = draft({ youngPersonId: '', goal: '' });

    expect(newActionProblems(forPromise, { commitmentId: 'c' })).toEqual([]);
    expect(newActionInput('k', forPromise, { commitmentId: 'c' })).toMatchObject({ commitmentId: 'c' });
  });
});

describe('what the form offers', () => {
  it('are the open goals of the areas that are shown', () => {
    const goal = (partId: string, state: 'OPEN' | 'ACHIEVED') => ({
      id: partId,
      partId,
      words: `Goal ${partId}`,
      state,
    });
    const version = {
      id: 'v',
      sections: [
        {
          __typename: 'PlanSection' as const,
          key: 'ACCOMMODATION' as const,
          plainName: 'Home',
          objectives: [goal('1', 'OPEN'), goal('2', 'ACHIEVED')],
        },
        { __typename: 'WithheldSection' as const },
      ],
    };

    expect(goalChoices(version)).toEqual([{ value: '1', label: 'Home: Goal 1' }]);
    expect(goalChoices(null)).toEqual([]);
  });

  it('are dates that are coming up, as the server counts them', () => {
    const clocks = [
      { kind: 'TURNS_18', dueOn: '2027-02-05', days: 73 },
      { kind: 'PLAN_REVIEW', dueOn: '2026-11-21', days: -3 },
      { kind: 'KEEP_IN_TOUCH', dueOn: '2027-01-07', days: 44 },
    ];

    expect(quickDates('2026-12-01', clocks)).toEqual([
      { label: 'In 1 week', date: '2026-12-01' },
      { label: '18th birthday', date: '2027-02-05' },
    ]);
  });

  it('are never people who do not fit what is typed, also before the answer comes', () => {
    const before = [
      { value: '1', label: 'Aisha Bello' },
      { value: '2', label: 'Priya Nair' },
    ];

    expect(fitting(before, 'priya', false).map(({ value }) => value)).toEqual(['2']);
    expect(fitting(before, 'pria', true)).toEqual(before); // the server is tolerant of spelling
    expect(fitting(before, '', false)).toEqual(before);
  });

  it('keep the name of who was chosen while another is looked for', () => {
    expect(withChosen([{ value: '2' }], { value: '1' })).toEqual([{ value: '1' }, { value: '2' }]);
    expect(withChosen([{ value: '1' }], { value: '1' })).toEqual([{ value: '1' }]);
  });
});
