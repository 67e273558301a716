import type { Viewer } from '@app/access';
import { addMonths, addWorkingDays, dayInWords, type LocalDate } from '@app/platform';
import { inTouchDueOn } from '@app/young-people';
import { nameFor } from './names.rules.js';
import type { Need } from './today-item.js';
import type { CaseloadRow, TodayFacts, WaitingPlanRow } from './today.rows.js';

/** A first plan is due with its needs assessment, three months after it is first required: SI 2010/959 reg 42(1). */
const FIRST_PLAN_MONTHS = 3;
/** A deputy may sign off when the manager has not within this many working days: a local standard. */
const AUTHORISE_WORKING_DAYS = 3;

/** Plans to write, review, change or sign off, and young people to be reached again. */
export function planNeeds(viewer: Viewer, facts: TodayFacts, today: LocalDate): Need[] {
  return [
    ...facts.caseload.flatMap((row) => ofPerson(viewer, row, today)),
    ...facts.waitingPlans.map((row) => toAuthorise(viewer, row)),
  ];
}

function ofPerson(viewer: Viewer, row: CaseloadRow, today: LocalDate): Need[] {
  const name = nameFor(viewer, row) ?? 'a young person';
  return [planNeed(row, name), returned(row, name), contact(row, name, today)].filter((need) => need !== null);
}

const planPage = ({ youngPersonId }: { youngPersonId: string }): string => `/young-people/${youngPersonId}/plan`;

function planNeed(row: CaseloadRow, name: string): Need | null {
  const { requiresPlan, openVersionState, youngPersonId } = row;
  // Once it is sent it is in the manager's court.
  if (!requiresPlan || openVersionState === 'SUBMITTED') return null;
  const shared = { subject: youngPersonId, youngPersonId, legal: true, path: planPage(row), context: 'Pathway plan' };
  return row.authorisedOn === null ? firstPlan(row, name, shared) : review(row, name, shared);
}

type Shared = Pick<Need, 'subject' | 'youngPersonId' | 'legal' | 'path' | 'context'>;

function firstPlan({ planRequiredSince }: CaseloadRow, name: string, shared: Shared): Need | null {
  if (planRequiredSince === null) return null;
  return {
    ...shared,
    kind: 'FIRST_PLAN',
    title: `Write the first pathway plan of ${name}`,
    because: `A plan is required since ${dayInWords(planRequiredSince)}, and the needs assessment is due within 3 months`,
    dueOn: addMonths(planRequiredSince, FIRST_PLAN_MONTHS),
  };
}

function review({ reviewDueOn }: CaseloadRow, name: string, shared: Shared): Need | null {
  if (reviewDueOn === null) return null;
  return {
    ...shared,
    kind: 'PLAN_REVIEW',
    title: `Review the pathway plan of ${name}`,
    because: `The law asks for a review at least every 6 months: this one by ${dayInWords(reviewDueOn)}`,
    dueOn: reviewDueOn,
  };
}

function returned(row: CaseloadRow, name: string): Need | null {
  if (row.openVersionState !== 'RETURNED' || !row.openVersionIsMine || row.openVersionId === null) return null;
  return {
    kind: 'PLAN_RETURNED',
    subject: row.openVersionId,
    planVersionId: row.openVersionId,
    youngPersonId: row.youngPersonId,
    title: `Change the pathway plan of ${name} and send it again`,
    context: 'Pathway plan',
    because: 'Your manager returned it, with the reason',
    dueOn: null,
    path: planPage(row),
  };
}

function contact(row: CaseloadRow, name: string, today: LocalDate): Need | null {
  const dueOn = inTouchDueOn(row);
  if (dueOn === null || row.lastInTouchOn === null || dueOn > addMonths(today, 1)) return null;
  return {
    kind: 'KEEP_IN_TOUCH',
    subject: row.youngPersonId,
    youngPersonId: row.youngPersonId,
    title: `Get in touch with ${name}`,
    context: 'Keeping in touch',
    because: `Last in touch on ${dayInWords(row.lastInTouchOn)}`,
    dueOn,
    path: `/young-people/${row.youngPersonId}`,
  };
}

function toAuthorise(viewer: Viewer, row: WaitingPlanRow): Need {
  const author = row.authorName ?? 'Its author';
  return {
    kind: 'PLAN_AUTHORISE',
    subject: row.id,
    planVersionId: row.id,
    youngPersonId: row.youngPersonId,
    title: `Read and sign off the pathway plan of ${nameFor(viewer, row) ?? 'a young person'}`,
    context: 'Pathway plan',
    because: `${author} sent it on ${dayInWords(row.submittedOn)}. Somebody else has to authorise it`,
    dueOn: addWorkingDays(row.submittedOn, AUTHORISE_WORKING_DAYS),
    path: planPage(row),
  };
}
