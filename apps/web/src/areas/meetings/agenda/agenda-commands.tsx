import { useNavigate } from 'react-router';
import { Button } from '../../../design/button.js';
import { ButtonLink } from '../../../design/button-link.js';
import { PressProblem } from '../../../design/press-problem.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { StartMeetingDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { can, labelOf, whyNot } from '../../../content/transitions.js';
import type { AgendaMeeting } from './agenda-lines.js';

interface Props {
  meeting: AgendaMeeting;
  onPublish: () => void;
  onChanged: () => void;
}

/** What can be done with the whole agenda now: publish it, start the meeting, go to the room. */
export function AgendaCommands({ meeting, onPublish, onChanged }: Props) {
  const starts = can(meeting, 'startMeeting');
  const hasRoom = meeting.state !== 'DRAFT' && meeting.state !== 'CANCELLED';
  return (
    <>
      {mayPublish(meeting) && (
        <Button small onClick={onPublish}>
          {labelOf(meeting, 'publishMeeting', 'Publish the agenda')}
        </Button>
      )}
      {can(meeting, 'addAgendaItem') && (
        <Button kind="secondary" small onClick={toSuggestions}>
          Suggest agenda
        </Button>
      )}
      {starts && <StartMeeting meeting={meeting} onRefused={onChanged} />}
      {hasRoom && <ToTheRoom meeting={meeting} quiet={starts} />}
    </>
  );
}

/** Also while something is still missing: the panel says what. */
function mayPublish(meeting: AgendaMeeting): boolean {
  const because = whyNot(meeting, 'publishMeeting');
  return can(meeting, 'publishMeeting') || (meeting.state === 'DRAFT' && because !== undefined);
}

function ToTheRoom({ meeting: { id, state }, quiet }: { meeting: AgendaMeeting; quiet: boolean }) {
  return (
    <ButtonLink to={`/meetings/${id}/room`} kind={quiet ? 'secondary' : undefined} small>
      {state === 'ENDED' ? 'Read the minutes' : 'Go to the room'}
    </ButtonLink>
  );
}

/** On a phone they are below the agenda; everywhere, the focus goes to them. */
function toSuggestions(): void {
  const heading = document.getElementById('suggestions');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
}

function StartMeeting({ meeting, onRefused }: { meeting: AgendaMeeting; onRefused: () => void }) {
  const saving = useSave(StartMeetingDocument);
  const { key } = useClientKey();
  const navigate = useNavigate();
  const start = async () => {
    const input = { clientKey: key, meetingId: meeting.id, expectedVersion: meeting.version };
    if (await saving.run({ input })) await navigate(`/meetings/${meeting.id}/room`);
    else onRefused();
  };
  return (
    <>
      <Button small busy={saving.busy} onClick={() => void start()}>
        {labelOf(meeting, 'startMeeting', 'Start the meeting')}
      </Button>
      {saving.problem && (
        <p className="govuk-error-message govuk-!-margin-bottom-0" role="alert">
          <PressProblem problem={saving.problem} />
        </p>
      )}
    </>
  );
}
