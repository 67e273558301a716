import { TextButton } from '../../../design/text-button.js';
import { PressProblem } from '../../../design/press-problem.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AgreeDecisionDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { useViewer } from '../../../shell/viewer.js';
import { useRoom } from './room-context.js';
import type { Entry, RoomMeeting } from './room-state.js';

/** Whether the chair has agreed the words of a decision; the chair agrees them here. */
export function AgreeDecision({ entry, itemId }: { entry: Entry; itemId: string }) {
  const { room, take } = useRoom();
  const chairs = useChairs(room.meeting);
  const saving = useSave(AgreeDecisionDocument);
  const { key, renew } = useClientKey();
  const agree = async () => {
    const done = await saving.run({ input: { clientKey: key, entryId: entry.id, expectedVersion: entry.version } });
    renew();
    if (done) take({ type: 'entry', itemId, entry: done.agreeDecision });
  };
  if (entry.agreedAt) return <>. Agreed by the chair</>;
  return (
    <>
      . Not agreed yet
      {chairs && (
        <>
          {' '}
          &middot;{' '}
          <TextButton onClick={() => void agree()} hidden={`this decision: ${entry.words}`}>
            Agree
          </TextButton>
        </>
      )}
      {saving.problem && (
        <span role="alert" className="govuk-error-message">
          <PressProblem problem={saving.problem} />
        </span>
      )}
    </>
  );
}

/** Only the chair or a deputy agrees for the panel; whether this one may, the server says when asked. */
function useChairs({ canChair }: RoomMeeting): boolean {
  return useViewer().roles.includes('CHAIR') && canChair;
}
