import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The open cases of whoever asks, and of nobody else: what the readers narrow their statements by. It reads the relationships as
 * the rules’ owner, who needs no policy to be asked of every row of them; what it shows is bound to the session by `app.me()`.
 * The whole view `open_case` is for deciding about others: the rules, and the feed.
 */
export class OwnCases1795670000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create view my_case with (security_barrier = true) as
        select worker_id, young_person_id, because, closes_at from open_case where worker_id = (select app.me());
      grant create on schema public to waymark_rules;
      alter view my_case owner to waymark_rules;
      revoke create on schema public from waymark_rules;
      grant select on my_case to waymark_run;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view my_case');
  }
}
