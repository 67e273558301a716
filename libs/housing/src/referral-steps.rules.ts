import { type LocalDate } from '@app/platform';
import type { HousingReferral } from './referral.entity.js';
import { Consent, ReferralState } from './referral-state.js';

/** What a person can do to a referral: the names of the mutations. */
export type ReferralStepName =
  | 'changeReferral'
  | 'submitReferral'
  | 'acknowledgeReferral'
  | 'askReferralInformation'
  | 'answerReferralInformation'
  | 'decideReferral'
  | 'withdrawReferral';

/** Which side of a referral takes a step: the agency that asks, or the one that answers. */
export type ReferralSide = 'referrer' | 'housing';

interface StepTerms {
  readonly from: readonly ReferralState[];
  readonly side: ReferralSide;
  readonly label: string;
  readonly needs: readonly string[];
}

/** Every step, from where, by whom, and what it asks. Buttons and refusals both come from here. */
export const referralSteps: Readonly<Record<ReferralStepName, StepTerms>> = {
  changeReferral: { from: [ReferralState.DRAFT], side: 'referrer', label: 'Change the referral', needs: [] },
  submitReferral: { from: [ReferralState.DRAFT], side: 'referrer', label: 'Send to housing', needs: [] },
  acknowledgeReferral: {
    from: [ReferralState.SUBMITTED],
    side: 'housing',
    label: 'Say you have it and will deal with it',
    needs: [],
  },
  askReferralInformation: {
    from: [ReferralState.ACKNOWLEDGED],
    side: 'housing',
    label: 'Ask for information',
    needs: ['note'],
  },
  answerReferralInformation: {
    from: [ReferralState.INFO_REQUESTED],
    side: 'referrer',
    label: 'Answer housing',
    needs: ['note'],
  },
  decideReferral: {
    from: [ReferralState.ACKNOWLEDGED],
    side: 'housing',
    label: 'Decide',
    needs: ['accepted', 'reason'],
  },
  withdrawReferral: {
    from: [ReferralState.DRAFT, ReferralState.SUBMITTED, ReferralState.ACKNOWLEDGED, ReferralState.INFO_REQUESTED],
    side: 'referrer',
    label: 'Withdraw the referral',
    needs: ['note'],
  },
};

export const stepNames = Object.keys(referralSteps) as ReferralStepName[];

/** A reason why a step cannot be taken now. `rule` is for programs, `field` the input it is about. */
export interface Refusal {
  readonly rule: string;
  readonly sentence: string;
  readonly field?: string;
}

/** What the steps are decided by. */
export type ReferralFacts = Pick<HousingReferral, 'state' | 'needOn' | 'wants' | 'consent' | 'consentWords'>;

/** Why the referral as it stands does not allow the step, whoever asks; undefined when it does. */
export function refusalOf(name: ReferralStepName, referral: ReferralFacts, today: LocalDate): Refusal | undefined {
  if (!referralSteps[name].from.includes(referral.state))
    return { rule: 'referral.wrong-state', sentence: wrongStateWords[referral.state] };
  return name === 'submitReferral' ? missingForSending(referral, today) : undefined;
}

const wrongStateWords: Readonly<Record<ReferralState, string>> = {
  DRAFT: 'Send the referral first: it is still a draft',
  SUBMITTED: 'Housing has not yet said that they have this referral',
  ACKNOWLEDGED: 'Housing already has this referral and is working on it',
  INFO_REQUESTED: 'Housing is waiting for the information they asked for',
  ACCEPTED: 'This referral was accepted and is closed',
  NOT_ACCEPTED: 'This referral was not accepted and is closed',
  WITHDRAWN: 'This referral was withdrawn',
};

/** Nothing leaves the council without a ground for it (UK GDPR Art 6; consent for a referral under Housing Act 1996 s213B). */
const missingForSending = (referral: ReferralFacts, today: LocalDate): Refusal | undefined =>
  needed(referral, today) ?? grounded(referral);

function needed({ needOn, wants }: ReferralFacts, today: LocalDate): Refusal | undefined {
  if (!needOn) return { rule: 'referral.need-date-missing', sentence: 'Say when a home is needed', field: 'needOn' };
  if (needOn < today)
    return {
      rule: 'referral.need-date-past',
      sentence: 'The date a home is needed must be today or later',
      field: 'needOn',
    };
  if (wants?.trim()) return undefined;
  return {
    rule: 'referral.words-missing',
    sentence: 'Write what the young person wants, in their own words',
    field: 'wants',
  };
}

function grounded({ consent, consentWords }: ReferralFacts): Refusal | undefined {
  if (!consent)
    return {
      rule: 'referral.consent-missing',
      sentence: 'Record the young person’s agreement, or the legal basis for sending this without it',
      field: 'consent',
    };
  if (consent === Consent.GIVEN || consentWords?.trim()) return undefined;
  return {
    rule: 'referral.legal-basis-missing',
    sentence: 'Say which legal basis lets you send this, and why',
    field: 'consentWords',
  };
}
