const tables = ['activity_entry', 'look_entry'];

/** Somebody with all rights, who takes the triggers off first. All of it is undone with the transaction. */
export const triggersOff = `
  alter table activity_entry disable trigger user; alter table look_entry disable trigger user; alter table audit_seal disable trigger user`;

/** Columns, and another value than the one that stands there. */
const edits = {
  activity_entry: {
    at: `at + interval '1 second'`,
    actor_id: '(select id from worker w where w.id is distinct from t.actor_id limit 1)',
    actor_agency_id: 'null',
    type: `'action.cancelled'`,
    subject_id: 'gen_random_uuid()',
    young_person_id: 'gen_random_uuid()',
    meeting_id: 'gen_random_uuid()',
    data: `data || '{"late": true}'`,
    session_id: 'gen_random_uuid()',
    role: `'AUDITOR'`,
    relationship: 'null',
    reason: `'MISTAKE'`,
    changed: `'{title}'`,
    before_hash: 'null',
    after_hash: `'0'`,
    correlation_id: 'null',
    source: `'SYSTEM'`,
  },
  look_entry: {
    at: `at - interval '1 microsecond'`,
    actor_id: 'null',
    actor_agency_id: 'gen_random_uuid()',
    session_id: 'null',
    role: 'null',
    relationship: `'PANEL'`,
    verb: `'SEARCHED'`,
    operation: `'today'`,
    subject_type: `'ACTION'`,
    subject_id: 'null',
    young_person_ids: `'{}'`,
    classes: `'{MINIMUM}'`,
    reason: `'none'`,
    outcome: `'FORBIDDEN'`,
    correlation_id: 'gen_random_uuid()',
    source: `'COMMAND'`,
  },
};

const inSeal = (table, seq, random) => ({
  text: `select t.id from ${table} t, audit_seal s where s.seq = $1 and (t.epoch, t.tx) >= (s.from_epoch, s.from_tx)
    and (t.epoch, t.tx) < (s.to_epoch, s.to_tx) order by t.id offset $2 limit 2`,
  values: [seq, random.upTo(150)],
});

async function twoRows(client, table, seq, random) {
  const { rows } = await client.query(inSeal(table, seq, random));
  if (rows.length < 2) throw new Error(`seal ${seq} has too few rows of ${table}`);
  return rows.map(({ id }) => id);
}

async function edit(client, { seq, random }) {
  const table = random.oneOf(tables);
  const [id] = await twoRows(client, table, seq, random);
  const column = random.oneOf(Object.keys(edits[table]));
  await client.query(`update ${table} t set ${column} = ${edits[table][column]} where id = $1`, [id]);
}

async function remove(client, { seq, random }) {
  const table = random.oneOf(tables);
  const [id] = await twoRows(client, table, seq, random);
  await client.query(`delete from ${table} where id = $1`, [id]);
}

/** A row like one that is there, under a number and a time of its own. */
async function add(client, { seq, random }) {
  const table = random.oneOf(tables);
  const [id] = await twoRows(client, table, seq, random);
  const { rows } = await client.query(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'at')`,
    [table],
  );
  const { columns } = rows[0];
  await client.query(`insert into ${table} (at, ${columns}) select at, ${columns} from ${table} where id = $1`, [id]);
}

/** Two rows change places: each says what it said, where the other was. */
async function swap(client, { seq, random }) {
  const table = random.oneOf(tables);
  const [one, other] = await twoRows(client, table, seq, random);
  await client.query(`alter table ${table} alter column id drop identity`);
  for (const [from, to] of [
    [one, -1],
    [other, one],
    [-1, other],
  ])
    await client.query(`update ${table} set id = $2::bigint where id = $1::bigint`, [from, to]);
}

/** The seal is made to fit what was altered: then the next one does not follow. */
async function reseal(client, { seq, random }) {
  await edit(client, { seq, random });
  await client.query(`update audit_seal set batch = sha256(batch) where seq = $1`, [seq]);
  await client.query('update audit_seal s set chain = app.chain_of(s) where seq = $1', [seq]);
}

async function altersSeal(client, { seq, random }) {
  const what = random.oneOf([
    'entries = entries - 1',
    `sealed_at = sealed_at + interval '1 day'`,
    'previous = sha256(previous)',
    'chain = sha256(chain)',
    'total_looks = total_looks + 1',
  ]);
  await client.query(`update audit_seal set ${what} where seq = $1`, [seq]);
}

async function removeSeal(client, { seq }) {
  await client.query('delete from audit_seal where seq = $1', [seq]);
}

/** The end goes, lines and seals: what is left is whole, and shorter. */
async function cutTail(client, { last, random }) {
  const from = last - random.upTo(40);
  for (const table of tables)
    await client.query(
      `delete from ${table} t using audit_seal s where s.seq = $1 and (t.epoch, t.tx) >= (s.from_epoch, s.from_tx)`,
      [from],
    );
  await client.query('delete from audit_seal where seq >= $1', [from]);
}

/** The end is cut and sealed anew, with other lines: a chain without a fault, and another one. */
async function rewriteTail(client, { last, random }) {
  const from = last - random.upTo(5);
  await client.query('delete from audit_seal where seq >= $1', [from]);
  await client.query(`delete from look_entry where id = (select max(id) from look_entry)`);
  await client.query('select app.seal_log()');
}

/** How often each is tried, of a thousand. The last two leave a chain without a fault: only what is kept outside tells. */
export const tamperings = [
  { name: 'edit', times: 300, act: edit },
  { name: 'delete', times: 200, act: remove },
  { name: 'insert', times: 150, act: add },
  { name: 'swap', times: 150, act: swap },
  { name: 'alter a seal', times: 60, act: altersSeal },
  { name: 'alter a line and its seal', times: 50, act: reseal },
  { name: 'delete a seal', times: 20, act: removeSeal },
  { name: 'cut the tail', times: 60, act: cutTail, end: true },
  { name: 'write the tail anew', times: 10, act: rewriteTail, end: true },
];
