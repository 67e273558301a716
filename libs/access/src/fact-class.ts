/** Every kind of fact there is about a young person. Sharing is agreed by kind and agency, never field by field. */
export const allFactClasses = [
  'IDENTITY',
  'BACKGROUND',
  'STAGE',
  'CONTACT',
  'HOME',
  'ADDRESS',
  'LEARNING',
  'OWN_WORDS',
  'PLAN_CONTACT_SUPPORT',
  'PLAN_EDUCATION_TRAINING',
  'PLAN_EMPLOYMENT',
  'PLAN_CONTINGENCY',
  'PLAN_ACCOMMODATION',
  'PLAN_FAMILY_SOCIAL',
  'PLAN_PRACTICAL_SKILLS',
  'PLAN_FINANCIAL',
  'PLAN_HEALTH',
  'PLAN_IDENTITY',
  'PLAN_IMMIGRATION',
  'PLAN_RISK',
] as const;

/** What kind of fact a field tells. */
export type FactClass = (typeof allFactClasses)[number];
