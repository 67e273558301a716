import { dayAndTime } from '../../../content/dates.js';
import { Section } from '../../../design/section.js';
import { Table, type Column } from '../../../design/table.js';
import type { MyRequestFragment } from '../../../graphql/generated/need-to-know.js';

const STATES: Readonly<Record<MyRequestFragment['state'], string>> = {
  WAITING: 'Sent. Nobody has answered yet',
  AGREED: 'Agreed: the record is in your list',
  REFUSED: 'Not agreed',
  LAPSED: 'Over: nobody answered within 14 days',
};

/** Who asks from the page of a record that is not open knows no reference: its address stands in its place, which says nothing to anybody. */
const referenceWords = (asked: string): string =>
  /^[0-9a-f-]{36}$/i.test(asked) ? 'A record you had the address of' : asked;

const COLUMNS: readonly Column<MyRequestFragment>[] = [
  { key: 'reference', header: 'Reference', cell: ({ reference }) => referenceWords(reference) },
  { key: 'asked', header: 'Asked', cell: ({ askedAt }) => dayAndTime(askedAt) },
  {
    key: 'state',
    header: 'Answer',
    cell: ({ state, answerWords }) => (
      <>
        {STATES[state]}
        {answerWords && <span className="app-s app-muted govuk-!-display-block">{answerWords}</span>}
      </>
    ),
  },
];

/** What somebody asked for, and what was said. */
export function MyRequests({ requests }: { requests: readonly MyRequestFragment[] }) {
  if (requests.length === 0) return null;
  return (
    <Section title="What you asked for">
      <Table caption="What you asked for" captionHidden columns={COLUMNS} rows={requests} rowKey={({ id }) => id} />
    </Section>
  );
}
