import { count } from '../content/plural.js';
import type { Choice } from './select.js';

const MOST = 12;

/** The choices whose words begin with what was typed, without regard to accents or capitals. */
export function matches(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  const fits = (choice: Choice) => {
    const words = plain(`${choice.label} ${choice.hint ?? ''}`).split(/[\s,.()-]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  return choices.filter(fits).slice(0, MOST);
}

/**
 * Where the one that was marked by the arrow keys stands now, or -1. A list that the server searches may change under the mark:
 * what Enter takes is whom the mark was on, and nobody once they are gone.
 */
export function placeOf(found: readonly Choice[], value: string | undefined): number {
  return value === undefined ? -1 : found.findIndex((choice) => choice.value === value);
}

/** What is said when the list changes. */
export function resultsInWords(n: number): string {
  return n === 0 ? 'No matches' : `${count(n, 'match', 'matches')}. Use the up and down arrows to choose.`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
