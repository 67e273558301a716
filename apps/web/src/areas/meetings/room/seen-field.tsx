import { Checkbox } from '../../../design/checkboxes.js';
import { TextInput } from '../../../design/text-input.js';
import { firstName } from '../names.js';
import type { ActionDraft } from './room-memory.js';

interface Props {
  draft: ActionDraft;
  person: { displayName: string };
  onChange: (change: Partial<ActionDraft>) => void;
}

/** Whether the young person sees the action, and in which words. */
export function SeenField({ draft, person, onChange }: Props) {
  const who = firstName(person.displayName);
  return (
    <>
      <Checkbox
        name="shownToYoungPerson"
        label={`${who} can see this in the plan`}
        checked={draft.shown}
        onChange={(shown) => onChange({ shown })}
      />
      {draft.shown && (
        <TextInput
          name="plainWords"
          label={`In plain words, for ${who}`}
          hint="Leave empty if the words above are plain"
          optional
          value={draft.plainWords}
          onChange={(plainWords) => onChange({ plainWords })}
        />
      )}
    </>
  );
}
