import { registerEnumType } from '@nestjs/graphql';

/** What a panel can decide about an item. */
export enum Outcome {
  PLAN_ON_TRACK = 'PLAN_ON_TRACK',
  PLAN_AMENDED = 'PLAN_AMENDED',
  ACTIONS_AGREED = 'ACTIONS_AGREED',
  REFER_HOUSING = 'REFER_HOUSING',
  ESCALATE = 'ESCALATE',
  REQUEST_INFO = 'REQUEST_INFO',
  NO_LONGER_NEEDED = 'NO_LONGER_NEEDED',
  NOTED = 'NOTED',
}
registerEnumType(Outcome, { name: 'Outcome', description: 'What the panel decided about an item.' });
