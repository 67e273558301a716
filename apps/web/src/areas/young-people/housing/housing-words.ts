import type { Consent } from '../../../graphql/generated/young-people.js';

/** On what ground a referral may leave the council. */
export const CONSENTS: readonly { value: Consent; label: string; hint: string }[] = [
  { value: 'GIVEN', label: 'They agree to this being sent', hint: 'Say how and when they agreed' },
  {
    value: 'LEGAL_BASIS',
    label: 'It must be sent without their agreement',
    hint: 'Say which legal basis allows it, and why',
  },
];
