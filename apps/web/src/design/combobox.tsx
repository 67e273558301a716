import { useId, useState, type KeyboardEvent } from 'react';
import { announce } from './announce.js';
import { classNames } from './class-names.js';
import { matches, resultsInWords } from './combobox-matches.js';
import { Field, useField, type FieldProps } from './field.js';
import type { Choice } from './select.js';

interface Props extends FieldProps {
  /** The value of the chosen one, or ''. Text alone is never taken silently: leaving the box puts the chosen name back. */
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** For lists the server searches: called with what is typed; give the answer as `choices`. Without it, the choices are filtered here. */
  onSearch?: (text: string) => void;
}

/** One of a long list, found by typing (ARIA combobox pattern with a list, choice by arrow keys and Enter). */
export function Combobox({ value, onChange, choices, onSearch, ...field }: Props) {
  const wiring = useField(field);
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(-1);
  const chosen = choices.find((choice) => choice.value === value);
  const open = typed !== undefined;
  const found = open ? (onSearch ? choices : matches(choices, typed)) : [];

  const close = () => {
    setTyped(undefined);
    setActive(-1);
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(-1);
    if (text === '' && value) onChange('');
    onSearch?.(text);
    if (!onSearch) announce(resultsInWords(matches(choices, text).length));
  };
  const choose = (choice: Choice | undefined) => {
    if (choice) onChange(choice.value);
    close();
  };
  const keys = comboboxKeys({
    open,
    active,
    count: found.length,
    setActive,
    show: () => type(''),
    choose: (i) => choose(found[i]),
    close,
  });

  return (
    <Field field={field} wiring={wiring}>
      <div className="app-combo" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
        <input
          id={wiring.id}
          role="combobox"
          className={classNames('govuk-input', wiring.error && 'govuk-input--error')}
          value={typed ?? chosen?.label ?? ''}
          onChange={(event) => type(event.target.value)}
          onKeyDown={keys}
          aria-expanded={open && found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          aria-describedby={wiring.describedBy}
          aria-invalid={wiring.error ? true : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        <Results id={listId} label={field.label} open={open} found={found} active={active} onChoose={choose} />
      </div>
    </Field>
  );
}

interface ResultsProps {
  id: string;
  label: string;
  open: boolean;
  found: readonly Choice[];
  active: number;
  onChoose: (choice: Choice) => void;
}

function Results({ id, label, open, found, active, onChoose }: ResultsProps) {
  if (open && found.length === 0)
    return <div className="app-combo__list app-combo__none">No matches. Check the spelling.</div>;
  return (
    <ul id={id} role="listbox" aria-label={label} className="app-combo__list" hidden={!open}>
      {found.map((choice, index) => (
        <li
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className="app-combo__option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice.label}
          {choice.hint && <span className="app-muted"> {choice.hint}</span>}
        </li>
      ))}
    </ul>
  );
}

interface Keys {
  open: boolean;
  active: number;
  count: number;
  setActive: (index: number) => void;
  show: () => void;
  choose: (index: number) => void;
  close: () => void;
}

function comboboxKeys({ open, active, count, setActive, show, choose, close }: Keys) {
  const actions: Record<string, () => void> = {
    ArrowDown: () => (open ? setActive(Math.min(active + 1, count - 1)) : show()),
    ArrowUp: () => setActive(Math.max(active - 1, -1)),
    Escape: close,
    Enter: () => choose(active),
  };
  return (event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey) return;
    if (event.key !== 'ArrowDown' && !open) return;
    if (event.key === 'Enter' && active < 0) return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    action();
  };
}
