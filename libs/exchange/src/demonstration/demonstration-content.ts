import type { EntityManager } from 'typeorm';
import type { AuthorityRecipe } from '../generator/authority.js';
import { Random } from '../generator/random.js';
import { writeDemonstrationActions } from './demonstration-actions.js';
import { writeDemonstrationContacts } from './demonstration-contacts.js';
import { writeDemonstrationReferrals } from './demonstration-housing.js';
import { writeDemonstrationLog } from './demonstration-log.js';
import { writeDemonstrationMeetings } from './demonstration-meetings.js';
import { writeDemonstrationPlans } from './demonstration-plans.js';
import { writeDemonstrationPromises } from './demonstration-promises.js';
import { readWorld } from './world.js';

/** Everything of the demonstration that no file holds, in one transaction. The panels come last: they say that all is there. */
export async function writeDemonstrationContent(tx: EntityManager, { seed, today }: AuthorityRecipe): Promise<void> {
  const world = await readWorld(tx, today, new Random(`${seed}/content`));
  await writeDemonstrationPlans(tx, world);
  await writeDemonstrationContacts(tx, world);
  const items = await writeDemonstrationMeetings(tx, world);
  await writeDemonstrationActions(tx, world, items);
  await writeDemonstrationReferrals(tx, world);
  await writeDemonstrationPromises(tx, world);
  await writeDemonstrationLog(tx);
}
