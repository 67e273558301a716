import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasRole, hidden, me, notSealed, notSealedThrough, seesEveryone, visible } from './walls/words.js';

/**
 * Policies for a change that said the same of the row as it was and of the row as it becomes. PostgreSQL asks the first of both when
 * nothing is said of the second: said twice, no question could ever tell whether the second still stood.
 */
const saidTwice: Readonly<Record<string, string>> = {
  access_alert_closed: 'access_alert',
  accommodation_record_changed: 'accommodation_record',
  activity_record_changed: 'activity_record',
  agency_changed: 'agency',
  agreement_changed: 'sharing_agreement',
  allocation_changed: 'allocation',
  break_glass_changed: 'break_glass',
  care_episode_changed: 'care_episode',
  care_review_changed: 'care_review',
  exclusion_changed: 'exclusion',
  handover_changed: 'handover',
  import_file_changed: 'import_file',
  panel_member_changed: 'panel_member',
  plan_section_changed: 'plan_section',
  sealed_allow_changed: 'sealed_allow',
  sealed_person_changed: 'sealed_person',
  status_fact_changed: 'status_fact',
  statutory_return_changed: 'statutory_return',
  team_changed: 'team',
  worker_changed: 'worker',
  worker_role_changed: 'worker_role',
};

/**
 * What hangs on another row is added and changed by whoever sees that row, and whom it is about is then not sealed from them: only
 * who sees everyone reads it without asking for the other row.
 */
const hanging: Readonly<Record<string, string>> = {
  action_update: notSealedThrough('action', 'id', 'action_id'),
  activity_entry: `(${notSealed('young_person_id')} or ${hasRole('AUDITOR')})`,
  housing_referral_step: notSealedThrough('housing_referral', 'id', 'referral_id'),
  minute_entry: notSealedThrough('agenda_item', 'id', 'agenda_item_id'),
  plan_section: notSealedThrough('plan_version', 'id', 'plan_version_id'),
};

/** Tables that the role of the service has no policy to read or change: nothing is let through that these could hold back. */
const neverOpen: Readonly<Record<string, string>> = {
  measure_share: notSealed('young_person_id'),
  minute_entry_history: notSealedThrough('minute_entry', 'id', 'entry_id'),
};

const seenPerson = `(young_person_id = any (${visible}) or ${seesEveryone}) and young_person_id <> all (${hidden})`;

/** What the row must be before says who may change it; what it becomes need not say that again. */
const becomes: Readonly<Record<string, readonly [table: string, once: string, before: string]>> = {
  access_review_answered_again: [
    'access_review_answer',
    `by_id = ${me}`,
    `${hasRole('ADMINISTRATOR')} and by_id = ${me}`,
  ],
  home_address_changed: [
    'home_address',
    `${seenPerson} and changed_by_id = ${me}`,
    `${seenPerson} and (select app.my_kind()) = 'CHILDRENS_SERVICES' and changed_by_id = ${me}`,
  ],
};

/** Makes the policy again with one condition for both, whatever that condition is by now. */
const sayOnce = (name: string, table: string): string => `
  do $$
  declare condition text := (select qual from pg_policies where schemaname = 'public' and tablename = '${table}' and policyname = '${name}');
  begin
    drop policy ${name} on ${table};
    execute 'create policy ${name} on ${table} for update to waymark_run using (' || condition || ')';
  end $$`;

const sayTwice = (name: string, table: string): string => `
  do $$
  begin
    execute 'alter policy ${name} on ${table} with check ('
      || (select qual from pg_policies where schemaname = 'public' and tablename = '${table}' and policyname = '${name}') || ')';
  end $$`;

const sealedAgain = (table: string, condition: string): string =>
  `create policy ${table}_sealed on ${table} as restrictive to waymark_run using (${condition}) with check (${condition})`;

/**
 * A condition that could be taken out without anybody noticing is taken out: what is left is each needed, and `npm run proof:walls`
 * weakens each to see that somebody notices.
 */
export class SayEachConditionOnce1795750000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [name, table] of Object.entries(saidTwice)) await db.query(sayOnce(name, table));
    for (const [table, condition] of Object.entries(hanging))
      await db.query(`drop policy ${table}_sealed on ${table};
        create policy ${table}_sealed on ${table} as restrictive for select to waymark_run using (${condition})`);
    for (const table of Object.keys(neverOpen)) await db.query(`drop policy ${table}_sealed on ${table}`);
    for (const [name, [table, once]] of Object.entries(becomes))
      await db.query(`alter policy ${name} on ${table} with check (${once})`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [name, [table, , before]] of Object.entries(becomes))
      await db.query(`alter policy ${name} on ${table} with check (${before})`);
    for (const [table, condition] of Object.entries(neverOpen)) await db.query(sealedAgain(table, condition));
    for (const [table, condition] of Object.entries(hanging)) {
      await db.query(`drop policy ${table}_sealed on ${table}`);
      await db.query(sealedAgain(table, condition));
    }
    for (const [name, table] of Object.entries(saidTwice)) await db.query(sayTwice(name, table));
  }
}
