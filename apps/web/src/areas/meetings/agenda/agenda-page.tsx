import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { day, dayAndWeekday } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { AgendaDocument } from '../../../graphql/generated/meetings.js';
import { fromTo } from '../time-words.js';
import type { AgendaMeeting } from './agenda-lines.js';
import { AgendaBody } from './agenda-body.js';
import { AgendaCommands } from './agenda-commands.js';
import { useChangesByOthers } from './use-changes-by-others.js';

/** The agenda of a meeting: built by who arranges it (ux S8), read by the others. */
export function AgendaPage() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: AgendaDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [publishing, setPublishing] = useState(false);
  const refresh = () => ask({ requestPolicy: 'network-only' });
  const meeting = data?.meeting;
  useChangesByOthers(id, meeting?.cursor, refresh);
  const actions = meeting && (
    <AgendaCommands meeting={meeting} onPublish={() => setPublishing(true)} onChanged={refresh} />
  );
  return (
    <Page {...headOf(meeting)} actions={actions}>
      <Answer what="the agenda" data={data} error={error} onRetry={ask}>
        {(answer) => (
          <AgendaBody
            meeting={answer.meeting}
            refresh={refresh}
            publishing={publishing}
            onPublishingDone={() => setPublishing(false)}
          />
        )}
      </Answer>
    </Page>
  );
}

function headOf(meeting: AgendaMeeting | undefined) {
  const to = { label: 'Meetings', to: '/meetings' };
  if (!meeting) return { title: 'Agenda', crumbs: [to, { label: 'Agenda' }] };
  return {
    title: meeting.canArrange && meeting.state === 'DRAFT' ? 'Build the agenda' : 'Agenda',
    caption: captionOf(meeting),
    crumbs: [to, { label: nameOf(meeting) }],
  };
}

function nameOf({ title, heldOn }: AgendaMeeting): string {
  return `${title}, ${day(heldOn)}`;
}

function captionOf({ title, heldOn, startsAt, lengthMinutes, place }: AgendaMeeting): string {
  const at = place ? `, ${place}` : '';
  return `${title}, ${dayAndWeekday(heldOn)}, ${fromTo(startsAt, lengthMinutes)}${at}`;
}
