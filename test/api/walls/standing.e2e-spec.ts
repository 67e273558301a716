import { Walls } from '../../support/walls.js';

/** What must be true of the database as it stands, whatever is added to it: looked up in its own catalogue. */
describe('the walls as they stand', () => {
  let walls: Walls;
  beforeAll(async () => {
    walls = await Walls.start();
  });
  afterAll(() => walls.stop());

  const names = async (text: string): Promise<string[]> =>
    (await walls.rows<{ name: string }>(text)).map(({ name }) => name);
  const runtime = `('waymark_run', 'waymark_door', 'waymark_feed', 'waymark_sealer')`;

  /** Tables about a young person: by a column, by a foreign key to such a table, or by what they hold. */
  const about = `with recursive about as (
      select c.oid from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and (c.relname in ('young_person', 'import_file', 'import_finding', 'idempotency_key') or exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname in ('young_person_id', 'young_person_ids') and not a.attisdropped))
      union
      select k.conrelid from pg_constraint k join about on about.oid = k.confrelid where k.contype = 'f'
    )`;

  it('trap 1: stand on every table about a young person, and bind its owner too', async () => {
    const all = await names(`${about} select c.relname as name from about join pg_class c on c.oid = about.oid`);
    expect(all.length).toBeGreaterThan(30);
    expect(
      await names(`${about} select c.relname as name from about join pg_class c on c.oid = about.oid
        where not (c.relrowsecurity and c.relforcerowsecurity)`),
    ).toEqual([]);
  });

  it('traps 1 and 2: the run-time roles own nothing, pass no policy by and become nobody else', async () => {
    expect(await names(`select rolname as name from pg_roles where rolname in ${runtime}`)).toHaveLength(4);
    expect(
      await names(`select r.rolname as name from pg_roles r where r.rolname in ${runtime} and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
        or r.rolcreatedb or r.rolreplication or exists (select from pg_class c where c.relowner = r.oid)
        or exists (select from pg_proc p where p.proowner = r.oid) or exists (select from pg_auth_members m where m.member = r.oid))`),
    ).toEqual([]);
  });

  it('trap 3: a view reads as who asks, or as the rules: then it is bound to the session, or is not for the run-time role', async () => {
    expect(
      await names(`select c.relname as name from pg_class c where c.relkind = 'v' and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace)
        and not coalesce(c.reloptions @> '{security_invoker=true}', false) order by 1`),
    ).toEqual(['my_tie', 'open_case']);
    expect(
      await walls.rows(`select pg_get_userbyid(c.relowner) as owner, has_table_privilege('waymark_run', c.oid, 'select') as "mayRead",
          coalesce(c.reloptions @> '{security_barrier=true}', false) as barrier, pg_get_viewdef(c.oid) ~ 'app\\.me\\(\\)' as bound
        from pg_class c where c.relname in ('my_tie', 'open_case') order by c.relname`),
    ).toEqual([
      { owner: 'waymark_rules', mayRead: true, barrier: true, bound: true },
      { owner: 'waymark_rules', mayRead: false, barrier: false, bound: false },
    ]);
  });

  it('traps 4 and 10: there is no materialised view and no partition', async () => {
    expect(
      await names(`select relname as name from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace)
        and (relkind in ('m', 'p', 'f') or relispartition)`),
    ).toEqual([]);
  });

  it('trap 9: what sees more than its caller belongs to the rules, with its path pinned, and is called by name', async () => {
    const definers = `pg_proc p where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'app'::regnamespace)`;
    expect((await names(`select proname as name from ${definers}`)).length).toBeGreaterThan(20);
    expect(
      await names(`select p.oid::regprocedure::text as name from ${definers} and not (pg_get_userbyid(p.proowner) = 'waymark_rules'
        and coalesce(p.proconfig @> '{"search_path=pg_catalog, public, pg_temp"}', false))`),
    ).toEqual([]);
    expect(
      await names(`select p.oid::regprocedure::text as name from ${definers} and exists (select from aclexplode(coalesce(p.proacl,
        acldefault('f', p.proowner))) g where g.grantee = 0 and g.privilege_type = 'EXECUTE')`),
    ).toEqual([]);
    expect(
      await names(
        `select r.rolname as name from pg_roles r where r.rolname = 'waymark_rules' and (r.rolsuper or r.rolbypassrls or r.rolcanlogin)`,
      ),
    ).toEqual([]);
  });

  it('trap 11: nobody at run time may TRUNCATE, plant a trigger or a foreign key, or make something', async () => {
    expect(
      await names(`select g.table_name || ' ' || g.privilege_type || ' ' || g.grantee as name from information_schema.role_table_grants g
        where (g.grantee in ${runtime} or g.grantee = 'PUBLIC') and g.table_schema in ('public', 'app') and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`),
    ).toEqual([]);
    expect(
      await names(`select r.rolname || ' ' || n.nspname as name from pg_roles r, pg_namespace n
        where r.rolname in ${runtime} and n.nspname in ('public', 'app') and has_schema_privilege(r.oid, n.oid, 'create')`),
    ).toEqual([]);
  });

  it('what is kept for ever can be neither changed nor taken away, and what is never deleted cannot be', async () => {
    expect(
      await names(`select g.table_name || ' ' || g.privilege_type as name from information_schema.role_table_grants g
        where g.grantee in ${runtime} and g.privilege_type = 'DELETE' order by 1`),
    ).toEqual(
      [
        ...['allocation DELETE', 'care_episode DELETE'],
        ...deletedByOthers,
        ...['socket_io_attachments DELETE', 'status_fact DELETE', 'status_span DELETE'],
      ].sort(),
    );
    const appended = `('activity_entry', 'action_update', 'housing_referral_step', 'minute_entry_history', 'commitment_update', 'look_entry', 'audit_seal')`;
    expect(
      await names(`select table_name || '.' || column_name as name from information_schema.column_privileges
        where grantee in ${runtime} and privilege_type = 'UPDATE' and table_name in ${appended}`),
    ).toEqual([]);
  });

  it('nobody’s row can be moved to somebody else', async () => {
    expect(
      await names(`select table_name || '.' || column_name as name from information_schema.column_privileges
        where grantee = 'waymark_run' and privilege_type = 'UPDATE' and column_name = 'young_person_id'`),
    ).toEqual([]);
  });

  it('what decides live delivery reads no name and no word', async () => {
    expect(
      await names(`select table_name || '.' || column_name as name from information_schema.column_privileges where grantee = 'waymark_feed'
        and table_name not in ('sharing_agreement', 'sharing_basis') and column_name ~ 'name|title|words|note|reason|evidence|wants|date_of_birth|phone|summary|contents|value|email'`),
    ).toEqual([]);
    expect(
      await names(
        `select table_name as name from information_schema.role_table_grants where grantee = 'waymark_feed' and table_name = 'young_person'`,
      ),
    ).toEqual([]);
  });

  it('trap 14: no policy calls a function for each row', async () => {
    const policies = await walls.rows<{ name: string; words: string }>(
      `select tablename || '.' || policyname as name, coalesce(qual, '') || ' ' || coalesce(with_check, '') as words from pg_policies`,
    );
    expect(policies.length).toBeGreaterThan(100);
    const once = /\( ?SELECT app\.\w+\((app\.\w+\(\))?\) AS \w+\)/g;
    expect(policies.filter(({ words }) => words.replace(once, '').includes('app.')).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

/** Tables of other areas from which the service takes rows away: what is only good for a short time. */
const deletedByOthers = [
  'organisation_attempt DELETE',
  'logout_token_seen DELETE',
  'sharing_basis DELETE',
  'sign_in_delay DELETE',
  'mail_outbox DELETE',
  'password_link DELETE',
  'known_device DELETE',
];
