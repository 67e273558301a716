import type { MigrationInterface, QueryRunner } from 'typeorm';
import { carried } from './walls/carried.js';
import { kept, withoutKept } from './walls/kept.js';
import { panel } from './walls/panel.js';
import { record } from './walls/record.js';
import { pinned, ruled } from './walls/ruled.js';
import { myTie, seenBySet } from './walls/sets.js';
import { myTie as tieBefore, seenAction, seenReferral } from './walls/windows.js';

/** What each table’s policy for reading said before. */
const seenBefore: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...record, ...panel].map(({ table, see = '' }) => [table, see])),
  action: seenAction,
  housing_referral: seenReferral,
};

const says = (policies: Readonly<Record<string, string>>): string =>
  Object.keys(seenBySet)
    .map((table) => `alter policy ${table}_seen on ${table} using (${policies[table] ?? ''})`)
    .join(';\n');

/**
 * With all that the policy asks of a row: the totals of an agency’s tracker are read from the index and not from the table, walls
 * or none.
 */
const index = `
  drop index action_of_agency;
  create index action_of_agency on action (owner_agency_id, due_on, id)
    include (state, young_person_id, owner_id, raised_by_id, commitment_id, closed_at) where open;
`;
const indexBefore = `
  drop index action_of_agency;
  create index action_of_agency on action (owner_agency_id, due_on, id) include (state) where open;
`;

/**
 * The area of the plan stands on the goal and on the action too, where the place it is for says it for good: who reads goals or actions need
 * not ask the wall of another table for one word. Only the database writes it.
 */
const areas = `
  alter table plan_objective add column section text;
  alter table action add column plan_section text;
  alter table plan_objective disable trigger user;
  alter table action disable trigger user;
  update plan_objective o set section = p.section from plan_part p where p.id = o.plan_part_id;
  update action a set plan_section = p.section from plan_part p where p.id = a.plan_part_id;
  alter table plan_objective enable trigger user;
  alter table action enable trigger user;
  alter table plan_objective add constraint goal_has_area check (section is not null);
  alter table action add constraint area_of_its_part check ((plan_section is null) = (plan_part_id is null));
  comment on column action.plan_section is 'The area of the plan part it is for.';

  create function name_area_of_goal() returns trigger language plpgsql ${pinned} as $$
  begin
    new.section := (select p.section from plan_part p where p.id = new.plan_part_id);
    return new;
  end $$;
  create function name_area_of_action() returns trigger language plpgsql ${pinned} as $$
  begin
    new.plan_section := (select p.section from plan_part p where p.id = new.plan_part_id);
    return new;
  end $$;
  grant select on plan_part to waymark_rules;
  ${ruled({ 'name_area_of_goal()': '', 'name_area_of_action()': '' })}
  create trigger goal_names_its_area before insert or update of plan_part_id, section on plan_objective
    for each row execute function name_area_of_goal();
  create trigger action_names_its_area before insert or update of plan_part_id, plan_section on action
    for each row execute function name_area_of_action();
  create trigger part_keeps_its_area before update of section on plan_part for each row execute function refuse_change();
`;
const areasBefore = `
  drop trigger part_keeps_its_area on plan_part;
  drop trigger goal_names_its_area on plan_objective;
  drop trigger action_names_its_area on action;
  drop function name_area_of_goal(), name_area_of_action();
  alter table plan_objective drop column section;
  alter table action drop column plan_section;
  revoke select on plan_part from waymark_rules;
`;

/**
 * The second wall as it was, for less: what it shows to whom is the same. The list of the people that are open to somebody is kept and
 * no longer spelled out for every table of every statement; a policy asks whether a row is in a set; and what has an agreement’s
 * leave is known when the transaction enters (docs/adr/0022).
 */
export class KeepWhatIsOpen1795770000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of kept) await db.query(statement);
    await db.query(says(seenBySet));
    await db.query(myTie);
    await db.query(index);
    await db.query(areas);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(areasBefore);
    await db.query(indexBefore);
    await db.query(tieBefore);
    await db.query(says(seenBefore));
    for (const statement of carried) await db.query(statement);
    await db.query(withoutKept);
  }
}
