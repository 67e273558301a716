import { useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { Select } from '../../../design/select.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ReferralDocument, type ReferralCardFragment } from '../../../graphql/generated/housing.js';
import { useSave } from '../../../graphql/use-save.js';
import { ROUTES } from '../words.js';
import { MoveConflict } from './move-conflict.js';
import { movedInWords } from './moved-words.js';
import { MOVES, moveProblems, NO_ANSWERS, type MoveAnswers, type MoveName } from './moves.js';

interface Props {
  referral: ReferralCardFragment;
  name: MoveName;
  /** Above the fields: what falls when it is withdrawn. */
  children?: ReactNode;
  onDone: (referral: ReferralCardFragment) => void;
  onCancel: () => void;
}

/** The form of one move of one referral: on its card, in its row, on its page. */
export function MoveForm({ referral, name, children, onDone, onCancel }: Props) {
  const { answers, change, saving, save } = useMove(referral, name, onDone);
  const showTheirs = useShowTheirs(referral.id);
  const { button, words } = MOVES[name];
  if (saving.problem?.kind === 'conflict')
    return (
      <MoveConflict
        problem={saving.problem}
        mine={mineInWords(name, answers)}
        onKeepTheirs={() => {
          showTheirs();
          onCancel();
        }}
        onKeepMine={(version) => void save(version)}
        version={referral.version}
      />
    );
  return (
    <Form saving={saving} onSubmit={() => void save(referral.version)} look="inline">
      {children}
      <MoveFields referral={referral} name={name} answers={answers} onChange={change} />
      <ButtonGroup>
        <Button type="submit" small busy={saving.busy} autoFocus={!words}>
          {button}
        </Button>
        <TextButton onClick={onCancel}>Cancel</TextButton>
      </ButtonGroup>
    </Form>
  );
}

function useMove(referral: ReferralCardFragment, name: MoveName, onDone: Props['onDone']) {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { key, renew } = useClientKey();
  const saving = useSave(MOVES[name].document);
  const change = (part: Partial<MoveAnswers>) => setAnswers((before) => ({ ...before, ...part }));
  const save = async (expectedVersion: number) => {
    const base = { clientKey: key, referralId: referral.id, expectedVersion };
    const done = await saving.run({ input: MOVES[name].inputOf(base, answers) }, moveProblems(name, answers));
    if (!done) return;
    renew();
    announce(movedInWords(done.referral));
    onDone(done.referral);
  };
  return { answers, change, saving, save };
}

/** Asks for the referral as it is now, so that what somebody else did shows wherever the referral does. */
function useShowTheirs(id: string): () => void {
  const client = useClient();
  return () => void client.query(ReferralDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
}

function mineInWords(name: MoveName, { words }: MoveAnswers): string {
  const said = words.trim();
  return said ? `${MOVES[name].button}: “${said}”` : MOVES[name].button;
}

interface FieldsProps {
  referral: ReferralCardFragment;
  name: MoveName;
  answers: MoveAnswers;
  onChange: (part: Partial<MoveAnswers>) => void;
}

const LONGEST = 4000;

function MoveFields({ referral, name, answers, onChange }: FieldsProps) {
  const { words, route } = MOVES[name];
  return (
    <>
      {name === 'acknowledge' && (
        <p className="govuk-body app-s">
          You will be named as the officer who deals with it. {referral.referrer.displayName} sees that you have it.
        </p>
      )}
      {name === 'answer' && referral.infoRequested && (
        <p className="govuk-body app-s">Housing asked: “{referral.infoRequested}”</p>
      )}
      {route && (
        <Select
          name="route"
          label="Which kind of home?"
          none="Choose a kind of home"
          choices={ROUTES}
          value={answers.route}
          onChange={(chosen) => onChange({ route: chosen })}
        />
      )}
      {words && (
        <TextArea
          name={words.name}
          label={words.label}
          hint={words.hint}
          limit={LONGEST}
          value={answers.words}
          onChange={(text) => onChange({ words: text })}
        />
      )}
    </>
  );
}
