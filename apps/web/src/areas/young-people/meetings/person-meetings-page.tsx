import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { TextLink } from '../../../design/text-link.js';
import { RecordMeetingsDocument, type RecordMeetingsQuery } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';

type Item = RecordMeetingsQuery['youngPerson']['agendaItems'][number];

/** When a panel talked about a young person, why, and what it decided. */
export function PersonMeetingsPage() {
  return <RecordPage tab="Meetings">{(person) => <Meetings person={person} />}</RecordPage>;
}

function Meetings({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({ query: RecordMeetingsDocument, variables: { id: person.id } });
  const name = calledBy(person.displayName);
  return (
    <Answer what="meetings" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { agendaItems } }) =>
        agendaItems.length === 0 ? (
          <Empty title={`${name} has not been on an agenda yet`}>Meetings where {name} is discussed show here.</Empty>
        ) : (
          newestFirst(agendaItems).map((item) => <OneMeeting key={item.id} item={item} />)
        )
      }
    </Answer>
  );
}

function newestFirst(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => other.meeting.heldOn.localeCompare(one.meeting.heldOn));
}

function OneMeeting({ item }: { item: Item }) {
  const { meeting, tone, stateWords, stateReason, outcomeWords, outcomeReason, decisionNumber, timesCarried, reasons } =
    item;
  return (
    <Section title={`${meeting.title}, ${day(meeting.heldOn)}`} more={<Status tone={tone}>{stateWords}</Status>}>
      {outcomeWords && (
        <p className="govuk-body">
          <strong>{outcomeWords}</strong>
          {decisionNumber && `, decision ${decisionNumber}`}
          {outcomeReason && `. ${outcomeReason}`}
        </p>
      )}
      {stateReason && <p className="govuk-body app-s">{stateReason}</p>}
      {reasons.length > 0 && (
        <p className="govuk-body app-s app-muted">Why: {reasons.map(({ sentence }) => sentence).join(' ')}</p>
      )}
      {timesCarried > 0 && (
        <p className="govuk-body app-s app-muted">Carried over {count(timesCarried, 'time')} before.</p>
      )}
      <Promised actions={item.actions} />
      <p className="govuk-body app-s">
        <TextLink to={`/meetings/${meeting.id}`} hidden={`${meeting.title}, ${day(meeting.heldOn)}`}>
          Open the meeting
        </TextLink>
      </p>
    </Section>
  );
}

function Promised({ actions }: Pick<Item, 'actions'>) {
  if (actions.length === 0) return null;
  return (
    <ul className="app-acts govuk-!-margin-bottom-3">
      {actions.map((action) => (
        <li key={action.id}>
          <TextLink to={`/actions/${action.id}`}>{action.title}</TextLink>
          <span>{action.owner.displayName}</span>
          <span>
            <Status tone={action.tone}>{action.statusWords}</Status>
          </span>
        </li>
      ))}
    </ul>
  );
}
