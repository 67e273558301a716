import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the run-time role may do with each table: what the product does, and nothing it never does. */
const mayDo: readonly (readonly [privileges: string, tables: string])[] = [
  ['select', 'agency, team, worker, worker_role, panel, panel_member, log_epoch, measure_bucket, commitment_update'],
  ['select, insert, update', 'meeting, attendance, commitment, import_batch'],
  ['select, insert, delete', 'socket_io_attachments'],

  ['select, insert', 'young_person, plan_version, plan_section, plan_objective, plan_standing'],
  ['select, insert, delete', 'care_episode, status_fact, status_span, allocation'],
  ['select, insert', 'status_override, keeping_in_touch, plan_part, plan_review'],
  ['select, insert', 'accommodation_record, activity_record, statutory_return, care_review'],

  ['select, insert', 'action, agenda_item, agenda_parking, minute_entry, housing_referral'],
  ['select, insert', 'action_update, housing_referral_step, idempotency_key'],
  ['select', 'activity_entry'],
  ['insert', 'minute_entry_history, commitment_update'],

  ['select, insert, update', 'import_file'],
  ['select, insert, delete', 'import_finding'],
];

/** Who signs in, and that they did. */
const doorMayDo: typeof mayDo = [
  ['select', 'worker, agency, team, worker_role, demonstration_sign_in, log_epoch'],
  ['select, insert, update', 'session'],
];

/** What the functions of the rules read; what one of them writes is granted beside it. */
const rulesRead = `session, worker, worker_role, agency, team, panel, panel_member, meeting, agenda_item, allocation, housing_referral, action, commitment,
  young_person, status_span, plan_standing, accommodation_record, activity_record`;

/** What decides who is told of a happening: ids, days, seats and states. No name, no word. */
const feedReads: Readonly<Record<string, string>> = {
  activity_entry: 'epoch, tx, id, at, actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data',
  log_epoch: 'epoch',
  meeting: 'id, panel_id, chair_id, minute_taker_id, state, papers_released_at, window_closes_at',
  panel: 'id, kind',
  panel_member: 'panel_id, worker_id, part, from_on, to_on',
  agenda_item: 'id, meeting_id, young_person_id, presenter_id, shared_with, state',
  minute_entry: 'id, meeting_id, agenda_item_id, author_id',
  allocation: 'young_person_id, worker_id, from_on, to_on',
  team: 'id, manager_id',
  worker: 'id, team_id, agency_id, active_from, active_to',
  agency: 'id, kind, active_to',
  housing_referral: 'young_person_id, agency_id, referrer_id, state, closed_at',
};

/** What may be updated of these is all but what a row is and whom it is about: no row can be moved to somebody else, nor a foreign key be asked who is there. */
const neverChanges: Readonly<Record<string, string>> = {
  young_person: 'id, reference',
  plan_version: 'id, young_person_id, number, author_id',
  plan_section: 'plan_version_id, section',
  plan_objective: 'id, plan_version_id, young_person_id, plan_part_id',
  plan_standing: 'young_person_id',
  care_episode: 'id, young_person_id, starts_on',
  status_fact: 'id, young_person_id',
  allocation: 'id, young_person_id, worker_id',
  accommodation_record: 'id, young_person_id',
  activity_record: 'id, young_person_id',
  statutory_return: 'young_person_id, year',
  care_review: 'young_person_id, held_on',
  action: 'id, young_person_id, raised_by_id, raised_at, first_due_on',
  agenda_item: 'id, meeting_id, young_person_id',
  agenda_parking: 'id, panel_id, meeting_id, young_person_id',
  minute_entry: 'id, meeting_id, agenda_item_id, author_id, at',
  housing_referral: 'id, reference, young_person_id, agency_id, referrer_id',
};

const changeTheRest = (table: string, never: string): string => `
  do $$
  begin
    execute (select format('grant update (%s) on ${table} to waymark_run', string_agg(quote_ident(attname), ', '))
      from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped
        and attgenerated = '' and attname <> all (string_to_array('${never}', ', ')));
  end $$;`;

/** Gives each role by table what it needs (docs/adr/0012). What a later migration makes, it grants itself. */
export class GrantByTable1795605000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'grant usage on sequence housing_referral_number, commitment_number, socket_io_attachments_id_seq to waymark_run',
    );
    for (const [privileges, tables] of mayDo) await db.query(`grant ${privileges} on ${tables} to waymark_run`);
    for (const [table, columns] of Object.entries(neverChanges)) await db.query(changeTheRest(table, columns));
    for (const [privileges, tables] of doorMayDo) await db.query(`grant ${privileges} on ${tables} to waymark_door`);
    for (const [table, columns] of Object.entries(feedReads))
      await db.query(`grant select (${columns}) on ${table} to waymark_feed`);
    await db.query(`grant select on ${rulesRead} to waymark_rules`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke all on all tables in schema public from waymark_run, waymark_door, waymark_feed, waymark_rules;
      revoke all on all sequences in schema public from waymark_run;
    `);
  }
}
