import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { count } from '../../../content/plural.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { RoomDialog } from './room-dialog.js';
import { useRoom } from './room-context.js';
import { countUnsent } from './room-memory.js';

const AFTER_THE_ROOM = '/meetings';

/** The way out. Somebody with unsent text is told so first. */
export function LeaveTheRoom() {
  const { unsent } = useRoom();
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const n = countUnsent(unsent);
  return (
    <>
      <Link
        className="govuk-link"
        to={AFTER_THE_ROOM}
        onClick={(event) => {
          if (n === 0) return;
          event.preventDefault();
          setAsking(true);
        }}
      >
        Leave the room
      </Link>
      {asking && (
        <RoomDialog title="You have text that is not saved" onClose={() => setAsking(false)}>
          <p className="govuk-body">
            {count(n, 'piece of text is', 'pieces of text are')} not in the minutes yet. You find it here again while
            this tab stays open. If you close the tab or sign out, it is lost.
          </p>
          <ButtonGroup>
            <Button onClick={() => setAsking(false)}>Stay in the room</Button>
            <Button kind="secondary" onClick={() => void navigate(AFTER_THE_ROOM)}>
              Leave the room
            </Button>
          </ButtonGroup>
        </RoomDialog>
      )}
    </>
  );
}
