import { type LocalDate, RuleBroken, ageOn } from '@app/platform';

const ADULT = 18;

export type PlanRole = 'SOCIAL_WORKER' | 'PERSONAL_ADVISER';
export type PlanAuthoriser = 'SOCIAL_WORK_TEAM_MANAGER' | 'LEAVING_CARE_TEAM_MANAGER';

/** Who does what for a version of the plan. */
export interface PlanAuthorship {
  /** Who writes it, the first named leading. */
  readonly authors: readonly PlanRole[];
  readonly owner: PlanRole;
  /** Works on it beside the owner, if anybody. */
  readonly secondary: PlanRole | null;
  readonly authoriser: PlanAuthoriser;
  /** The independent reviewing officer looks at it in the care plan review. */
  readonly reviewedByIro: boolean;
  /** The same in a sentence. */
  readonly words: string;
}

export interface PlanStage {
  readonly dateOfBirth: LocalDate;
  /** There has been no authorised plan before. */
  readonly firstPlan: boolean;
  /** Still in care, so that the independent reviewing officer reviews. */
  readonly inCare: boolean;
}

/**
 * Who writes, owns and authorises. The first plan under 18 is the social worker's; reviews before 18 are joint; from 18 the
 * personal adviser alone owns it (Children Act 1989 guidance volume 3; SI 2010/2571 reg 8).
 */
export function authorshipOn({ dateOfBirth, firstPlan, inCare }: PlanStage, on: LocalDate): PlanAuthorship {
  if (ageOn(dateOfBirth, on) >= ADULT) return byPersonalAdviser;
  return {
    authors: firstPlan ? ['SOCIAL_WORKER'] : ['SOCIAL_WORKER', 'PERSONAL_ADVISER'],
    owner: 'SOCIAL_WORKER',
    secondary: 'PERSONAL_ADVISER',
    authoriser: 'SOCIAL_WORK_TEAM_MANAGER',
    reviewedByIro: inCare,
    words: firstPlan
      ? 'The social worker writes the first plan, and their team manager authorises it'
      : 'The social worker leads and writes the review with the personal adviser; their team manager authorises it',
  };
}

const byPersonalAdviser: PlanAuthorship = {
  authors: ['PERSONAL_ADVISER'],
  owner: 'PERSONAL_ADVISER',
  secondary: null,
  authoriser: 'LEAVING_CARE_TEAM_MANAGER',
  reviewedByIro: false,
  words: 'The personal adviser leads and writes the plan; the leaving care team manager authorises it',
};

/** Somebody, and the version they would authorise. */
interface Person {
  readonly authorId: string | null;
  readonly authoriserId: string;
  readonly authoriserIsManager: boolean;
}

/** Somebody about to authorise a version, and for whom. */
export interface Authorising extends Person {
  /** The manager of the team; null when it has none. */
  readonly managerId: string | null;
  /** The manager for whom a duty manager acts. */
  readonly delegatedForId: string | null;
}

/**
 * Why this person may not authorise a version, whatever the form says, in a sentence; null when they may. For whom a duty
 * manager acts is asked on the form and is not looked at here.
 */
export function whyNotAuthorise(authorising: Person): string | null {
  return refusedPerson(authorising)?.sentence ?? null;
}

/**
 * The manager of the team, or a duty manager who says for whom they act while the manager is away. Never the author.
 * @throws RuleBroken
 */
export function mustBeAbleToAuthorise(authorising: Authorising): void {
  const refused = refusedPerson(authorising) ?? refusedDelegation(authorising);
  if (refused) throw new RuleBroken(refused.rule, refused.sentence, refused.field);
}

interface Refusal {
  readonly rule: string;
  readonly sentence: string;
  readonly field?: string;
}

function refusedPerson({ authorId, authoriserId, authoriserIsManager }: Person): Refusal | null {
  if (authorId === authoriserId)
    return { rule: 'plan.own-work', sentence: 'Somebody other than the person who wrote this plan must authorise it' };
  if (!authoriserIsManager) return { rule: 'plan.not-a-manager', sentence: 'A team manager authorises a pathway plan' };
  return null;
}

function refusedDelegation({ authoriserId, managerId, delegatedForId }: Authorising): Refusal | null {
  const field = 'delegatedForId';
  if (delegatedForId === authoriserId)
    return { rule: 'plan.delegated-to-self', sentence: 'You cannot act for yourself: leave this empty', field };
  if (managerId === null || authoriserId === managerId || delegatedForId === managerId) return null;
  return delegatedForId === null
    ? { rule: 'plan.delegation-missing', sentence: 'Say which manager is away and you are acting for', field }
    : { rule: 'plan.delegation-wrong', sentence: 'Choose the manager of this young person’s team', field };
}
