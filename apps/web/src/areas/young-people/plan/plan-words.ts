import { day } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import type { Agreement, OverdueReason, Participation, PlanState } from '../../../graphql/generated/young-people.js';

/** "1 of 3 actions done"; a goal nobody does anything for says so. */
export function progressInWords(done: number, total: number): string {
  return total === 0 ? 'No actions yet' : `${done} of ${count(total, 'action')} done`;
}

/** "Agreed with Tia", in one short sentence. */
export function agreedInWords(agreement: Agreement, name: string): string {
  const words: Readonly<Record<Agreement, string>> = {
    AGREED: `Agreed with ${name}`,
    AGREED_IN_PART: `${name} agrees, with differences`,
    NOT_AGREED: `${name} does not agree`,
    COULD_NOT_ASK: `We could not ask ${name}`,
  };
  return words[agreement];
}

/** Where a version is in its life. */
export const VERSION_STATES: Readonly<Record<PlanState, string>> = {
  DRAFT: 'Draft',
  SUBMITTED: 'Waiting for sign-off',
  RETURNED: 'Returned to the author',
  AUTHORISED: 'In force',
  SUPERSEDED: 'Replaced by a later version',
};

/** How a young person took part: the codes of the SSDA903 return. PN0 is for under 4 and is never offered. */
export const PARTICIPATION: readonly { value: Participation; label: string }[] = [
  { value: 'PN1', label: 'Came and spoke for themselves' },
  { value: 'PN2', label: 'Came, and an advocate spoke for them' },
  { value: 'PN3', label: 'Came, and said what they think without words' },
  { value: 'PN4', label: 'Came, and did not say what they think' },
  { value: 'PN5', label: 'Did not come, and an advocate spoke for them' },
  { value: 'PN6', label: 'Did not come, and sent what they think in another way' },
  { value: 'PN7', label: 'Did not come, and did not send what they think' },
];

export const AGREEMENTS: readonly { value: Agreement; label: string }[] = [
  { value: 'AGREED', label: 'Agrees with the plan' },
  { value: 'AGREED_IN_PART', label: 'Agrees, with differences' },
  { value: 'NOT_AGREED', label: 'Does not agree' },
  { value: 'COULD_NOT_ASK', label: 'We could not ask' },
];

export const OVERDUE_REASONS: readonly { value: OverdueReason; label: string }[] = [
  { value: 'RECORDING_DELAY', label: 'The review was held and is not recorded yet' },
  { value: 'STAFF_SICKNESS', label: 'A worker is off sick' },
  { value: 'AUTHORISATION_DELAY', label: 'It waits for a manager to authorise it' },
  { value: 'YP_DECLINED', label: 'The young person does not want a review now' },
  { value: 'LOST_TOUCH', label: 'We have lost touch' },
  { value: 'OTHER', label: 'Another reason' },
];

/** Who asked for a review. */
export const ASKED_BY = [
  { value: 'CLOCK', label: 'Nobody: it was due' },
  { value: 'YOUNG_PERSON', label: 'The young person' },
  { value: 'WORKER', label: 'A worker' },
] as const;

/** Who asked for a review that was held, after its day. */
export function askedInWords(askedForBy: string): string {
  if (askedForBy === 'CLOCK') return 'It was due';
  return `Asked for by ${labelOf(ASKED_BY, askedForBy).toLowerCase()}`;
}

/** The label of a choice, or the code itself where this page does not know it. */
export function labelOf(choices: readonly { value: string; label: string }[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

interface Dates {
  meetingOn: string | null;
  submittedOn: string | null;
  authorisedOn: string | null;
  sharedOn: string | null;
}

/** The days of a version, as far as they have come: "Review meeting 12 May 2026 · sent 14 May 2026 · …". */
export function versionDates({ meetingOn, submittedOn, authorisedOn, sharedOn }: Dates, name: string): string {
  return [
    meetingOn && `Review meeting ${day(meetingOn)}`,
    submittedOn && `sent for sign-off ${day(submittedOn)}`,
    authorisedOn && `authorised ${day(authorisedOn)}`,
    sharedOn && `given to ${name} ${day(sharedOn)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
