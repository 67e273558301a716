import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { FieldError } from '../../../design/field-error.js';
import type { ComposedKind } from './outbox.js';
import { EMPTY_DRAFT, writeDraft, type Draft } from './room-memory.js';
import { useRoom } from './room-context.js';

const WORDS: Record<ComposedKind, { label: string; add: string; added: string; empty: string }> = {
  NOTE: { label: 'Note', add: 'Add a note to the minutes', added: 'Note added', empty: 'Write the note first' },
  DECISION: {
    label: 'Decision',
    add: 'Add a decision to the minutes',
    added: 'Decision added',
    empty: 'Write the decision first',
  },
};

const KINDS: ComposedKind[] = ['NOTE', 'DECISION'];

/** Where notes and decisions are written. What is typed stays with its item until it is sent. */
export function Composer({ itemId }: { itemId: string }) {
  const { meetingId, unsent, outbox, here, live } = useRoom();
  const box = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string>();
  const draft = unsent.drafts[itemId] ?? EMPTY_DRAFT;
  const write = (change: Partial<Draft>) => writeDraft(meetingId, itemId, { ...draft, ...change });

  const add = (event?: FormEvent) => {
    event?.preventDefault();
    const empty = draft.words.trim() === '';
    setError(empty ? WORDS[draft.kind].empty : undefined);
    box.current?.focus();
    if (empty) return;
    outbox.add(itemId, draft);
    write(EMPTY_DRAFT);
    announce(live ? WORDS[draft.kind].added : 'Kept here until you are back online');
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add(event);
  };
  const type = (words: string) => {
    write({ words });
    here.tellTyping(itemId, draft.kind);
  };
  return (
    <form className="app-compose" onSubmit={add} noValidate aria-label="Add to the minutes">
      <KindChoice kind={draft.kind} onChange={(kind) => write({ kind })} />
      <label className="govuk-visually-hidden" htmlFor="compose">
        {WORDS[draft.kind].add}
      </label>
      {error && <FieldError id="compose-error">{error}</FieldError>}
      <textarea
        ref={box}
        id="compose"
        rows={3}
        value={draft.words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={keys}
        aria-describedby={error ? 'compose-error compose-how' : 'compose-how'}
        aria-invalid={error ? true : undefined}
      />
      <div className="app-compose__foot">
        <span className="app-s app-muted" id="compose-how">
          <kbd>Ctrl</kbd> + <kbd>Enter</kbd> {live ? 'adds it for everyone' : 'keeps it here until you are back online'}
        </span>
        <Button type="submit" small>
          Add to minutes
        </Button>
      </div>
    </form>
  );
}

function KindChoice({ kind, onChange }: { kind: ComposedKind; onChange: (kind: ComposedKind) => void }) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-visually-hidden">What are you adding?</legend>
      <div className="app-compose__tabs">
        {KINDS.map((each) => (
          <label key={each}>
            <input type="radio" name="compose-kind" checked={kind === each} onChange={() => onChange(each)} />{' '}
            {WORDS[each].label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
