import { useEffect, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { time } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Conflict } from '../../../design/conflict.js';
import { Form } from '../../../design/form.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { CommitmentDocument, type CommitmentRowFragment } from '../../../graphql/generated/delivery-group.js';
import { useSave } from '../../../graphql/use-save.js';
import { figureInWords, readFigure, withUnit } from '../figures.js';
import { savedInWords, theirsInWords } from './step-words.js';
import { NO_ANSWERS, stepProblems, STEPS, type StepAnswers, type StepName } from './steps.js';

interface Props {
  commitment: CommitmentRowFragment;
  name: StepName;
  /** Above the fields: the choice of steps. */
  children?: ReactNode;
  onDone: () => void;
  onCancel: () => void;
}

/** The form of one step of one commitment. What was written stays when another step is chosen; its problem goes. */
export function StepForm({ commitment, name, children, onDone, onCancel }: Props) {
  const { answers, change, saving, save } = useStep(commitment, name, onDone);
  const client = useClient();
  const { problem } = saving;
  if (problem?.kind === 'conflict')
    return (
      <Conflict
        who={problem.changedBy}
        what="this commitment"
        savedAt={problem.changedAt && time(problem.changedAt)}
        theirs={theirsInWords(problem.current)}
        mine={mineInWords(commitment, name, answers)}
        onKeepTheirs={() => {
          const variables = { id: commitment.id };
          void client.query(CommitmentDocument, variables, { requestPolicy: 'network-only' }).toPromise();
          onCancel();
        }}
        onKeepMine={() => void save(problem.currentVersion ?? commitment.version + 1)}
      />
    );
  return (
    <Form saving={saving} onSubmit={() => void save(commitment.version)} look="inline">
      {children}
      <StepFields commitment={commitment} name={name} answers={answers} onChange={change} />
      <ButtonGroup>
        <Button type="submit" small busy={saving.busy} autoFocus={!STEPS[name].words}>
          {STEPS[name].button}
        </Button>
        <TextButton onClick={onCancel}>Cancel</TextButton>
      </ButtonGroup>
    </Form>
  );
}

function useStep(commitment: CommitmentRowFragment, name: StepName, onDone: () => void) {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { key, renew } = useClientKey();
  const saving = useSave(STEPS[name].document);
  const { clear } = saving;
  useEffect(() => {
    clear();
    renew();
  }, [name, clear, renew]);
  const change = (part: Partial<StepAnswers>) => setAnswers((before) => ({ ...before, ...part }));
  const save = async (expectedVersion: number) => {
    const base = { clientKey: key, commitmentId: commitment.id, expectedVersion };
    const done = await saving.run({ input: STEPS[name].inputOf(base, answers) }, stepProblems(name, answers));
    if (!done) return;
    renew();
    announce(savedInWords(done.commitment));
    onDone();
  };
  return { answers, change, saving, save };
}

function mineInWords({ unit }: CommitmentRowFragment, name: StepName, { words, value }: StepAnswers): string {
  const read = readFigure(value);
  const figure = typeof read === 'number' && withUnit(read, unit);
  const said = [figure, words.trim() && `“${words.trim()}”`].filter(Boolean).join('. ');
  return said ? `${STEPS[name].button}: ${said}` : STEPS[name].button;
}

interface FieldsProps {
  commitment: CommitmentRowFragment;
  name: StepName;
  answers: StepAnswers;
  onChange: (part: Partial<StepAnswers>) => void;
}

const LONGEST = 4000;

function StepFields({ commitment, name, answers, onChange }: FieldsProps) {
  const { words, figure } = STEPS[name];
  return (
    <>
      {name === 'agreeCommitment' && (
        <p className="govuk-body app-s">
          It counts from now on: {commitment.agency.name} is asked for an update every {commitment.cycleDays} days.
        </p>
      )}
      {figure && (
        <TextInput
          name="value"
          label={`What is the figure now? ${commitment.measure}`}
          hint={`Leave it empty to keep the last one: ${figureInWords(commitment)}`}
          optional
          width={10}
          inputMode="decimal"
          value={answers.value}
          onChange={(value) => onChange({ value })}
        />
      )}
      {words && (
        <TextArea
          name={words.name}
          label={words.label}
          hint={words.hint}
          optional={words.optional}
          rows={2}
          limit={LONGEST}
          value={answers.words}
          onChange={(text) => onChange({ words: text })}
        />
      )}
      {figure && (
        <TextArea
          name="nextStep"
          label="What happens next?"
          optional
          rows={2}
          limit={LONGEST}
          value={answers.nextStep}
          onChange={(nextStep) => onChange({ nextStep })}
        />
      )}
    </>
  );
}
