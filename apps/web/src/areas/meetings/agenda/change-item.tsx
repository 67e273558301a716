import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Conflict } from '../../../design/conflict.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ChangeAgendaItemDocument, type AgencyKind } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { partnerChoices } from '../agencies.js';
import { workerChoice } from '../names.js';
import { WorkerField } from '../worker-field.js';
import { AgenciesInTheRoom } from './agencies-in-the-room.js';
import { titleOf, type AgendaItem, type AgendaMeeting } from './agenda-lines.js';

interface Props {
  item: AgendaItem;
  meeting: AgendaMeeting;
  onDone: () => void;
  onCancel: () => void;
}

interface Changed {
  title: string;
  presenterId: string;
  sharedWith: AgencyKind[];
}

/** Who presents an item, which agencies are in the room for it; for a topic, its words. */
export function ChangeItem({ item, meeting, onDone, onCancel }: Props) {
  const [form, setForm] = useState<Changed>({
    title: item.title,
    presenterId: item.presenter?.id ?? '',
    sharedWith: item.sharedWith,
  });
  const { save, saving } = useChangeItem(item, form, onDone);
  if (saving.problem?.kind === 'conflict')
    return (
      <Conflict
        who={saving.problem.changedBy}
        what="this item"
        bothCanStay="What you chose is still here."
        onKeepBoth={() => void save(saving.problem?.currentVersion)}
        onKeepTheirs={onDone}
        onKeepMine={() => void save(saving.problem?.currentVersion)}
      />
    );
  return (
    <InlinePanel label={`Change: ${titleOf(item)}`} onCancel={onCancel}>
      <Form saving={saving} onSubmit={() => void save()} look="inline">
        <Fields item={item} meeting={meeting} form={form} onChange={(change) => setForm({ ...form, ...change })} />
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Save
          </Button>
          <TextButton onClick={onCancel}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}

interface FieldsProps {
  item: AgendaItem;
  meeting: AgendaMeeting;
  form: Changed;
  onChange: (change: Partial<Changed>) => void;
}

function Fields({ item, meeting, form, onChange }: FieldsProps) {
  const invited = meeting.attendance.map(({ worker }) => worker);
  const likely = [...(item.presenter ? [{ value: item.presenter.id, label: item.presenter.displayName }] : [])].concat(
    invited.filter(({ id }) => id !== item.presenter?.id).map(workerChoice),
  );
  return (
    <>
      {!item.youngPerson && (
        <TextInput
          name="title"
          label="What is it about?"
          value={form.title}
          onChange={(title) => onChange({ title })}
        />
      )}
      <WorkerField
        name="presenterId"
        label="Who presents it?"
        likely={likely}
        value={form.presenterId}
        onChange={(presenterId) => onChange({ presenterId })}
      />
      <AgenciesInTheRoom
        aboutPerson={item.youngPerson !== null}
        value={form.sharedWith}
        onChange={(sharedWith) => onChange({ sharedWith })}
        choices={partnerChoices(
          invited.map(({ agency }) => agency.kind),
          item.sharedWith,
        )}
      />
    </>
  );
}

function useChangeItem(item: AgendaItem, form: Changed, onDone: () => void) {
  const saving = useSave(ChangeAgendaItemDocument);
  const { key, renew } = useClientKey();
  const save = async (version = item.version) => {
    const input = {
      clientKey: key,
      itemId: item.id,
      expectedVersion: version,
      sharedWith: form.sharedWith,
      ...(form.presenterId ? { presenterId: form.presenterId } : {}),
      ...(item.youngPerson ? {} : { title: form.title.trim() }),
    };
    const done = await saving.run({ input });
    renew();
    if (!done) return;
    announce(`Saved. Seen by: ${done.changeAgendaItem.sharedWithWords}`);
    onDone();
  };
  return { save, saving };
}
