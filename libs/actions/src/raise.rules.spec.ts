import { RuleBroken } from '@app/platform';
import { ActionSource, ActionState } from './action.states.js';
import { raise, type RaiseAction, type RaiseFacts } from './raise.rules.js';

const today = '2026-11-22';
const asked = (but: Partial<RaiseAction> = {}): RaiseAction => ({
  title: 'View the flat',
  ownerId: 'priya',
  dueOn: '2026-12-01',
  youngPersonId: 'tia',
  planPartId: 'goal-1',
  ...but,
});
const facts = (but: Partial<RaiseFacts> = {}): RaiseFacts => ({
  raisedById: 'cora',
  owner: { id: 'priya', agencyId: 'council', canOwn: true, shownNobody: false },
  partOf: 'tia',
  referralOf: null,
  ...but,
});
const raised = (a: Partial<RaiseAction> = {}, f: Partial<RaiseFacts> = {}) => raise(asked(a), facts(f), today);

/** The rule and the field a refusal names. */
function refusal(a: Partial<RaiseAction>, f: Partial<RaiseFacts> = {}): [string, string | undefined] {
  try {
    raised(a, f);
  } catch (error) {
    if (error instanceof RuleBroken) return [error.rule, error.field];
  }
  throw new Error('This was meant to be refused, and was not');
}

describe('a new action', () => {
  it('waits for its owner to accept it, and keeps its first date', () => {
    const { change, fact } = raised();

    expect(change).toMatchObject({
      state: ActionState.ASSIGNED,
      ownerId: 'priya',
      ownerAgencyId: 'council',
      raisedById: 'cora',
      firstDueOn: '2026-12-01',
      dueOn: '2026-12-01',
      planPartId: 'goal-1',
      noPlanBecause: null,
    });
    expect(fact).toMatchObject({ type: 'action.raised', ownerId: 'priya', planPartId: 'goal-1' });
  });

  it('is accepted at once by who takes it on themselves', () => {
    expect(raised({}, { raisedById: 'priya' }).change.state).toBe(ActionState.ACCEPTED);
  });

  it.each<[ActionSource, Partial<RaiseAction>, Partial<RaiseFacts>]>([
    [ActionSource.PLAN, {}, {}],
    [ActionSource.WORKER, { planPartId: null, noPlanBecause: 'No plan yet' }, {}],
    [ActionSource.PANEL, { agendaItemId: 'item-1', meetingId: 'meeting-1' }, {}],
    [ActionSource.REFERRAL, { referralId: 'hr-1' }, { referralOf: 'tia' }],
    [ActionSource.DELIVERY_GROUP, { youngPersonId: null, planPartId: null, commitmentId: 'c-1' }, { partOf: null }],
  ])('comes from %s', (source, a, f) => {
    expect(raised(a, f).change.source).toBe(source);
  });

  it('says what will be done, by a day to come', () => {
    expect(refusal({ title: '  x ' })).toEqual(['action.title-missing', 'title']);
    expect(refusal({ dueOn: '2026-11-21' })).toEqual(['action.due-in-past', 'dueOn']);
    expect(raised({ dueOn: today }).change.dueOn).toBe(today);
  });

  it('is for a young person or a commitment', () => {
    expect(refusal({ youngPersonId: null, planPartId: null })).toEqual(['action.for-nothing', 'youngPersonId']);
  });

  it('is for a goal, or says why there is none', () => {
    expect(refusal({ planPartId: null })).toEqual(['action.goal-missing', 'planPartId']);
    expect(refusal({ planPartId: null, noPlanBecause: '  ' })).toEqual(['action.goal-missing', 'planPartId']);
    expect(raised({ planPartId: null, noPlanBecause: ' No plan yet ' }).change.noPlanBecause).toBe('No plan yet');
  });

  it('is for a goal of the young person’s own plan, and for no other person’s', () => {
    expect(refusal({}, { partOf: 'leon' })).toEqual(['action.other-persons-plan', 'planPartId']);
    expect(refusal({}, { partOf: null })).toEqual(['action.other-persons-plan', 'planPartId']);
    expect(refusal({ youngPersonId: null, commitmentId: 'c-1' })).toEqual(['action.other-persons-plan', 'planPartId']);
  });

  it('is for a referral of the same young person', () => {
    expect(refusal({ referralId: 'hr-1' }, { referralOf: 'leon' })).toEqual([
      'action.other-persons-referral',
      'referralId',
    ]);
    expect(refusal({ referralId: 'hr-1' }, { referralOf: null })[0]).toBe('action.other-persons-referral');
  });

  it('is shown to the young person only in words made for them', () => {
    expect(refusal({ shownToYoungPerson: true })).toEqual(['action.plain-words-missing', 'plainWords']);
    expect(raised({ shownToYoungPerson: true, plainWords: 'We will look at the flat' }).change).toMatchObject({
      shownToYoungPerson: true,
      plainWords: 'We will look at the flat',
    });
  });
});
