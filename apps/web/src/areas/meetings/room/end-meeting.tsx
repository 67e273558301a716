import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { count, plural } from '../../../content/plural.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { Icon } from '../../../design/icon.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { EndMeetingDocument, RoomItemDocument } from '../../../graphql/generated/meetings.js';
import { beforeTheEnd, type Check } from './before-the-end.js';
import { RoomDialog } from './room-dialog.js';
import { useRoom } from './room-context.js';
import { useMeetingCommand } from './use-meeting-command.js';

/** Ends the meeting, after a look at what is still open. What the server refuses, it says in its own sentence. */
export function EndMeeting({ onClose }: { onClose: () => void }) {
  const { room, unsent } = useRoom();
  useAllMinutes();
  const { checks, notReached } = beforeTheEnd(room, unsent);
  const { go, saving } = useMeetingCommand(EndMeetingDocument, (data) => data.endMeeting);
  const [reason, setReason] = useState('');
  const end = async () => {
    if (!(await go(reason.trim() || undefined))) return;
    announce('The meeting has ended');
    onClose();
  };
  return (
    <RoomDialog title="End the meeting" onClose={onClose}>
      <Form saving={saving} onSubmit={() => void end()} label="End the meeting">
        <Checklist checks={checks} />
        {notReached > 0 && (
          <TextArea
            name="reason"
            label={`Why ${plural(notReached, 'was it', 'were they')} not reached?`}
            hint={`${count(notReached, 'item', 'items')} will be offered for the next meeting, with this reason`}
            value={reason}
            onChange={setReason}
          />
        )}
        <ButtonGroup>
          <Button type="submit" busy={saving.busy}>
            End the meeting
          </Button>
          <TextButton onClick={onClose}>Go back to the meeting</TextButton>
        </ButtonGroup>
      </Form>
    </RoomDialog>
  );
}

/** The minutes of items that were not opened here: decisions and actions in them count too. */
function useAllMinutes(): void {
  const client = useClient();
  const { room, take } = useRoom();
  const load = useEffectEvent(() => {
    const unread = room.lines.filter((line) => line.__typename === 'AgendaItem' && !room.entries[line.id]);
    for (const { id } of unread)
      void client
        .query(RoomItemDocument, { id }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(
          ({ data }) => data?.agendaItem.__typename === 'AgendaItem' && take({ type: 'item', item: data.agendaItem }),
        );
  });
  useEffect(() => load(), []);
}

function Checklist({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className="app-checklist">
      {checks.map(({ done, words }) => (
        <li key={words}>
          <Icon name={done ? 'done' : 'soon'} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
