import type { MigrationInterface, QueryRunner } from 'typeorm';
import { functions, withoutFunctions } from './walls/functions.js';
import { panel } from './walls/panel.js';
import { record } from './walls/record.js';
import { raise, takeDown } from './walls/words.js';
import { work } from './walls/work.js';

const walls = [...record, ...work, ...panel];

/**
 * The second wall: on every table that holds something about a young person, PostgreSQL itself decides for each row whether
 * who asks may see it, add it or change it. It knows nothing of the first wall’s statements (docs/adr/0012).
 */
export class RaiseTheSecondWall1795660000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of functions) await db.query(statement);
    for (const wall of walls) await db.query(raise(wall));
    await db.query(others);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(withoutOthers);
    for (const wall of walls) await db.query(takeDown(wall));
    await db.query(withoutFunctions);
  }
}

/** The other run-time roles: by column the feed has ids and seats only, the door writes that somebody signed in. */
const others = `
  create policy activity_entry_fed on activity_entry for select to waymark_feed using (meeting_id is not null);
  create policy agenda_item_fed on agenda_item for select to waymark_feed using (true);
  create policy minute_entry_fed on minute_entry for select to waymark_feed using (true);
  create policy allocation_fed on allocation for select to waymark_feed using (true);
  create policy housing_referral_fed on housing_referral for select to waymark_feed using (true);
  create policy activity_entry_at_the_door on activity_entry for insert to waymark_door with check (young_person_id is null);
`;

const withoutOthers = `
  drop policy activity_entry_fed on activity_entry;
  drop policy agenda_item_fed on agenda_item;
  drop policy minute_entry_fed on minute_entry;
  drop policy allocation_fed on allocation;
  drop policy housing_referral_fed on housing_referral;
  drop policy activity_entry_at_the_door on activity_entry;
`;
