import { useQuery } from 'urql';
import { dayAndTime } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import { ImportsDocument, type ImportInBriefFragment } from '../../../graphql/generated/import.js';
import { useIs } from '../../../shell/viewer.js';
import { NotYours } from '../../need-to-know/not-yours.js';
import { toneOf } from '../batch/batch-words.js';
import { UploadForm } from './upload-form.js';
import { WhichFiles } from './which-files.js';

/** Brings in the council’s own files: which they are, the choice, and what was brought in before. */
export function ImportPage() {
  return useIs('COORDINATOR') ? <Import /> : <NotYours title="Import young people" />;
}

function Import() {
  const [{ data, error }, ask] = useQuery({ query: ImportsDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page title="Import young people">
      <div className="app-grid app-grid--fit">
        <div>
          <Answer what="imports" data={data} error={error} onRetry={ask}>
            {() => <UploadForm />}
          </Answer>
        </div>
        <WhichFiles />
      </div>
      {data && (
        <div className="govuk-!-margin-top-7">
          <Section title="Imports so far">
            <Imports imports={data.importBatches} />
          </Section>
        </div>
      )}
    </Page>
  );
}

const COLUMNS: readonly Column<ImportInBriefFragment>[] = [
  {
    key: 'when',
    header: 'Sent',
    cell: ({ id, madeAt, madeBy }) => (
      <>
        <TextLink to={`/import/${id}`} strong>
          {dayAndTime(madeAt)}
        </TextLink>
        <span className="app-t__sub">{madeBy ? madeBy.displayName : 'By command'}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: 'Status',
    cell: ({ state, stateWords }) => <Status tone={toneOf(state)}>{stateWords}</Status>,
  },
  { key: 'added', header: 'New', numeric: true, cell: (batch) => batch.youngPeopleAdded.toLocaleString('en-GB') },
  {
    key: 'changed',
    header: 'Changed',
    numeric: true,
    cell: (batch) => batch.youngPeopleChanged.toLocaleString('en-GB'),
  },
  {
    key: 'same',
    header: 'As they were',
    numeric: true,
    cell: (batch) => batch.youngPeopleUnchanged.toLocaleString('en-GB'),
  },
  { key: 'refused', header: 'Rows refused', numeric: true, cell: (batch) => batch.rowsRefused.toLocaleString('en-GB') },
];

function Imports({ imports }: { imports: readonly ImportInBriefFragment[] }) {
  if (imports.length === 0) return <p className="govuk-body">Nothing has been imported here yet.</p>;
  return (
    <Table
      caption="The newest 20, newest first"
      captionHidden
      columns={COLUMNS}
      rows={imports}
      rowKey={({ id }) => id}
    />
  );
}
