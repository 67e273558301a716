/**
 * How the demonstration authority is made up. Figures are those of the annual report of a county council's leaving care
 * service for 2022-23 (public; 516 care leavers, 287 of them active, 71 aged 16 and 17, 44 unaccompanied) where it gives
 * them; the split below that is ours. Everybody in the demonstration is invented.
 */

/** What a person stands for in the demonstration: the legal status they are made to have on the day. */
export type Part =
  | 'ELIGIBLE'
  | 'RELEVANT'
  | 'NOT_YET_ELIGIBLE'
  | 'QUALIFYING_AT_17'
  | 'FORMER_RELEVANT'
  | 'ASKED_FOR_SUPPORT'
  | 'IN_EDUCATION'
  | 'IN_EDUCATION_PAST_25'
  | 'ANNUAL_CONTACT'
  | 'QUALIFYING'
  | 'UNDER_16'
  | 'ENDED'
  | 'DIED'
  | 'TRANSFERRED'
  | 'NO_DUTY';

/** Aged 16 and 17, with a personal adviser beside their social worker: 71 of 516. */
export const AGED_16_AND_17: Partial<Record<Part, number>> = {
  ELIGIBLE: 50,
  RELEVANT: 10,
  NOT_YET_ELIGIBLE: 6,
  QUALIFYING_AT_17: 5,
};

/** Adults who get a service now: 287 of 516. */
export const ACTIVE: Partial<Record<Part, number>> = {
  FORMER_RELEVANT: 226,
  ASKED_FOR_SUPPORT: 40,
  IN_EDUCATION: 18,
  IN_EDUCATION_PAST_25: 3,
};

/** Everybody else: 158 of 516. */
export const OTHERS: Partial<Record<Part, number>> = {
  ANNUAL_CONTACT: 124,
  QUALIFYING: 14,
  UNDER_16: 6,
  ENDED: 7,
  DIED: 2,
  TRANSFERRED: 3,
  NO_DUTY: 2,
};

export const PARTS = { ...AGED_16_AND_17, ...ACTIVE, ...OTHERS } as Record<Part, number>;

/** Of the active adults, 44 in 287 came as unaccompanied asylum-seeking children. */
export const UNACCOMPANIED_OF_ACTIVE = { YES: 44, NO: 243 };
/** Not in the report: among the 16 and 17 year olds in care. */
export const UNACCOMPANIED_OF_ELIGIBLE = { YES: 8, NO: 42 };

/** 7.6% stay put with their former foster carers. */
export const STAYING_PUT = { YES: 7.6, NO: 92.4 };

/** 91.03% of plans in time; the rest overdue, and a few not yet written. */
export const PLANS = { CURRENT: 91.03, OVERDUE: 6.9, NONE: 2.07 };

/** In work or learning: 63% at 17 and 18, 51% at 19 to 21; older than that is ours. */
export const WORK_OR_LEARNING = { AT_17_18: 0.63, AT_19_21: 0.51, OLDER: 0.47 };

/** In touch within eight weeks: 99% at 17 and 18, 96% at 19 to 21. */
export const IN_TOUCH_SHARE = { AT_17_18: 0.99, LATER: 0.96 };

/**
 * Where active adults live, staying put apart: with the next list, 97.24% suitable of those known. Letter and digit are
 * those of ACCOM.
 */
export const ADULT_HOMES = {
  U1: 92,
  D1: 38,
  B1: 34,
  E1: 16,
  K1: 11,
  Y1: 7,
  C1: 8,
  T1: 6,
  X2: 2,
  S2: 1,
  B2: 1,
  V2: 1,
  D2: 1,
  NOT_RECORDED: 3,
};

/** Of 44 unaccompanied care leavers, all in suitable homes but one in bed and breakfast and one in custody. */
export const UNACCOMPANIED_HOMES = { U1: 15, D1: 14, E1: 6, K1: 5, Y1: 2, W2: 1, X2: 1 };

/** 16 and 17, and no longer looked after. */
export const RELEVANT_HOMES = { B1: 4, D1: 6, E1: 3, K1: 1 };

/** People with whom there is little contact. */
export const OTHER_HOMES = { U1: 48, B1: 20, D1: 4, K1: 8, NOT_RECORDED: 44 };

/** Full time personal advisers: 17.64 for 358 young people. */
export const YOUNG_PEOPLE_PER_ADVISER = 20.3;

export const LEARNING_CODES: Readonly<Record<'YOUNGER' | 'OLDER', readonly (readonly [string, number])[]>> = {
  YOUNGER: [
    ['F2', 56],
    ['F4', 12],
    ['F5', 18],
    ['P2', 6],
    ['P5', 6],
    ['P4', 2],
  ],
  OLDER: [
    ['F5', 42],
    ['F2', 14],
    ['F1', 14],
    ['F4', 9],
    ['P5', 14],
    ['P2', 5],
    ['P1', 2],
  ],
};

/** Not in work or learning: illness or disability, other, pregnancy or parenting. */
export const NOT_LEARNING_CODES: readonly (readonly [string, number])[] = [
  ['G4', 36],
  ['G5', 50],
  ['G6', 14],
];
