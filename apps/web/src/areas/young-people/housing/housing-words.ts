import type { Consent, HousingRoute, ReferralState } from '../../../graphql/generated/young-people.js';

/** The kinds of home a referral can lead to. */
export const ROUTES: Readonly<Record<HousingRoute, string>> = {
  STAYING_PUT: 'Staying Put with carers',
  STAYING_CLOSE: 'Staying Close',
  SUPPORTED_LODGINGS: 'Supported lodgings',
  SUPPORTED_ACCOMMODATION: 'Supported accommodation',
  TRAINING_FLAT: 'Training flat',
  SHARED_LIVES: 'Shared Lives',
  SOCIAL_HOUSING: 'A council or housing association home',
  PRIVATE_RENTED: 'Private rented',
  UNIVERSITY: 'University',
  FAMILY: 'With family',
  EMERGENCY: 'Emergency accommodation',
};

const STEPS: Readonly<Record<ReferralState, string>> = {
  DRAFT: 'Draft begun',
  SUBMITTED: 'Sent to housing',
  ACKNOWLEDGED: 'Housing is dealing with it',
  INFO_REQUESTED: 'Housing asked for information',
  ACCEPTED: 'Accepted by housing',
  NOT_ACCEPTED: 'Not accepted by housing',
  WITHDRAWN: 'Withdrawn',
};

/** What a step of a referral was. */
export function stepTitle(toState: ReferralState): string {
  return STEPS[toState];
}

/** On what ground a referral may leave the council. */
export const CONSENTS: readonly { value: Consent; label: string; hint: string }[] = [
  { value: 'GIVEN', label: 'They agree to this being sent', hint: 'Say how and when they agreed' },
  {
    value: 'LEGAL_BASIS',
    label: 'It must be sent without their agreement',
    hint: 'Say which legal basis allows it, and why',
  },
];
