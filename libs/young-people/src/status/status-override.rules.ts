import { type LocalDate, RuleBroken, addMonths } from '@app/platform';
import { CareStatus, type StatusAnswer, SupportLevel } from './status.js';

export const SHORTEST_REASON = 10;
export const LONGEST_OVERRIDE_MONTHS = 12;

/** Somebody's decision that, for a time, a status other than the computed one applies. */
export interface StatusOverride {
  readonly status: CareStatus;
  /** For FORMER_RELEVANT_21_24 and no other status. Left out, the computed level applies, or else contact once a year. */
  readonly supportLevel?: SupportLevel | null;
  /** Why, in at least 10 letters. */
  readonly reason: string;
  /** What shows it: where the letter, order or assessment is kept. */
  readonly evidence?: string | null;
  /** The worker who asked for it. */
  readonly askedById: string;
  /** The manager who approved it: somebody else. */
  readonly approvedById: string;
  readonly startsOn: LocalDate;
  /** The first day it no longer holds: at most 12 months after its start. */
  readonly expiresOn: LocalDate;
  /** The day it was taken back before it expired, if it was. */
  readonly endedOn?: LocalDate | null;
}

/** What applies on a day: never the override alone. */
export interface EffectiveStatus {
  readonly status: CareStatus;
  readonly supportLevel: SupportLevel | null;
  readonly computed: StatusAnswer;
  /** The override in force, or null. */
  readonly override: StatusOverride | null;
  /** The override says something else than the dates do. */
  readonly differs: boolean;
}

/**
 * Refuses an override that is unexplained, unapproved, self-approved, or without a near end.
 * @throws RuleBroken naming the field
 */
export function mustBeSoundOverride(override: StatusOverride): void {
  mustSaySomethingADecisionCan(override);
  if (override.reason.trim().length < SHORTEST_REASON)
    throw new RuleBroken('status-override.reason-too-short', 'Say why, in at least 10 letters', 'reason');
  mustBeApprovedBySomebodyElse(override);
  mustEndInTime(override);
}

/** What applies on a day, and what was computed beside it. Of several overrides in force the one that began last applies. */
export function effectiveStatus(
  computed: StatusAnswer,
  overrides: readonly StatusOverride[],
  on: LocalDate,
): EffectiveStatus {
  const override = inForce(overrides, on);
  const status = override?.status ?? computed.status;
  const supportLevel = override ? levelOf(override, computed) : computed.supportLevel;
  const differs = status !== computed.status || supportLevel !== computed.supportLevel;
  return { status, supportLevel, computed, override, differs };
}

/** Approved, begun, not expired and not withdrawn. */
export function isInForce({ startsOn, expiresOn, endedOn }: StatusOverride, on: LocalDate): boolean {
  return startsOn <= on && on < expiresOn && (endedOn == null || on < endedOn);
}

function inForce(overrides: readonly StatusOverride[], on: LocalDate): StatusOverride | null {
  let latest: StatusOverride | null = null;
  for (const override of overrides)
    if (isInForce(override, on) && (latest === null || override.startsOn >= latest.startsOn)) latest = override;
  return latest;
}

/** Support after 21 is asked for, so nothing on record means nothing but contact. */
function levelOf(override: StatusOverride, computed: StatusAnswer): SupportLevel | null {
  if (override.status !== CareStatus.FORMER_RELEVANT_21_24) return null;
  return override.supportLevel ?? computed.supportLevel ?? SupportLevel.ANNUAL_CONTACT;
}

/** Death and age are facts with a date of their own; the support level belongs to 21 to 24 alone. */
function mustSaySomethingADecisionCan({ status, supportLevel }: StatusOverride): void {
  if (status === CareStatus.DECEASED || status === CareStatus.UNDER_16)
    throw new RuleBroken(
      'status-override.is-a-fact',
      'Record the date of death or of birth instead: the status follows from it',
      'status',
    );
  if (status !== CareStatus.FORMER_RELEVANT_21_24 && supportLevel != null)
    throw new RuleBroken(
      'status-override.support-level',
      'Only somebody who is former relevant and 21 to 24 has a support level',
      'supportLevel',
    );
}

function mustBeApprovedBySomebodyElse({ askedById, approvedById }: StatusOverride): void {
  if (!approvedById)
    throw new RuleBroken('status-override.approver-missing', 'Choose the manager who approved this', 'approvedById');
  if (approvedById === askedById)
    throw new RuleBroken(
      'status-override.self-approved',
      'Somebody other than the person who asked for this must approve it',
      'approvedById',
    );
}

function mustEndInTime({ startsOn, expiresOn }: StatusOverride): void {
  if (expiresOn <= startsOn)
    throw new RuleBroken('status-override.ends-too-soon', 'The end date must be after the start date', 'expiresOn');
  if (expiresOn > addMonths(startsOn, LONGEST_OVERRIDE_MONTHS))
    throw new RuleBroken(
      'status-override.ends-too-late',
      'The end date must be within 12 months of the start date',
      'expiresOn',
    );
}
