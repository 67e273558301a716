import { useEffect, useRef, useState } from 'react';
import { announce } from '../../design/announce.js';
import { Button } from '../../design/button.js';
import { Details } from '../../design/details.js';
import { Form } from '../../design/form.js';
import { Panel } from '../../design/panel.js';
import { Radios } from '../../design/radios.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  DecidePassageDocument,
  type PassageDecision,
  type PassageShownFragment,
} from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';

interface Props {
  passage: PassageShownFragment;
  /** Its place in the list: two passages may be of the same kind. */
  number: number;
  mayDecide: boolean;
  /** The one before it has just been decided: the focus comes here, and not back to the top of the page. */
  takesFocus: boolean;
  onDecided: (passage: PassageShownFragment) => void;
}

/** One passage: what it says, and what becomes of it. */
export function PassageOne({ passage, number, mayDecide, takesFocus, onDecided }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  const { title, label, text } = passage;
  const isHeld = passage.state === 'HELD';
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={`Passage ${number}`}>
      <Panel title={`${number}. ${title}: ${label.toLowerCase()}`} level={3}>
        <p className="govuk-inset-text">{text}</p>
        {!isHeld && <p className="govuk-body">{decidedWords(passage)}</p>}
        {mayDecide && isHeld && <DecideForm passage={passage} number={number} onDecided={onDecided} />}
        {mayDecide && !isHeld && (
          <Details summary={`Decide again about passage ${number}`}>
            <DecideForm passage={passage} number={number} onDecided={onDecided} />
          </Details>
        )}
      </Panel>
    </div>
  );
}

function decidedWords({ state, takenOut, reason }: PassageShownFragment): string {
  if (state === 'RELEASED') return 'Released: they are given it as it is.';
  if (state === 'REMOVED') return `Taken out. They read: ${reason ?? ''}`;
  return `Taken out: ${takenOut.map((words) => `“${words}”`).join(', ')}. They read: ${reason ?? ''}`;
}

const DECISIONS: readonly { value: PassageDecision; label: string }[] = [
  { value: 'RELEASE', label: 'Give it as it is' },
  { value: 'TAKE_OUT_WORDS', label: 'Take out some words' },
  { value: 'TAKE_OUT', label: 'Take out all of it' },
];

function DecideForm({ passage, number, onDecided }: Omit<Props, 'mayDecide' | 'takesFocus'>) {
  const { draft, change, send, saving } = useDecision(passage, onDecided);
  const takesOut = draft.decision === 'TAKE_OUT' || draft.decision === 'TAKE_OUT_WORDS';
  return (
    <Form saving={saving} onSubmit={() => void send()} look="inline" label={`Decide about passage ${number}`}>
      <Radios
        name="decision"
        label="What becomes of it?"
        small
        value={draft.decision}
        onChange={(decision) => change({ decision })}
        choices={DECISIONS}
      />
      {draft.decision === 'TAKE_OUT_WORDS' && (
        <TextArea
          name="takeOut"
          label="Which words?"
          hint="Exactly as they stand above, each piece on a line of its own"
          rows={3}
          limit={4000}
          value={draft.takeOut}
          onChange={(takeOut) => change({ takeOut })}
        />
      )}
      {takesOut && (
        <TextArea
          name="reason"
          label="Why? The young person reads this"
          hint="For example, “It is about your brother’s health, which is his to tell”"
          rows={2}
          limit={500}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <Button type="submit" small busy={saving.busy}>
        Save
      </Button>
    </Form>
  );
}

interface Draft {
  decision: PassageDecision | '';
  takeOut: string;
  reason: string;
}

function useDecision(passage: PassageShownFragment, onDecided: Props['onDecided']) {
  const [draft, setDraft] = useState<Draft>({ decision: '', takeOut: '', reason: '' });
  const { key, renew } = useClientKey();
  const saving = useSave(DecidePassageDocument);
  const send = async () => {
    const { decision, reason } = draft;
    if (decision === '') return saving.refuse([{ field: 'decision', message: 'Choose what becomes of it' }]);
    const takeOut = draft.takeOut.split('\n').filter((line) => line.trim() !== '');
    const input = {
      clientKey: key,
      passageId: passage.id,
      expectedVersion: passage.version,
      decision,
      takeOut,
      reason,
    };
    if (!(await saving.run({ input }))) return;
    renew();
    announce('Decided');
    onDecided(passage);
  };
  return { draft, change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }), send, saving };
}
