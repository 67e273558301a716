import { registerEnumType } from '@nestjs/graphql';

/** Where a referral under the Joint Housing Protocol stands. What time decides (late, threatened) is never stored. */
export enum ReferralState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  INFO_REQUESTED = 'INFO_REQUESTED',
  ACCEPTED = 'ACCEPTED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReferralState, { name: 'ReferralState', description: 'Where a housing referral stands.' });

/** Who has to act next: the housing agency that was asked, or the council that asked. */
export enum Court {
  HOUSING = 'HOUSING',
  COUNCIL = 'COUNCIL',
}
registerEnumType(Court, { name: 'Court', description: 'Who has to act next.' });

/** On what ground personal data leaves the council: the young person's agreement, or a basis in law (UK GDPR Art 6). */
export enum Consent {
  GIVEN = 'GIVEN',
  LEGAL_BASIS = 'LEGAL_BASIS',
}
registerEnumType(Consent, { name: 'Consent', description: 'On what ground the referral may be sent.' });

/** The kinds of home a referral can end in. */
export enum HousingRoute {
  STAYING_PUT = 'STAYING_PUT',
  STAYING_CLOSE = 'STAYING_CLOSE',
  SUPPORTED_LODGINGS = 'SUPPORTED_LODGINGS',
  SUPPORTED_ACCOMMODATION = 'SUPPORTED_ACCOMMODATION',
  TRAINING_FLAT = 'TRAINING_FLAT',
  SHARED_LIVES = 'SHARED_LIVES',
  SOCIAL_HOUSING = 'SOCIAL_HOUSING',
  PRIVATE_RENTED = 'PRIVATE_RENTED',
  UNIVERSITY = 'UNIVERSITY',
  FAMILY = 'FAMILY',
  EMERGENCY = 'EMERGENCY',
}
registerEnumType(HousingRoute, { name: 'HousingRoute', description: 'The way to a home that was agreed.' });

/** Nothing more can happen to these. */
export const closedStates: readonly ReferralState[] = [
  ReferralState.ACCEPTED,
  ReferralState.NOT_ACCEPTED,
  ReferralState.WITHDRAWN,
];

export const isClosed = (state: ReferralState): boolean => closedStates.includes(state);

/** Who has to act while a referral stands there. A draft has not been sent, so nobody is waited for. */
export const courtOf: Readonly<Record<ReferralState, Court | null>> = {
  DRAFT: null,
  SUBMITTED: Court.HOUSING,
  ACKNOWLEDGED: Court.HOUSING,
  INFO_REQUESTED: Court.COUNCIL,
  ACCEPTED: null,
  NOT_ACCEPTED: null,
  WITHDRAWN: null,
};

export const stateWords: Readonly<Record<ReferralState, string>> = {
  DRAFT: 'Not sent yet',
  SUBMITTED: 'Sent to housing',
  ACKNOWLEDGED: 'Housing is working on it',
  INFO_REQUESTED: 'Housing asked for information',
  ACCEPTED: 'Accepted',
  NOT_ACCEPTED: 'Not accepted',
  WITHDRAWN: 'Withdrawn',
};
