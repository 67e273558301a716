import { inChildrensServices, notSealed, notSealedThrough, open, seesEveryone, through } from './words.js';
import type { Wall } from './words.js';

/**
 * By name only, to whom something about them is: their own action or their agency's, a referral they made or were sent.
 * Everything but the name is withheld by the lens.
 */
const byName = 'exists (select from my_tie t where t.young_person_id = young_person.id)';

/** Which area of a plan their action or referral is for, and nothing of what the plan says. */
const ofTheirWork = 'exists (select from my_tie t where t.plan_part_id = plan_part.id)';

const ofPerson = open('young_person_id');
/** A record is written by children's services. */
const written = `${inChildrensServices} and ${ofPerson}`;
const sealed = notSealed('young_person_id');

/** What only an import writes: who brings in everybody's files sees everybody. */
const imported = (table: string, also: Partial<Wall> = {}): Wall => ({
  table,
  see: ofPerson,
  add: seesEveryone,
  change: seesEveryone,
  sealed,
  ...also,
});

/** What is written by hand and stays. */
const kept = (table: string, also: Partial<Wall> = {}): Wall => ({
  table,
  see: ofPerson,
  add: written,
  sealed,
  ...also,
});

export const record: readonly Wall[] = [
  {
    table: 'young_person',
    see: `${open('id')} or ${byName}`,
    add: seesEveryone,
    change: [open('id'), `${inChildrensServices} and ${open('id')}`],
    sealed: notSealed('id'),
  },
  imported('care_episode', { remove: seesEveryone }),
  imported('status_fact', { remove: seesEveryone }),
  imported('allocation', { remove: seesEveryone }),
  imported('accommodation_record'),
  imported('activity_record'),
  imported('statutory_return'),
  imported('care_review'),
  kept('status_span', { remove: written }),
  kept('status_override'),
  kept('keeping_in_touch'),

  kept('plan_part', { see: `(${ofPerson} or ${ofTheirWork})` }),
  kept('plan_version', { change: [ofPerson, written] }),
  kept('plan_objective', { change: [ofPerson, written] }),
  kept('plan_review'),
  kept('plan_standing', { change: [ofPerson, written] }),
  {
    table: 'plan_section',
    see: through('plan_version', 'id', 'plan_version_id'),
    add: `${inChildrensServices} and exists (select from plan_version v where v.id = plan_version_id)`,
    change: `${inChildrensServices} and exists (select from plan_version v where v.id = plan_version_id)`,
    sealed: notSealedThrough('plan_version', 'id', 'plan_version_id'),
  },

  // What each counts towards: nobody reads it at run time, and only the triggers' functions write it.
  { table: 'measure_share', sealed },
];
