import { time } from '../../../content/dates.js';
import { Icon } from '../../../design/icon.js';
import { Status } from '../../../design/status.js';
import { TextButton } from '../../../design/text-button.js';
import { useViewer } from '../../../shell/viewer.js';
import type { Pending } from './outbox.js';
import { writeDraft } from './room-memory.js';
import { useRoom } from './room-context.js';

/** Words that are on their way: sent in order when the connection is there; refused ones say why and can be taken up again. */
export function PendingLine({ pending }: { pending: Pending }) {
  const { displayName } = useViewer();
  return (
    <li className={pending.kind === 'DECISION' ? 'app-note app-note--dec' : 'app-note'}>
      {pending.kind === 'DECISION' && (
        <p className="app-note__tag">
          <Icon name="gavel" />
          Decision
        </p>
      )}
      <p className="app-note__words">{pending.words}</p>
      <p className="app-note__by">
        {pending.state === 'waiting' && <Status tone="SOON">Waiting to send</Status>}
        {pending.state === 'refused' && <Status tone="LATE">Not added</Status>}{' '}
        {pending.state === 'sending' ? 'Sending' : `${displayName}, ${time(pending.writtenAt)}`}
      </p>
      {pending.state === 'refused' && <Refused pending={pending} />}
    </li>
  );
}

function Refused({ pending }: { pending: Pending }) {
  const { meetingId, outbox } = useRoom();
  const takeBack = () => {
    outbox.remove(pending.key);
    writeDraft(meetingId, pending.itemId, { kind: pending.kind, words: pending.words });
    document.getElementById('compose')?.focus();
  };
  return (
    <div role="alert">
      <p className="govuk-error-message govuk-!-margin-bottom-1">{pending.because}</p>
      <TextButton onClick={takeBack}>Change these words</TextButton>{' '}
      <TextButton onClick={() => outbox.tryAgain(pending.key)}>Send them again</TextButton>
    </div>
  );
}
