/*
 * What the wall makes of a statement, asked apart from every other rule. A change that reads nothing needs no right to see, so
 * the policy for changes is asked alone; and a trigger of the proof's stands where a row has passed the policy that lets a
 * statement begin with it (USING) and has not come to the one of what it may say (WITH CHECK). There it tells which rows came,
 * or puts another row in the place of the first. The triggers of the product are off meanwhile: they are no part of this wall.
 */

const turn = `
  create function proof_turn() returns trigger language plpgsql as $$
  declare asked text := coalesce(current_setting('proof.asked', true), '');
  begin
    if asked = 'REACHED' then
      raise notice '%', (select string_agg(to_jsonb(old) ->> name, '/' order by at) from unnest(tg_argv) with ordinality n (name, at));
      return null;
    elsif asked = 'SAID' then
      if current_setting('proof.said') = 'yes' then raise exception 'undone' using errcode = 'ZZ001'; end if;
      perform set_config('proof.said', 'yes', true);
      return jsonb_populate_record(new, current_setting('proof.row')::jsonb);
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$;`;

/** Tries to have a row say something, undoes it, and tells whether it passed; null where the statement reached no row to say it. */
const saying = (name, text) => `
  create function proof_${name}(given jsonb) returns boolean language plpgsql as $$
  declare reached integer; context text;
  begin
    perform set_config('proof.asked', 'SAID', true), set_config('proof.said', '', true), set_config('proof.row', given::text, true);
    begin
      ${text};
      get diagnostics reached = row_count;
      raise exception 'undone' using errcode = case reached when 0 then 'ZZ002' else 'ZZ001' end;
    exception
      when sqlstate 'ZZ001' then return true;
      when sqlstate 'ZZ002' then return null;
      when insufficient_privilege then return false;
      when others then
        get stacked diagnostics context = pg_exception_context;
        if context like '%proof_turn%' then raise; end if;
        -- What a constraint refuses has passed the wall: constraints are asked after it.
        return true;
    end;
  end $$;`;

/** Puts the turnstile at each table. Gives how it is taken away again. */
export async function putTurnstiles(owner, shapes) {
  await owner.query(turn);
  for (const [table, { key, add, changed }] of Object.entries(shapes)) {
    const names = key.map((name) => `'${name}'`).join(', ');
    await owner.query(`
      alter table ${table} disable trigger user;
      create trigger proof_turn before insert or update or delete on ${table} for each row execute function proof_turn(${names});
      ${add ? saying(`add_${table}`, `insert into ${table} default values`) : ''}
      ${changed ? saying(`into_${table}`, `update ${table} set "${changed}" = null`) : ''}`);
  }
  return async () => {
    for (const table of Object.keys(shapes))
      await owner.query(`drop trigger proof_turn on ${table}; alter table ${table} enable trigger user`);
  };
}

const statements = {
  see: (table, { key }) => `select ${key.map((name) => `"${name}"::text`).join(` || '/' || `)} as key from ${table}`,
  reach: (table, { changed }) => `update ${table} set "${changed}" = null`,
  change: (table, { changed }) => `update ${table} set "${changed}" = "${changed}"`,
  remove: (table) => `delete from ${table}`,
};

/** The keys of the rows that a statement reaches: what it may see, begin to change (blindly, or reading it), or take away. */
export async function reached(client, way, table, shape) {
  if (way === 'see') return new Set((await client.query(statements.see(table, shape))).rows.map(({ key }) => key));
  const keys = new Set();
  const note = ({ message }) => keys.add(message);
  client.on('notice', note);
  await client.query(`select set_config('proof.asked', 'REACHED', true)`);
  await client.query(statements[way](table, shape));
  client.off('notice', note);
  return keys;
}

/** Whether each of the rows may be said: newly, or in the place of another. */
export async function mayBeSaid(client, way, table, rows) {
  const { rows: answers } = await client.query(`select proof_${way}_${table}(r) as may from unnest($1::jsonb[]) r`, [
    rows,
  ]);
  return answers.map(({ may }) => may);
}
