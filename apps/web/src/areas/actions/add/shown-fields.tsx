import { Checkbox } from '../../../design/checkboxes.js';
import { TextInput } from '../../../design/text-input.js';
import type { NewAction } from './new-action.js';

interface Props {
  draft: NewAction;
  onChange: (part: Partial<NewAction>) => void;
}

/** Whether the young person sees the action in their own plan, and in which words. */
export function ShownFields({ draft, onChange }: Props) {
  return (
    <>
      <Checkbox
        name="shownToYoungPerson"
        label="The young person can see this in their plan"
        checked={draft.shown}
        onChange={(shown) => onChange({ shown })}
      />
      {draft.shown && (
        <TextInput
          name="plainWords"
          label="How will you say it to them?"
          hint="Short and plain. Say who will do what"
          maxLength={300}
          value={draft.plainWords}
          onChange={(plainWords) => onChange({ plainWords })}
        />
      )}
    </>
  );
}
