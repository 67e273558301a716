import { useState } from 'react';
import { time } from '../../../content/dates.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Conflict } from '../../../design/conflict.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ChangeEntryDocument } from '../../../graphql/generated/meetings.js';
import type { Problem } from '../../../graphql/problem.js';
import { useSave } from '../../../graphql/use-save.js';
import { joined, wordsNow } from './conflicting-words.js';
import { writeChange } from './room-memory.js';
import { useRoom } from './room-context.js';
import type { Entry } from './room-state.js';

const MOST_LETTERS = 4000;

interface Props {
  entry: Entry;
  itemId: string;
  onClose: () => void;
}

/** Changes the words of an entry. When somebody else was first, both wordings stand side by side and one chooses. */
export function ChangeEntry({ entry, itemId, onClose }: Props) {
  const { meetingId, unsent, take } = useRoom();
  const [base, setBase] = useState({ words: entry.words, version: entry.version });
  const mine = unsent.changing[entry.id] ?? base.words;
  const saving = useSave(ChangeEntryDocument);
  const { key, renew } = useClientKey();
  const what = entry.kind === 'DECISION' ? 'this decision' : 'this note';

  const save = async (expectedVersion: number) => {
    const input = { clientKey: key, entryId: entry.id, expectedVersion, words: mine };
    const done = await saving.run({ input });
    renew();
    if (!done) return;
    take({ type: 'entry', itemId, entry: done.changeEntry, at: done.changeEntry.editedAt ?? undefined });
    onClose();
  };
  if (saving.problem?.kind === 'conflict') {
    const now = wordsNow(saving.problem, entry);
    const editTogether = () => {
      writeChange(meetingId, entry.id, joined(now.words, mine));
      setBase(now);
      saving.clear();
    };
    return (
      <Conflict
        {...about(saving.problem)}
        what={what}
        theirs={now.words}
        mine={mine}
        onEditTogether={editTogether}
        onKeepTheirs={onClose}
        onKeepMine={() => void save(now.version)}
      />
    );
  }
  return (
    <InlinePanel label={`Change ${what}`} onCancel={onClose}>
      <Form saving={saving} onSubmit={() => void save(base.version)} look="inline">
        <TextArea
          name="words"
          label={`Words of ${what}`}
          value={mine}
          onChange={(words) => writeChange(meetingId, entry.id, words)}
          limit={MOST_LETTERS}
        />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Save
          </Button>
          <TextButton onClick={onClose}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}

function about({ changedBy, changedAt }: Problem) {
  return { who: changedBy, savedAt: changedAt ? time(changedAt) : undefined };
}
