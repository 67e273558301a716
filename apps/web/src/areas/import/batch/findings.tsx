import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Chips } from '../../../design/chips.js';
import { Pagination } from '../../../design/pagination.js';
import { Section } from '../../../design/section.js';
import { Table, type Column } from '../../../design/table.js';
import {
  ImportFindingCountsDocument,
  ImportFindingsDocument,
  type FindingSeverity,
  type ImportFindingCountsQuery,
  type ImportFindingsQuery,
} from '../../../graphql/generated/import.js';
import { SEVERITIES, severityIn } from './batch-words.js';

const DEFAULTS = { show: '', after: '' };
const ON_A_PAGE = 50;

/** What was found, by what it does to a row; what cannot be loaded first. Which, and which page, is in the address. */
export function Findings({ id }: { id: string }) {
  const [{ data, error }, ask] = useQuery({
    query: ImportFindingCountsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Section title="What was found">
      <Answer what="findings" data={data} error={error} onRetry={ask}>
        {({ importBatch }) => <FoundOf id={id} counts={importBatch} />}
      </Answer>
    </Section>
  );
}

function FoundOf({ id, counts }: { id: string; counts: ImportFindingCountsQuery['importBatch'] }) {
  const [{ show, after }] = useUrlState(DEFAULTS);
  const severity = severityIn(show, counts);
  const [{ data, error }, ask] = useQuery({
    query: ImportFindingsDocument,
    variables: { id, severity, first: ON_A_PAGE, after: after || null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <Chips
        label="Kinds of findings"
        chips={SEVERITIES.map((each) => ({
          to: `/import/${id}?show=${each.severity}`,
          label: each.label,
          count: counts[each.key].total,
          current: each.severity === severity,
        }))}
      />
      <p className="govuk-body app-s">{SEVERITIES.find((each) => each.severity === severity)?.meaning}.</p>
      <Answer what="findings" data={data} error={error} onRetry={ask}>
        {({ importBatch }) => (
          <FindingTable findings={importBatch.findings} severity={severity} notFirst={after !== ''} />
        )}
      </Answer>
    </>
  );
}

type Finding = ImportFindingsQuery['importBatch']['findings']['nodes'][number];

const WHERE: readonly Column<Finding>[] = [
  {
    key: 'where',
    header: 'File and row',
    cell: ({ file, row }) => (
      <>
        {file}
        <span className="app-t__sub">{row === null ? 'The whole file' : `Row ${row.toLocaleString('en-GB')}`}</span>
      </>
    ),
  },
];

const IN_A_CELL: readonly Column<Finding>[] = [
  ...WHERE,
  { key: 'column', header: 'Column', cell: ({ column }) => column ?? 'The whole row' },
  { key: 'value', header: 'What it says', cell: ({ value }) => (value ? <code>{value}</code> : 'Nothing') },
  { key: 'reason', header: 'Why', cell: ({ reason }) => reason },
];

const OF_A_PERSON: readonly Column<Finding>[] = [
  { key: 'who', header: 'Young person', cell: ({ value }) => value ?? 'Not named' },
  { key: 'reason', header: 'What happens', cell: ({ reason }) => reason },
  { key: 'where', header: 'From', cell: ({ file }) => file },
];

interface TableProps {
  findings: ImportFindingsQuery['importBatch']['findings'];
  severity: FindingSeverity;
  notFirst: boolean;
}

function FindingTable({ findings: { nodes, pageInfo, total }, severity, notFirst }: TableProps) {
  if (total === 0) return <p className="govuk-body">None.</p>;
  const aboutPeople = severity === 'ADDED' || severity === 'CHANGED';
  return (
    <>
      <Table
        caption={`Showing ${nodes.length} of ${total.toLocaleString('en-GB')}, in the order of the files`}
        columns={aboutPeople ? OF_A_PERSON : IN_A_CELL}
        rows={nodes}
        rowKey={({ id }) => id}
      />
      <div className="govuk-!-margin-top-5">
        <Pagination what="findings" next={pageInfo.hasNextPage ? pageInfo.endCursor : null} notFirst={notFirst} />
      </div>
    </>
  );
}
