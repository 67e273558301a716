import type { ReferralCardFragment } from '../../../graphql/generated/housing.js';

type Parts = Partial<Omit<ReferralCardFragment, 'clock'>> & { clock?: Partial<ReferralCardFragment['clock']> };

/** A referral on the board; say only what the spec is about. */
export function aReferral({ clock, ...but }: Parts = {}): ReferralCardFragment {
  return {
    id: 'referral-1',
    version: 3,
    reference: 'HR-1001',
    state: 'ACKNOWLEDGED',
    stateWords: 'Housing is working on it',
    youngPerson: { id: 'tia', reference: 'TR-2041', displayName: 'Tia Marlowe', age: 17, canOpen: true },
    agency: { id: 'north-vale', name: 'North Vale' },
    referrer: { id: 'priya', displayName: 'Priya Nair' },
    officer: { id: 'sandra', displayName: 'Sandra Whitfield' },
    needOn: '2027-02-05',
    needWords: 'Home needed in 73 days (5 February 2027)',
    wants: 'A one bedroom flat',
    infoRequested: null,
    route: null,
    decisionReason: null,
    decidedAt: null,
    clock: {
      court: 'HOUSING',
      words: 'With Housing for 3 working days, 2 left',
      elapsedWorkingDays: 3,
      limitWorkingDays: 5,
      tone: 'OK',
      withHousingDays: 3,
      withCouncilDays: 0,
      ...clock,
    },
    allowedTransitions: [],
    blockedTransitions: [],
    ...but,
  };
}
