import {
  answersOf,
  draftProblems,
  homeGoals,
  prefilled,
  prefilledInWords,
  type ReferralDraft,
} from './referral-draft.js';

type Person = Parameters<typeof prefilled>[0];

const section = (key: 'ACCOMMODATION' | 'PRACTICAL_SKILLS', goals: string[]) => ({
  __typename: 'PlanSection' as const,
  key,
  plainName: key,
  needs: `Needs ${key}`,
  contingency: `Plan B ${key}`,
  objectives: goals.map((partId) => ({ id: partId, partId, words: `Goal ${partId}`, state: 'OPEN' as const })),
});

const tia: Person = {
  id: 'tia',
  displayName: 'Tia Marlowe',
  reference: 'TR-2041',
  ageWords: '17 years old',
  whatMatters: { __typename: 'OwnWords', words: 'Near my nan', saidOn: null },
  clocks: [{ kind: 'TURNS_18', dueOn: '2027-02-05', days: 73 }],
  plan: {
    __typename: 'PathwayPlan',
    current: { id: 'v', sections: [section('ACCOMMODATION', ['flat']), section('PRACTICAL_SKILLS', [])] },
  },
  referrals: [],
};
const nothingKnown: Person = {
  ...tia,
  whatMatters: { __typename: 'Withheld', because: 'Not shared', ask: 'Priya Nair' },
  clocks: [],
  plan: { __typename: 'Withheld', because: 'Not shared', ask: 'Priya Nair' },
};

describe('a new referral', () => {
  it('begins with what the record knows, and says so', () => {
    const draft = prefilled(tia);

    expect(draft).toMatchObject({
      needOn: '2027-02-05',
      wants: 'Near my nan',
      planPartId: 'flat',
      supportNeeds: 'Needs PRACTICAL_SKILLS',
      planB: 'Plan B ACCOMMODATION',
      consent: '',
    });
    expect(prefilledInWords(draft)).toHaveLength(4);
    expect(homeGoals(tia)).toEqual([{ value: 'flat', label: 'Goal flat' }]);
  });

  it('begins empty where nothing is shared', () => {
    expect(Object.values(prefilled(nothingKnown)).join('')).toBe('');
  });

  it('can be kept half done, but not without knowing whom to ask', () => {
    const draft: ReferralDraft = { ...prefilled(nothingKnown), agencyId: '' };

    expect(draftProblems(draft).map(({ field }) => field)).toEqual(['agencyId']);
    expect(draftProblems({ ...draft, agencyId: 'north-vale', needOn: 'soon' }).map(({ field }) => field)).toEqual([
      'needOn',
    ]);
  });

  it('clears what was emptied', () => {
    expect(answersOf({ ...prefilled(nothingKnown), wants: '  ' })).toMatchObject({ wants: null, needOn: null });
  });
});
