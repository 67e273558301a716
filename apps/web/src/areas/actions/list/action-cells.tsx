import { day, dayOf } from '../../../content/dates.js';
import { quoted } from '../../../content/words.js';
import { Due } from '../../../design/due.js';
import { Status } from '../../../design/status.js';
import type { Column } from '../../../design/table.js';
import { TextButton } from '../../../design/text-button.js';
import { TextLink } from '../../../design/text-link.js';
import type { ActionRowFragment } from '../../../graphql/generated/actions.js';
import { canUpdate } from '../update/quick-choices.js';

interface Options {
  onUpdate: (id: string) => void;
  /** On a young person's own record, where actions stand under their goal, neither is said again. */
  personKnown?: boolean;
  sortable?: boolean;
}

/** The columns of a table of actions: the tracker, a record. */
export function actionColumns({ onUpdate, personKnown, sortable }: Options): Column<ActionRowFragment>[] {
  const sort = (sortKey: string) => (sortable ? { sortKey } : {});
  return [
    {
      key: 'action',
      header: personKnown ? 'Action' : 'Action and goal',
      cell: (action) => <WhatCell action={action} personKnown={personKnown ?? false} />,
    },
    {
      key: 'owner',
      header: 'Owner',
      ...sort('OWNER'),
      cell: ({ owner, ownerAgency }) => (
        <>
          {owner.displayName}
          <span className="app-t__sub">{ownerAgency.name}</span>
        </>
      ),
    },
    {
      key: 'due',
      header: 'Due',
      ...sort('DUE'),
      cell: ({ dueOn, tone, dueWords }) => <Due date={dueOn} tone={tone} words={dueWords} />,
    },
    {
      key: 'status',
      header: 'Status',
      cell: ({ tone, statusWords }) => <Status tone={tone}>{statusWords}</Status>,
    },
    {
      key: 'latest',
      header: 'Latest update',
      ...sort('LATEST_UPDATE'),
      cell: (action) => <LatestCell action={action} onUpdate={onUpdate} />,
    },
  ];
}

function WhatCell({ action, personKnown }: { action: ActionRowFragment; personKnown: boolean }) {
  const { id, title } = action;
  const forWhom = forWhomInWords(action, personKnown);
  return (
    <>
      <TextLink to={`/actions/${id}`} strong>
        {title}
      </TextLink>
      {forWhom && <span className="app-t__sub">{forWhom}</span>}
    </>
  );
}

/** "Leon Price, 18. Goal: Manage my own money"; for a commitment of the delivery group, its promise. */
export function forWhomInWords(
  { youngPerson, objective, commitment }: Pick<ActionRowFragment, 'youngPerson' | 'objective' | 'commitment'>,
  personKnown: boolean,
): string {
  const person = youngPerson && !personKnown && [youngPerson.displayName, youngPerson.age].filter(Boolean).join(', ');
  const goal = objective && !personKnown && `Goal: ${objective.words}`;
  const promise = commitment && `Delivery group plan, ${commitment.reference}: ${commitment.promise}`;
  return [person, goal, promise].filter(Boolean).join('. ');
}

/** The id of the button that opens a row: the focus comes back to it. */
export const updateButtonId = (id: string) => `update-${id}`;

function LatestCell({ action, onUpdate }: { action: ActionRowFragment; onUpdate: (id: string) => void }) {
  const { id, title, latestUpdate, latestUpdateAt } = action;
  return (
    <>
      {latestUpdate ? quoted(latestUpdate) : <span className="app-muted">No update yet</span>}
      {latestUpdate && latestUpdateAt && <span className="app-t__sub">{day(dayOf(latestUpdateAt))}</span>}
      {canUpdate(action) && (
        <div className="app-noprint">
          <TextButton id={updateButtonId(id)} onClick={() => onUpdate(id)} hidden={`: ${title}`}>
            Update
          </TextButton>
        </div>
      )}
    </>
  );
}
