import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from './class-names.js';
import type { Column, Sort } from './table-column.js';
import { HeaderCell } from './table-header.js';
import { RowBox, SelectAll, type Selection } from './table-selection.js';

export type { Column, Sort } from './table-column.js';

interface Props<Row> {
  /** "Showing 1 to 8 of 61, oldest due date first". */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection<Row>;
  /** What stands in place of a row's cells after its heading, while it is being updated: <InlinePanel>. */
  inline?: (row: Row) => ReactNode;
}

/**
 * A table; on phones each row becomes a card with its labels. The roles are spelled out, because `display: block` takes a table's
 * meaning away.
 */
export function Table<Row>(props: Props<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, sort, onSort, selection } = props;
  return (
    <div className="app-tablewrap">
      <table className="govuk-table app-t app-t--cards" role="table">
        <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}>
          {caption}
        </caption>
        <thead className="govuk-table__head" role="rowgroup">
          <tr className="govuk-table__row" role="row">
            {selection && <SelectAll rows={rows} rowKey={rowKey} selection={selection} />}
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body" role="rowgroup">
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} row={row} id={rowKey(row)} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyRow<Row>({ row, id, columns, selection, inline }: Props<Row> & { row: Row; id: string }) {
  const panel = inline?.(row);
  const [heading, ...rest] = columns;
  const line = useFocusAfterPanel(Boolean(panel));
  const look = panel ? 'app-edit' : selection?.selected.has(id) ? 'is-sel' : '';
  return (
    <tr className={`govuk-table__row ${look}`} role="row" ref={line}>
      {selection && <RowBox id={id} row={row} selection={selection} />}
      {heading && (
        <th scope="row" role="rowheader" className="govuk-table__header govuk-!-font-weight-regular">
          {heading.cell(row)}
        </th>
      )}
      {panel ? (
        <td className="govuk-table__cell" role="cell" colSpan={rest.length}>
          {panel}
        </td>
      ) : (
        rest.map((column) => <Cell key={column.key} column={column} row={row} />)
      )}
    </tr>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  return (
    <td role="cell" data-l={column.header} className={classNames('govuk-table__cell', column.numeric && 'app-num')}>
      {column.cell(row)}
    </td>
  );
}

/** The button that opened a panel was away while it was open: when it closes, the row's last button has the focus again. */
function useFocusAfterPanel(open: boolean): RefObject<HTMLTableRowElement | null> {
  const line = useRef<HTMLTableRowElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!closed || document.activeElement !== document.body) return;
    if (line.current) opener(line.current)?.focus();
  }, [open]);
  return line;
}

function opener(line: HTMLElement): HTMLElement | null {
  return [...line.querySelectorAll<HTMLElement>('td button')].at(-1) ?? line.querySelector('a');
}
