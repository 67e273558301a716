import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asks, and the people that are open to them, are sealed apart: nearly every question of a policy is about the first, which is
 * short, and need not hash the second, which grows with a caseload.
 */
export class SealPeopleApart1795680000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(enter);
    await db.query(visible);
  }

  async down(): Promise<void> {
    throw new Error('The seal of who asks is not put together again: restore a backup of before.');
  }
}

/** The last two steps of entering, put in place of one: the list of people leaves the scope for a setting of its own. */
const enter = `
  do $$
  declare
    says   text := pg_get_functiondef('app.enter(text)'::regprocedure);
    listed text := 'array_to_string(coalesce(people, ''{}''), '','')';
    marked text := 'perform set_config(''app.scope'', scope, true)';
  begin
    if position(listed in says) = 0 or position(marked in says) = 0 then raise exception 'app.enter is not as it was known'; end if;
    says := replace(says, listed, '''''');
    says := replace(says, marked, 'perform set_config(''app.people'', array_to_string(coalesce(people, ''{}''), '',''), true),
      set_config(''app.people_seal'', case when cardinality(people) > 0 then app.seal_of(''people|'' || who.id || ''|'' || array_to_string(people, '','')) else '''' end, true),
      set_config(''app.scope'', scope, true)');
    execute says;
  end $$;
`;

const visible = `
  grant create on schema app to waymark_rules;
  create or replace function app.visible_people() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    who    text[] := app.scope();
    people text := current_setting('app.people', true);
  begin
    if who is null or who[3] in ('ELECTED_MEMBERS', 'ASSURANCE') or coalesce(people, '') = '' then return '{}'; end if;
    if current_setting('app.people_seal', true) is distinct from app.seal_of('people|' || who[1] || '|' || people) then return '{}'; end if;
    return string_to_array(people, ',')::uuid[];
  end $$;
  alter function app.visible_people() owner to waymark_rules;
  revoke create on schema app from waymark_rules;
`;
