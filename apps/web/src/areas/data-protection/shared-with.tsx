import { useQuery } from 'urql';
import { day, sentence } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Empty } from '../../design/empty.js';
import { Section } from '../../design/section.js';
import { Table, type Column } from '../../design/table.js';
import { SharedWithDocument, type SharedWithQuery } from '../../graphql/generated/data-protection.js';

type Shared = SharedWithQuery['disclosures'][number];

/** What was shared about a young person with other agencies: for those who answer for them. */
export function SharedWith({ youngPersonId, name }: { youngPersonId: string; name: string }) {
  const variables = { youngPersonId };
  const [{ data, error }, ask] = useQuery({ query: SharedWithDocument, variables, requestPolicy: 'cache-and-network' });
  return (
    <Section title="What was shared with other agencies">
      <Answer what="list" data={data} error={error} onRetry={ask}>
        {({ disclosures }) =>
          disclosures.length === 0 ? (
            <Empty title={`Nothing about ${name} was shared`} />
          ) : (
            <Table
              caption={`What was shared about ${name} with other agencies`}
              captionHidden
              columns={COLUMNS}
              rows={disclosures}
              rowKey={({ id }) => id}
            />
          )
        }
      </Answer>
    </Section>
  );
}

const COLUMNS: readonly Column<Shared>[] = [
  { key: 'when', header: 'When', cell: ({ on }) => day(on) },
  {
    key: 'who',
    header: 'With whom',
    cell: ({ worker, withWhom }) => (worker ? `${worker.displayName}, ${withWhom}` : withWhom),
  },
  {
    key: 'what',
    header: 'What',
    cell: ({ shared, through, by }) => (
      <>
        {sentence(shared.join('; ') || 'that there is something about them')}
        <span className="app-s app-muted govuk-!-display-block">
          {sentence(by ? `${through} by ${by.displayName}` : through)}
        </span>
      </>
    ),
  },
  { key: 'basis', header: 'On what basis', cell: ({ bases }) => sentence(bases.join('; ')) },
];
