import type { FactClass } from './fact-class.js';
import { lensOf } from './lens.js';
import { type AgencyKind, agencyWords } from './roles.js';

const recordWords: Partial<Record<FactClass, string>> = {
  IDENTITY: 'full name and date of birth',
  BACKGROUND: 'background',
  STAGE: 'legal stage',
  CONTACT: 'how to reach them',
  HOME: 'home',
  LEARNING: 'learning and work',
  OWN_WORDS: 'their own words',
};

const planWords: Partial<Record<FactClass, string>> = {
  PLAN_CONTACT_SUPPORT: 'support',
  PLAN_EDUCATION_TRAINING: 'education',
  PLAN_EMPLOYMENT: 'employment',
  PLAN_CONTINGENCY: 'back-up plans',
  PLAN_ACCOMMODATION: 'home',
  PLAN_FAMILY_SOCIAL: 'family and friends',
  PLAN_PRACTICAL_SKILLS: 'practical skills',
  PLAN_FINANCIAL: 'money',
  PLAN_HEALTH: 'health',
  PLAN_IDENTITY: 'identity',
  PLAN_IMMIGRATION: 'immigration',
  PLAN_RISK: 'risk',
};

/** Parts of a plan that people ask after: where they are not shared, the sentence says so. */
const mostPrivate: readonly FactClass[] = ['PLAN_HEALTH', 'PLAN_RISK'];

/**
 * What an agency is shown of a young person whose record is open to it, in a sentence for the person who opens it. Made from
 * the lens itself, so that the two cannot differ; of it only what `shared`, their agreement of today, names. Null: they have none.
 */
export function lensInWords(agency: AgencyKind, shared: readonly FactClass[] | 'ALL' | null = 'ALL'): string {
  const ceiling = lensOf(agency);
  const who = agencyWords[agency];
  if (ceiling === 'ALL') return `${who} will see everything.`;
  if (shared === null) return `${who} will see nothing: they have no sharing agreement today.`;
  const lens = ceiling.filter((factClass) => shared === 'ALL' || shared.includes(factClass));

  const record = lens.flatMap((factClass) => recordWords[factClass] ?? []);
  const named = lens.includes('IDENTITY') ? ['age'] : ['first name and initial', 'age'];
  const plan = lens.flatMap((factClass) => planWords[factClass] ?? []);
  const hidden = mostPrivate.filter((factClass) => !lens.includes(factClass)).map((it) => `not ${planWords[it] ?? ''}`);
  const without = hidden.length > 0 ? ` ${capital(hidden.join(', '))}.` : '';
  const all = [...named, ...record, 'their own actions'];
  const seen = plan.length > 0 ? `${all.join(', ')}, and the plan’s parts on ${listed(plan)}` : listed(all);
  return `${who} will see ${seen}.${without}`;
}

/** Classes of facts as the parts of a record they are, for a sentence: "full name and date of birth, home and the plan’s part on health". */
export function classesInWords(classes: readonly FactClass[]): string {
  const record = classes.flatMap((factClass) => recordWords[factClass] ?? []);
  const plan = classes.flatMap((factClass) => planWords[factClass] ?? []);
  return listed(plan.length > 0 ? [...record, `the plan’s parts on ${listed(plan)}`] : record);
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
