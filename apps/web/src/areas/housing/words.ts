import type { Court, HousingRoute, ReferralState } from '../../graphql/generated/housing.js';

/** The ways to a home, in the words people use. */
export const ROUTES: readonly { value: HousingRoute; label: string }[] = [
  { value: 'STAYING_PUT', label: 'Staying Put with former foster carers' },
  { value: 'STAYING_CLOSE', label: 'Staying Close to a former children’s home' },
  { value: 'SUPPORTED_LODGINGS', label: 'Supported lodgings' },
  { value: 'SUPPORTED_ACCOMMODATION', label: 'Supported accommodation' },
  { value: 'TRAINING_FLAT', label: 'Training flat' },
  { value: 'SHARED_LIVES', label: 'Shared Lives' },
  { value: 'SOCIAL_HOUSING', label: 'Council or housing association home' },
  { value: 'PRIVATE_RENTED', label: 'Private rented home' },
  { value: 'UNIVERSITY', label: 'University accommodation' },
  { value: 'FAMILY', label: 'With family' },
  { value: 'EMERGENCY', label: 'Emergency accommodation' },
];

/** "Supported lodgings". */
export function routeWords(route: HousingRoute): string {
  return ROUTES.find(({ value }) => value === route)?.label ?? route;
}

/** The two sides of a referral, as they are named beside a clock. */
export const SIDES: Readonly<Record<Court, string>> = { HOUSING: 'Housing', COUNCIL: 'Children’s services' };

/** Where a referral may stand, in the order of the work: as the server words it. */
export const STATES: readonly { value: ReferralState; label: string }[] = [
  { value: 'DRAFT', label: 'Not sent yet' },
  { value: 'SUBMITTED', label: 'Sent to housing' },
  { value: 'ACKNOWLEDGED', label: 'Housing is working on it' },
  { value: 'INFO_REQUESTED', label: 'Housing asked for information' },
  { value: 'ACCEPTED', label: 'Accepted' },
  { value: 'NOT_ACCEPTED', label: 'Not accepted' },
  { value: 'WITHDRAWN', label: 'Withdrawn' },
];

/** What each step led to, as a line of its history. */
const STEP_TITLES: Readonly<Record<ReferralState, string>> = {
  DRAFT: 'Referral begun',
  SUBMITTED: 'Sent to housing',
  ACKNOWLEDGED: 'Housing took it on',
  INFO_REQUESTED: 'Housing asked for information',
  ACCEPTED: 'Accepted',
  NOT_ACCEPTED: 'Not accepted',
  WITHDRAWN: 'Withdrawn',
};

/** "Housing was answered" where the step came back from a question; else what it led to. */
export function stepTitle(step: { fromState: ReferralState | null; toState: ReferralState }): string {
  const answered = step.fromState === 'INFO_REQUESTED' && step.toState === 'ACKNOWLEDGED';
  return answered ? 'Children’s services answered' : STEP_TITLES[step.toState];
}

/** The first words of a longer text, whole words only: "A one bedroom flat within a bus ride of her nan…". */
export function shortly(words: string, most = 90): string {
  const text = words.trim();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(/[,;:.]$/, '')}…`;
}
