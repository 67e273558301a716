import { useQuery } from 'urql';
import { dayAndTime, sentence } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import { WhoSeesRecordDocument, type WhoSeesRecordQuery } from '../../../graphql/generated/young-people.js';
import { useViewer } from '../../../shell/viewer.js';
import { SharedWith } from '../../data-protection/shared-with.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';
import { byPerson, times, type OneWhoSees } from './seers.js';

type Who = WhoSeesRecordQuery['youngPerson'];
type Looker = NonNullable<Who['whoLooked']>[number];

/** Who can see a record now, by what, until when and which parts; and, for those who answer for the young person, who has looked. */
export function WhoPage() {
  return <RecordPage tab="Who can see this">{(person) => <WhoSees person={person} />}</RecordPage>;
}

function WhoSees({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({
    query: WhoSeesRecordDocument,
    variables: { id: person.id },
    requestPolicy: 'cache-and-network',
  });
  const name = calledBy(person.displayName);
  return (
    <Answer what="list" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { whoCanSee, whoLooked } }) => (
        <>
          <Section title="Who can see this record now">
            <p className="govuk-body">
              A role alone opens no record. Each person below works with {name} now, or is part of something about{' '}
              {name}, and sees it for as long as that lasts. An action and a referral to housing stay with who is part
              of them for 30 days after they are closed.
            </p>
            {whoCanSee.some(({ worker }) => !worker) && (
              <p className="govuk-body">
                Who works for another partner is not named to you, unless they sit on a panel with you. Ask the people
                of children’s services below whom to talk to.
              </p>
            )}
            <Table
              caption={`Who can see the record of ${name}`}
              captionHidden
              columns={SEERS}
              rows={byPerson(whoCanSee)}
              rowKey={({ key }) => key}
            />
            <KeptOut id={person.id} />
          </Section>
          {whoLooked && <Looked lookers={whoLooked} name={name} />}
          {whoLooked && <SharedWith youngPersonId={person.id} name={name} />}
        </>
      )}
    </Answer>
  );
}

/** The way to who is kept from the record, for those who are told of it. */
function KeptOut({ id }: { id: string }) {
  const { agency } = useViewer();
  if (agency.kind !== 'CHILDRENS_SERVICES') return null;
  return (
    <p className="govuk-body">
      Somebody who must not see this record?{' '}
      <TextLink to={`/young-people/${id}/sealing`}>Keep a relative or friend from it, or seal it</TextLink>.
    </p>
  );
}

const SEERS: readonly Column<OneWhoSees>[] = [
  { key: 'who', header: 'Who', cell: ({ who }) => who },
  { key: 'agency', header: 'Agency', cell: ({ agency }) => agency },
  { key: 'why', header: 'Why, and until when', cell: ({ reasons }) => <Reasons reasons={reasons} /> },
  { key: 'parts', header: 'What they see', cell: ({ parts }) => parts },
];

function Reasons({ reasons }: Pick<OneWhoSees, 'reasons'>) {
  return reasons.map(({ because, until }) => (
    <span key={because} className="govuk-!-display-block">
      {sentence(because)}
      <span className="app-s app-muted govuk-!-display-block">{until}</span>
    </span>
  ));
}

function Looked({ lookers, name }: { lookers: readonly Looker[]; name: string }) {
  return (
    <Section title="Who has looked in the last 90 days">
      {lookers.length === 0 ? (
        <Empty title={`Nobody has looked at the record of ${name}`} />
      ) : (
        <Table
          caption={`Who has looked at the record of ${name} in the last 90 days`}
          captionHidden
          columns={LOOKERS}
          rows={lookers}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

const LOOKERS: readonly Column<Looker>[] = [
  {
    key: 'who',
    header: 'Who',
    cell: ({ worker, agency }) => `${worker.displayName}, ${agency?.name ?? worker.jobTitle}`,
  },
  { key: 'did', header: 'What they did', cell: ({ did, times: how }) => `${sentence(did)}, ${times(how)}` },
  { key: 'last', header: 'Last time', cell: ({ lastAt }) => dayAndTime(lastAt) },
  {
    key: 'shown',
    header: 'What they were shown',
    cell: ({ shown }) => (shown.length > 0 ? sentence(shown.join('; ')) : 'Nothing'),
  },
];
