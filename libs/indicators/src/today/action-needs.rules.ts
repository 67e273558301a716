import type { Viewer } from '@app/access';
import { ActionState } from '@app/actions';
import { Tone } from '@app/platform';
import { forWhom } from './names.rules.js';
import type { Need } from './today-item.js';
import type { ActionNeedRow, TeamRow, TodayFacts } from './today.rows.js';

/** What the viewer promised, what waits for their check, and, for a manager, what is stuck or late in their team. */
export function actionNeeds(viewer: Viewer, facts: TodayFacts): Need[] {
  return [
    ...facts.actions.map((row) => owned(viewer, row)),
    ...facts.toCheck.map((row) => (row.state === ActionState.DECLINED ? declined(viewer, row) : toCheck(viewer, row))),
    ...facts.stuck.map((row) => stuck(viewer, row)),
    ...facts.team.map(lateInTeam),
  ];
}

const about = (row: ActionNeedRow) => ({
  subject: row.id,
  actionId: row.id,
  youngPersonId: row.youngPersonId,
  dueOn: row.dueOn,
  path: `/actions/${row.id}`,
});

const origin = (row: ActionNeedRow): string =>
  row.meetingTitle ? `${row.meetingTitle}, ${row.raisedByName}` : row.raisedByName;

function owned(viewer: Viewer, row: ActionNeedRow): Need {
  const context = forWhom(viewer, row, 'For a commitment of a partner');
  if (row.state === ActionState.ASSIGNED && !row.raisedByMe)
    return {
      ...about(row),
      kind: 'ACTION_ACCEPT',
      title: `Accept or decline: ${row.title}`,
      context,
      because: `Given to you by ${origin(row)}, and not answered yet`,
    };
  const isStuck = row.state === ActionState.BLOCKED;
  return {
    ...about(row),
    kind: 'ACTION',
    title: row.title,
    context,
    because: isStuck ? `You said this is stuck: ${row.blockedBy ?? 'no reason given'}` : 'You own this action',
    tone: isStuck ? Tone.HOLD : undefined,
  };
}

function toCheck(viewer: Viewer, row: ActionNeedRow): Need {
  return {
    ...about(row),
    kind: 'ACTION_CHECK',
    title: `Check that this was done: ${row.title}`,
    context: forWhom(viewer, row, 'For a commitment of a partner'),
    because: `${row.ownerName} says that it is done. Somebody else has to check`,
  };
}

function declined(viewer: Viewer, row: ActionNeedRow): Need {
  return {
    ...about(row),
    kind: 'ACTION_DECLINED',
    title: `Find a new owner: ${row.title}`,
    context: forWhom(viewer, row, 'For a commitment of a partner'),
    because: `${row.ownerName} declined what you asked: ${row.stateReason ?? 'no reason given'}`,
  };
}

function stuck(viewer: Viewer, row: ActionNeedRow): Need {
  return {
    ...about(row),
    kind: 'ACTION_STUCK',
    title: `Help ${row.ownerName}: ${row.title}`,
    context: forWhom(viewer, row, 'For a commitment of a partner'),
    because: `Stuck: ${row.blockedBy ?? 'no reason given'}`,
    tone: Tone.HOLD,
  };
}

function lateInTeam({ ownerId, ownerName, overdue, oldestDueOn }: TeamRow): Need {
  const many = overdue === 1 ? '1 action is' : `${overdue} actions are`;
  return {
    kind: 'TEAM_OVERDUE',
    subject: ownerId,
    title: `Talk with ${ownerName} about what is late`,
    context: 'Your team',
    because: `${many} overdue`,
    dueOn: oldestDueOn,
    path: `/actions?view=OVERDUE&owner=${ownerId}`,
  };
}
