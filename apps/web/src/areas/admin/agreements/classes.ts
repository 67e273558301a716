import type { LawfulBasis, SpecialCondition } from '../../../graphql/generated/admin.js';

/** What each class of facts is, in a few words. */
export const CLASSES: Readonly<Record<string, string>> = {
  IDENTITY: 'Full name and date of birth',
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

/** UK GDPR Art 6(1). */
export const BASES: Readonly<Record<LawfulBasis, string>> = {
  LEGAL_OBLIGATION: 'Legal obligation',
  VITAL_INTERESTS: 'Vital interests',
  PUBLIC_TASK: 'Public task',
};

/** UK GDPR Art 9(2), and Data Protection Act 2018 Sch 1. */
export const CONDITIONS: Readonly<Record<SpecialCondition, string>> = {
  VITAL_INTERESTS: 'Vital interests (Article 9(2)(c))',
  HEALTH_OR_SOCIAL_CARE: 'Health or social care (Article 9(2)(h))',
  STATUTORY_PURPOSE: 'Statutory purpose (Schedule 1, paragraph 6)',
  EQUALITY: 'Equality of opportunity or treatment (Schedule 1, paragraph 8)',
  SAFEGUARDING: 'Safeguarding (Schedule 1, paragraph 18)',
};

const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

export const BASIS_CHOICES = choicesOf(BASES);
export const CONDITION_CHOICES = choicesOf(CONDITIONS);

/** To choose from. */
export const CLASS_CHOICES = Object.entries(CLASSES).map(([value, label]) => ({ value, label }));
