import type { LocalDate } from '@app/platform';
import { CareStatus, type StatusAnswer, SupportLevel } from './status/status.js';
import { nameOf, stageLabel } from './status/stage-words.js';
import { requirementsOf } from './status/status.rules.js';

/** What a stage is put together from: the stretch that holds today, and the override in force. */
export interface StageFacts {
  readonly computedStatus: CareStatus;
  readonly computedSupportLevel: SupportLevel | null;
  readonly overrideStatus: CareStatus | null;
  readonly overrideSupportLevel: SupportLevel | null;
  readonly overrideReason: string | null;
  readonly overrideApprovedById: string | null;
  readonly overrideStartsOn: LocalDate | null;
  readonly overrideExpiresOn: LocalDate | null;
}

export interface InForce {
  readonly status: CareStatus;
  readonly supportLevel: SupportLevel | null;
  readonly requiresPlan: boolean;
  readonly requiresAdviser: boolean;
}

/** What applies today: the override in force, or what the dates say. */
export function inForce(facts: StageFacts): InForce {
  const status = facts.overrideStatus ?? facts.computedStatus;
  const supportLevel = levelOf(facts);
  const { pathwayPlan, personalAdviser } = requirementsOf(status, supportLevel);
  return { status, supportLevel, requiresPlan: pathwayPlan, requiresAdviser: personalAdviser };
}

/** Support after 21 is asked for, so an override that says nothing of it means nothing but contact. */
function levelOf({ overrideStatus, overrideSupportLevel, computedSupportLevel }: StageFacts): SupportLevel | null {
  if (overrideStatus === null) return computedSupportLevel;
  if (overrideStatus !== CareStatus.FORMER_RELEVANT_21_24) return null;
  return overrideSupportLevel ?? computedSupportLevel ?? SupportLevel.ANNUAL_CONTACT;
}

/** The stage as it is shown: what applies, and what was computed beside it, never one without the other. */
export function stageFields(youngPersonId: string, facts: StageFacts) {
  const applies = inForce(facts);
  return {
    ...applies,
    youngPersonId,
    words: stageLabel(applies.status, applies.supportLevel),
    computedStatus: facts.computedStatus,
    computedWords: stageLabel(facts.computedStatus, facts.computedSupportLevel),
    law: nameOf(applies.status).law,
    override: overrideFields(facts),
  };
}

function overrideFields(facts: StageFacts) {
  const { overrideStatus, overrideReason, overrideApprovedById, overrideStartsOn, overrideExpiresOn } = facts;
  if (overrideStatus === null || overrideApprovedById === null) return null;
  return {
    status: overrideStatus,
    words: stageLabel(overrideStatus, levelOf(facts)),
    reason: overrideReason ?? '',
    approvedById: overrideApprovedById,
    startsOn: overrideStartsOn ?? '',
    expiresOn: overrideExpiresOn ?? '',
  };
}

/** The reasons as they are shown, each with the statute behind the answer they led to. */
export const becauseFields = ({ because, law }: StatusAnswer) =>
  because.map(({ code, sentence }) => ({ code, sentence, law }));
