/** A table of Markdown. A line in a cell would end the row, and a bar the cell: neither stands in what we write ourselves. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
