import type { Told } from '../column.js';
import { accessTables } from './access.tables.js';
import { meetingTables } from './meeting.tables.js';
import { planTables } from './plan.tables.js';
import { recordTables } from './record.tables.js';

/**
 * Every table that holds something about a young person is here or in `leftOutTables`: a spec walks the foreign keys of the live
 * database and fails on one that is in neither, and on a column that nobody has thought of.
 */
export const toldTables: readonly Told[] = [...recordTables, ...planTables, ...meetingTables, ...accessTables];

/** Tables that are told in another way, or not at all, and why. */
export const leftOutTables: Readonly<Record<string, string>> = {
  activity_entry: 'told as the list of what was done, at the end',
  look_entry: 'told as the list of who has looked, at the end',
  home_address: 'their own address: added by a step of its own, with a reason, and told at the beginning',
  plan_part: 'what ties a goal to its earlier versions: nothing is in it that the goal does not say',
  measure_share: 'which counts somebody is in, worked out from what is told here',
  subject_access_passage: 'what the reviewer decided: it stands in the place of each passage',
  import_file: 'the council’s own file with everybody in it, kept for 30 days; what it says of them is told here',
  import_finding: 'what was found wrong in a row of such a file, kept for 30 days',
  idempotency_key: 'by which the service knows that a form was sent twice: a digest of the answers, and no answer',
};
