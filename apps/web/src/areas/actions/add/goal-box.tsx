import { useQuery } from 'urql';
import { Select } from '../../../design/select.js';
import { GoalsOfDocument, type GoalsOfQuery } from '../../../graphql/generated/actions.js';
import { goalChoices } from './goals.js';

type Plan = GoalsOfQuery['youngPerson']['plan'];

interface Props {
  youngPersonId: string;
  value: string;
  onChange: (planPartId: string) => void;
}

/** The goals of somebody's plan that are shown to this viewer, fetched when the form opens. */
export function GoalBox({ youngPersonId, value, onChange }: Props) {
  const [{ data }] = useQuery({ query: GoalsOfDocument, variables: { id: youngPersonId } });
  return (
    <Select
      name="planPartId"
      label="Which goal is it for?"
      none={data ? 'Choose a goal' : 'Loading goals'}
      choices={goalsIn(data?.youngPerson.plan)}
      value={value}
      onChange={onChange}
    />
  );
}

/** The goals of the plan in force; of the draft while there is none. */
export function goalsIn(plan: Plan | undefined) {
  if (plan?.__typename !== 'PathwayPlan') return [];
  return goalChoices(plan.current ?? plan.draft);
}
