import type { ReactNode } from 'react';
import { day, dayOf } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import { SummaryList, type SummaryRow } from '../../../design/summary-list.js';
import { TextLink } from '../../../design/text-link.js';
import type { ActionInFull } from './action-in-full.js';

const SOURCES: Readonly<Record<ActionInFull['source'], string>> = {
  PANEL: 'A panel',
  PLAN: 'The pathway plan',
  REFERRAL: 'A housing referral',
  DELIVERY_GROUP: 'The delivery group',
  WORKER: 'A worker',
};

/** For whom and why, who does it, how often the date moved. Rows without an answer are left out. */
export function ActionFacts({ action }: { action: ActionInFull }) {
  const rows: (SummaryRow | undefined)[] = [
    row('For', <ForWhom action={action} />),
    row('Goal', goal(action)),
    row('Owner', `${action.owner.displayName}, ${action.ownerAgency.name}`),
    row('Due', dueInWords(action)),
    row('Stuck on', action.blockedBy),
    row('Reason', action.stateReason),
    row('Done on', action.doneOn && day(action.doneOn)),
    row('What shows it', action.evidence),
    row('In plain words', plainWords(action)),
    row('Came from', <CameFrom action={action} />),
  ];
  return <SummaryList rows={rows.filter((each) => each !== undefined)} />;
}

function row(label: string, value: ReactNode): SummaryRow | undefined {
  return value ? { label, value } : undefined;
}

function ForWhom({ action: { youngPerson, commitment } }: { action: ActionInFull }) {
  if (commitment)
    return (
      <TextLink to={`/delivery-group/commitments/${commitment.id}`}>
        {commitment.reference}: {commitment.promise}
      </TextLink>
    );
  if (!youngPerson) return null;
  const who = [youngPerson.displayName, youngPerson.age].filter(Boolean).join(', ');
  return youngPerson.canOpen ? <TextLink to={`/young-people/${youngPerson.id}`}>{who}</TextLink> : <>{who}</>;
}

function goal({ objective, youngPerson }: ActionInFull): ReactNode {
  if (objective) return `${objective.sectionName}: ${objective.words}`;
  return youngPerson && 'No goal linked';
}

/** "27 November 2026. First due 20 November 2026, moved once". How often a date moved is never lost. */
export function dueInWords({
  dueOn,
  firstDueOn,
  timesMoved,
}: Pick<ActionInFull, 'dueOn' | 'firstDueOn' | 'timesMoved'>) {
  if (timesMoved === 0) return day(dueOn);
  const moved = timesMoved === 1 ? 'moved once' : `moved ${count(timesMoved, 'time')}`;
  return `${day(dueOn)}. First due ${day(firstDueOn)}, ${moved}`;
}

function plainWords({ youngPerson, plainWords: words, shownToYoungPerson }: ActionInFull): ReactNode {
  if (!youngPerson) return null;
  const name = youngPerson.displayName.split(' ')[0] ?? '';
  if (!shownToYoungPerson) return `${name} does not see this action`;
  return `“${words ?? ''}” ${name} can see this in their plan`;
}

function CameFrom({ action }: { action: ActionInFull }) {
  const { meeting, source, raisedBy, raisedAt } = action;
  return (
    <>
      {meeting ? (
        <TextLink to={`/meetings/${meeting.id}`}>
          {meeting.title}, {day(meeting.heldOn)}
        </TextLink>
      ) : (
        SOURCES[source]
      )}
      . Added by {raisedBy.displayName} on {day(dayOf(raisedAt))}
    </>
  );
}
