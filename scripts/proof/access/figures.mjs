/** A figure, what it must be, and whether it is. */
const figure = (name, value, goal, holds) => ({ name, value, goal, holds });
const none = (name, { length }) => figure(name, length, '0', length === 0);
const atLeast = (name, value, least) => figure(name, value, `at least ${said(least)}`, value >= least);
const all = (name, value, whole) => figure(name, value, `all ${said(whole)}`, value === whole);

const said = (value) => (typeof value === 'number' ? value.toLocaleString('en-GB') : value);

/** What the proof has to show, in the order it is printed. */
export const figuresOf = (shown) => [
  ...ofCells(shown),
  ...ofSchema(shown.coordinates),
  ...ofMarks(shown),
  ...ofHiding(shown),
  ...ofRun(shown),
];

const ofCells = ({ findings, missing, lists }) => [
  atLeast('cells executed', findings.cells, 5_000),
  atLeast('actors', findings.byActor.size, 30),
  atLeast('relationships', findings.byRelationship.size, 25),
  none('cells that answer other than the oracle', findings.wrong),
  none('relationships the database has no table for', missing),
  atLeast('lists compared with what is open to their reader', lists.compared, 40),
  none('lists that hold more, less or another total', lists.differing),
];

const ofSchema = (found) => [
  all('operations executed', found.operations, found.allOperations),
  none('operations unknown to the oracle', found.unknownOperations),
  none('lines of the oracle for operations that are gone', found.stale),
  none('arguments and input fields nobody knows a value for', found.unknownInputs),
  all('arguments and input fields given a value', found.inputs, found.allInputs),
  all('object fields asked for', found.asked, found.allFields),
  atLeast('object fields that came in an answer', found.answered, Math.ceil(found.allFields * 0.85)),
];

const ofMarks = ({ findings, channels }) => [
  atLeast('canaries in the world', channels.marks, 5_000),
  atLeast('answers, frames, packets and pages searched', findings.scanned, 25_000),
  none('canaries in the wrong hands', findings.leaks),
  none('canaries in the server’s log', channels.inLog),
  none('people overheard in the room by who does not sit there', channels.overheard),
];

function ofHiding({ findings, pairs, changed }) {
  const largest = Math.max(...pairs.map(({ difference }) => Math.abs(difference)));
  return [
    atLeast('hidden compared with absent, byte for byte', findings.alike, 1_000),
    none('of these not alike', findings.unlike),
    figure('hidden against absent, largest median difference in ms', largest.toFixed(3), 'less than 1', largest < 1),
    none('tables that a refused change has changed', changed),
  ];
}

const ofRun = ({ asking, up, seconds }) => [
  none('answers with 5xx', asking.faults),
  figure('the server is still up', up ? 'yes' : 'no', 'yes', up),
  figure('seconds', Math.round(seconds), 'less than 300', seconds < 300),
];

/** A figure as a line. */
export const lineOf = ({ name, value, goal, holds }) => `${name}: ${said(value)} (${goal})${holds ? '' : '  SHORT'}`;

/** A figure as a row of a table. */
export const rowOf = ({ name, value, goal, holds }) => [name, said(value), goal, holds ? 'holds' : '**short**'];
