import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FactClass } from './fact-class.js';
import { AgencyKind, agencyWords } from './roles.js';
import { Shows } from './shows.js';
import type { Viewer } from './viewer.js';

/**
 * The most that each kind of agency can ever be shown of a young person whose record a live relationship has opened to it:
 * an agreement can only narrow it. Children's services see all; anyone not named sees the minimum only (first name, initial,
 * age, reference). The basis in law of each class is data: `sharing_basis`, read with who asks, on every statement.
 */
const ceiling: Partial<Record<AgencyKind, readonly FactClass[]>> = {
  HOUSING: [
    'IDENTITY',
    'STAGE',
    'CONTACT',
    'HOME',
    'ADDRESS',
    'OWN_WORDS',
    'PLAN_ACCOMMODATION',
    'PLAN_PRACTICAL_SKILLS',
    'PLAN_FINANCIAL',
    'PLAN_CONTINGENCY',
  ],
  DWP: ['LEARNING', 'OWN_WORDS', 'PLAN_EDUCATION_TRAINING', 'PLAN_EMPLOYMENT', 'PLAN_FINANCIAL'],
  HEALTH: ['IDENTITY', 'STAGE', 'CONTACT', 'ADDRESS', 'OWN_WORDS', 'PLAN_HEALTH', 'PLAN_CONTACT_SUPPORT'],
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

/** The ceiling of an agency: the classes that an agreement with it may name. */
export const lensOf = (agency: AgencyKind): readonly FactClass[] | 'ALL' =>
  agency === AgencyKind.CHILDRENS_SERVICES ? 'ALL' : (ceiling[agency] ?? []);

/**
 * Whether the viewer's agency is shown facts of this class today: the ceiling, of it what a live agreement has a basis for, and
 * of one person what break-glass or a referral opened where nothing else opens the record.
 */
export function sees(viewer: Viewer, factClass: FactClass, youngPersonId?: string): boolean {
  const lens = lensOf(viewer.agencyKind);
  const { shared } = viewer.facts;
  const can = lens === 'ALL' || (lens.includes(factClass) && (shared === 'ALL' || shared.includes(factClass)));
  const part = youngPersonId === undefined ? undefined : viewer.partOf(youngPersonId);
  return can && (part === undefined || part.classes.includes(factClass));
}

export enum WithheldReason {
  NOT_SHARED_WITH_YOUR_AGENCY = 'NOT_SHARED_WITH_YOUR_AGENCY',
  NO_PERSONAL_DATA_FOR_YOUR_ROLE = 'NO_PERSONAL_DATA_FOR_YOUR_ROLE',
  ONLY_WHILE_ON_YOUR_AGENDA = 'ONLY_WHILE_ON_YOUR_AGENDA',
  AGREEMENT_DOES_NOT_COVER_IT = 'AGREEMENT_DOES_NOT_COVER_IT',
  NOT_OPENED_BY_BREAK_GLASS = 'NOT_OPENED_BY_BREAK_GLASS',
  NOT_OPENED_BY_REFERRAL = 'NOT_OPENED_BY_REFERRAL',
  PLACE_IS_PROTECTED = 'PLACE_IS_PROTECTED',
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

/**
 * The answer in place of a part that the viewer is not shown, and why: it is never shared with their agency, their agreement does
 * not cover it today, or it is more than break-glass or their referral opened. `ask` is a worker's name, or a job.
 */
export function withheldFrom(
  viewer: Viewer,
  what: string,
  ask = 'the young person’s personal adviser',
  about?: { readonly factClass: FactClass; readonly youngPersonId: string },
): Withheld {
  const who = agencyWords[viewer.agencyKind];
  const lens = lensOf(viewer.agencyKind);
  const is = what.endsWith('words') ? 'are' : 'is';
  if (about && sees(viewer, about.factClass))
    return notOpened(viewer, about.youngPersonId, { what: `${what} ${is}`, ask });
  if (about && lens !== 'ALL' && lens.includes(about.factClass))
    return new Withheld(
      WithheldReason.AGREEMENT_DOES_NOT_COVER_IT,
      `${what} ${is} not in the sharing agreement that ${who} has today`,
      'whoever looks after sharing agreements at the council',
    );
  return new Withheld(WithheldReason.NOT_SHARED_WITH_YOUR_AGENCY, `${what} ${is} not shared with ${who}`, ask);
}

/** Shown of others, and not of this young person: it is more than what opened the record. */
function notOpened(viewer: Viewer, youngPersonId: string, { what, ask }: { what: string; ask: string }): Withheld {
  return viewer.partOf(youngPersonId)?.because === 'REFERRAL'
    ? new Withheld(WithheldReason.NOT_OPENED_BY_REFERRAL, `${what} more than your referral to housing needs`, ask)
    : new Withheld(WithheldReason.NOT_OPENED_BY_BREAK_GLASS, `${what} more than the reason you gave needs`, ask);
}

/** First name and initial of the family name: the minimum that lets two people talk about the same person. */
export const minimumName = (firstName: string, familyName: string): string =>
  `${firstName} ${[...familyName][0] ?? ''}.`;

/** The name this viewer's agency is shown. */
export const shownName = (
  viewer: Viewer,
  {
    id,
    firstName,
    familyName,
    preferredName,
  }: { id?: string; firstName: string; familyName: string; preferredName: string | null },
): string =>
  sees(viewer, 'IDENTITY', id)
    ? `${preferredName ?? firstName} ${familyName}`
    : minimumName(preferredName ?? firstName, familyName);
