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

/** How each table is probed: its key, its columns that the run-time role may write, one of them to write the same into. */
export async function shapesOf(owner, tables) {
  const shapes = {};
  for (const table of tables) {
    const { rows } = await owner.query(
      `select a.attname as name, has_column_privilege('waymark_run', a.attrelid, a.attnum, 'insert') and a.attgenerated = '' as added,
          has_column_privilege('waymark_run', a.attrelid, a.attnum, 'update') as changed,
          has_column_privilege('waymark_run', a.attrelid, a.attnum, 'select') as seen, a.attidentity <> '' as numbered, not a.attnotnull as empty,
          exists (select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)) as key
        from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
      [table],
    );
    const names = (which) => rows.filter((row) => row[which]).map(({ name }) => name);
    shapes[table] = {
      key: names('key'),
      added: rows.filter(({ added, numbered }) => added && !numbered).map(({ name }) => name),
      changed: names('changed')[0],
      blank: rows.find(({ changed, empty }) => changed && empty)?.name,
      isSeen: rows.some(({ seen }) => seen),
      isRemoved: await mayRemove(owner, table),
    };
  }
  return shapes;
}

async function mayRemove(owner, table) {
  const { rows } = await owner.query(`select has_table_privilege('waymark_run', $1, 'delete') as may`, [table]);
  return rows[0].may;
}

/** Runs one statement, undoes it, and says what the wall made of it: how many rows it reached, or that it was refused. */
const trying = (name, text) => `
  create or replace function proof_${name}(given jsonb) returns text language plpgsql as $$
  declare reached integer; code text; context text;
  begin
    begin
      ${text};
      get diagnostics reached = row_count;
      raise exception 'undone' using errcode = 'ZZ001';
    exception
      when sqlstate 'ZZ001' then return reached::text;
      when insufficient_privilege then return 'refused';
      when others then
        get stacked diagnostics code = returned_sqlstate, context = pg_exception_context;
        -- A trigger of its own refused it before the wall was asked.
        return case when context like 'SQL statement%' then 'let through ' else 'stopped ' end || code;
    end;
  end $$;`;

const listed = (names) => names.map((name) => `"${name}"`).join(', ');

/** For each table a function for each thing that is tried: its statement is planned once, and not for every row. */
export function tries(table, { key, added, changed, blank, isRemoved }) {
  const one = `(${key.map((name) => `t."${name}"`).join(', ')}) =
    (select ${key.map((name) => `g."${name}"`).join(', ')} from jsonb_populate_record(null::${table}, given) g)`;
  const insert = `insert into ${table} (${listed(added)}) select ${listed(added)} from jsonb_populate_record(null::${table}, given)`;
  return [
    changed && trying(`change_${table}`, `update ${table} t set "${changed}" = "${changed}" where ${one}`),
    isRemoved && trying(`remove_${table}`, `delete from ${table} t where ${one}`),
    added.length > 0 && trying(`add_${table}`, insert),
    blank && trying(`change_all_${table}`, `update ${table} set "${blank}" = null`),
    isRemoved && trying(`remove_all_${table}`, `delete from ${table}`),
  ]
    .filter(Boolean)
    .join('\n');
}
