import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { Page } from '../../../design/page.js';
import { Status } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import { LeaversDocument, type LeavingInFullFragment } from '../../../graphql/generated/admin.js';
import { TeamTabs } from '../../../shell/team-tabs.js';
import { useIs } from '../../../shell/viewer.js';
import { NotYours } from '../../need-to-know/not-yours.js';
import { AdminPage } from '../admin-page.js';

/** Who leaves, and how much of their work is open. */
export function LeaversPage() {
  const administers = useIs('ADMINISTRATOR');
  const manages = useIs('TEAM_MANAGER', 'COORDINATOR');
  if (administers)
    return (
      <AdminPage title="Leavers" current="/leavers">
        <Leavers />
      </AdminPage>
    );
  if (!manages) return <NotYours title="Leavers" />;
  return (
    <Page title="Leavers">
      <TeamTabs />
      <Leavers />
    </Page>
  );
}

function Leavers() {
  const [{ data, error }, ask] = useQuery({ query: LeaversDocument, requestPolicy: 'cache-and-network' });
  return (
    <Answer what="leavers" data={data} error={error} onRetry={ask}>
      {({ leavers }) =>
        leavers.length === 0 ? (
          <Empty title="Nobody is leaving">
            When an administrator writes down that somebody leaves, on the page of their account, they are listed here
            with what there is to hand over.
          </Empty>
        ) : (
          <Table
            caption="Who leaves, by last day"
            captionHidden
            columns={COLUMNS}
            rows={leavers}
            rowKey={({ id }) => id}
          />
        )
      }
    </Answer>
  );
}

const COLUMNS: readonly Column<LeavingInFullFragment>[] = [
  {
    key: 'name',
    header: 'Name',
    cell: ({ id, worker }) => (
      <>
        <TextLink to={`/leavers/${id}`} strong>
          {worker.displayName}
        </TextLink>
        <span className="app-t__sub">
          {worker.jobTitle}, {worker.agency.name}
        </span>
      </>
    ),
  },
  { key: 'last', header: 'Last day', cell: ({ leavesOn }) => day(leavesOn) },
  {
    key: 'access',
    header: 'Access',
    cell: ({ accessEnded }) =>
      accessEnded ? <Status tone="DONE">Ended</Status> : <Status tone="SOON">Still open</Status>,
  },
  {
    key: 'open',
    header: 'To hand over',
    cell: ({ openWork }) => openWork.map(({ words }) => words).join(', ') || 'Nothing',
  },
];
