import { dateProblems } from '../../../design/date-input.js';
import type { CareStatus, SupportLevel } from '../../../graphql/generated/young-people.js';
import type { FieldProblem } from '../../../graphql/problem.js';

/** What the form of an override holds. */
export interface OverrideDraft {
  status: CareStatus | '';
  supportLevel: SupportLevel | '';
  reason: string;
  approvedById: string;
  startsOn: string;
  expiresOn: string;
}

/** Mistakes that can be seen before anything is sent. How long it may last, and who may approve, the server says. */
export function overrideProblems({ status, reason, approvedById, startsOn, expiresOn }: OverrideDraft): FieldProblem[] {
  return [
    ...(status ? [] : [{ field: 'status', message: 'Choose the stage that applies' }]),
    ...(reason.trim() ? [] : [{ field: 'reason', message: 'Say why' }]),
    ...(approvedById ? [] : [{ field: 'approvedById', message: 'Choose the manager who approved this' }]),
    ...dateProblems('startsOn', startsOn, { say: 'Enter the first day' }),
    ...dateProblems('expiresOn', expiresOn, { say: 'Enter the day it ends' }),
  ];
}
