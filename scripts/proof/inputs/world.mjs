import { isEnumType } from 'graphql';
import { createHash, randomBytes } from 'node:crypto';

/** The tables that an id of an argument is looked up in, where its name does not say it. */
const tableOf = {
  id: 'young_person',
  ownerId: 'worker',
  chairId: 'worker',
  minuteTakerId: 'worker',
  presenterId: 'worker',
  leadId: 'worker',
  approvedById: 'worker',
  delegatedForId: 'worker',
  itemId: 'agenda_item',
  entryId: 'minute_entry',
  referralId: 'housing_referral',
  batchId: 'import_batch',
  objectiveId: 'plan_objective',
};

const snake = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/**
 * Somebody with every role there is, signed in and confirmed just now, so that as many of the bad inputs as can be come as far as
 * the rules and the database; and the right answers from which one at a time is made wrong.
 */
export async function peopleAndThings(client, schema) {
  const { rows: columns } = await client.query(
    `select table_name, column_name from information_schema.columns where table_schema = 'public'`,
  );
  const tables = [...new Set(columns.map(({ table_name: table }) => table))];
  const worker = (
    await client.query(
      `select w.id from worker w join agency a on a.id = w.agency_id where a.kind = 'CHILDRENS_SERVICES' order by w.id limit 1`,
    )
  ).rows[0].id;
  await giveEveryRole(client, schema, worker);
  const ids = await rightIds(client, schema, columns);
  const sessions = [];
  for (let at = 0; at < 4; at++) sessions.push(await signIn(client, worker, columns));
  const { rows: days } = await client.query('select current_date::text as today');
  return {
    tables: tables.filter((name) => name.includes('_')),
    sessions,
    ids: { ...ids, workerId: ids.workerId ?? worker },
    today: days[0].today,
    enums: {},
    words: { startsAt: '14:30', way: 'PHONE', askedForBy: 'CLOCK', search: 'a', place: 'Room 1', unit: '%' },
  };
}

async function giveEveryRole(client, schema, worker) {
  // An agenda of three: what is proven is what bad input does, and not how long a meeting of 25 takes to end.
  await client.query('delete from agenda_item where position > 3');
  const role = schema.getType('Role');
  const roles = isEnumType(role) ? role.getValues().map(({ name }) => name) : [];
  for (const name of roles)
    await client.query(
      'insert into worker_role (worker_id, role) select $1, $2 where not exists (select from worker_role where worker_id = $1 and role = $2)',
      [worker, name],
    );
  for (const part of ['MINUTE_TAKER', 'CHAIR'])
    await client.query(
      `insert into panel_member (panel_id, worker_id, part, from_on) select p.id, $1, $2, current_date - 10 from panel p
        where not exists (select from panel_member m where m.panel_id = p.id and m.worker_id = $1) on conflict do nothing`,
      [worker, part],
    );
  await client.query(
    `update allocation set worker_id = $1 where kind = 'PERSONAL_ADVISER' and young_person_id in (select id from young_person order by id limit 20)`,
    [worker],
  );
}

/** One id for every argument that takes one: of the table that its name says, or of none. */
async function rightIds(client, schema, columns) {
  const has = (table) => columns.some((column) => column.table_name === table && column.column_name === 'id');
  const ids = {};
  for (const name of idNames(schema)) {
    const table = tableOf[name] ?? snake(name.replace(/Ids?$/, ''));
    if (!has(table)) continue;
    const { rows } = await client.query(`select id from ${table} order by id limit 1`);
    if (rows[0]) ids[name] = rows[0].id;
  }
  return ids;
}

function idNames(schema) {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) => Object.values(type.getFields?.() ?? {}));
  const names = [...fields, ...fields.flatMap(({ args }) => args ?? [])]
    .filter(({ type }) => /^\[?ID!?\]?!?$/.test(String(type)))
    .map(({ name }) => name);
  return [
    ...new Set([
      ...names,
      'agendaItemId',
      'meetingId',
      'actionId',
      'referralId',
      'commitmentId',
      'importBatchId',
      'youngPersonId',
    ]),
  ];
}

async function signIn(client, worker, columns) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await client.query(
    `insert into session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '12 hours')`,
    [hash, worker],
  );
  if (columns.some((column) => column.table_name === 'session' && column.column_name === 'stepped_up_at'))
    await client.query(`update session set stepped_up_at = now() + interval '1 hour' where token_hash = $1`, [hash]);
  return { token, cookie: `sid=${token}` };
}
