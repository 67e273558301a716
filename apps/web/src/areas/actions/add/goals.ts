import type { Choice } from '../../../design/select.js';
import type { GoalChoiceFragment } from '../../../graphql/generated/actions.js';

/** The goals an action can be linked to: those still open, with the area they belong to, in the order of the plan. */
export function goalChoices(version: GoalChoiceFragment | null | undefined): Choice[] {
  return (version?.sections ?? []).flatMap((section) =>
    section.__typename === 'PlanSection'
      ? section.objectives
          .filter(({ state }) => state === 'OPEN')
          .map(({ partId, words }) => ({ value: partId, label: `${section.plainName}: ${words}` }))
      : [],
  );
}

interface Clock {
  kind: string;
  dueOn: string;
  days: number;
}

const BEFORE: Readonly<Record<string, string>> = {
  TURNS_18: '18th birthday',
  TURNS_21: '21st birthday',
  PLAN_REVIEW: 'Plan review',
};
const SOONER_THAN_THAT = 7;
const LATER_THAN_USEFUL = 200;

/** Dates worth one press: a week from now, and what is coming up in the half year. The days are the server's. */
export function quickDates(inAWeek: string | undefined, clocks: readonly Clock[]): { label: string; date: string }[] {
  const coming = clocks.flatMap(({ kind, dueOn, days }) => {
    const label = BEFORE[kind];
    return label && days > SOONER_THAN_THAT && days <= LATER_THAN_USEFUL ? [{ label, date: dueOn }] : [];
  });
  return inAWeek ? [{ label: 'In 1 week', date: inAWeek }, ...coming] : coming;
}
