/** Every row of every table, as the owner sees them; days and times as they are written. */
export async function factsOf(owner) {
  const { rows } = await owner.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const facts = {};
  for (const { name } of rows) {
    const found = await owner.query(`select to_jsonb(t) as row from ${name} t`);
    facts[name] = found.rows.map(({ row }) => row);
  }
  const clock = await owner.query(`select current_date::text as today, now() as now`);
  return { facts, today: clock.rows[0].today, now: Date.parse(clock.rows[0].now) };
}

/** How each table is asked: its key, what the run-time role may do with it, and a column that it may change. */
export async function shapesOf(owner, tables) {
  const shapes = {};
  for (const table of tables) {
    const { rows } = await owner.query(
      `select a.attname as name, has_column_privilege('waymark_run', a.attrelid, a.attnum, 'insert') as added,
          has_column_privilege('waymark_run', a.attrelid, a.attnum, 'update') and a.attgenerated = '' as changed,
          has_column_privilege('waymark_run', a.attrelid, a.attnum, 'select') as seen, has_table_privilege('waymark_run', a.attrelid, 'delete') as removed,
          array_position(i.indkey::int[], a.attnum::int) as key
        from pg_attribute a join pg_index i on i.indrelid = a.attrelid and i.indisprimary
        where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
      [table],
    );
    const has = (right) => rows.some((row) => row[right]);
    shapes[table] = {
      key: rows.filter(({ key }) => key !== null).map(({ name }) => name),
      changed: rows.find(({ changed }) => changed)?.name,
      see: has('seen'),
      add: has('added'),
      remove: has('removed'),
    };
  }
  return shapes;
}
