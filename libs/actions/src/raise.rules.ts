import type { Decision } from '@app/activity';
import { type LocalDate, RuleBroken } from '@app/platform';
import type { Action } from './action.entity.js';
import { mustBeAbleToOwn, mustBeOwnPlan, mustNotHaveGone, type Owner } from './action.rules.js';
import { ActionSource, ActionState } from './action.states.js';

/** What is asked for. `meetingId` and `agendaItemId` come from the panel, never from a form. */
export interface RaiseAction {
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  readonly youngPersonId?: string | null;
  readonly planPartId?: string | null;
  readonly noPlanBecause?: string | null;
  readonly commitmentId?: string | null;
  readonly referralId?: string | null;
  readonly shownToYoungPerson?: boolean | null;
  readonly plainWords?: string | null;
  readonly meetingId?: string | null;
  readonly agendaItemId?: string | null;
}

/** What is known of the things it names. */
export interface RaiseFacts {
  readonly raisedById: string;
  readonly owner: Owner | undefined;
  /** Whose plan the goal is in, and null for a goal the viewer is not shown. */
  readonly partOf: string | null;
  /** Whose the referral is. */
  readonly referralOf: string | null;
}

/** A new action. @throws RuleBroken with the field that is wrong */
export function raise(asked: RaiseAction, facts: RaiseFacts, today: LocalDate): Decision<Action> {
  const { dueOn } = asked;
  const title = asked.title.trim();
  if (title.length < 3) throw new RuleBroken('action.title-missing', 'Say what will be done', 'title');
  mustNotHaveGone(dueOn, today);
  mustBeForSomething(asked);
  const links = linksOf(asked, facts);
  const owner = mustBeAbleToOwn(facts.owner, links.youngPersonId);
  return {
    change: {
      title,
      ...links,
      ...plainly(asked),
      source: sourceOf(asked),
      ownerId: owner.id,
      ownerAgencyId: owner.agencyId,
      raisedById: facts.raisedById,
      firstDueOn: dueOn,
      dueOn,
      // Nobody has to accept from themselves.
      state: owner.id === facts.raisedById ? ActionState.ACCEPTED : ActionState.ASSIGNED,
    },
    fact: { type: 'action.raised', ownerId: owner.id, dueOn, planPartId: links.planPartId, source: sourceOf(asked) },
  };
}

function mustBeForSomething({ youngPersonId, planPartId, noPlanBecause, commitmentId }: RaiseAction): void {
  if (!youngPersonId && !commitmentId)
    throw new RuleBroken('action.for-nothing', 'Say which young person or commitment this is for', 'youngPersonId');
  if (youngPersonId && !planPartId && !noPlanBecause?.trim() && !commitmentId)
    throw new RuleBroken('action.goal-missing', 'Choose a goal, or say why there is none yet', 'planPartId');
}

function linksOf(asked: RaiseAction, { partOf, referralOf }: RaiseFacts) {
  const { youngPersonId, planPartId, referralId, commitmentId, meetingId, agendaItemId } = whole(asked);
  if (planPartId !== null) mustBeOwnPlan(youngPersonId, partOf);
  if (referralId !== null) mustBeOwnReferral(youngPersonId, referralOf);
  const noPlanBecause = planPartId === null ? asked.noPlanBecause?.trim() || null : null;
  return { youngPersonId, planPartId, referralId, noPlanBecause, commitmentId, meetingId, agendaItemId };
}

/** What is left out is null, as the row has it. */
function whole(asked: RaiseAction) {
  return {
    youngPersonId: orNull(asked.youngPersonId),
    planPartId: orNull(asked.planPartId),
    referralId: orNull(asked.referralId),
    commitmentId: orNull(asked.commitmentId),
    meetingId: orNull(asked.meetingId),
    agendaItemId: orNull(asked.agendaItemId),
  };
}

const orNull = (id: string | null | undefined): string | null => id ?? null;

function mustBeOwnReferral(youngPersonId: string | null, referralOf: string | null): void {
  if (referralOf === null || referralOf !== youngPersonId)
    throw new RuleBroken('action.other-persons-referral', 'Choose a referral of this young person', 'referralId');
}

/** The young person sees it only where there are words made for them. */
function plainly({ shownToYoungPerson, plainWords }: RaiseAction) {
  const words = plainWords?.trim() || null;
  if (shownToYoungPerson && words === null)
    throw new RuleBroken('action.plain-words-missing', 'Write it in words for the young person', 'plainWords');
  return { shownToYoungPerson: shownToYoungPerson ?? false, plainWords: words };
}

function sourceOf({ agendaItemId, referralId, youngPersonId, commitmentId, planPartId }: RaiseAction): ActionSource {
  if (agendaItemId) return ActionSource.PANEL;
  if (referralId) return ActionSource.REFERRAL;
  if (commitmentId && !youngPersonId) return ActionSource.DELIVERY_GROUP;
  return planPartId ? ActionSource.PLAN : ActionSource.WORKER;
}
