export { ActivityLog } from './activity-log.js';
export { ActivityModule } from './activity.module.js';
export type { Decision, Fact, Subject } from './decision.js';
export { type ActivityLine, logHead, LogReader } from './log-reader.js';
export { ChangeInput, KeyedInput } from './keyed.input.js';
export { type Look, Looks, type LookVerb } from './looks.js';
export { mustBeCurrent } from './must-be-current.js';
export { type Keyed, Once } from './once.js';
