export {
  type CourtLimits,
  type CourtTime,
  courtTime,
  cutOffTime,
  type TimedStep,
  usualLimits,
} from './court-clock.rules.js';
export { HousingModule } from './housing.module.js';
export { isThreatened, needWords, THREATENED_DAYS } from './need.rules.js';
export { HousingReferral } from './referral.entity.js';
export type { ReferralFact } from './referral.facts.js';
export { ReferralsOfYoungPerson } from './referral.loaders.js';
export { ReferralReader } from './referral.reader.js';
export { Consent, Court, courtOf, HousingRoute, isClosed, ReferralState, stateWords } from './referral-state.js';
