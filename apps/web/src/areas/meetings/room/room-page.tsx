import { useParams } from 'react-router';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { day } from '../../../content/dates.js';
import { useLiveState } from '../../../graphql/live.js';
import { useWhatWaits } from '../../../shell/what-waits.js';
import { useViewer } from '../../../shell/viewer.js';
import { RoomBar } from './room-bar.js';
import { RoomColumns } from './room-columns.js';
import { RoomContext } from './room-context.js';
import { useUnsent } from './room-memory.js';
import { lineOf, titleOf, type RoomState } from './room-state.js';
import { useMeetingEvents } from './use-meeting-events.js';
import { useOutbox } from './use-outbox.js';
import { usePlace } from './use-place.js';
import { usePresence } from './use-presence.js';
import { useRoomState } from './use-room.js';
import { whatWaits } from './waiting-words.js';

/** The live room (ux S9): everybody sees the same item, what is said is written down, actions are given out. */
export function RoomPage() {
  const { id = '' } = useParams();
  return <OneRoom key={id} meetingId={id} />;
}

function OneRoom({ meetingId }: { meetingId: string }) {
  const viewer = useViewer();
  const handle = useRoomState(meetingId);
  const { room, take, ask } = handle;
  const unsent = useUnsent(meetingId);
  const outbox = useOutbox(meetingId, take);
  const place = usePlace(room, unsent);
  const here = usePresence(meetingId);
  const hearing = useMeetingEvents(meetingId, viewer.id, handle, here.hasWritten);
  const live = useLiveState() === 'live';
  useWhatWaits(whatWaits(unsent));
  const parts = room && { meetingId, room, take, ask, unsent, outbox, here, place, live };
  return (
    <RoomContext value={parts}>
      {parts && <RoomBar />}
      <Page title={room ? titleOfPage(room, place.shownId) : 'Meeting'} ownHeading={room !== undefined}>
        <Answer what="the meeting" data={parts} error={handle.error} onRetry={() => void ask()}>
          {() => <RoomColumns hearing={hearing} />}
        </Answer>
      </Page>
    </RoomContext>
  );
}

function titleOfPage(room: RoomState, shownId: string | undefined): string {
  const { title, heldOn } = room.meeting;
  const line = shownId === undefined ? undefined : lineOf(room, shownId);
  return line ? `Item ${line.position}: ${titleOf(line)} – ${title}, live` : `${title}, ${day(heldOn)}`;
}
