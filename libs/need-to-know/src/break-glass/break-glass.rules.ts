import type { FactClass } from '@app/access';
import { addWorkingDays, type LocalDate, RuleBroken } from '@app/platform';

/** Why somebody must see a record that nothing opens to them. */
export enum BreakGlassReason {
  RISK_TO_LIFE_NOW = 'RISK_TO_LIFE_NOW',
  SAFEGUARDING = 'SAFEGUARDING',
  MISSING = 'MISSING',
  OUT_OF_HOURS = 'OUT_OF_HOURS',
  COVERING_COLLEAGUE = 'COVERING_COLLEAGUE',
}

export enum BreakGlassFinding {
  JUSTIFIED = 'JUSTIFIED',
  NOT_JUSTIFIED = 'NOT_JUSTIFIED',
  UNCLEAR = 'UNCLEAR',
}

/** Where it stands: the database says so. */
export enum BreakGlassState {
  WAITING = 'WAITING',
  REFUSED = 'REFUSED',
  LAPSED = 'LAPSED',
  OPEN = 'OPEN',
  /** @public */
  OVER = 'OVER',
}

/** How long a request to open a sealed record waits for an answer, in minutes. */
export const ANSWER_MINUTES = 60;
/** How long it lasts, in minutes; once it can be had again. */
export const BREAK_GLASS_MINUTES = 60;
/** Working days in which somebody else must look at it. */
const REVIEW_DAYS = 2;

const reach: readonly FactClass[] = ['IDENTITY', 'CONTACT', 'HOME', 'PLAN_CONTACT_SUPPORT', 'PLAN_CONTINGENCY'];

/** What each reason needs, and no more. The address is a class of its own and takes a second reason when it is asked for. */
const classes: Readonly<Record<BreakGlassReason, readonly FactClass[]>> = {
  RISK_TO_LIFE_NOW: [
    ...reach,
    'ADDRESS',
    'STAGE',
    'OWN_WORDS',
    'PLAN_ACCOMMODATION',
    'PLAN_FAMILY_SOCIAL',
    'PLAN_HEALTH',
    'PLAN_RISK',
  ],
  SAFEGUARDING: [...reach, 'ADDRESS', 'STAGE', 'PLAN_FAMILY_SOCIAL', 'PLAN_RISK'],
  MISSING: [...reach, 'ADDRESS', 'PLAN_FAMILY_SOCIAL'],
  OUT_OF_HOURS: [...reach, 'STAGE'],
  COVERING_COLLEAGUE: ['IDENTITY', 'STAGE', 'CONTACT', 'HOME', 'LEARNING', 'OWN_WORDS'],
};

export const classesFor = (reason: BreakGlassReason): readonly FactClass[] => classes[reason];

/** The last day on which the review is in time. */
export const reviewDueOn = (askedOn: LocalDate): LocalDate => addWorkingDays(askedOn, REVIEW_DAYS);

/** A sealed record waits for a second person, unless a life is at risk now. */
export const needsSecond = (sealed: boolean, reason: BreakGlassReason): boolean =>
  sealed && reason !== BreakGlassReason.RISK_TO_LIFE_NOW;

interface ReviewDue {
  readonly reviewedAt: string | null;
  readonly reviewDueOn: LocalDate;
}

export const reviewIsLate = ({ reviewedAt, reviewDueOn: due }: ReviewDue, today: LocalDate): boolean =>
  reviewedAt === null && due < today;

interface Before {
  /** What was opened before. */
  readonly others: readonly ReviewDue[];
  readonly alreadyOpen: boolean;
  /** A request of the same person about the same record waits, and this one would wait too. */
  readonly alreadyWaits: boolean;
}

/** @throws RuleBroken break-glass.review-late, break-glass.already-open, break-glass.already-waits */
export function mustBeFreeToAsk({ others, alreadyOpen, alreadyWaits }: Before, today: LocalDate): void {
  if (alreadyWaits)
    throw new RuleBroken(
      'break-glass.already-waits',
      'You have already asked to open this record. Wait for the answer: it comes within 60 minutes',
      'youngPerson',
    );
  if (alreadyOpen)
    throw new RuleBroken(
      'break-glass.already-open',
      'This record is already open to you. Go to it from your list',
      'youngPerson',
    );
  if (others.some((before) => reviewIsLate(before, today)))
    throw new RuleBroken(
      'break-glass.review-late',
      'The last time you opened a record this way has not been reviewed in time. Ask a team manager to review it first',
    );
}

interface InForce {
  readonly startedAt: string | null;
  readonly open: boolean;
  readonly renewed: boolean;
}

/** @throws RuleBroken break-glass.over, break-glass.renewed-before */
export function mustBeRenewable({ open, renewed }: InForce): void {
  if (!open) throw new RuleBroken('break-glass.over', 'The hour is over. Ask again, and say why');
  if (renewed) throw new RuleBroken('break-glass.renewed-before', 'It can be made longer only once');
}

/** @throws RuleBroken break-glass.lapsed, break-glass.nothing-waits, break-glass.own-request */
export function mustBeAnswerable(
  { state, workerId }: { state: BreakGlassState; workerId: string },
  byId: string,
): void {
  if (state === BreakGlassState.LAPSED)
    throw new RuleBroken(
      'break-glass.lapsed',
      'Nobody answered this within 60 minutes. Whoever asked has to ask again',
    );
  if (state !== BreakGlassState.WAITING)
    throw new RuleBroken('break-glass.nothing-waits', 'Somebody has already answered this');
  if (workerId === byId)
    throw new RuleBroken('break-glass.own-request', 'Somebody else must answer what you asked for');
}

/** @throws RuleBroken break-glass.own-review, break-glass.reviewed-before */
export function mustBeReviewable(
  { workerId, reviewedAt }: { workerId: string; reviewedAt: string | null },
  byId: string,
): void {
  if (workerId === byId) throw new RuleBroken('break-glass.own-review', 'Somebody else must review what you opened');
  if (reviewedAt !== null) throw new RuleBroken('break-glass.reviewed-before', 'Somebody has already reviewed this');
}
