import { Icon } from './icon.js';
import type { Column, Sort } from './table-column.js';

interface Props<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

/** A column's heading; a button when the list can be sorted by it. A second press turns the order round. */
export function HeaderCell<Row>({ column, sort, onSort }: Props<Row>) {
  const { sortKey } = column;
  if (!sortKey || !onSort)
    return (
      <th scope="col" role="columnheader" className="govuk-table__header">
        {column.header}
      </th>
    );
  const ascending = sort === sortKey;
  const descending = sort === `-${sortKey}`;
  return (
    <th
      scope="col"
      role="columnheader"
      className="govuk-table__header"
      aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}
    >
      <button type="button" onClick={() => onSort(ascending ? `-${sortKey}` : sortKey)}>
        {column.header} <Icon name={ascending ? 'asc' : descending ? 'desc' : 'sort'} />
      </button>
    </th>
  );
}
