import { byGoal, isOpen } from './by-goal.js';

const goal = (partId: string) => ({
  partId,
  section: 'FINANCIAL' as const,
  sectionName: 'Money',
  words: `Goal ${partId}`,
});

describe('the actions of one young person', () => {
  it('stand under the goal they are for; those without one last', () => {
    const actions = [
      { id: '1', objective: null },
      { id: '2', objective: goal('a') },
      { id: '3', objective: goal('b') },
      { id: '4', objective: goal('a') },
    ];

    expect(byGoal(actions).map(({ title, actions: group }) => [title, group.map(({ id }) => id)])).toEqual([
      ['Money: Goal a', ['2', '4']],
      ['Money: Goal b', ['3']],
      ['No goal linked', ['1']],
    ]);
  });

  it('are open until they are checked or cancelled', () => {
    const states = ['ASSIGNED', 'DONE_CLAIMED', 'DECLINED', 'VERIFIED', 'CANCELLED'] as const;

    expect(states.map((state) => isOpen({ state }))).toEqual([true, true, true, false, false]);
  });
});
