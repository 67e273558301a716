import { useQuery } from 'urql';
import { useUrlState } from '../../address/use-url-state.js';
import { dayAndWeekday, time } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Button } from '../../design/button.js';
import { Empty } from '../../design/empty.js';
import { Page } from '../../design/page.js';
import { Pagination } from '../../design/pagination.js';
import { Section } from '../../design/section.js';
import { Table, type Column } from '../../design/table.js';
import { ActivityLogDocument, type ActivityLogQuery } from '../../graphql/generated/audit.js';
import { byDay } from './by-day.js';

const DEFAULTS = { after: '' };
const ON_A_PAGE = 50;

/** The record of activity: what was done, by whom and when, in sentences that name no young person and quote no record. */
export function AuditPage() {
  const [{ after }] = useUrlState(DEFAULTS);
  const [{ data, error }, ask] = useQuery({
    query: ActivityLogDocument,
    variables: { first: ON_A_PAGE, after: after || null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Page
      title="Audit"
      actions={
        <Button kind="secondary" small onClick={() => window.print()}>
          Print this page
        </Button>
      }
    >
      <p className="govuk-body">
        Everything that was done, newest first. The record can only be added to. It says what happened and who did it,
        never what was written and never a young person’s name.
      </p>
      <Answer what="activity" data={data} error={error} onRetry={ask}>
        {({ activityLog }) => <Log log={activityLog} notFirst={after !== ''} />}
      </Answer>
    </Page>
  );
}

type Entry = ActivityLogQuery['activityLog']['nodes'][number];

const COLUMNS: readonly Column<Entry>[] = [
  { key: 'what', header: 'What happened', cell: ({ sentence }) => sentence },
  { key: 'agency', header: 'Agency', cell: ({ agency }) => agency?.name ?? 'Waymark itself' },
  { key: 'when', header: 'When', cell: ({ at }) => <time dateTime={at}>{time(at)}</time> },
  {
    key: 'record',
    header: 'Record',
    cell: ({ subjectId }) => (
      <>
        <span className="govuk-visually-hidden">{subjectId}</span>
        <span aria-hidden="true">{subjectId.slice(0, 8)}</span>
      </>
    ),
  },
];

function Log({ log: { nodes, pageInfo }, notFirst }: { log: ActivityLogQuery['activityLog']; notFirst: boolean }) {
  if (nodes.length === 0) return <Empty title="Nothing has happened yet" />;
  return (
    <>
      {byDay(nodes).map(({ date, entries }) => (
        <Section key={date} title={dayAndWeekday(date)}>
          <Table
            caption={`What happened on ${dayAndWeekday(date)}`}
            captionHidden
            columns={COLUMNS}
            rows={entries}
            rowKey={({ id }) => id}
          />
        </Section>
      ))}
      <Pagination what="activity" next={pageInfo.hasNextPage ? pageInfo.endCursor : null} notFirst={notFirst} />
    </>
  );
}
