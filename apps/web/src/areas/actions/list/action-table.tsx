import { useState } from 'react';
import { Table, type Sort } from '../../../design/table.js';
import type { Selection } from '../../../design/table-selection.js';
import { useRowFocus } from '../../../design/use-row-focus.js';
import type { ActionRowFragment } from '../../../graphql/generated/actions.js';
import { UpdatePanel } from '../update/update-panel.js';
import { actionColumns, updateButtonId } from './action-cells.js';

interface Props {
  actions: readonly ActionRowFragment[];
  caption: string;
  captionHidden?: boolean;
  personKnown?: boolean;
  sort?: Sort;
  onSort?: (column: Sort) => void;
  selection?: Selection<ActionRowFragment>;
}

const buttonOf = (id: string) => document.getElementById(updateButtonId(id));
const heading = () => document.querySelector<HTMLElement>('main h1');

/** Actions in a table whose rows open for an update: in the tracker, on a record. */
export function ActionTable({ actions, personKnown, onSort, ...rest }: Props) {
  const [open, setOpen] = useState<string>();
  const focusRow = useRowFocus(
    actions.map(({ id }) => id),
    buttonOf,
    heading,
  );
  const close = (id: string) => {
    setOpen(undefined);
    focusRow(id);
  };
  return (
    <Table
      {...rest}
      {...(onSort ? { onSort } : {})}
      columns={actionColumns({ onUpdate: setOpen, personKnown: personKnown ?? false, sortable: Boolean(onSort) })}
      rows={actions}
      rowKey={({ id }) => id}
      inline={(action) =>
        action.id === open && (
          <UpdatePanel action={action} onDone={() => close(action.id)} onCancel={() => close(action.id)} />
        )
      }
    />
  );
}
