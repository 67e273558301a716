import { Alert } from '../../../design/alert.js';
import { Columns } from '../../../design/columns.js';
import { ProgressBar } from '../../../design/progress-bar.js';
import { REORDER_HELP } from '../../../design/reorder.js';
import { Status } from '../../../design/status.js';
import { can } from '../../../content/transitions.js';
import { fill } from '../time-words.js';
import { canOrder, type AgendaMeeting } from './agenda-lines.js';
import { AgendaList } from './agenda-list.js';
import { CancelMeeting } from './cancel-meeting.js';
import { PublishPanel } from './publish-panel.js';
import { Suggestions } from './suggestions.js';
import { TopicForm } from './topic-form.js';

interface Props {
  meeting: AgendaMeeting;
  refresh: () => void;
  publishing: boolean;
  onPublishingDone: () => void;
}

/** The agenda, and beside it, for who arranges the meeting, who is due. */
export function AgendaBody({ meeting, refresh, publishing, onPublishingDone }: Props) {
  const adds = can(meeting, 'addAgendaItem');
  const agenda = (
    <>
      <Time meeting={meeting} />
      <h2 className="govuk-heading-m" id="agenda" tabIndex={-1}>
        Agenda
      </h2>
      <AgendaList meeting={meeting} refresh={refresh} />
      <Restricted items={meeting.restrictedItems} />
      {adds && <TopicForm meetingId={meeting.id} onAdded={refresh} />}
      <CancelMeeting meeting={meeting} />
    </>
  );
  return (
    <>
      <StateNotice meeting={meeting} />
      {publishing && <PublishPanel meeting={meeting} onClose={onPublishingDone} />}
      {adds ? (
        <Columns sideLabel="Suggested young people" side={<Suggestions meetingId={meeting.id} onAdded={refresh} />}>
          {agenda}
        </Columns>
      ) : (
        agenda
      )}
    </>
  );
}

/** For who chairs or minutes the meeting: that something is on it of which nobody may say more. */
function Restricted({ items }: { items: number }) {
  if (items === 0) return null;
  return (
    <p className="govuk-body">
      <strong>{items === 1 ? '1 restricted item' : `${items} restricted items`}</strong>. Sealed records: who presents
      them will speak to you.
    </p>
  );
}

function Time({ meeting }: { meeting: AgendaMeeting }) {
  const { planned, rest, over } = fill(meeting.bookedMinutes, meeting.lengthMinutes);
  return (
    <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
      <p className="govuk-body app-s govuk-!-margin-bottom-0">
        <strong>{planned}</strong> {over ? <Status tone="SOON">{rest.replace('.', '')}</Status> : rest}
      </p>
      <ProgressBar value={meeting.bookedMinutes} max={meeting.lengthMinutes} />
      {canOrder(meeting) && <p className="govuk-body app-s govuk-!-margin-bottom-0 app-noprint">{REORDER_HELP}</p>}
    </div>
  );
}

const WORDS: Partial<Record<AgendaMeeting['state'], string>> = {
  IN_SESSION: 'The meeting is going on now.',
  PAUSED: 'The meeting is paused.',
  ENDED: 'The meeting has ended.',
};

function StateNotice({ meeting: { state, canArrange, chair } }: { meeting: AgendaMeeting }) {
  if (state === 'DRAFT')
    return canArrange ? null : (
      <div className="govuk-inset-text">
        The coordinator is still building this agenda. It may change until it is sent.
      </div>
    );
  if (state === 'CANCELLED') return <Alert kind="warning" title="This meeting was cancelled" />;
  const words =
    state === 'PUBLISHED'
      ? `The agenda has been sent. ${chair.displayName} starts the meeting. Late items are marked.`
      : WORDS[state];
  return <div className="govuk-inset-text">{words}</div>;
}
