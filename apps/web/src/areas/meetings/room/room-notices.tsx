import { time } from '../../../content/dates.js';
import { Alert } from '../../../design/alert.js';
import { TextButton } from '../../../design/text-button.js';
import { useRoom } from './room-context.js';
import type { RoomMeeting } from './room-state.js';
import type { Hearing } from './use-meeting-events.js';

/** What everybody in the room must know first: not started, paused, ended, closed to you, what was missed. */
export function RoomNotices({ hearing }: { hearing: Hearing }) {
  const { room } = useRoom();
  const words = stateNotice(room.meeting);
  return (
    <>
      {hearing.shut && (
        <Alert kind="warning" title="You no longer see what happens here" announced>
          {hearing.shut}
        </Alert>
      )}
      {words && <div className="govuk-inset-text app-room__notice">{words}</div>}
      {hearing.away && (
        <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
          <p className="govuk-body govuk-!-margin-bottom-1">{hearing.away}</p>
          <TextButton onClick={hearing.dismissAway}>Hide this message</TextButton>
        </div>
      )}
    </>
  );
}

function stateNotice({ state, chair, endedAt }: RoomMeeting): string | undefined {
  if (state === 'DRAFT' || state === 'PUBLISHED')
    return `The meeting has not started. ${chair.displayName} starts it, and this page follows by itself.`;
  if (state === 'PAUSED') return 'The meeting is paused. You can still add to the minutes of items that have begun.';
  if (state === 'CANCELLED') return 'This meeting was cancelled.';
  if (state === 'ENDED')
    return `The meeting ended${endedAt ? ` at ${time(endedAt)}` : ''}. Its actions are in the tracker and on the young people’s plans.`;
  return undefined;
}
