import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { SummaryList } from '../../../design/summary-list.js';
import { Table, type Column } from '../../../design/table.js';
import { LeaverDocument, type LeavingInFullFragment } from '../../../graphql/generated/admin.js';
import { useIs } from '../../../shell/viewer.js';
import { WORK } from '../words.js';
import { Close } from './close.js';
import { HandOver } from './hand-over.js';

/** One leaver: how much is open, and what the viewer does about it. */
export function LeaverPage() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: LeaverDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const title = data ? `${data.leaving.worker.displayName} leaves` : 'Leaver';
  return (
    <Page title={title} crumbs={[{ label: 'Leavers', to: '/leavers' }, { label: title }]}>
      <Answer what="leaver" data={data} error={error} onRetry={ask}>
        {({ leaving }) => <Leaver leaving={leaving} />}
      </Answer>
    </Page>
  );
}

function Leaver({ leaving }: { leaving: LeavingInFullFragment }) {
  const administers = useIs('ADMINISTRATOR');
  const { worker, leavesOn, accessEnded, openWork, mayHandOver } = leaving;
  const team = openWork.some(({ kind }) => kind === 'TEAM');
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Job', value: `${worker.jobTitle}, ${worker.agency.name}` },
          { label: 'Last day', value: day(leavesOn) },
          { label: 'Access', value: accessEnded ? 'Ended' : 'Until the last day' },
          { label: 'To hand over', value: openWork.map(({ words }) => words).join(', ') || 'Nothing' },
        ]}
      />
      {mayHandOver && <HandOver leaving={leaving} />}
      {administers && (
        <>
          <References leaving={leaving} />
          {team && <p className="govuk-body">Name who manages their team next, on the page of agencies.</p>}
          <Close leaving={leaving} />
        </>
      )}
    </>
  );
}

interface Named {
  id: string;
  what: string;
  reference: string;
  dueOn: string | null;
}

/** What an administrator is told: a reference and a day, of nobody. */
function References({ leaving: { openWork } }: { leaving: LeavingInFullFragment }) {
  const named = openWork.flatMap(({ kind, references }) =>
    references.map(({ reference, dueOn }) => ({ id: kind + reference, what: WORK[kind], reference, dueOn })),
  );
  if (named.length === 0) return null;
  return (
    <Section title="What is open">
      <p className="govuk-body">
        Their manager or the coordinator sees what these are about, and hands them over. You see a reference and a day.
      </p>
      <Table caption="Open work by reference" captionHidden columns={COLUMNS} rows={named} rowKey={({ id }) => id} />
    </Section>
  );
}

const COLUMNS: readonly Column<Named>[] = [
  { key: 'reference', header: 'Reference', cell: ({ reference }) => reference },
  { key: 'what', header: 'Kind', cell: ({ what }) => what },
  { key: 'due', header: 'Due', cell: ({ dueOn }) => (dueOn ? day(dueOn) : 'No day') },
];
