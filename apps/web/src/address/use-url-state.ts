import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/**
 * What somebody types to find a person is kept beside the address, in this tab's history, and never in it: addresses are
 * copied, kept and logged on the way. An address that has it all the same is read, and rid of it at the next change.
 */
const TYPED = 'search';

type Values<Defaults> = { [Name in keyof Defaults]: string };

/**
 * Keeps what a list shows (filters, order, page, view) in the address, so that copying the address shows the same list.
 * `const [filter, setFilter] = useUrlState({ status: '', owner: '', sort: 'dueOn', after: '' })`.
 * A value equal to its default is left out of the address. `setFilter` changes what it is given, goes back to the first page
 * (empties `after`) unless it is given one, and adds a step to the browser's history; `replace` adds none. `search` is
 * remembered for Back and for reloading like the rest, and stands in no address.
 */
export function useUrlState<Defaults extends Record<string, string>>(
  defaults: Defaults,
): [Values<Defaults>, (change: Partial<Values<Defaults>>, how?: { replace?: boolean }) => void] {
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const names = Object.keys(defaults) as (keyof Defaults & string)[];
  const values = Object.fromEntries(
    names.map((name) => [name, (name === TYPED ? typedIn(state) : null) ?? search.get(name) ?? defaults[name] ?? '']),
  ) as Values<Defaults>;
  const typed = values[TYPED];

  const change = useCallback(
    (next: Partial<Values<Defaults>>, how: { replace?: boolean } = {}) =>
      setSearch((before) => changed(before, next, defaults), {
        replace: how.replace ?? false,
        ...(TYPED in defaults && { state: { [TYPED]: next[TYPED] ?? typed } }),
      }),
    [setSearch, defaults, typed],
  );
  return [values, change];
}

function typedIn(state: unknown): string | null {
  const typed: unknown = typeof state === 'object' && state !== null && TYPED in state ? state[TYPED] : null;
  return typeof typed === 'string' ? typed : null;
}

/** The query string after a change; what is not named keeps its value. */
export function changed(
  before: URLSearchParams,
  next: Readonly<Record<string, string | undefined>>,
  defaults: Readonly<Record<string, string>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  if ('after' in defaults && !('after' in next)) after.delete('after');
  if (TYPED in defaults) after.delete(TYPED);
  for (const [name, value] of Object.entries(next)) {
    if (name === TYPED || value === undefined || value === defaults[name]) after.delete(name);
    else after.set(name, value);
  }
  return after;
}
