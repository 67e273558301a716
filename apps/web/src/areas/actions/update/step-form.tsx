import { useContext, useEffect, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { DateInput } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { Today } from '../../../design/today.js';
import { ActionToUpdateDocument, type ActionStepsFragment } from '../../../graphql/generated/actions.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { useSave } from '../../../graphql/use-save.js';
import { GoalBox } from '../add/goal-box.js';
import { WorkerBox } from '../add/worker-box.js';
import { ActionConflict } from './action-conflict.js';
import { savedInWords } from './saved-words.js';
import { NO_ANSWERS, stepProblems, STEPS, type StepAnswers, type StepName } from './steps.js';

interface Props {
  action: ActionStepsFragment;
  name: StepName;
  /** Above the fields: the choice of steps. */
  children?: ReactNode;
  /** Instead of the step's own words: "Save and go to next". */
  button?: string | undefined;
  onDone: (action: ActionStepsFragment) => void;
  onCancel: () => void;
}

/** The form of one step of one action. What was written stays when another step is chosen; its problem goes. */
export function StepForm({ action, name, button, children, onDone, onCancel }: Props) {
  const { answers, change, saving, save } = useStep(action, name, onDone);
  const showTheirs = useShowTheirs(action.id);
  if (saving.problem?.kind === 'conflict')
    return (
      <ActionConflict
        action={action}
        problem={saving.problem}
        mine={{ name, answers }}
        onKeepTheirs={() => {
          showTheirs();
          onCancel();
        }}
        onKeepMine={(version) => void save(version)}
      />
    );
  return (
    <Form saving={saving} onSubmit={() => void save(action.version)} look="inline">
      {children}
      <StepFields action={action} name={name} answers={answers} onChange={change} />
      <ButtonGroup>
        <Button type="submit" small busy={saving.busy}>
          {button ?? STEPS[name].button}
        </Button>
        <TextButton onClick={onCancel}>Cancel</TextButton>
      </ButtonGroup>
    </Form>
  );
}

function useStep(action: ActionStepsFragment, name: StepName, onDone: Props['onDone']) {
  const { answers, change } = useAnswers(name);
  const { key, renew } = useClientKey();
  const saving = useSave(STEPS[name].document);
  const { clear } = saving;
  useEffect(() => {
    clear();
    renew();
  }, [name, clear, renew]);

  const save = async (expectedVersion: number) => {
    const base = { clientKey: key, actionId: action.id, expectedVersion };
    const done = await saving.run({ input: STEPS[name].inputOf(base, answers) }, stepProblems(name, answers));
    if (!done) return;
    renew();
    announce(savedInWords(done.action));
    onDone(done.action);
  };
  return { answers, change, saving, save };
}

/** Asks for the action as it is now, so that what somebody else did shows wherever the action does. */
function useShowTheirs(id: string): () => void {
  const client = useClient();
  return () => void client.query(ActionToUpdateDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
}

/** One set of words for all steps; a date for each: today is right for what is done, and wrong for a new date. */
function useAnswers(name: StepName): { answers: StepAnswers; change: (part: Partial<StepAnswers>) => void } {
  const today = useContext(Today);
  const [rest, setRest] = useState(NO_ANSWERS);
  const [dates, setDates] = useState<Partial<Record<StepName, string>>>({ claimActionDone: today });
  const change = ({ date, ...part }: Partial<StepAnswers>) => {
    setRest((before) => ({ ...before, ...part }));
    if (date !== undefined) setDates((before) => ({ ...before, [name]: date }));
  };
  return { answers: { ...rest, date: dates[name] ?? '' }, change };
}

interface FieldsProps {
  action: ActionStepsFragment;
  name: StepName;
  answers: StepAnswers;
  onChange: (part: Partial<StepAnswers>) => void;
}

function StepFields({ action, name, answers, onChange }: FieldsProps) {
  const { words, date } = STEPS[name];
  return (
    <>
      <MoreField action={action} name={name} answers={answers} onChange={onChange} />
      <div className="app-grid app-grid--fields">
        {words && (
          <TextArea
            name={words.name}
            label={words.label}
            hint={words.hint}
            optional={words.optional}
            rows={2}
            limit={name === 'updateAction' || name === 'claimActionDone' ? 2000 : 500}
            value={answers.words}
            onChange={(text) => onChange({ words: text })}
          />
        )}
        {date && <DateInput {...date} value={answers.date} onChange={(value) => onChange({ date: value })} />}
      </div>
      {name === 'updateAction' && answers.date && (
        <TextInput
          name="dateReason"
          label="Why does the date change?"
          value={answers.dateReason}
          onChange={(dateReason) => onChange({ dateReason })}
        />
      )}
    </>
  );
}

function MoreField({ action, name, answers, onChange }: FieldsProps) {
  const { more } = STEPS[name];
  if (more === 'blockedBy')
    return (
      <TextInput
        name="blockedBy"
        label="What or who is in the way?"
        hint="For example, waiting for the provider to answer"
        value={answers.blockedBy}
        onChange={(blockedBy) => onChange({ blockedBy })}
      />
    );
  if (more === 'owner')
    return (
      <WorkerBox
        name="ownerId"
        label="Who will do it?"
        value={answers.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
      />
    );
  if (more === 'goal' && action.youngPerson)
    return (
      <GoalBox
        youngPersonId={action.youngPerson.id}
        value={answers.planPartId}
        onChange={(planPartId) => onChange({ planPartId })}
      />
    );
  return null;
}
