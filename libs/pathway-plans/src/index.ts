export {
  classOfSection,
  LinkedObjective,
  LinkedObjectiveByPart,
  linkedObjectiveColumns,
  linkedObjectiveJoins,
  linkedObjectiveOf,
  type LinkedObjectiveRow,
} from './linked-objective.js';
export { ObjectiveState } from './plan.enums.js';
export { planSection, PlanSectionKey, planSections, planSectionsAsShown } from './rules/plan-sections.js';
export { PathwayPlansModule } from './pathway-plans.module.js';
