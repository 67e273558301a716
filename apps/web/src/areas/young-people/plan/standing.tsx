import { useState } from 'react';
import { day } from '../../../content/dates.js';
import { can } from '../../../content/transitions.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { SummaryList } from '../../../design/summary-list.js';
import type { Person } from '../record/person.js';
import { labelOf, OVERDUE_REASONS } from './plan-words.js';
import type { Plan } from './plan-types.js';
import { OverdueForm } from './overdue-form.js';
import { ReviewForm } from './review-form.js';
import { StartVersion } from './start-version.js';

type Open = 'review' | 'overdue' | undefined;

/** Where the plan stands in time, with why and by which law; what can be done about it. */
export function Standing({ person, plan }: { person: Person; plan: Plan }) {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <Section title="Where the plan stands" more={<Status tone={plan.tone}>{plan.timelinessWords}</Status>}>
      <SummaryList rows={rowsOf(plan)} />
      <div className="app-noprint">
        <ButtonGroup>
          {can(person, 'startPlanVersion') && <StartVersion person={person} />}
          {can(person, 'recordPlanReview') && (
            <Button kind="secondary" small aria-expanded={open === 'review'} onClick={() => setOpen('review')}>
              Record a review
            </Button>
          )}
          {can(person, 'explainOverduePlan') && (
            <Button kind="secondary" small aria-expanded={open === 'overdue'} onClick={() => setOpen('overdue')}>
              Say why it is late
            </Button>
          )}
        </ButtonGroup>
        {open === 'review' && <ReviewForm person={person} onClose={close} />}
        {open === 'overdue' && <OverdueForm person={person} given={plan.overdueReason} onClose={close} />}
      </div>
    </Section>
  );
}

/** What the timeliness is worked out from. Dates that are not there say so: an empty row would look like a mistake. */
function rowsOf(plan: Plan) {
  const { timeliness, reviewDueOn, lastReviewOn, needsAssessmentDueOn, needsAssessmentOn, overdueReason, whoLeads } =
    plan;
  const rows = [
    { label: 'Review due', value: reviewDueOn ? `${day(reviewDueOn)}. ${REVIEW_LAW}` : NOT_DUE[timeliness] },
    { label: 'Last review', value: lastReviewOn ? day(lastReviewOn) : 'None recorded' },
    { label: 'Needs assessment', value: assessmentInWords(needsAssessmentOn, needsAssessmentDueOn) },
    { label: 'Who leads', value: whoLeads },
  ];
  return overdueReason ? [...rows, { label: 'Why it is late', value: labelOf(OVERDUE_REASONS, overdueReason) }] : rows;
}

const REVIEW_LAW = 'At least every 6 months (SI 2010/2571 regulation 7)';

const NOT_DUE: Readonly<Record<Plan['timeliness'], string>> = {
  NOT_REQUIRED: 'No plan is required at this support stage',
  NOT_YET_DUE: 'There is no plan to review yet',
  NONE: 'There is no plan to review yet',
  CURRENT: 'No date',
  OVERDUE: 'No date',
};

function assessmentInWords(doneOn: string | null, dueOn: string | null): string {
  if (doneOn) return `Done on ${day(doneOn)}`;
  return dueOn ? `Due by ${day(dueOn)} (SI 2010/959 regulation 42)` : 'None recorded';
}
