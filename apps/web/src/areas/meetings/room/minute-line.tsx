import { useState } from 'react';
import { day, time } from '../../../content/dates.js';
import { Icon } from '../../../design/icon.js';
import { TextButton } from '../../../design/text-button.js';
import { useViewer } from '../../../shell/viewer.js';
import { firstName } from '../names.js';
import { AgreeDecision } from './agree-decision.js';
import { ChangeEntry } from './change-entry.js';
import { writeChange } from './room-memory.js';
import { useRoom } from './room-context.js';
import type { Entry, OpenLine } from './room-state.js';

type Action = NonNullable<Entry['action']>;

const LOOKS: Record<Entry['kind'], string> = {
  NOTE: 'app-note',
  DECISION: 'app-note app-note--dec',
  ACTION: 'app-note app-note--act',
};

/** One entry of the minutes: a note, a decision or an action; its author and the minute taker can change its words. */
export function MinuteLine({ entry, line }: { entry: Entry; line: OpenLine }) {
  const { unsent, meetingId } = useRoom();
  const [opened, setOpened] = useState(false);
  const begun = unsent.changing[entry.id] !== undefined;
  const close = () => {
    setOpened(false);
    writeChange(meetingId, entry.id);
  };
  if (opened || begun)
    return (
      <li className="app-note">
        <ChangeEntry entry={entry} itemId={line.id} onClose={close} />
      </li>
    );
  return (
    <li className={LOOKS[entry.kind]}>
      {entry.kind === 'ACTION' ? (
        <ActionWords entry={entry} line={line} />
      ) : (
        <Words entry={entry} itemId={line.id} onChange={() => setOpened(true)} />
      )}
    </li>
  );
}

function Words({ entry, itemId, onChange }: { entry: Entry; itemId: string; onChange: () => void }) {
  const what = entry.kind === 'DECISION' ? 'decision' : 'note';
  return (
    <>
      {entry.kind === 'DECISION' && (
        <p className="app-note__tag">
          <Icon name="gavel" />
          Decision
        </p>
      )}
      <p className="app-note__words">{entry.words}</p>
      <p className="app-note__by">
        <By entry={entry} />
        {entry.kind === 'DECISION' && <AgreeDecision entry={entry} itemId={itemId} />}
        {entry.canChange && (
          <span className="app-noprint">
            {' '}
            &middot;{' '}
            <TextButton onClick={onChange} hidden={`${what} from ${time(entry.at)}`}>
              Change
            </TextButton>
          </span>
        )}
      </p>
    </>
  );
}

function By({ entry: { author, at, editedAt } }: { entry: Entry }) {
  const viewer = useViewer();
  const from = author.agency.id === viewer.agency.id ? '' : `, ${author.agency.name}`;
  return (
    <>
      {author.displayName}
      {from}, {time(at)}
      {editedAt && `, changed at ${time(editedAt)}`}
    </>
  );
}

function ActionWords({ entry: { action, words }, line }: { entry: Entry; line: OpenLine }) {
  return (
    <>
      <p className="app-note__tag">
        <Icon name="action" />
        Action
      </p>
      <p className="app-note__words">{action?.title ?? words}</p>
      {action && <p className="app-note__by">{aboutAction(action, line)}</p>}
    </>
  );
}

/** "Sandra Whitfield, by 27 November 2026. Goal: A home I won’t have to leave · Kofi can see this". */
function aboutAction({ owner, dueOn, objective, shownToYoungPerson }: Action, { youngPerson }: OpenLine): string {
  const goal = objective ? `Goal: ${objective.words}` : 'No goal yet';
  const seen = shownToYoungPerson && youngPerson ? ` · ${firstName(youngPerson.displayName)} can see this` : '';
  return `${owner.displayName}, by ${day(dueOn)}. ${goal}${seen}`;
}
