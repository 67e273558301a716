import { registerEnumType } from '@nestjs/graphql';
import { PlanSectionKey } from './rules/plan-sections.js';
import { PlanTimeliness } from './rules/plan-timeliness.rules.js';
import { Agreement, OverdueReason, Participation, PlanState } from './rules/plan-words.js';

/** The state of one goal. */
export enum ObjectiveState {
  OPEN = 'OPEN',
  ACHIEVED = 'ACHIEVED',
  STOPPED = 'STOPPED',
}

registerEnumType(PlanSectionKey, {
  name: 'PlanSectionKey',
  description: 'What a pathway plan covers: SI 2010/2571 Sch 1 paras 1 to 10, and immigration and risk.',
});
registerEnumType(PlanTimeliness, {
  name: 'PlanTimeliness',
  description: 'Where the plan stands today. Worked out, never stored: reviewed every 6 months (SI 2010/2571 reg 7).',
});
registerEnumType(PlanState, { name: 'PlanState', description: 'Where a version of the plan is in its life.' });
registerEnumType(Participation, {
  name: 'Participation',
  description: 'How the young person took part: the SSDA903 review participation codes.',
});
registerEnumType(Agreement, { name: 'Agreement', description: 'What the young person says of the plan.' });
registerEnumType(OverdueReason, { name: 'OverdueReason', description: 'Why a review is late.' });
registerEnumType(ObjectiveState, { name: 'ObjectiveState', description: 'Where a goal stands.' });
