import { DateInput } from '../../../design/date-input.js';
import { Radios } from '../../../design/radios.js';
import { dueChoices, type DueDays } from './action-choices.js';
import type { ActionDraft } from './room-memory.js';

interface Props {
  draft: ActionDraft;
  days: DueDays;
  onChange: (change: Partial<ActionDraft>) => void;
}

/** By when: a week is chosen already. */
export function DueField({ draft, days, onChange }: Props) {
  const other = draft.due === 'OTHER';
  return (
    <>
      <Radios
        name={other ? 'due' : 'dueOn'}
        label="By when?"
        small
        value={draft.due}
        onChange={(due) => onChange({ due })}
        choices={dueChoices(days)}
      />
      {other && (
        <DateInput
          name="dueOn"
          label="Which date?"
          value={draft.otherDate}
          onChange={(otherDate) => onChange({ otherDate })}
        />
      )}
    </>
  );
}
