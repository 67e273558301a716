import { use, useRef } from 'react';
import { day } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { RecordActionDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { dueDays, openGoals, toRecord } from './action-choices.js';
import { DueField } from './due-field.js';
import { GoalField } from './goal-field.js';
import { OwnerField } from './owner-field.js';
import { EMPTY_ACTION, writeAction, type ActionDraft } from './room-memory.js';
import { useRoom } from './room-context.js';
import type { ItemAnswer, OpenLine } from './room-state.js';
import { SeenField } from './seen-field.js';
import { TitleField } from './title-field.js';

interface Props {
  line: OpenLine;
  item: ItemAnswer | undefined;
}

/** What, who, by when, for which goal. After it was added the form is empty and the focus is back at its first box. */
export function ActionForm({ line, item }: Props) {
  const { room, unsent, meetingId } = useRoom();
  const today = use(Today);
  const draft = unsent.actions[line.id] ?? EMPTY_ACTION;
  const write = (change: Partial<ActionDraft>) => writeAction(meetingId, line.id, { ...draft, ...change });
  const days = dueDays(today, room.meeting.next?.heldOn, item?.youngPerson?.clocks);
  const title = useRef<HTMLTextAreaElement>(null);
  const { record, saving } = useRecordAction(line, draft, days, () => title.current?.focus());
  return (
    <Form saving={saving} onSubmit={() => void record()} look="quick" label="Add an action">
      <TitleField ref={title} itemId={line.id} value={draft.title} onChange={(words) => write({ title: words })} />
      <OwnerField value={draft.ownerId} onChange={(ownerId) => write({ ownerId })} />
      <DueField draft={draft} days={days} onChange={write} />
      {line.youngPerson && (
        <>
          <GoalField draft={draft} goals={openGoals(item?.youngPerson)} person={line.youngPerson} onChange={write} />
          <SeenField draft={draft} person={line.youngPerson} onChange={write} />
        </>
      )}
      <Button type="submit" busy={saving.busy}>
        Add action
      </Button>
    </Form>
  );
}

function useRecordAction(line: OpenLine, draft: ActionDraft, days: ReturnType<typeof dueDays>, onDone: () => void) {
  const { take, meetingId } = useRoom();
  const saving = useSave(RecordActionDocument);
  const { key, renew } = useClientKey();
  const record = async () => {
    const { found, dueOn, planPartId, noPlanBecause } = toRecord(draft, days);
    const plainWords = draft.shown ? draft.plainWords.trim() || draft.title.trim() : null;
    const input = {
      clientKey: key,
      itemId: line.id,
      title: draft.title.trim(),
      ownerId: draft.ownerId,
      dueOn,
      planPartId,
      noPlanBecause,
      shownToYoungPerson: draft.shown,
      plainWords,
    };
    const done = await saving.run({ input }, found);
    if (!done) return;
    renew();
    const entry = done.recordAction;
    take({ type: 'entry', itemId: line.id, entry, at: entry.at });
    writeAction(meetingId, line.id, EMPTY_ACTION);
    announce(`Action added for ${entry.action?.owner.displayName ?? 'its owner'}, by ${day(dueOn)}`);
    onDone();
  };
  return { record, saving };
}
