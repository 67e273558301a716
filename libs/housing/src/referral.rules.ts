import type { Decision } from '@app/activity';
import { type BlockedTransition, type LocalDate, RuleBroken, type Transition } from '@app/platform';
import type { HousingReferral } from './referral.entity.js';
import type { ReferralFact } from './referral.facts.js';
import {
  refusalOf,
  type ReferralFacts,
  type ReferralSide,
  type ReferralStepName,
  referralSteps,
  stepNames,
} from './referral-steps.rules.js';
import { type Consent, type HousingRoute, isClosed, ReferralState } from './referral-state.js';

export type ReferralDecision = Decision<HousingReferral, ReferralFact>;

/** What can be written in a draft. Undefined leaves what stands there. */
export interface ReferralWords {
  readonly planPartId?: string | null;
  readonly needOn?: LocalDate | null;
  readonly wants?: string | null;
  readonly supportNeeds?: string | null;
  readonly planB?: string | null;
  readonly consent?: Consent | null;
  readonly consentWords?: string | null;
}

/** Makes a draft. Only housing is asked, and never one's own agency (also refused by the database). */
export function draft(
  words: ReferralWords,
  parties: { youngPersonId: string; agencyId: string; agencyIsHousing: boolean; referrerId: string },
  today: LocalDate,
): ReferralDecision {
  const { agencyIsHousing, ...ids } = parties;
  if (!agencyIsHousing)
    throw new RuleBroken('referral.not-housing', 'Choose a housing agency to send this to', 'agencyId');
  return { change: { ...ids, ...written(words, today) }, fact: { type: 'referral.drafted' } };
}

/** Changes what is written in a draft; the day of agreement follows the agreement. */
export function change(referral: HousingReferral, words: ReferralWords, today: LocalDate): ReferralDecision {
  mustAllow('changeReferral', referral, today);
  return { change: written(words, today), fact: { type: 'referral.changed' } };
}

/** Sends it: from now on it is in housing's court. */
export function submit(referral: HousingReferral, today: LocalDate, now: Date): ReferralDecision {
  mustAllow('submitReferral', referral, today);
  return {
    change: { state: ReferralState.SUBMITTED, submittedAt: now },
    fact: { type: 'referral.submitted', agencyId: referral.agencyId },
  };
}

/** A named officer takes it on. */
export function acknowledge(
  referral: HousingReferral,
  officerId: string,
  today: LocalDate,
  now: Date,
): ReferralDecision {
  mustAllow('acknowledgeReferral', referral, today);
  return {
    change: { state: ReferralState.ACKNOWLEDGED, officerId, acknowledgedAt: now },
    fact: { type: 'referral.acknowledged' },
  };
}

/** Puts it in the council's court and stops housing's clock. */
export function askInformation(referral: HousingReferral, asked: string, today: LocalDate): ReferralDecision {
  mustAllow('askReferralInformation', referral, today);
  const infoRequested = mustSay(asked, 'referral.question-missing', 'Say what information you need, and why');
  return {
    change: { state: ReferralState.INFO_REQUESTED, infoRequested },
    fact: { type: 'referral.information-asked' },
  };
}

/** Puts it back in housing's court: their clock goes on from where it stopped. What was asked stays to be read. */
export function answerInformation(referral: HousingReferral, answer: string, today: LocalDate): ReferralDecision {
  mustAllow('answerReferralInformation', referral, today);
  mustSay(answer, 'referral.answer-missing', 'Answer what housing asked');
  return { change: { state: ReferralState.ACKNOWLEDGED }, fact: { type: 'referral.information-answered' } };
}

export interface ReferralOutcome {
  readonly accepted: boolean;
  readonly route?: HousingRoute | null;
  readonly reason: string;
}

/** Housing's decision. Who decides is not who referred, by policy and by the database. */
export function decide(
  referral: HousingReferral,
  { accepted, route, reason }: ReferralOutcome,
  by: { readonly deciderId: string; readonly today: LocalDate; readonly now: Date },
): ReferralDecision {
  mustAllow('decideReferral', referral, by.today);
  if (by.deciderId === referral.referrerId)
    throw new RuleBroken('referral.own-referral', 'Someone else must decide: you made this referral');
  if (accepted && !route) throw new RuleBroken('referral.route-missing', 'Choose the kind of home', 'route');
  const decisionReason = mustSay(reason, 'referral.reason-missing', 'Give the reason for your decision', 'reason');
  const agreedRoute = accepted ? (route ?? null) : null;
  return {
    change: {
      state: accepted ? ReferralState.ACCEPTED : ReferralState.NOT_ACCEPTED,
      route: agreedRoute,
      decisionReason,
      decidedById: by.deciderId,
      decidedAt: by.now,
      closedAt: by.now,
    },
    fact: { type: 'referral.decided', accepted, route: agreedRoute },
  };
}

/** The council, or the young person through them, takes it back. */
export function withdraw(referral: HousingReferral, reason: string, today: LocalDate, now: Date): ReferralDecision {
  mustAllow('withdrawReferral', referral, today);
  mustSay(reason, 'referral.reason-missing', 'Say why the referral is withdrawn');
  return { change: { state: ReferralState.WITHDRAWN, closedAt: now }, fact: { type: 'referral.withdrawn' } };
}

/** What can be done now and what cannot, for somebody who stands on these sides. The services refuse by the same table. */
export function transitionsOf(
  referral: ReferralFacts,
  stands: Readonly<Record<ReferralSide, boolean>>,
  today: LocalDate,
): { allowed: Transition[]; blocked: BlockedTransition[] } {
  const open = isClosed(referral.state) ? [] : stepNames;
  const mine = open.filter((name) => stands[referralSteps[name].side]);
  const theirs = open.filter((name) => !mine.includes(name) && referralSteps[name].from.includes(referral.state));
  const refused = mine.map((name) => ({ name, refusal: refusalOf(name, referral, today) }));
  return {
    allowed: refused.filter(({ refusal }) => !refusal).map(({ name }) => transitionOf(name)),
    blocked: [
      ...refused.flatMap(({ name, refusal }) => (refusal ? [{ name, because: refusal.sentence }] : [])),
      ...theirs.map((name) => ({ name, because: othersWords[referralSteps[name].side] })),
    ],
  };
}

const othersWords: Readonly<Record<ReferralSide, string>> = {
  referrer: 'The people in children’s services who work with the young person do this',
  housing: 'The housing agency that was asked does this',
};

const transitionOf = (name: ReferralStepName): Transition => {
  const { label, needs } = referralSteps[name];
  return { name, label, needs: [...needs] };
};

function mustAllow(name: ReferralStepName, referral: ReferralFacts, today: LocalDate): void {
  const refusal = refusalOf(name, referral, today);
  if (refusal) throw new RuleBroken(refusal.rule, refusal.sentence, refusal.field);
}

function mustSay(words: string, rule: string, sentence: string, field = 'note'): string {
  const said = words.trim();
  if (said.length < 3) throw new RuleBroken(rule, sentence, field);
  return said;
}

/** Undefined leaves, null clears. The day of agreement is the day it was recorded here. */
function written(words: ReferralWords, today: LocalDate): Partial<HousingReferral> {
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return words.consent === undefined ? given : { ...given, consentOn: words.consent ? today : null };
}
