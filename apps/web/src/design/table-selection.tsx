import { useId } from 'react';
import { VisuallyHidden } from './visually-hidden.js';

/** Which rows are chosen, for changing many at once. */
export interface Selection<Row> {
  selected: ReadonlySet<string>;
  onChange: (selected: Set<string>) => void;
  /** What a row is called: "Help Leon Price open a bank account". */
  nameOf: (row: Row) => string;
}

/** The box of one row. */
export function RowBox<Row>({ id, row, selection }: { id: string; row: Row; selection: Selection<Row> }) {
  const toggle = () => {
    const next = new Set(selection.selected);
    if (!next.delete(id)) next.add(id);
    selection.onChange(next);
  };
  return (
    <td className="govuk-table__cell app-check" role="cell">
      <Box label={`Select: ${selection.nameOf(row)}`} checked={selection.selected.has(id)} onChange={toggle} />
    </td>
  );
}

interface AllProps<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selection: Selection<Row>;
}

/** The box that takes or leaves every row on this page; it says how many. */
export function SelectAll<Row>({ rows, rowKey, selection }: AllProps<Row>) {
  const keys = rows.map(rowKey);
  const chosen = keys.filter((key) => selection.selected.has(key)).length;
  const all = keys.length > 0 && chosen === keys.length;
  return (
    <td className="govuk-table__cell app-check" role="cell">
      <Box
        label={`Select all ${keys.length} on this page`}
        checked={all}
        partly={chosen > 0 && !all}
        onChange={() => selection.onChange(new Set(all ? [] : keys))}
      />
    </td>
  );
}

function Box({
  label,
  checked,
  partly,
  onChange,
}: {
  label: string;
  checked: boolean;
  partly?: boolean;
  onChange: () => void;
}) {
  const id = useId();
  const showPartly = (box: HTMLInputElement | null) => {
    if (box) box.indeterminate = partly ?? false;
  };
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          id={id}
          ref={showPartly}
          type="checkbox"
          className="govuk-checkboxes__input"
          checked={checked}
          onChange={onChange}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </label>
      </div>
    </div>
  );
}
