import { Select } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import type { GoalsOfQuery } from '../../../graphql/generated/actions.js';
import { goalsIn } from './goal-box.js';
import { NO_GOAL, type NewAction } from './new-action.js';

interface Props {
  plan: GoalsOfQuery['youngPerson']['plan'] | undefined;
  draft: NewAction;
  onChange: (part: Partial<NewAction>) => void;
}

/** Which goal of the plan the action serves; when none, why not. */
export function GoalFields({ plan, draft, onChange }: Props) {
  const withheld = plan?.__typename === 'Withheld' ? `${plan.because}. Ask ${plan.ask}.` : undefined;
  return (
    <>
      <Select
        name="planPartId"
        label="Which goal is it for?"
        hint={withheld ?? 'An action linked to a goal counts towards it'}
        none={plan ? 'Choose a goal' : 'Loading goals'}
        choices={[...goalsIn(plan), { value: NO_GOAL, label: 'None of these goals' }]}
        value={draft.goal}
        onChange={(goal) => onChange({ goal })}
      />
      {draft.goal === NO_GOAL && (
        <TextInput
          name="noPlanBecause"
          label="Why does no goal fit?"
          value={draft.noPlanBecause}
          onChange={(noPlanBecause) => onChange({ noPlanBecause })}
        />
      )}
    </>
  );
}
