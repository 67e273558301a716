import type { Viewer } from './viewer.js';

/**
 * The predicate that narrows a statement to the young people whose record is open to the viewer now. `column` names the
 * young person's id in the statement and `parameter` the placeholder that carries the viewer's id; both are written by
 * hand, never taken from input. Evaluated once a statement (an uncorrelated subselect), not once a row.
 */
export function caseScope(viewer: Viewer, column: string, parameter: string): string {
  if (viewer.coordinatesEveryone) return notHidden(column, parameter);
  return `${column} in (select young_person_id from my_case where worker_id = ${parameter})`;
}

/**
 * Those of them whose record something else than break-glass opens, for what stands beside a record: break-glass opens some classes
 * of the record itself, and neither a referral nor what a panel said. As an array, for a statement that starts from the people
 * instead of narrowing others: an index on `column` then finds a caseload's rows, where the planner would read the whole table
 * for a subselect it cannot size.
 */
export function relatedScopeByIndex(viewer: Viewer, column: string, parameter: string): string {
  if (viewer.coordinatesEveryone) return notHidden(column, parameter);
  return `${column} = any (array(select young_person_id from my_case where worker_id = ${parameter} and because <> 'BREAK_GLASS'))`;
}

/**
 * Leaves out whom the worker is kept from: people sealed without them, and those they are excluded from. It holds for those
 * who count everyone, and for what shows somebody whose record is shut (an action, a name on a list). Once a statement.
 */
export const notHidden = (column: string, parameter: string): string =>
  `${column} <> all ((select app.hidden_from(${parameter}::uuid))::uuid[])`;

/** The same where the column may be null, for what is not about anybody. */
export const notAboutHidden = (column: string, parameter: string): string =>
  `(${column} is null or ${notHidden(column, parameter)})`;

/** A name for the statement's shape, for prepared statements: two viewers with the same shape share the plan. */
export const scopeShape = (viewer: Viewer): 'everyone' | 'related' =>
  viewer.coordinatesEveryone ? 'everyone' : 'related';
