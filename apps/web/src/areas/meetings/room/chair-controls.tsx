import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { TextButton } from '../../../design/text-button.js';
import { PressProblem } from '../../../design/press-problem.js';
import {
  BeginMeetingDocument,
  PauseMeetingDocument,
  ResumeMeetingDocument,
} from '../../../graphql/generated/meetings.js';
import type { Problem } from '../../../graphql/problem.js';
import { WHY_OFFLINE } from '../../../shell/connection-bar.js';
import { can, labelOf, whyNot } from '../../../content/transitions.js';
import { EndMeeting } from './end-meeting.js';
import { useRoom } from './room-context.js';
import { nextLine, type OpenLine } from './room-state.js';
import { useMeetingCommand } from './use-meeting-command.js';
import { useStartItem } from './use-start-item.js';

const WHY_NOT_NEXT = 'why-not-next';

/** What the chair and the minute taker do to the meeting: start it, go on to the next item, pause, end. Nothing for others. */
export function ChairControls() {
  const { room } = useRoom();
  const next = nextLine(room);
  if (!room.meeting.canChair) return null;
  return (
    <div className="app-btn-group">
      <StartMeeting />
      {room.meeting.state === 'IN_SESSION' && next && <NextItem next={next} />}
      <PauseOrResume />
      <EndMeetingButton />
    </div>
  );
}

function StartMeeting() {
  const { room, live } = useRoom();
  const { go, saving } = useMeetingCommand(BeginMeetingDocument, (data) => data.startMeeting);
  if (!can(room.meeting, 'startMeeting')) return <Refused problem={saving.problem} />;
  return (
    <>
      <Button
        kind="inverse"
        small
        busy={saving.busy}
        unavailable={!live}
        aria-describedby={live ? undefined : WHY_OFFLINE}
        onClick={() => void go()}
      >
        {labelOf(room.meeting, 'startMeeting', 'Start the meeting')}
      </Button>
      <Refused problem={saving.problem} />
    </>
  );
}

function NextItem({ next }: { next: OpenLine }) {
  const { live } = useRoom();
  const { start, saving } = useStartItem(next);
  const because = whyNot(next, 'startItem');
  return (
    <>
      <Button
        kind="inverse"
        small
        busy={saving.busy}
        unavailable={!live || because !== undefined}
        aria-describedby={live ? because && WHY_NOT_NEXT : WHY_OFFLINE}
        onClick={() => void start()}
      >
        Next: {next.youngPerson?.displayName ?? next.title}
      </Button>
      {live && because && (
        <span id={WHY_NOT_NEXT} className="app-mbar__why">
          {because}
        </span>
      )}
      <Refused problem={saving.problem} />
    </>
  );
}

function PauseOrResume() {
  const { room, live } = useRoom();
  const pausing = useMeetingCommand(PauseMeetingDocument, (data) => data.pauseMeeting);
  const resuming = useMeetingCommand(ResumeMeetingDocument, (data) => data.resumeMeeting);
  const resume = can(room.meeting, 'resumeMeeting');
  return (
    <>
      {live && resume && (
        <Button kind="inverse" small busy={resuming.saving.busy} onClick={() => void resuming.go()}>
          {labelOf(room.meeting, 'resumeMeeting', 'Go on with the meeting')}
        </Button>
      )}
      {live && can(room.meeting, 'pauseMeeting') && (
        <TextButton onClick={() => void pausing.go()} hidden="the meeting">
          Pause
        </TextButton>
      )}
      <Refused problem={pausing.saving.problem ?? resuming.saving.problem} />
    </>
  );
}

function EndMeetingButton() {
  const { room, live } = useRoom();
  const [open, setOpen] = useState(false);
  const begun = room.meeting.state === 'IN_SESSION' || room.meeting.state === 'PAUSED';
  if (!begun || !live) return null;
  return (
    <>
      <TextButton onClick={() => setOpen(true)} hidden="the meeting">
        End
      </TextButton>
      {open && <EndMeeting onClose={() => setOpen(false)} />}
    </>
  );
}

function Refused({ problem }: { problem: Problem | undefined }) {
  if (!problem || problem.kind === 'signedOut') return null;
  return (
    <p className="app-mbar__problem" role="alert">
      <PressProblem problem={problem} />
    </p>
  );
}
