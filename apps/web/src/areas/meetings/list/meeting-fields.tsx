import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { DateInput } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { Select } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { TextLink } from '../../../design/text-link.js';
import type { Problem } from '../../../graphql/problem.js';
import { WorkerField } from '../worker-field.js';
import type { MeetingForm } from './meeting-form.js';

interface Props {
  form: MeetingForm;
  panels: readonly { id: string; name: string }[];
  saving: { busy: boolean; problem?: Problem | undefined };
  onChange: (change: Partial<MeetingForm>) => void;
  onSubmit: () => void;
}

/** The questions of a new meeting. */
export function MeetingFields({ form, panels, saving, onChange, onSubmit }: Props) {
  const choosePanel = (panelId: string) => {
    const name = panels.find(({ id }) => id === panelId)?.name ?? '';
    const named = panels.some((panel) => panel.name === form.title) || form.title === '';
    onChange(named ? { panelId, title: name } : { panelId });
  };
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Form saving={saving} onSubmit={onSubmit}>
          <Select
            name="panelId"
            label="Which panel meets?"
            none="Choose a panel"
            value={form.panelId}
            onChange={choosePanel}
            choices={panels.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <WhenAndWhere form={form} onChange={onChange} />
          <Who form={form} onChange={onChange} />
          <ButtonGroup>
            <Button type="submit" busy={saving.busy}>
              Plan the meeting
            </Button>
            <TextLink to="/meetings">Cancel</TextLink>
          </ButtonGroup>
        </Form>
      </div>
    </div>
  );
}

type Part = Pick<Props, 'form' | 'onChange'>;

function WhenAndWhere({ form, onChange }: Part) {
  return (
    <>
      <TextInput
        name="title"
        label="What is it called?"
        value={form.title}
        onChange={(title) => onChange({ title })}
        maxLength={200}
      />
      <DateInput name="heldOn" label="Which day?" value={form.heldOn} onChange={(heldOn) => onChange({ heldOn })} />
      <TextInput
        name="startsAt"
        label="When does it start?"
        hint="For example, 10am or 2:30pm"
        width={10}
        value={form.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
      />
      <TextInput
        name="lengthMinutes"
        label="How many minutes does it last?"
        width={4}
        inputMode="numeric"
        value={form.lengthMinutes}
        onChange={(lengthMinutes) => onChange({ lengthMinutes })}
      />
      <TextInput
        name="place"
        label="Where?"
        hint="A room, or a link to join"
        value={form.place}
        onChange={(place) => onChange({ place })}
      />
    </>
  );
}

function Who({ form, onChange }: Part) {
  return (
    <>
      <WorkerField
        name="chairId"
        label="Who chairs it?"
        hint="Type a name, then choose"
        value={form.chairId}
        onChange={(chairId) => onChange({ chairId })}
      />
      <WorkerField
        name="minuteTakerId"
        label="Who takes the minutes?"
        optional
        value={form.minuteTakerId}
        onChange={(minuteTakerId) => onChange({ minuteTakerId })}
      />
    </>
  );
}
