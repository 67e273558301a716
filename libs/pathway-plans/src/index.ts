export {
  classOfSection,
  LinkedObjective,
  LinkedObjectiveByPart,
  linkedObjectiveColumns,
  linkedObjectiveJoins,
  linkedObjectiveOf,
  type LinkedObjectiveRow,
  linkedObjectiveValues,
  partOfAction,
} from './linked-objective.js';
export { PathwayPlansModule } from './pathway-plans.module.js';
export { planFor, timelinessOf } from './plan.assembly.js';
export { ObjectiveState } from './plan.enums.js';
export {
  type Contents,
  ContentsOfVersion,
  ObjectivesOfPerson,
  type PlanOf,
  PlanOfYoungPerson,
} from './plan.loaders.js';
export { type ObjectiveRow, PlanReader } from './plan.reader.js';
export { PathwayPlan, PlanObjective, PlanSection, WithheldSection } from './plan.types.js';
export { PlanStandings } from './plan-standings.js';
export { PlanVersion } from './plan-version.entity.js';
export { dueOn, isLate, type PlanClock, planClocks } from './rules/plan-clocks.rules.js';
export { planFigures, threeWay } from './rules/plan-figures.rules.js';
export { planSection, PlanSectionKey, planSections, planSectionsAsShown } from './rules/plan-sections.js';
export {
  clockStart,
  DUE_SOON_DAYS as PLAN_DUE_SOON_DAYS,
  planTimeliness,
  PlanTimeliness,
  type PlanTimelinessAnswer,
  timelinessWords,
} from './rules/plan-timeliness.rules.js';
export { Agreement, OverdueReason, Participation, PlanState } from './rules/plan-words.js';
export { sectionsFor } from './sections.assembly.js';
