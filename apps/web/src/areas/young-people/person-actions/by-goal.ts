import type { PersonActionFragment } from '../../../graphql/generated/young-people.js';

type Goal = PersonActionFragment['objective'];

/** Actions of one goal. The key is the goal's lasting one; '' for those without a goal. */
export interface GoalGroup<Action> {
  key: string;
  title: string;
  actions: Action[];
}

/** Actions by the goal they are for, in the order they come; those without a goal last. */
export function byGoal<Action extends { objective: Goal }>(actions: readonly Action[]): GoalGroup<Action>[] {
  const groups = new Map<string, GoalGroup<Action>>();
  for (const action of actions) {
    const key = action.objective?.partId ?? '';
    const group = groups.get(key) ?? { key, title: titleOf(action.objective), actions: [] };
    group.actions.push(action);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.key === '') - Number(other.key === ''));
}

function titleOf(objective: Goal): string {
  return objective ? `${objective.sectionName}: ${objective.words}` : 'No goal linked';
}

/** Whether anything is still to come of an action. */
export function isOpen({ state }: Pick<PersonActionFragment, 'state'>): boolean {
  return state !== 'VERIFIED' && state !== 'CANCELLED';
}
