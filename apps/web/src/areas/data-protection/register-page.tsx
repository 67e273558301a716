import { useQuery } from 'urql';
import { day } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Empty } from '../../design/empty.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { Status } from '../../design/status.js';
import { Table, type Column } from '../../design/table.js';
import { TextLink } from '../../design/text-link.js';
import { SubjectAccessRegisterDocument, type AskedForFragment } from '../../graphql/generated/data-protection.js';
import { TeamTabs } from '../../shell/team-tabs.js';
import { AuditTabs } from '../audit/audit-tabs.js';
import { NotYours } from '../need-to-know/not-yours.js';
import { useKeepsRequests } from './keeps-requests.js';
import { dueWords, isOpen, stateWords } from './words.js';

/** Everybody who asked what is held about them, by reference: what is open first, by when it is due. */
export function RegisterPage() {
  return useKeepsRequests() ? <Requests /> : <NotYours title="Requests for what we hold" />;
}

function Requests() {
  const [{ data, error }, ask] = useQuery({ query: SubjectAccessRegisterDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page title="Requests for what we hold">
      <AuditTabs />
      <TeamTabs />
      <p className="govuk-body">
        A young person may ask for everything that we hold about them. The answer is due one calendar month after they
        asked. The record’s manager puts it together, and somebody else reads what is about other people.
      </p>
      <Answer what="requests" data={data} error={error} onRetry={ask}>
        {({ subjectAccessRequests }) => (
          <>
            <Register title="Open" requests={subjectAccessRequests.filter(isOpen)} none="No request is open" />
            <Register title="Answered" requests={subjectAccessRequests.filter((one) => !isOpen(one))} />
          </>
        )}
      </Answer>
    </Page>
  );
}

interface Props {
  title: string;
  requests: readonly AskedForFragment[];
  none?: string;
}

function Register({ title, requests, none }: Props) {
  if (requests.length === 0 && !none) return null;
  return (
    <Section title={title}>
      {requests.length === 0 && none ? (
        <Empty title={none} level={3} />
      ) : (
        <Table caption={title} captionHidden columns={COLUMNS} rows={requests} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

const COLUMNS: readonly Column<AskedForFragment>[] = [
  {
    key: 'reference',
    header: 'Request',
    cell: ({ id, reference }) => <TextLink to={`/subject-access/${id}`}>{reference}</TextLink>,
  },
  { key: 'who', header: 'Young person', cell: ({ personReference }) => personReference },
  { key: 'asked', header: 'Asked on', cell: ({ askedOn }) => day(askedOn) },
  { key: 'state', header: 'State', cell: stateWords },
  { key: 'due', header: 'Due', cell: (request) => <DueStatus request={request} /> },
];

/** When the answer is due, while it is. */
export function DueStatus({ request }: { request: AskedForFragment }) {
  if (!isOpen(request)) return <>{day(request.dueOn)}</>;
  const { tone, words } = dueWords(request);
  return <Status tone={tone}>{words}</Status>;
}
