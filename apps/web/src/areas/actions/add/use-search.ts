import { useEffect, useState } from 'react';
import { matches } from '../../../design/combobox-matches.js';
import type { Choice } from '../../../design/select.js';

const WAIT_MS = 200;

/** What is typed into a box whose list the server searches: what to ask for now, a moment after the last key. */
export function useSearch(): { typed: string; asked: string; search: (text: string) => void } {
  const [typed, search] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, asked, search };
}

/** The answer to what is typed. Until it is there, of the answer before only what fits: a quick key never takes the wrong person. */
export function fitting(found: readonly Choice[], typed: string, isAnswer: boolean): Choice[] {
  return isAnswer || typed.trim() === '' ? [...found] : matches(found, typed);
}

/** The choices found, with the one chosen before among them, so that its name stays in the box. */
export function withChosen<One extends { value: string }>(found: readonly One[], chosen: One | undefined): One[] {
  return chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : [...found];
}
