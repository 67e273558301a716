import { isStep, NO_ANSWERS, stepProblems, STEPS, type StepName } from './steps.js';

const base = { clientKey: 'k', actionId: 'a', expectedVersion: 3 };
const problemsOf = (name: StepName, answers = {}) =>
  stepProblems(name, { ...NO_ANSWERS, ...answers }).map(({ field }) => field);

describe('the steps of an action', () => {
  it('send what they are about and nothing else', () => {
    const answers = { ...NO_ANSWERS, words: 'Booked', date: '2026-11-26', dateReason: 'The bank is shut' };

    expect(STEPS.claimActionDone.inputOf(base, answers)).toEqual({ ...base, evidence: 'Booked', doneOn: '2026-11-26' });
    expect(STEPS.returnAction.inputOf(base, answers)).toEqual({ ...base, missing: 'Booked' });
    expect(STEPS.verifyAction.inputOf(base, answers)).toEqual(base);
  });

  it('move the date only when there is a new one, and then with the reason', () => {
    const note = { ...NO_ANSWERS, words: 'Form drafted' };

    expect(STEPS.updateAction.inputOf(base, note)).toEqual({ ...base, note: 'Form drafted' });
    expect(STEPS.updateAction.inputOf(base, { ...note, date: '2026-11-26', dateReason: 'Shut' })).toEqual({
      ...base,
      note: 'Form drafted',
      dueOn: '2026-11-26',
      dateReason: 'Shut',
    });
  });

  it('leave out words that may be left out', () => {
    expect(STEPS.blockAction.inputOf(base, { ...NO_ANSWERS, blockedBy: 'The provider' })).toEqual({
      ...base,
      blockedBy: 'The provider',
    });
  });

  it.each<[StepName, object, string[]]>([
    ['updateAction', {}, ['note']],
    ['updateAction', { words: 'x', date: 'soon' }, ['dueOn', 'dateReason']],
    ['updateAction', { words: 'x', date: '2026-11-26', dateReason: 'y' }, []],
    ['claimActionDone', { words: 'x' }, ['doneOn']],
    ['blockAction', {}, ['blockedBy']],
    ['unblockAction', {}, []],
    ['reassignAction', {}, ['ownerId']],
    ['linkAction', {}, ['planPartId']],
    ['cancelAction', { words: '  ' }, ['reason']],
    ['acceptAction', {}, []],
  ])('%s with %j lacks %j', (name, answers, fields) => expect(problemsOf(name, answers)).toEqual(fields));

  it('are told from steps this page does not know', () => {
    expect([isStep('claimActionDone'), isStep('toString'), isStep('explodeAction')]).toEqual([true, false, false]);
  });
});
