export { briefOf, type BriefRow, YoungPersonInBriefById } from './brief.reader.js';
export { YoungPersonInBrief } from './clock.types.js';
export { CONTACT_DAYS, inTouchDueOn, REVIEW_SOON_DAYS } from './clocks.rules.js';
export { ethnicityWords, homeWords, inLearningOrWork, learningWords, placementWords, sexWords } from './code-words.js';
export { agoInWords, awayInWords, lengthInWords, toneOf } from './days.rules.js';
export { FactsOfYoungPerson, FactsReader } from './facts.reader.js';
export { type Bring, PeopleLookAhead } from './look-ahead.js';
export { shownNobody } from './shown-nobody.policy.js';
export { inForce, type InForce, type StageFacts } from './stage.rules.js';
export { factsOfStage } from './stage.js';
export { StandingWith } from './standing.reader.js';
export { nameOf, stageLabel } from './status/stage-words.js';
export {
  firstEligibleOn,
  needsAssessmentDueOn,
  requirementsOf,
  returnAssessmentDueOn,
  statusOn,
} from './status/status.rules.js';
export { statusTimeline } from './status/status-timeline.rules.js';
export {
  type CarePeriod,
  CareStatus,
  type StatusAnswer,
  type StatusFacts,
  type StatusStretch,
  SupportLevel,
} from './status/status.js';
export { StatusSpans } from './status-spans.js';
export { registerTimelineSentence, type TimelineSentence } from './timeline.js';
export { type Standing, worksWith } from './transitions.rules.js';
export { YoungPeopleFilter, YoungPeopleView } from './young-people.filter.js';
export { YoungPeopleModule } from './young-people.module.js';
export { youngPersonColumns, youngPersonJoins, type YoungPersonRow } from './young-person.columns.js';
export { YoungPerson } from './young-person.entity.js';
export { YoungPersonById, YoungPersonReader } from './young-person.reader.js';
export { YoungPersonService } from './young-person.service.js';
