import { Extensions } from '@nestjs/graphql';
import type { FactClass } from './fact-class.js';

/** What a type or field can tell, when it is not a class of facts about a young person. */
export const otherClasses = [
  'MINIMUM',
  'WORKER',
  'MEETING',
  'MINUTES',
  'ACTION',
  'REFERRAL',
  'COMMITMENT',
  'COUNTS',
  'IMPORT',
  'ACTIVITY',
  'SELF',
  'PLAN',
  'ACCESS',
  'NONE',
] as const;
export type OtherClass = (typeof otherClasses)[number];

/** Names what an object type (all its fields) or one field tells. Printed in the access matrix; a field in no class keeps the service from starting. */
export const Shows = (factClass: FactClass | OtherClass) => Extensions({ shows: factClass });

/**
 * Besides `Shows`: the class of facts that one value of the type tells, where it is not the same for all of them, like the areas of
 * a plan. The API asks it of each before it leaves.
 */
export const ShowsOf = <Value>(tells: (value: Value) => FactClass) => Extensions({ showsOf: tells });
