/** Joins as English does: "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "Tia’s", "James’". The apostrophe is the typographic one. */
export function belongingTo(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Puts a person's own words in quotation marks, once, however they were typed. */
export function quoted(words: string): string {
  return `“${words.trim().replace(/^[“"']|[”"']$/g, '')}”`;
}

/** With a full stop at its end, once: the server's sentences have none. */
export function stopped(words: string): string {
  return /[.!?”]$/.test(words) ? words : `${words}.`;
}

/** "PN" for Priya Nair: two letters at most. Decoration only; the name always stands beside it. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const first = parts[0]?.charAt(0) ?? '';
  const last = parts.length > 1 ? (parts.at(-1)?.charAt(0) ?? '') : '';
  return `${first}${last}`.toUpperCase();
}

/** "268 of 285" — a percentage never stands without its base. */
export function outOf(part: number, whole: number): string {
  return `${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}`;
}

/** A whole percentage, and never "NaN%": undefined when there is nothing to divide by. */
export function percent(part: number, whole: number): number | undefined {
  return whole > 0 ? Math.round((part / whole) * 100) : undefined;
}

/** Sentences the whole application says the same way. */
export const SAY = {
  askAgain: 'Try again',
  notSaved: 'That was not saved',
  problem: 'There is a problem',
  pageFailed: 'Sorry, there is a problem',
  dateHint: 'For example, 27 3 2026, 27 March or next Friday',
  dateNotUnderstood: 'Enter a date, like 27 March 2026',
  unreachable: 'We could not reach Waymark. Check your connection and try again.',
  fault: 'Something went wrong. It is our fault, not yours. Try again in a moment.',
  tooMany: 'That was a lot of requests at once. Wait a minute and try again.',
} as const;
