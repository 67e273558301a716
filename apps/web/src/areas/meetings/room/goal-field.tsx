import { belongingTo } from '../../../content/words.js';
import { Select, type Choice } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { firstName } from '../names.js';
import { NO_GOAL, type ActionDraft } from './room-memory.js';

interface Props {
  draft: ActionDraft;
  goals: readonly Choice[];
  person: { displayName: string };
  onChange: (change: Partial<ActionDraft>) => void;
}

/** Which goal of the young person’s plan the action serves; or, with the reason, none. */
export function GoalField({ draft, goals, person, onChange }: Props) {
  const none = { value: NO_GOAL, label: goals.length > 0 ? 'None of these goals fits' : 'There is no goal to choose' };
  return (
    <>
      <Select
        name="planPartId"
        label={`Which goal in ${belongingTo(firstName(person.displayName))} plan?`}
        none="Choose a goal"
        value={draft.goal}
        onChange={(goal) => onChange({ goal })}
        choices={[...goals, none]}
      />
      {draft.goal === NO_GOAL && (
        <TextInput
          name="noPlanBecause"
          label="Why is there no goal for this?"
          hint="For example, the plan is not written yet"
          value={draft.noPlanBecause}
          onChange={(noPlanBecause) => onChange({ noPlanBecause })}
        />
      )}
    </>
  );
}
