import { type AgencyKind, type FactClass, lensOf } from '@app/access';
import { daysBetween, type LocalDate, RuleBroken } from '@app/platform';

/** Where an agreement stands on a day. Only in the first two does it open anything. */
export enum AgreementState {
  LIVE = 'LIVE',
  EXPIRING = 'EXPIRING',
  EXPIRED = 'EXPIRED',
  ENDED = 'ENDED',
  FUTURE = 'FUTURE',
}

/** UK GDPR Art 6(1): (c), (d) and (e). */
export enum LawfulBasis {
  LEGAL_OBLIGATION = 'LEGAL_OBLIGATION',
  VITAL_INTERESTS = 'VITAL_INTERESTS',
  PUBLIC_TASK = 'PUBLIC_TASK',
}

/** UK GDPR Art 9(2)(c), (h), (g) with DPA 2018 Sch 1 paras 2, 6, 8 and 18. */
export enum SpecialCondition {
  VITAL_INTERESTS = 'VITAL_INTERESTS',
  HEALTH_OR_SOCIAL_CARE = 'HEALTH_OR_SOCIAL_CARE',
  STATUTORY_PURPOSE = 'STATUTORY_PURPOSE',
  EQUALITY = 'EQUALITY',
  SAFEGUARDING = 'SAFEGUARDING',
}

/** Days before the end on which whoever looks after agreements is told, the furthest first. */
const WARNING_DAYS = [60, 30, 7] as const;

interface AgreementDays {
  readonly startsOn: LocalDate;
  /** The first day on which it no longer holds. */
  readonly expiresOn: LocalDate;
  readonly endedAt: string | null;
}

export const agreementState = (days: AgreementDays, today: LocalDate): AgreementState => {
  if (days.endedAt !== null) return AgreementState.ENDED;
  if (today >= days.expiresOn) return AgreementState.EXPIRED;
  if (today < days.startsOn) return AgreementState.FUTURE;
  return warningOf(days, today) === null ? AgreementState.LIVE : AgreementState.EXPIRING;
};

/** Whole days until it no longer holds: 1 on its last day, 0 from then on. */
export const daysLeft = ({ expiresOn, endedAt }: AgreementDays, today: LocalDate): number =>
  endedAt === null ? Math.max(0, daysBetween(today, expiresOn)) : 0;

/** Which of the warnings it has come to: 60, 30 or 7 days before the end; null before the first, and once it holds no more. */
export function warningOf(days: AgreementDays, today: LocalDate): (typeof WARNING_DAYS)[number] | null {
  const left = daysLeft(days, today);
  if (left === 0 || today < days.startsOn) return null;
  return WARNING_DAYS.findLast((day) => left <= day) ?? null;
}

/** What holds special category or criminal offence data, or may: sharing it takes a condition besides the basis. */
const special: ReadonlySet<FactClass> = new Set([
  'BACKGROUND',
  'OWN_WORDS',
  'PLAN_FAMILY_SOCIAL',
  'PLAN_HEALTH',
  'PLAN_IDENTITY',
  'PLAN_IMMIGRATION',
  'PLAN_RISK',
]);

export interface Basis {
  readonly factClass: FactClass;
  readonly lawfulBasis: LawfulBasis;
  readonly condition: SpecialCondition | null;
  /** The power or duty relied on: a public authority must have one. */
  readonly power: string;
}

const powers: Partial<Record<AgencyKind, string>> = {
  HOUSING: 'Children Act 2004 s10; Housing Act 1996 s213B',
  HEALTH: 'Children Act 2004 s10; Children Act 1989 s27',
  EDUCATION: 'Children Act 1989 s22(3A) and s23CA; Children Act 2004 s10',
};
const conditions: Partial<Record<FactClass, SpecialCondition>> = {
  PLAN_HEALTH: SpecialCondition.HEALTH_OR_SOCIAL_CARE,
  BACKGROUND: SpecialCondition.EQUALITY,
};

/** The basis that an agreement with an agency of this kind begins with, for the data protection officer to confirm or correct. */
export const usualBasis = (kind: AgencyKind, factClass: FactClass): Basis => ({
  factClass,
  lawfulBasis: LawfulBasis.PUBLIC_TASK,
  condition: special.has(factClass) ? (conditions[factClass] ?? SpecialCondition.SAFEGUARDING) : null,
  power: powers[kind] ?? 'Children Act 2004 s10',
});

/** The usual bases of all that can ever be shared with an agency of this kind. */
export function usualBases(kind: AgencyKind): Basis[] {
  const ceiling = lensOf(kind);
  return ceiling === 'ALL' ? [] : ceiling.map((factClass) => usualBasis(kind, factClass));
}

/** @throws RuleBroken agreement.not-a-partner, agreement.ends-before-it-starts, agreement.signed-late, agreement.too-long */
export function mustBeSoundAgreement(
  { startsOn, expiresOn, signedOn }: { startsOn: LocalDate; expiresOn: LocalDate; signedOn: LocalDate },
  kind: AgencyKind,
): void {
  if (lensOf(kind) === 'ALL')
    throw new RuleBroken(
      'agreement.not-a-partner',
      'Children’s services keep the records and need no agreement',
      'agencyId',
    );
  if (expiresOn <= startsOn)
    throw new RuleBroken('agreement.ends-before-it-starts', 'The end must be after the first day', 'expiresOn');
  if (signedOn > startsOn)
    throw new RuleBroken('agreement.signed-late', 'An agreement must be signed before anything is shared', 'signedOn');
  if (daysBetween(startsOn, expiresOn) > MOST_DAYS)
    throw new RuleBroken('agreement.too-long', 'An agreement must be made anew after 3 years at most', 'expiresOn');
}

const MOST_DAYS = 3 * 366;

/** @throws RuleBroken basis.above-the-ceiling, basis.needs-condition */
export function mustBeSoundBasis(
  { factClass, condition }: Pick<Basis, 'factClass' | 'condition'>,
  kind: AgencyKind,
): void {
  const ceiling = lensOf(kind);
  if (ceiling === 'ALL' || !ceiling.includes(factClass))
    throw new RuleBroken('basis.above-the-ceiling', 'This kind of agency can never be shown that', 'factClass');
  if (special.has(factClass) && condition === null)
    throw new RuleBroken(
      'basis.needs-condition',
      'This can hold special category data: choose the condition for sharing it (UK GDPR Art 9)',
      'condition',
    );
}
