import pg from 'pg';
import { runtimeAddresses } from '../../../dist/libs/platform/src/index.js';

const log = ['activity_entry', 'look_entry', 'audit_seal'];
const alterations = (table) => [
  `update ${table} set ${table === 'audit_seal' ? 'entries = 0' : `source = 'SYSTEM'`}`,
  `delete from ${table}`,
  `truncate ${table}`,
  `alter table ${table} disable trigger all`,
  `alter table ${table} add column more text`,
  `drop table ${table}`,
  `drop trigger ${table}_is_append_only on ${table}`,
  `create trigger other before insert on ${table} for each row execute function refuse_change()`,
];
const all = log.flatMap(alterations);

/** What each role that the service signs in as must be refused. */
const refused = {
  run: [
    ...all,
    'select * from look_entry',
    'select * from audit_seal',
    'select app.seal_log()',
    'insert into audit_seal select * from audit_seal',
    `insert into look_entry (actor_id, verb, operation, subject_type, source) values (gen_random_uuid(), 'OPENED', 'x', 'X', 'WEB')`,
    `insert into look_entry (tx, verb, operation, subject_type, source) values ('1', 'OPENED', 'x', 'X', 'WEB')`,
    `insert into look_entry (verb, operation, subject_type, source) values ('OPENED', 'x', 'X', 'WEB')`,
    `insert into activity_entry (type, subject_id, tx) values ('proof.forged', gen_random_uuid(), '1')`,
    `insert into activity_entry (type, subject_id, session_id) values ('proof.forged', gen_random_uuid(), gen_random_uuid())`,
  ],
  door: [...all, 'select * from look_entry', 'select * from audit_seal'],
  feed: [...all, 'select * from look_entry', 'select * from audit_seal'],
  sealer: [...all, `insert into look_entry (verb, operation, subject_type, source) values ('OPENED', 'x', 'X', 'WEB')`],
};

/** The owner, a superuser here, is refused too, as long as the triggers are on; a session that calls itself a replica changes nothing. */
const refusedToAll = log
  .flatMap((table) => alterations(table).slice(0, 3))
  .flatMap((text) => [text, `set local session_replication_role = replica; ${text}`]);

async function tried(connectionString, statements) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const allowed = [];
  for (const statement of statements) {
    await client.query('begin');
    await client.query(statement).then(
      () => allowed.push(statement),
      () => undefined,
    );
    await client.query('rollback');
  }
  await client.end();
  return allowed;
}

/** How many attempts were made, and which were let through. */
export async function tryRoles(ownerUrl) {
  const addresses = runtimeAddresses(ownerUrl);
  const attempts = [
    ...Object.entries(refused).map(([role, statements]) => [addresses[role], statements, role]),
    [ownerUrl, refusedToAll, 'owner'],
  ];
  const through = [];
  let count = 0;
  for (const [address, statements, role] of attempts) {
    count += statements.length;
    for (const statement of await tried(address, statements)) through.push(`${role}: ${statement}`);
  }
  return { count, through };
}
