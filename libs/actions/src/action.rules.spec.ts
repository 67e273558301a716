import { RuleBroken } from '@app/platform';
import { anAction } from '../testing/index.js';
import {
  accept,
  block,
  cancel,
  claimDone,
  decline,
  link,
  mustBeAbleToOwn,
  type Owner,
  reassign,
  returnToOwner,
  unblock,
  update,
  verify,
} from './action.rules.js';
import { ActionState } from './action.states.js';

const today = '2026-11-22';
const sandra: Owner = { id: 'sandra', agencyId: 'north-vale', canOwn: true, shownNobody: false };
const byOwner = { steers: false };
const bySteerer = { steers: true };

/** The rule and the field a refusal names. */
function refusal(work: () => unknown): Pick<RuleBroken, 'rule' | 'field'> {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleBroken) return { rule: error.rule, field: error.field };
  }
  throw new Error('This was meant to be refused, and was not');
}

describe('an action', () => {
  it('is accepted by saying so', () => {
    expect(accept()).toMatchObject({ change: { state: ActionState.ACCEPTED }, fact: { type: 'action.accepted' } });
  });

  it('is declined with a reason, which goes into its history', () => {
    expect(decline(' Not ours ')).toMatchObject({
      change: { state: ActionState.DECLINED, stateReason: 'Not ours' },
      note: 'Not ours',
    });
    expect(refusal(() => decline(' '))).toEqual({ rule: 'action.reason-missing', field: 'reason' });
  });

  it('is stuck on something or somebody', () => {
    expect(block('The provider', null)).toMatchObject({ change: { blockedBy: 'The provider' }, note: 'The provider' });
    expect(block('The provider', 'Nobody answers').note).toBe('Nobody answers');
    expect(refusal(() => block('', 'x'))).toEqual({ rule: 'action.blocker-missing', field: 'blockedBy' });
  });

  it('goes on again, and what was in the way is forgotten', () => {
    expect(unblock(' ')).toMatchObject({ change: { state: ActionState.ACCEPTED, blockedBy: null }, note: null });
  });

  it('is done on a day that has come, with what shows it, and by whom it was said', () => {
    expect(claimDone('priya', { doneOn: today, evidence: 'Passport seen' }, today).change).toEqual({
      state: ActionState.DONE_CLAIMED,
      doneOn: today,
      evidence: 'Passport seen',
      claimedById: 'priya',
      blockedBy: null,
    });
    const tomorrow = { doneOn: '2026-11-23', evidence: 'x' };
    expect(refusal(() => claimDone('priya', tomorrow, today))).toEqual({
      rule: 'action.done-in-future',
      field: 'doneOn',
    });
    expect(refusal(() => claimDone('priya', { doneOn: today, evidence: '' }, today))).toEqual({
      rule: 'action.evidence-missing',
      field: 'evidence',
    });
  });

  it('is closed by who checked it', () => {
    expect(verify('tom').change).toEqual({ state: ActionState.VERIFIED, verifiedById: 'tom', stateReason: null });
  });

  it('goes back to its owner with what is missing, and the claim is taken from it', () => {
    expect(returnToOwner('A photo').change).toEqual({
      state: ActionState.ACCEPTED,
      stateReason: 'A photo',
      doneOn: null,
      evidence: null,
      claimedById: null,
    });
    expect(refusal(() => returnToOwner(''))).toEqual({ rule: 'action.missing-missing', field: 'missing' });
  });

  it('is cancelled with a reason', () => {
    expect(cancel('Moved away').change).toEqual({ state: ActionState.CANCELLED, stateReason: 'Moved away' });
    expect(refusal(() => cancel(''))).toEqual({ rule: 'action.reason-missing', field: 'reason' });
  });

  it('is linked to a goal of the same young person, and to no other', () => {
    const loose = anAction({ planPartId: null, noPlanBecause: 'No plan yet' });

    expect(link(loose, 'goal-2', 'tia').change).toEqual({ planPartId: 'goal-2', noPlanBecause: null });
    expect(refusal(() => link(loose, 'goal-3', 'leon'))).toEqual({
      rule: 'action.other-persons-plan',
      field: 'planPartId',
    });
    expect(refusal(() => link(loose, 'no-such-goal', null)).rule).toBe('action.other-persons-plan');
  });
});

describe('the date of an action', () => {
  it('stays where an update says nothing of it', () => {
    expect(update(anAction(), 'Form drafted', byOwner, today)).toEqual({
      change: {},
      fact: { type: 'action.updated' },
      note: 'Form drafted',
    });
    expect(refusal(() => update(anAction(), ' ', byOwner, today))).toEqual({
      rule: 'action.note-missing',
      field: 'note',
    });
  });

  it('is moved with a reason, and each move is counted', () => {
    const moved = update(
      anAction({ timesMoved: 2 }),
      'Waiting',
      { dueOn: '2027-01-15', dateReason: 'The office is shut', ...bySteerer },
      today,
    );

    expect(moved.change).toEqual({ dueOn: '2027-01-15', timesMoved: 3 });
    expect(moved.fact).toEqual({ type: 'action.moved', from: '2026-11-29', dueOn: '2027-01-15' });
    expect(moved.note).toBe('Waiting New date: The office is shut');
    expect(moved.movedTo).toBe('2027-01-15');
    expect(refusal(() => update(anAction(), 'x', { dueOn: '2026-12-01', ...bySteerer }, today))).toEqual({
      rule: 'action.date-reason-missing',
      field: 'dateReason',
    });
  });

  it('is never moved to a day that has gone', () => {
    const past = { dueOn: '2026-11-21', dateReason: 'x', ...bySteerer };
    expect(refusal(() => update(anAction(), 'x', past, today))).toEqual({
      rule: 'action.due-in-past',
      field: 'dueOn',
    });
  });

  it('is moved by its owner once, by up to five days', () => {
    const by = (dueOn: string) => ({ dueOn, dateReason: 'x', ...byOwner });

    expect(update(anAction(), 'x', by('2026-12-04'), today).change).toMatchObject({ timesMoved: 1 });
    expect(refusal(() => update(anAction(), 'x', by('2026-12-05'), today)).rule).toBe('action.date-not-yours');
    expect(refusal(() => update(anAction({ timesMoved: 1 }), 'x', by('2026-11-30'), today)).rule).toBe(
      'action.date-not-yours',
    );
  });
});

describe('the owner of an action', () => {
  it('changes to somebody else, who has not accepted yet', () => {
    const declined = anAction({ state: ActionState.DECLINED, stateReason: 'Not ours' });

    expect(reassign(declined, sandra, null)).toMatchObject({
      change: {
        state: ActionState.ASSIGNED,
        ownerId: 'sandra',
        ownerAgencyId: 'north-vale',
        stateReason: null,
        blockedBy: null,
      },
      fact: { type: 'action.reassigned', from: 'owner', ownerId: 'sandra' },
    });
    expect(refusal(() => reassign(anAction({ ownerId: 'sandra' }), sandra, null))).toEqual({
      rule: 'action.same-owner',
      field: 'ownerId',
    });
  });

  it('is somebody who can carry actions', () => {
    expect(refusal(() => mustBeAbleToOwn(undefined, null))).toEqual({ rule: 'action.owner-missing', field: 'ownerId' });
    expect(refusal(() => mustBeAbleToOwn({ ...sandra, canOwn: false }, null)).rule).toBe('action.owner-missing');
  });

  it('is nobody who is shown no young person, where it is about one', () => {
    const member = { ...sandra, shownNobody: true };

    expect(mustBeAbleToOwn(member, null)).toBe(member);
    expect(refusal(() => mustBeAbleToOwn(member, 'tia')).rule).toBe('action.owner-shown-nobody');
  });
});
