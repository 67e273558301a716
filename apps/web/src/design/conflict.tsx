import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import { ButtonGroup } from './button-group.js';

interface Props {
  /** Who was first: "Margaret Lowe"; nothing when the server does not say. */
  who?: string | null | undefined;
  /** What both changed: "this decision". */
  what: string;
  /** When theirs was saved: "10:47am". */
  savedAt?: string | null | undefined;
  /** Both changed the same words: both versions are shown side by side. */
  theirs?: ReactNode;
  mine?: ReactNode;
  /** They changed different things: one sentence that says which ("Helen changed the due date. You changed the update."). */
  bothCanStay?: string;
  onKeepBoth?: () => void;
  onEditTogether?: () => void;
  onKeepTheirs: () => void;
  onKeepMine: () => void;
}

/** Two people changed one thing. Stands in its place; nothing is saved, and nothing lost, until one of the ways is chosen. */
export function Conflict(props: Props) {
  const { what, savedAt, theirs, mine, bothCanStay } = props;
  const who = props.who ?? 'Someone else';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="app-conflict" role="alert">
      <h3 ref={heading} tabIndex={-1}>
        {who} changed {what} while you were editing it
      </h3>
      <p className="govuk-body app-s">
        Nothing is lost.{' '}
        {bothCanStay ? `${bothCanStay} You can keep both.` : 'Choose which words to keep, or join them.'}
      </p>
      {!bothCanStay && (
        <div className="app-conflict__g">
          <Version title="Yours, not saved yet">{mine}</Version>
          <Version title={savedAt ? `${theirName(who)}, saved at ${savedAt}` : theirName(who)}>{theirs}</Version>
        </div>
      )}
      <Ways {...props} first={firstName(who)} />
    </div>
  );
}

function Ways({ first, onKeepBoth, onEditTogether, onKeepTheirs, onKeepMine }: Props & { first: string }) {
  return (
    <div className="govuk-!-margin-top-3">
      <ButtonGroup>
        {onKeepBoth && (
          <Button small onClick={onKeepBoth}>
            Keep both changes
          </Button>
        )}
        {onEditTogether && (
          <Button small onClick={onEditTogether} kind={onKeepBoth ? 'secondary' : undefined}>
            Edit them together
          </Button>
        )}
        <Button small kind="secondary" onClick={onKeepTheirs}>
          Keep {first}
        </Button>
        <Button small kind="secondary" onClick={onKeepMine}>
          Use mine
        </Button>
      </ButtonGroup>
    </div>
  );
}

function Version({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="app-conflict__v">
      <p>
        <strong>{title}</strong>
      </p>
      <div>{children}</div>
    </div>
  );
}

function theirName(who: string): string {
  return who === 'Someone else' ? 'Theirs' : firstName(who);
}

function firstName(who: string): string {
  return who === 'Someone else' ? 'theirs' : `${who.split(' ')[0] ?? who}’s`;
}
