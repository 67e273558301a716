import { Section } from '../../../design/section.js';
import { Table, type Column } from '../../../design/table.js';
import type { ImportInFullFragment } from '../../../graphql/generated/import.js';

type FileSummary = ImportInFullFragment['files'][number];

const number = (n: number): string => n.toLocaleString('en-GB');

const COLUMNS: readonly Column<FileSummary>[] = [
  {
    key: 'file',
    header: 'File',
    cell: ({ name, kind }) => (
      <>
        <strong>{name}</strong>
        <span className="app-t__sub">{kind === name ? 'Recognised' : kind}</span>
      </>
    ),
  },
  { key: 'rows', header: 'Rows', numeric: true, cell: ({ rows }) => number(rows) },
  { key: 'added', header: 'New', numeric: true, cell: ({ added }) => number(added) },
  { key: 'changed', header: 'Changed', numeric: true, cell: ({ changed }) => number(changed) },
  { key: 'unchanged', header: 'Left alone', numeric: true, cell: ({ unchanged }) => number(unchanged) },
  { key: 'refused', header: 'Cannot be loaded', numeric: true, cell: ({ refused }) => number(refused) },
  { key: 'warnings', header: 'To look at', numeric: true, cell: ({ warnings }) => number(warnings) },
];

/** Each file that was sent: what it was taken for, and what becomes of its rows. */
export function FileTable({ files, loaded }: { files: readonly FileSummary[]; loaded: boolean }) {
  return (
    <Section title="The files">
      <Table
        caption={loaded ? 'What became of the rows of each file' : 'What would become of the rows of each file'}
        captionHidden
        columns={COLUMNS}
        rows={files}
        rowKey={({ name, kind }) => `${name} ${kind}`}
      />
    </Section>
  );
}
