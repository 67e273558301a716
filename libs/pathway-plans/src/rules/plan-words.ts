/** Where a version of the plan is in its life. */
export const PlanState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  AUTHORISED: 'AUTHORISED',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type PlanState = (typeof PlanState)[keyof typeof PlanState];

/** How the young person took part in the review: the DfE's codes for review participation (SSDA903). */
export const Participation = {
  PN0: 'PN0',
  PN1: 'PN1',
  PN2: 'PN2',
  PN3: 'PN3',
  PN4: 'PN4',
  PN5: 'PN5',
  PN6: 'PN6',
  PN7: 'PN7',
} as const;
export type Participation = (typeof Participation)[keyof typeof Participation];

/** What the young person says of the plan. */
export const Agreement = {
  AGREED: 'AGREED',
  AGREED_IN_PART: 'AGREED_IN_PART',
  NOT_AGREED: 'NOT_AGREED',
  COULD_NOT_ASK: 'COULD_NOT_ASK',
} as const;
export type Agreement = (typeof Agreement)[keyof typeof Agreement];

/** Why a plan is late, so that lateness in recording is told from lateness in the work. */
export const OverdueReason = {
  RECORDING_DELAY: 'RECORDING_DELAY',
  STAFF_SICKNESS: 'STAFF_SICKNESS',
  AUTHORISATION_DELAY: 'AUTHORISATION_DELAY',
  YP_DECLINED: 'YP_DECLINED',
  LOST_TOUCH: 'LOST_TOUCH',
  OTHER: 'OTHER',
} as const;
export type OverdueReason = (typeof OverdueReason)[keyof typeof OverdueReason];

/** PN0 is for those under 4, so that it is read from a return and never offered on a form here. */
export const participationWords: Readonly<Record<Participation, string>> = {
  PN0: 'Was under 4 at the time',
  PN1: 'Came and spoke for themselves',
  PN2: 'Came, and an advocate spoke for them',
  PN3: 'Came, and said what they think without words',
  PN4: 'Came, and did not say what they think',
  PN5: 'Did not come, and an advocate spoke for them',
  PN6: 'Did not come, and sent what they think in another way',
  PN7: 'Did not come, and did not send what they think',
};
