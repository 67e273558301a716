import { Tone } from '@app/platform';
import { ObjectiveState } from '@app/pathway-plans';
import { anAction } from '../testing/index.js';
import { ActionState } from './action.states.js';
import { daysOverdue, dueWords, isOpen, statusWords, stillToDo, toneOfAction } from './action.words.rules.js';
import { countsTowards, isDone, objectiveTone, objectiveWords } from './objective.rules.js';

const today = '2026-11-22';
const { ASSIGNED, ACCEPTED, BLOCKED, DONE_CLAIMED, VERIFIED, DECLINED, CANCELLED } = ActionState;

describe('how an action stands', () => {
  it.each<[ActionState, string, Tone, string, string]>([
    [ASSIGNED, '2026-11-30', Tone.NONE, 'Not started', 'In 8 days'],
    [ACCEPTED, '2026-11-30', Tone.OK, 'On track', 'In 8 days'],
    [ASSIGNED, '2026-11-29', Tone.SOON, 'Due in 7 days', 'In 7 days'],
    [ACCEPTED, '2026-11-23', Tone.SOON, 'Due tomorrow', 'Tomorrow'],
    [ACCEPTED, '2026-11-22', Tone.SOON, 'Due today', 'Today'],
    [ACCEPTED, '2026-11-21', Tone.LATE, 'Overdue', '1 day overdue'],
    [ASSIGNED, '2026-11-19', Tone.LATE, 'Overdue', '3 days overdue'],
    [BLOCKED, '2026-11-30', Tone.HOLD, 'Stuck', 'In 8 days'],
    [BLOCKED, '2026-11-19', Tone.HOLD, 'Stuck and overdue', '3 days overdue'],
    [DECLINED, '2026-11-30', Tone.SOON, 'Declined: needs a new owner', 'In 8 days'],
    [DECLINED, '2026-11-19', Tone.LATE, 'Declined: needs a new owner', '3 days overdue'],
    [DONE_CLAIMED, '2026-11-19', Tone.OK, 'Done, waiting to be checked', 'Done on 20 November 2026'],
    [VERIFIED, '2026-11-19', Tone.DONE, 'Done', 'Done on 20 November 2026'],
    [CANCELLED, '2026-11-19', Tone.NONE, 'Cancelled', 'No longer due'],
  ])('%s, due on %s: %s, "%s", "%s"', (state, dueOn, tone, status, due) => {
    const action = anAction({ state, dueOn, doneOn: '2026-11-20' });

    expect([toneOfAction(action, today), statusWords(action, today), dueWords(action, today)]).toEqual([
      tone,
      status,
      due,
    ]);
  });

  it('is late by whole days, and not once it is said to be done', () => {
    expect(daysOverdue(anAction({ dueOn: '2026-11-19' }), today)).toBe(3);
    expect(daysOverdue(anAction({ dueOn: '2026-11-22' }), today)).toBe(0);
    expect(daysOverdue(anAction({ dueOn: '2026-11-19', state: DONE_CLAIMED }), today)).toBe(0);
  });

  it('is open until it is checked or cancelled, and to do until it is said to be done', () => {
    expect([ASSIGNED, ACCEPTED, BLOCKED, DECLINED].every((state) => isOpen(state) && stillToDo(state))).toBe(true);
    expect([isOpen(DONE_CLAIMED), stillToDo(DONE_CLAIMED)]).toEqual([true, false]);
    expect([VERIFIED, CANCELLED].some(isOpen)).toBe(false);
  });

  it('says done, where the day was not recorded', () => {
    expect(dueWords(anAction({ state: VERIFIED, doneOn: null }), today)).toBe('Done');
  });
});

describe('how a goal stands', () => {
  const goal = (but: Partial<{ state: ObjectiveState; byOn: string | null }> = {}) => ({
    state: ObjectiveState.OPEN,
    byOn: null,
    ...but,
  });
  const words = (a: ReturnType<typeof goal>, ...actions: Parameters<typeof anAction>[0][]) =>
    objectiveWords(a, actions.map(anAction), today);

  it('follows what was decided of it, then its date, then the worst of its actions', () => {
    expect(words(goal({ state: ObjectiveState.ACHIEVED }), { dueOn: '2026-11-01' })).toBe('Achieved');
    expect(words(goal({ state: ObjectiveState.STOPPED }))).toBe('Stopped');
    expect(words(goal({ byOn: '2026-11-21' }), { dueOn: '2026-12-30' })).toBe('Off track');
    expect(words(goal(), { dueOn: '2026-11-01' }, { dueOn: '2026-12-30' })).toBe('Off track');
    expect(words(goal(), { state: BLOCKED, dueOn: '2026-12-30' })).toBe('Stuck');
    expect(words(goal(), { dueOn: '2026-11-24' })).toBe('At risk');
    expect(words(goal(), { dueOn: '2026-12-30' })).toBe('On track');
    expect(words(goal(), { state: VERIFIED, doneOn: today })).toBe('On track');
    expect(words(goal(), { state: ASSIGNED, dueOn: '2026-12-30' })).toBe('Not started');
    expect(words(goal())).toBe('Not started');
  });

  it('does not count what was cancelled', () => {
    expect(objectiveTone(goal(), [anAction({ state: CANCELLED, dueOn: '2026-11-01' })], today)).toBe(Tone.NONE);
    expect([countsTowards(anAction({ state: CANCELLED })), countsTowards(anAction())]).toEqual([false, true]);
    expect([isDone(anAction({ state: VERIFIED })), isDone(anAction({ state: DONE_CLAIMED }))]).toEqual([true, false]);
  });
});
