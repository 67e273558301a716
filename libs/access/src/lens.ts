import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FactClass } from './fact-class.js';
import { AgencyKind, agencyWords } from './roles.js';
import { Shows } from './shows.js';
import type { Viewer } from './viewer.js';

/**
 * What each agency is shown of a young person whose record a live relationship has opened to it. Children's services see
 * all; anyone not named sees the minimum only (first name, initial, age, reference). Basis: UK GDPR Art 6(1)(e) and the
 * sharing agreements of the partnership; Children Act 2004 s10; Housing Act 1996 s213B for housing.
 */
const shared: Partial<Record<AgencyKind, readonly FactClass[]>> = {
  HOUSING: [
    'IDENTITY',
    'STAGE',
    'CONTACT',
    'HOME',
    'OWN_WORDS',
    'PLAN_ACCOMMODATION',
    'PLAN_PRACTICAL_SKILLS',
    'PLAN_FINANCIAL',
    'PLAN_CONTINGENCY',
  ],
  DWP: ['LEARNING', 'OWN_WORDS', 'PLAN_EDUCATION_TRAINING', 'PLAN_EMPLOYMENT', 'PLAN_FINANCIAL'],
  HEALTH: ['IDENTITY', 'STAGE', 'CONTACT', 'OWN_WORDS', 'PLAN_HEALTH', 'PLAN_CONTACT_SUPPORT'],
  EDUCATION: ['STAGE', 'LEARNING', 'OWN_WORDS', 'PLAN_EDUCATION_TRAINING', 'PLAN_EMPLOYMENT'],
  ADULT_SOCIAL_CARE: [
    'IDENTITY',
    'STAGE',
    'CONTACT',
    'HOME',
    'OWN_WORDS',
    'PLAN_CONTACT_SUPPORT',
    'PLAN_ACCOMMODATION',
    'PLAN_HEALTH',
    'PLAN_PRACTICAL_SKILLS',
  ],
  YOUTH_JUSTICE: ['STAGE', 'OWN_WORDS', 'PLAN_RISK'],
  THIRD_SECTOR: ['OWN_WORDS', 'PLAN_EMPLOYMENT', 'PLAN_PRACTICAL_SKILLS'],
};

export const lensOf = (agency: AgencyKind): readonly FactClass[] | 'ALL' =>
  agency === AgencyKind.CHILDRENS_SERVICES ? 'ALL' : (shared[agency] ?? []);

/** Whether the viewer's agency is shown facts of this class. */
export function sees(viewer: Viewer, factClass: FactClass): boolean {
  const lens = lensOf(viewer.agencyKind);
  return lens === 'ALL' || lens.includes(factClass);
}

export enum WithheldReason {
  NOT_SHARED_WITH_YOUR_AGENCY = 'NOT_SHARED_WITH_YOUR_AGENCY',
  NO_PERSONAL_DATA_FOR_YOUR_ROLE = 'NO_PERSONAL_DATA_FOR_YOUR_ROLE',
  ONLY_WHILE_ON_YOUR_AGENDA = 'ONLY_WHILE_ON_YOUR_AGENDA',
}
registerEnumType(WithheldReason, { name: 'WithheldReason', description: 'Why something is not shown.' });

@Shows('NONE')
@ObjectType({ description: 'Something that exists and that this viewer may not see. Never null: null means empty.' })
export class Withheld {
  @Field(() => WithheldReason, { description: 'Why not, for programs.' })
  reason: WithheldReason;

  @Field(() => String, { description: 'Why not, in a sentence.' })
  because: string;

  @Field(() => String, { description: 'Whom to ask, when the work needs it.' })
  ask: string;

  constructor(reason: WithheldReason, because: string, ask: string) {
    this.reason = reason;
    this.because = because;
    this.ask = ask;
  }
}

/** The answer in place of a part that is not shared with the viewer's agency. `ask` is a worker's name, or a job. */
export const withheldFrom = (viewer: Viewer, what: string, ask = 'the young person’s personal adviser'): Withheld =>
  new Withheld(
    WithheldReason.NOT_SHARED_WITH_YOUR_AGENCY,
    `${what} is not shared with ${agencyWords[viewer.agencyKind]}`,
    ask,
  );

/** First name and initial of the family name: the minimum that lets two people talk about the same person. */
export const minimumName = (firstName: string, familyName: string): string =>
  `${firstName} ${[...familyName][0] ?? ''}.`;

/** The name this viewer's agency is shown. */
export const shownName = (
  viewer: Viewer,
  { firstName, familyName, preferredName }: { firstName: string; familyName: string; preferredName: string | null },
): string =>
  sees(viewer, 'IDENTITY')
    ? `${preferredName ?? firstName} ${familyName}`
    : minimumName(preferredName ?? firstName, familyName);
