export { type ActionRow, actionColumns, actionJoins, actionOf, type FlatAction } from './action.columns.js';
export { Action } from './action.entity.js';
export { ActionFilter } from './action.filter.js';
export {
  ActionById,
  ActionCountsOfCommitment,
  ActionsOfItem,
  ActionsOfPlanPart,
  ActionsOfReferral,
  ActionsOfYoungPerson,
  type CommitmentActionCounts,
  CommitmentInBriefById,
  MeetingInBriefById,
} from './action.loaders.js';
export { ActionReader } from './action.reader.js';
export { type ActionScope, actionScope } from './action.scope.js';
export { ActionService } from './action.service.js';
export { ActionSort, ActionSource, ActionState, ActionView } from './action.states.js';
export { CommitmentInBrief, MeetingInBrief } from './in-brief.types.js';
export {
  daysOverdue,
  DUE_SOON_DAYS,
  dueWords,
  isOpen,
  statusWords,
  stillToDo,
  toneOfAction,
} from './action.words.rules.js';
export { ActionsModule } from './actions.module.js';
export type { RaiseAction } from './raise.rules.js';
export { TrackerReader } from './tracker.reader.js';
