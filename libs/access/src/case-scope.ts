import type { Viewer } from './viewer.js';

/**
 * The predicate that narrows a statement to the young people whose record is open to the viewer now. `column` names the
 * young person's id in the statement and `parameter` the placeholder that carries the viewer's id; both are written by
 * hand, never taken from input.
 *
 * The relationships are read from the view `open_case` once a transaction, when it first asks (`app.visible_people`), and once a
 * statement from there: an array, so that an index on `column` finds a caseload's rows.
 */
export function caseScope(viewer: Viewer, column: string, parameter: string): string {
  if (viewer.coordinatesEveryone) return notHidden(column, parameter);
  return `${column} = any (${openPeople(parameter)})`;
}

/** The ids of the people whose record is open to the viewer, as an array; of nobody, when the parameter is not who has entered. */
export const openPeople = (parameter: string): string =>
  `(select case when ${parameter}::uuid = app.me() then app.visible_people() end)::uuid[]`;

/**
 * Those of them whose record something else than break-glass opens, for what stands beside a record: break-glass opens some classes
 * of the record itself, and neither an action, a referral nor what a panel said.
 */
export const relatedPeople = (parameter: string): string =>
  `(select case when ${parameter}::uuid = app.me() then app.related_people() end)::uuid[]`;

/**
 * Leaves out whom the worker is kept from: people sealed without them, and those they are excluded from. It holds for those
 * who count everyone, and for what shows somebody whose record is shut (an action, a name on a list). Once a statement.
 */
export const notHidden = (column: string, parameter: string): string => `${column} <> all (${hiddenPeople(parameter)})`;

/** Their ids as an array; null, so that nobody is shown, when the parameter is not who has entered. */
export const hiddenPeople = (parameter: string): string =>
  `(select case when ${parameter}::uuid = app.me() then app.hidden_people() end)::uuid[]`;

/** The same where the column may be null, for what is not about anybody. */
export const notAboutHidden = (column: string, parameter: string): string =>
  `(${column} is null or ${notHidden(column, parameter)})`;

/** A name for the statement's shape, for prepared statements: two viewers with the same shape share the plan. */
export const scopeShape = (viewer: Viewer): 'everyone' | 'related' =>
  viewer.coordinatesEveryone ? 'everyone' : 'related';
