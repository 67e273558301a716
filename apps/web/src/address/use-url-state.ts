import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Values<Defaults> = { [Name in keyof Defaults]: string };

/**
 * Keeps what a list shows (filters, order, page, view) in the address, so that copying the address shows the same list.
 * `const [filter, setFilter] = useUrlState({ status: '', owner: '', sort: 'dueOn', after: '' })`.
 * A value equal to its default is left out of the address. `setFilter` changes what it is given, goes back to the first page
 * (empties `after`) unless it is given one, and adds a step to the browser's history; `replace` adds none.
 */
export function useUrlState<Defaults extends Record<string, string>>(
  defaults: Defaults,
): [Values<Defaults>, (change: Partial<Values<Defaults>>, how?: { replace?: boolean }) => void] {
  const [search, setSearch] = useSearchParams();
  const names = Object.keys(defaults) as (keyof Defaults & string)[];
  const values = Object.fromEntries(
    names.map((name) => [name, search.get(name) ?? defaults[name] ?? '']),
  ) as Values<Defaults>;

  const change = useCallback(
    (next: Partial<Values<Defaults>>, how: { replace?: boolean } = {}) =>
      setSearch((before) => changed(before, next, defaults), { replace: how.replace ?? false }),
    [setSearch, defaults],
  );
  return [values, change];
}

/** The query string after a change; what is not named keeps its value. */
export function changed(
  before: URLSearchParams,
  next: Readonly<Record<string, string | undefined>>,
  defaults: Readonly<Record<string, string>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  if ('after' in defaults && !('after' in next)) after.delete('after');
  for (const [name, value] of Object.entries(next)) {
    if (value === undefined || value === defaults[name]) after.delete(name);
    else after.set(name, value);
  }
  return after;
}
