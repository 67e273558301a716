import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { MeetingsDocument, type MeetingsQuery } from '../../../graphql/generated/meetings.js';
import { useIs } from '../../../shell/viewer.js';
import { byPanel, type PanelMeetings } from './by-panel.js';
import { MeetingTable } from './meeting-table.js';

const MOST = 60;

/** Meetings, next and past, by panel (ux S7). */
export function MeetingsPage() {
  const plans = useIs('COORDINATOR');
  const [{ data, error }, ask] = useQuery({
    query: MeetingsDocument,
    variables: { first: MOST },
    requestPolicy: 'cache-and-network',
  });
  const actions = plans && (
    <ButtonLink to="/meetings/new" small>
      Plan a meeting
    </ButtonLink>
  );
  return (
    <Page title="Meetings" actions={actions}>
      <Answer what="meetings" data={data} error={error} onRetry={ask}>
        {(answer) => <Panels answer={answer} />}
      </Answer>
    </Page>
  );
}

function Panels({ answer }: { answer: MeetingsQuery }) {
  const panels = byPanel(answer);
  if (panels.length === 0)
    return (
      <Empty title="You have no meetings">
        Meetings show here when you are a member of a panel, or bring a young person to one.
      </Empty>
    );
  return panels.map((panel) => <OnePanel key={panel.id} panel={panel} />);
}

function OnePanel({ panel: { name, next, past } }: { panel: PanelMeetings }) {
  return (
    <Section title={name}>
      {next.length > 0 ? (
        <MeetingTable caption="Now and next" meetings={next} />
      ) : (
        <p className="govuk-body">No meeting is planned.</p>
      )}
      {past.length > 0 && <MeetingTable caption="Past, newest first" meetings={past} />}
    </Section>
  );
}
