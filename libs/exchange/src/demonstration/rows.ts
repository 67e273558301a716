import type { EntityManager } from 'typeorm';

/**
 * Writes rows of one table in one statement. Names of tables and columns are written in the code of the demonstration and
 * come from nowhere else; the types of the values are those of the table.
 */
export async function insertRows(
  tx: EntityManager,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
