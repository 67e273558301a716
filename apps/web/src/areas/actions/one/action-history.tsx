import { day } from '../../../content/dates.js';
import { quoted } from '../../../content/words.js';
import { Panel } from '../../../design/panel.js';
import { Timeline } from '../../../design/timeline.js';
import type { ActionState } from '../../../graphql/generated/actions.js';
import type { ActionInFull } from './action-in-full.js';

type Update = ActionInFull['updates'][number];

const BECAME: Readonly<Record<ActionState, string>> = {
  ASSIGNED: 'Given to its owner',
  ACCEPTED: 'Accepted',
  BLOCKED: 'Stuck',
  DONE_CLAIMED: 'Done, waiting for a check',
  VERIFIED: 'Checked: it is done',
  DECLINED: 'Declined',
  CANCELLED: 'Cancelled',
};

/** Every update, newest first, with what changed in words. */
export function ActionHistory({ updates }: { updates: readonly Update[] }) {
  return (
    <Panel title="What happened">
      {updates.length === 0 ? (
        <p className="govuk-body app-s app-muted govuk-!-margin-bottom-0">No update yet.</p>
      ) : (
        <Timeline level={3} entries={updates.map(entryOf)} />
      )}
    </Panel>
  );
}

function entryOf(update: Update) {
  const { id, at, worker, note, dueOn } = update;
  return {
    id,
    title: updateTitle(update),
    when: at,
    by: worker.displayName,
    children: (note || dueOn) && (
      <>
        {note && quoted(note)} {dueOn && `New date: ${day(dueOn)}.`}
      </>
    ),
  };
}

/** What an update did: the state it led to, else the date it moved, else that something was written. */
export function updateTitle({ fromState, toState, dueOn }: Pick<Update, 'fromState' | 'toState' | 'dueOn'>): string {
  if (fromState === 'BLOCKED' && toState === 'ACCEPTED') return 'No longer stuck';
  if (fromState === 'DONE_CLAIMED' && toState === 'ACCEPTED') return 'Sent back: not done yet';
  if (fromState !== toState) return BECAME[toState];
  return dueOn ? 'Date moved' : 'Update';
}
