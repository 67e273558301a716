import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../design/icon.js';

/** Finds a young person by name or reference. `Ctrl` + `K` leads here from anywhere. */
export function Find() {
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
  const find = (event: FormEvent) => {
    event.preventDefault();
    // The name goes beside the address and not into it: useUrlState.
    if (text.trim()) void navigate('/young-people?view=ALL', { state: { search: text.trim() } });
  };
  return (
    <form className="app-find" role="search" aria-label="Find a young person" onSubmit={find}>
      <label className="govuk-visually-hidden" htmlFor="find">
        Find a young person by name or reference
      </label>
      <input
        ref={box}
        className="govuk-input"
        id="find"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button className="app-find__btn" type="submit">
        <Icon name="search" />
        <span className="govuk-visually-hidden">Find</span>
      </button>
    </form>
  );
}
