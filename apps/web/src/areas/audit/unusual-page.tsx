import { useQuery } from 'urql';
import { day } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Empty } from '../../design/empty.js';
import { Page } from '../../design/page.js';
import { Table, type Column } from '../../design/table.js';
import { TextLink } from '../../design/text-link.js';
import { UnusualAccessDocument, type UnusualAccessQuery } from '../../graphql/generated/audit.js';
import { AuditTabs } from './audit-tabs.js';

type Unusual = UnusualAccessQuery['unusualAccess'][number];

const COLUMNS: readonly Column<Unusual>[] = [
  { key: 'day', header: 'Day', cell: (row) => day(row.day) },
  { key: 'who', header: 'Who', cell: ({ worker, agency }) => `${worker.displayName}, ${agency?.name ?? 'no agency'}` },
  { key: 'what', header: 'What was unusual', cell: ({ sentence }) => sentence },
  {
    key: 'lines',
    header: 'Lines',
    cell: (row) => (
      <TextLink
        to={`/audit?worker=${row.worker.id}&from=${row.day}&to=${row.day}`}
        hidden={`of ${row.worker.displayName} on ${day(row.day)}`}
      >
        Show that day
      </TextLink>
    ),
  },
];

/** Who opened, or was refused, more than is usual. Each line is a question to ask, and no finding. */
export function UnusualPage() {
  const [{ data, error }, ask] = useQuery({ query: UnusualAccessDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page title="Unusual access">
      <AuditTabs />
      <p className="govuk-body">
        In the last 14 days: more than 30 people’s records in an hour, more than three times as many in a day as is
        usual for the person, or 5 refusals in a day. There may be a good reason: ask first.
      </p>
      <Answer what="report" data={data} error={error} onRetry={ask}>
        {({ unusualAccess }) =>
          unusualAccess.length === 0 ? (
            <Empty title="Nothing unusual in the last 14 days" />
          ) : (
            <Table
              caption="Unusual access in the last 14 days"
              captionHidden
              columns={COLUMNS}
              rows={unusualAccess}
              rowKey={({ id }) => id}
            />
          )
        }
      </Answer>
    </Page>
  );
}
