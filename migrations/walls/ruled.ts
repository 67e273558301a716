/** A function of the rules runs as their owner, and finds names where it was written to, whatever path its caller has set. */
export const pinned = 'security definer set search_path = pg_catalog, public, pg_temp';

/**
 * Gives functions to the rules’ owner, who may read what they need and nothing else. By name: who may call each; where that is
 * empty, only other functions of the rules do.
 */
export const ruled = (functions: Readonly<Record<string, string>>): string => `
  grant create on schema app, public to waymark_rules;
  ${Object.entries(functions)
    .map(
      ([name, callers]) => `
  revoke execute on function ${name} from public;
  alter function ${name} owner to waymark_rules;
  ${callers && `grant execute on function ${name} to ${callers};`}`,
    )
    .join('')}
  revoke create on schema app, public from waymark_rules;
`;
