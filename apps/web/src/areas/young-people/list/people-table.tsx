import { count } from '../../../content/plural.js';
import { list } from '../../../content/words.js';
import { Button } from '../../../design/button.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { Pagination } from '../../../design/pagination.js';
import { Table } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import type { YoungPeopleQuery, YoungPeopleView } from '../../../graphql/generated/young-people.js';
import { filtersOn, filterWords, VIEWS, type Address } from './list-views.js';
import { peopleColumns } from './people-columns.js';

interface Props {
  youngPeople: YoungPeopleQuery['youngPeople'];
  address: Address;
  view: YoungPeopleView;
  onChange: (change: Partial<Address>) => void;
}

/** The table, its pages, or why it is empty. */
export function PeopleTable({ youngPeople, address, view, onChange }: Props) {
  const { nodes, pageInfo, total } = youngPeople;
  if (total === 0) return <Nobody address={address} view={view} onChange={onChange} />;
  const many = count(total, 'young person', 'young people');
  return (
    <>
      <Table
        caption={nodes.length < total ? `Showing ${address.after ? '' : 'the first '}${nodes.length} of ${many}` : many}
        columns={peopleColumns}
        rows={nodes}
        rowKey={({ id }) => id}
      />
      <div className="govuk-!-margin-top-5">
        <Pagination
          what="young people"
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
          notFirst={address.after !== ''}
        />
      </div>
    </>
  );
}

function Nobody({ address, view, onChange }: Omit<Props, 'youngPeople'>) {
  if (filtersOn(address) > 0)
    return (
      <Empty
        title="No young people match"
        action={
          <Button kind="secondary" small onClick={() => onChange({ search: '', status: '' })}>
            Clear filters
          </Button>
        }
      >
        {list(filterWords(address))}. View is {VIEWS.find((known) => known.view === view)?.label}.
        {address.search && (
          <>
            {' '}
            Only records that are open to you are searched. If you know the reference of another, there may be a record:{' '}
            <TextLink to="/ask-for-access">ask for access</TextLink>.
          </>
        )}
      </Empty>
    );
  if (view === 'ALL' || view === 'MINE')
    return (
      <Empty title={view === 'MINE' ? 'No young people are allocated to you' : 'No records are open to you now'}>
        A record opens to you when you work with a young person, or when they are on the agenda of your panel.
      </Empty>
    );
  return (
    <Empty
      title="Nobody is in this view"
      action={
        <ButtonLink to="/young-people?view=ALL" kind="secondary" small>
          See all young people
        </ButtonLink>
      }
    />
  );
}
