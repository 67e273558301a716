import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { list } from '../../../content/words.js';
import { Button } from '../../../design/button.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { Pagination } from '../../../design/pagination.js';
import { StatusList } from '../../../design/status.js';
import type { ActionsQuery } from '../../../graphql/generated/actions.js';
import { BulkChange } from '../bulk/bulk-change.js';
import { ActionTable } from './action-table.js';
import { captionOf, columnOf, filtersOn, filterWords, sortIn, sortOfColumn, viewIn, type Address } from './views.js';

interface Props {
  actions: ActionsQuery['actions'];
  address: Address;
  onChange: (change: Partial<Address>) => void;
  /** How many are open without any filter. */
  allOpen: number | undefined;
}

/** Totals, the table, its pages; what can be done with the rows that are chosen. */
export function ActionList({ actions, address, onChange, allOpen }: Props) {
  const { nodes, pageInfo, total, totals } = actions;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const sort = sortIn(address.sort);
  if (total === 0) return <NothingHere address={address} onChange={onChange} allOpen={allOpen} />;
  const chosen = nodes.filter(({ id }) => selected.has(id));
  return (
    <>
      <h2 className="govuk-visually-hidden">Totals for these filters</h2>
      <StatusList label="Totals" items={totalsInWords(totals)} />
      {viewIn(address.view) === 'NO_GOAL' && <WhyGoals />}
      <BulkChange chosen={chosen} onClear={() => setSelected(new Set())} />
      <ActionTable
        actions={nodes}
        caption={captionOf({ shown: nodes.length, total, first: !address.after, sort })}
        sort={columnOf(sort)}
        onSort={(column) => onChange({ sort: sortOfColumn(column) })}
        selection={{ selected, onChange: setSelected, nameOf: ({ title }) => title }}
      />
      {chosen.length > 0 && (
        <p className="govuk-body app-s govuk-!-margin-top-3 app-noprint">
          <a className="govuk-link govuk-link--no-visited-state" href="#bulk">
            Back up to change the {count(chosen.length, 'selected action')}
          </a>
        </p>
      )}
      <div className="govuk-!-margin-top-5">
        <Pagination
          what="actions"
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
          notFirst={address.after !== ''}
        />
      </div>
    </>
  );
}

function totalsInWords({ overdue, dueSoon, stuck, waitingCheck, done }: ActionsQuery['actions']['totals']) {
  return [
    { tone: 'LATE' as const, words: `${overdue} overdue` },
    { tone: 'SOON' as const, words: `${dueSoon} due soon` },
    { tone: 'HOLD' as const, words: `${stuck} stuck` },
    { tone: 'NONE' as const, words: `${waitingCheck} waiting for a check` },
    { tone: 'DONE' as const, words: `${done} done` },
  ];
}

/** In the view of those without a goal: why it matters. */
function WhyGoals() {
  return (
    <p className="govuk-body app-s">
      A pathway plan must say how each need will be met, by when and by whom. An action without a goal counts towards
      none of them: open it and link it to one.
    </p>
  );
}

function NothingHere({ address, onChange, allOpen }: Omit<Props, 'actions'>) {
  if (filtersOn(address) === 0)
    return viewIn(address.view) === 'OPEN' ? (
      <Empty
        title="No actions yet"
        action={
          <ButtonLink to="/actions/new" small>
            Add an action
          </ButtonLink>
        }
      >
        Actions agreed at a panel, or added to a young person’s plan, show here.
      </Empty>
    ) : (
      <Empty
        title="No actions in this view"
        action={
          <ButtonLink to="/actions" kind="secondary" small>
            See all open actions
          </ButtonLink>
        }
      >
        {allOpen !== undefined && `${count(allOpen, 'action')} ${allOpen === 1 ? 'is' : 'are'} open in all.`}
      </Empty>
    );
  const clear = () => onChange({ search: '', owner: '', agency: '', area: '', source: '' });
  return (
    <Empty
      title="No actions match these filters"
      action={
        <Button kind="secondary" small onClick={clear}>
          Clear filters
        </Button>
      }
    >
      {allOpen !== undefined && `${count(allOpen, 'open action')} may be hidden by: `}
      {list(filterWords(address))}.
    </Empty>
  );
}
