import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { announce } from './announce.js';
import { classNames } from './class-names.js';
import { matches, placeOf, resultsInWords } from './combobox-matches.js';
import { Field, useField, type FieldProps } from './field.js';
import type { Choice } from './select.js';
import { choiceInWords, text, told, useTold } from './told-field.js';

interface Props extends FieldProps {
  /** The value of the chosen one, or ''. Text alone is never taken silently: leaving the box puts the chosen name back. */
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** For lists the server searches: called with what is typed; give the answer as `choices`. Without it, the choices are filtered here. */
  onSearch?: ((text: string) => void) | undefined;
}

/** One of a long list, found by typing (ARIA combobox pattern with a list, choice by arrow keys and Enter). */
export function Combobox({ value, onChange, choices, onSearch, ...field }: Props) {
  const wiring = useField(field);
  const put = (now: unknown) => onChange(text(now));
  useTold(field.name, told(field.label, value, { say: (now) => choiceInWords(choices, now), put }));
  const listId = useId();
  const list = useResults({ value, onChange, choices, onSearch });
  return (
    <Field field={field} wiring={wiring}>
      <div className="app-combo" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && list.close()}>
        <input
          id={wiring.id}
          role="combobox"
          className={classNames('govuk-input', wiring.error && 'govuk-input--error')}
          value={list.text}
          onChange={(event) => list.type(event.target.value)}
          onKeyDown={comboboxKeys(list)}
          aria-expanded={list.open && list.found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={list.active >= 0 ? `${listId}-${list.active}` : undefined}
          aria-describedby={wiring.describedBy}
          aria-invalid={wiring.error ? true : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        <Results id={listId} label={field.label} list={list} />
      </div>
    </Field>
  );
}

interface ResultList {
  text: string;
  open: boolean;
  found: readonly Choice[];
  active: number;
  setActive: (index: number) => void;
  show: () => void;
  type: (text: string) => void;
  choose: (choice: Choice | undefined) => void;
  close: () => void;
}

function useResults({
  value,
  onChange,
  choices,
  onSearch,
}: Pick<Props, 'value' | 'onChange' | 'choices' | 'onSearch'>): ResultList {
  const [typed, setTyped] = useState<string>();
  const [activeValue, setActiveValue] = useState<string>();
  const open = typed !== undefined;
  const chosen = choices.find((choice) => choice.value === value);
  const found = open && !onSearch ? matches(choices, typed) : choices;
  const active = placeOf(found, activeValue);
  const setActive = (index: number) => setActiveValue(found[index]?.value);
  useEffect(() => {
    if (open) announce(resultsInWords(found.length));
  }, [open, found.length]);

  const close = () => {
    setTyped(undefined);
    setActiveValue(undefined);
  };
  const show = () => setTyped('');
  const type = (text: string) => {
    setTyped(text);
    setActiveValue(undefined);
    if (text === '' && value) onChange('');
    onSearch?.(text);
  };
  const choose = (choice: Choice | undefined) => {
    if (choice) onChange(choice.value);
    close();
  };
  return { text: typed ?? chosen?.label ?? '', open, found, active, setActive, show, type, choose, close };
}

function Results({ id, label, list }: { id: string; label: string; list: ResultList }) {
  const { open, found, active, choose } = list;
  if (open && found.length === 0)
    return <div className="app-combo__list app-combo__none">No matches. Check the spelling.</div>;
  return (
    <ul id={id} role="listbox" aria-label={label} className="app-combo__list" hidden={!open}>
      {(open ? found : []).map((choice, index) => (
        <li
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className="app-combo__option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
        >
          {choice.label}
          {choice.hint && <span className="app-muted"> {choice.hint}</span>}
        </li>
      ))}
    </ul>
  );
}

function comboboxKeys({ open, active, found, setActive, show, choose, close }: ResultList) {
  const actions: Record<string, () => void> = {
    ArrowDown: () => (open ? setActive(Math.min(active + 1, found.length - 1)) : show()),
    ArrowUp: () => setActive(Math.max(active - 1, -1)),
    Escape: close,
    Enter: () => choose(found[active]),
  };
  return (event: KeyboardEvent) => {
    const action = actions[event.key];
    const opens = event.key === 'ArrowDown';
    if (!action || event.ctrlKey || (!open && !opens) || (event.key === 'Enter' && active < 0)) return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    action();
  };
}
