import { useContext, useState } from 'react';
import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { readDate } from '../../../content/read-date.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { DateInput } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { GoalsOfDocument, RaiseActionDocument, type ActionRowFragment } from '../../../graphql/generated/actions.js';
import { useSave } from '../../../graphql/use-save.js';
import { GoalFields } from './goal-fields.js';
import { quickDates } from './goals.js';
import { newActionInput, newActionProblems, type ActionFor, type NewAction } from './new-action.js';
import { PersonBox } from './person-box.js';
import { ShownFields } from './shown-fields.js';
import { WorkerBox } from './worker-box.js';

interface Props {
  /** The young person it is for; without one, and without a commitment, the form asks. */
  youngPersonId?: string;
  /** The goal chosen before the form opened. */
  goal?: string;
  also?: ActionFor;
  look?: 'inline';
  onDone: (action: ActionRowFragment) => void;
  onCancel: () => void;
}

/** What needs to happen, who will do it, by when, for which goal. The same wherever an action is added outside a meeting. */
export function AddActionForm(props: Props) {
  const { look, onCancel } = props;
  const { draft, change, saving, save } = useNewAction(props);
  const person = usePerson(draft.youngPersonId);
  return (
    <Form saving={saving} onSubmit={() => void save()} label="Add an action" {...(look ? { look } : {})}>
      <ForWhom
        given={props.youngPersonId}
        name={person?.displayName}
        draft={draft}
        also={props.also}
        onChange={change}
      />
      <TextInput
        name="title"
        label="What needs to happen?"
        hint="Begin with a verb, for example: Help Leon open a bank account"
        maxLength={200}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      {draft.youngPersonId && <GoalFields plan={person?.plan} draft={draft} onChange={change} />}
      <WorkerBox
        name="ownerId"
        label="Who will do it?"
        hint="Start typing a name. People from every agency can be chosen"
        value={draft.ownerId}
        onChange={(ownerId) => change({ ownerId })}
      />
      <DueField draft={draft} clocks={person?.clocks} onChange={change} />
      {draft.youngPersonId && <ShownFields draft={draft} onChange={change} />}
      <ButtonGroup>
        <Button type="submit" small busy={saving.busy}>
          Add action
        </Button>
        <TextButton onClick={onCancel}>Cancel</TextButton>
      </ButtonGroup>
    </Form>
  );
}

function useNewAction({ youngPersonId = '', goal = '', also = {}, onDone }: Props) {
  const inAWeek = useInAWeek();
  const [draft, setDraft] = useState<NewAction>({ ...EMPTY, youngPersonId, goal, dueOn: inAWeek ?? '' });
  const change = (part: Partial<NewAction>) => setDraft((before) => ({ ...before, ...part }));
  const { key, renew } = useClientKey();
  const saving = useSave(RaiseActionDocument);
  const save = async () => {
    const done = await saving.run({ input: newActionInput(key, draft, also) }, newActionProblems(draft, also));
    if (!done) return;
    renew();
    announce(`Action added for ${done.action.owner.displayName}, by ${day(done.action.dueOn)}`);
    onDone(done.action);
  };
  return { draft, change, saving, save };
}

function useInAWeek(): string | undefined {
  return readDate('in 1 week', useContext(Today));
}

interface PartProps {
  draft: NewAction;
  onChange: (part: Partial<NewAction>) => void;
}

function ForWhom({
  given,
  name,
  draft,
  also,
  onChange,
}: PartProps & { given: string | undefined; name?: string | undefined; also: ActionFor | undefined }) {
  if (given) return name && <p className="govuk-body app-s">For {name}</p>;
  if (also?.commitmentId) return null;
  return (
    <PersonBox
      name="youngPersonId"
      label="Who is it for?"
      hint="Start typing a name or reference"
      value={draft.youngPersonId}
      onChange={(id) => onChange({ youngPersonId: id, goal: '' })}
    />
  );
}

function DueField({ draft, clocks, onChange }: PartProps & { clocks: Parameters<typeof quickDates>[1] | undefined }) {
  return (
    <DateInput
      name="dueOn"
      label="By when?"
      value={draft.dueOn}
      onChange={(dueOn) => onChange({ dueOn })}
      quick={quickDates(useInAWeek(), clocks ?? [])}
    />
  );
}

const EMPTY: NewAction = {
  youngPersonId: '',
  title: '',
  ownerId: '',
  dueOn: '',
  goal: '',
  noPlanBecause: '',
  shown: false,
  plainWords: '',
};

function usePerson(id: string) {
  const [{ data }] = useQuery({ query: GoalsOfDocument, variables: { id }, pause: !id });
  return id ? data?.youngPerson : undefined;
}
