import type { ReactNode } from 'react';

/** One column. The first is the row's own heading. */
export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The key the server sorts by; without it the column cannot be sorted. */
  sortKey?: string;
  numeric?: boolean;
}

/** The order of a list: the key, with a minus before it for largest first ("-dueOn"). Fits one value of the address. */
export type Sort = string;
