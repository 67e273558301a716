import { canUpdate, firstChoice, quickChoices, stepsOf, whyNoUpdate } from './quick-choices.js';

const allowing = (...names: string[]) => ({ allowedTransitions: names.map((name) => ({ name })) });

describe('what can be done in a row', () => {
  it('is what the server allows, as answers to "How is it going?"', () => {
    const action = allowing('acceptAction', 'updateAction', 'claimActionDone', 'blockAction', 'cancelAction');

    expect(quickChoices(action).map(({ label }) => label)).toEqual([
      'Done',
      'On track, needs a new date',
      'Stuck, need help',
      'I will do this',
    ]);
  });

  it('begins with an update, which changes least', () => {
    expect(firstChoice(allowing('claimActionDone', 'updateAction'))).toBe('updateAction');
    expect(firstChoice(allowing('verifyAction', 'returnAction'))).toBe('verifyAction');
    expect(firstChoice(allowing())).toBeUndefined();
  });

  it('is nothing for who may only change the owner, and says why where there is a reason', () => {
    const blocked = {
      ...allowing('reassignAction'),
      blockedTransitions: [{ name: 'verifyAction', because: 'Somebody else must check' }],
    };

    expect(canUpdate(blocked)).toBe(false);
    expect(whyNoUpdate(blocked)).toBe('Somebody else must check');
  });

  it('is in the server’s order on the action’s own page, without what the page has no form for', () => {
    expect(stepsOf(allowing('updateAction', 'somethingNew', 'acceptAction'))).toEqual(['updateAction', 'acceptAction']);
  });
});
