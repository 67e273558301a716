import { Extensions } from '@nestjs/graphql';
import type { FactClass } from './fact-class.js';

/** What a type or field tells, when it is not a class of facts about a young person. */
export type OtherClass =
  | 'MINIMUM'
  | 'WORKER'
  | 'MEETING'
  | 'MINUTES'
  | 'ACTION'
  | 'REFERRAL'
  | 'COMMITMENT'
  | 'COUNTS'
  | 'IMPORT'
  | 'ACTIVITY'
  | 'SELF'
  | 'PLAN'
  | 'ACCESS'
  | 'NONE';

/** Names what an object type (all its fields) or one field tells. Printed in the access matrix; a field in no class fails the tests. */
export const Shows = (factClass: FactClass | OtherClass) => Extensions({ shows: factClass });
