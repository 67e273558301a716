import type { FactClass } from '@app/access';

/** What each class of facts is, in a few words. */
export const classWords: Readonly<Record<FactClass, string>> = {
  IDENTITY: 'Full name and date of birth',
  BACKGROUND: 'Background, such as ethnicity',
  STAGE: 'Legal stage',
  CONTACT: 'How to reach them',
  HOME: 'What kind of home they have',
  ADDRESS: 'The address itself, one at a time and with a reason',
  LEARNING: 'Learning and work',
  OWN_WORDS: 'Their own words',
  PLAN_CONTACT_SUPPORT: 'Plan: contact and support',
  PLAN_EDUCATION_TRAINING: 'Plan: education and training',
  PLAN_EMPLOYMENT: 'Plan: employment',
  PLAN_CONTINGENCY: 'Plan: if things go wrong',
  PLAN_ACCOMMODATION: 'Plan: home',
  PLAN_FAMILY_SOCIAL: 'Plan: family and friends',
  PLAN_PRACTICAL_SKILLS: 'Plan: practical skills',
  PLAN_FINANCIAL: 'Plan: money',
  PLAN_HEALTH: 'Plan: health',
  PLAN_IDENTITY: 'Plan: identity',
  PLAN_IMMIGRATION: 'Plan: immigration',
  PLAN_RISK: 'Plan: risk',
};

/** UK GDPR Art 6(1), as people say it. */
export const basisWords: Readonly<Record<string, string>> = {
  LEGAL_OBLIGATION: 'Legal obligation (UK GDPR Art 6(1)(c))',
  VITAL_INTERESTS: 'Vital interests (UK GDPR Art 6(1)(d))',
  PUBLIC_TASK: 'Public task (UK GDPR Art 6(1)(e))',
};

/** UK GDPR Art 9(2) with DPA 2018 Sch 1. */
export const conditionWords: Readonly<Record<string, string>> = {
  VITAL_INTERESTS: 'vital interests',
  HEALTH_OR_SOCIAL_CARE: 'health or social care',
  STATUTORY_PURPOSE: 'statutory purpose',
  EQUALITY: 'equality of opportunity',
  SAFEGUARDING: 'safeguarding',
};
