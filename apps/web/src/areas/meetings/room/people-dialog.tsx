import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';

import { ErrorSummary } from '../../../design/error-summary.js';
import { PeopleList } from '../../../design/people-list.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { MarkAttendanceDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { can } from '../../../content/transitions.js';
import { RoomDialog } from './room-dialog.js';
import { useRoom } from './room-context.js';
import type { RoomMeeting } from './room-state.js';

type Invited = RoomMeeting['attendance'][number];

const WORDS: Record<Invited['state'], string> = {
  INVITED: 'Invited',
  PRESENT: 'At the meeting',
  APOLOGIES: 'Sent apologies',
};

/** Who has the room open, who was invited, and, for those who keep the roll, who is at the meeting. */
export function PeopleDialog({ onClose }: { onClose: () => void }) {
  const { room, here } = useRoom();
  const online = here.people.map((person) => ({
    id: person.id,
    name: person.displayName,
    role: `${person.role}, ${person.agencyName}`,
  }));
  return (
    <RoomDialog title="People at this meeting" onClose={onClose}>
      <p className="govuk-body">{room.meeting.quorumWords}</p>
      <h3 className="govuk-heading-s">In the room now</h3>
      {online.length > 0 ? <PeopleList people={online} /> : <p className="govuk-body">Nobody is shown yet.</p>}
      <h3 className="govuk-heading-s govuk-!-margin-top-4">Invited</h3>
      <Roll />
      <ButtonGroup>
        <Button onClick={onClose}>Close</Button>
      </ButtonGroup>
    </RoomDialog>
  );
}

function Roll() {
  const { room, meetingId, take } = useRoom();
  const saving = useSave(MarkAttendanceDocument);
  const { key, renew } = useClientKey();
  const marks = can(room.meeting, 'markAttendance');
  const mark = async (workerId: string, state: Invited['state']) => {
    const done = await saving.run({ input: { clientKey: key, meetingId, workerId, state } });
    renew();
    if (done) take({ type: 'meeting', meeting: done.markAttendance });
  };
  const line = (invited: Invited) => ({
    id: invited.worker.id,
    name: invited.worker.displayName,
    role: (
      <>
        {invited.worker.jobTitle}, {invited.worker.agency.name}. {WORDS[invited.state]}
        {marks && <Marks invited={invited} onMark={(state) => void mark(invited.worker.id, state)} />}
      </>
    ),
  });
  return (
    <>
      {saving.problem && <ErrorSummary problem={saving.problem} />}
      <PeopleList people={room.meeting.attendance.map(line)} />
    </>
  );
}

function Marks({ invited, onMark }: { invited: Invited; onMark: (state: Invited['state']) => void }) {
  const { displayName } = invited.worker;
  return (
    <>
      <br />
      {invited.state !== 'PRESENT' && (
        <TextButton onClick={() => onMark('PRESENT')} hidden={`: ${displayName}`}>
          Mark as here
        </TextButton>
      )}{' '}
      {invited.state !== 'APOLOGIES' && (
        <TextButton onClick={() => onMark('APOLOGIES')} hidden={`: ${displayName}`}>
          Record apologies
        </TextButton>
      )}
    </>
  );
}
