import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The open cases of whoever asks, and of nobody else: what the readers narrow their statements by. The relationships are read as
 * the rules’ owner, who needs no policy to be asked of every row of them; what `my_case` shows is bound to the session by
 * `app.me()`. The whole view `open_case` is for deciding about others, the rules and the feed: the run-time role has no right to it.
 */
export class OwnCases1795670000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant create on schema public to waymark_rules;
      alter view open_case set (security_invoker = false);
      alter view open_case owner to waymark_rules;
      revoke select on open_case from waymark_run;
      create view my_case with (security_barrier = true) as
        select worker_id, young_person_id, because, closes_at from open_case where worker_id = (select app.me());
      alter view my_case owner to waymark_rules;
      revoke create on schema public from waymark_rules;
      grant select on my_case to waymark_run;
    `);
    await db.query(quiet);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop view my_case;
      alter view open_case owner to current_user;
      alter view open_case set (security_invoker = true);
      grant select on open_case to waymark_run;
    `);
  }
}

/** What a failed statement of the run-time roles carried stays out of the database's log. Only a superuser may say so; docs/runbook.md has it for others. */
const quiet = `
  do $$
  declare name text;
  begin
    if (select rolsuper from pg_roles where rolname = current_user) then
      foreach name in array array['waymark_run', 'waymark_door', 'waymark_feed', 'waymark_sealer'] loop
        execute format('alter role %I in database %I set log_min_error_statement = %L', name, current_database(), 'panic');
      end loop;
    end if;
  end $$;
`;
