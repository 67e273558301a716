import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const dist = new URL('../../../../dist/', import.meta.url);
const built = (file, suffix = '') => fileURLToPath(new URL(`${file}${suffix}.js`, dist));
export const load = (file) => import(new URL(`${file}.js`, dist));

/** The module with another text, loaded from a file beside it, so that what it asks of others stays as it is. */
let made = 0;
export async function loadWith(file, text) {
  const suffix = `.stone-${process.pid}-${made++}`;
  writeFileSync(built(file, suffix), text);
  try {
    return await load(`${file}${suffix}`);
  } finally {
    rmSync(built(file, suffix));
  }
}

export const textOf = (file) => readFileSync(built(file), 'utf8');

const joins = { [ts.SyntaxKind.AmpersandAmpersandToken]: 'true', [ts.SyntaxKind.BarBarToken]: 'false' };
/** A day sooner or later: where a term begins or ends. */
const edges = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
};
const compares = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ...Object.keys(edges).map(Number),
];

const isCondition = (node) =>
  (ts.isBinaryExpression(node) && (joins[node.operatorToken.kind] || compares.includes(node.operatorToken.kind))) ||
  (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken);

/** The conditions of a choice, always so and never so; and what a function says by a condition alone, always so. */
function* opened(node) {
  const asked = ts.isConditionalExpression(node) ? node.condition : ts.isIfStatement(node) && node.expression;
  if (asked) yield* ['true', 'false'].map((always) => [asked, always]);
  const said = ts.isArrowFunction(node) ? node.body : ts.isReturnStatement(node) && node.expression;
  if (said && isCondition(said)) yield [said, 'true'];
}

/** What may stand in the place of a node: an operand without which the condition lets more through, or the condition open. */
function* replacements(node) {
  yield* opened(node);
  if (!ts.isBinaryExpression(node)) return;
  const { operatorToken: operator } = node;
  if (joins[operator.kind]) for (const operand of [node.left, node.right]) yield [operand, joins[operator.kind]];
  if (edges[operator.kind]) yield [operator, edges[operator.kind], node.getText()];
}

/** Every weakened text of a module's functions, with what was taken out and where. `skipped`: functions that decide nothing. */
export function mutantsOf(file, { only, roles = [] } = {}) {
  const text = textOf(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const found = new Map();
  const put = (node, by, without) => {
    const mutant = `${text.slice(0, node.getStart())}${by}${text.slice(node.getEnd())}`;
    if (by !== node.getText()) found.set(mutant, { without, place: placeOf(node) });
  };
  const visit = (node) => {
    for (const [part, by, whole = part.getText()] of replacements(node)) put(part, by, `${whole} → ${by}`);
    if (ts.isCallExpression(node) && node.expression.getText() === 'viewer.is')
      for (const role of roles.filter((one) => !node.getText().includes(`Role.${one}`)))
        put(node, node.getText().replace(/\)$/, `, '${role}')`), `${node.getText()} and ${role}`);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) if (!only || only.includes(nameOf(statement))) visit(statement);
  return [...found].map(([mutant, { without, place }]) => ({ file, text: mutant, without, place }));
}

/** The functions that a node stands in, outermost first. */
function placeOf(node) {
  const names = [];
  for (let at = node; at; at = at.parent)
    if (ts.isFunctionLike(at) || ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at))
      names.unshift(at.name?.getText());
  return names.filter(Boolean).join('.');
}

const nameOf = (statement) =>
  statement.name?.getText() ?? statement.declarationList?.declarations[0]?.name.getText() ?? '';
