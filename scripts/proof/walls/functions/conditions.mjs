/*
 * The conditions of a function as it was written: each operand of each AND and OR, and what stands alone after WHERE, ON, IF and
 * WHEN. A word is read as PostgreSQL reads it, what is in quotes or a comment as nothing.
 */

const begins = new Set(['where', 'on', 'when', 'if', 'elsif', 'and', 'or', 'having']);
const joins = new Set(['and', 'or']);
const bounds = new Set([
  ...begins,
  ...'select from join left cross inner group order union returning limit for loop as into values set return case then else end using do'.split(
    ' ',
  ),
  ',',
  ';',
]);
const tokens = /'(?:[^']|'')*'|--[^\n]*|[a-z_][\w.]*|\d+|:=|[(),;]/gi;

class Reader {
  found = [];
  frames = [];

  constructor(text) {
    this.text = text;
    this.open('(', 0);
  }

  get frame() {
    return this.frames.at(-1);
  }

  open(left, at) {
    this.frames.push({ left, at, before: '' });
  }

  /** What has come since the last bound is a condition if that began one, or if what comes joins it to another. */
  close(word, at) {
    const { left, at: from, isChosen } = this.frame;
    const text = this.text.slice(from, at);
    const isValue = left === 'when' && isChosen;
    if (text.trim() && !isValue && (begins.has(left) || joins.has(word)))
      this.found.push([from + text.length - text.trimStart().length, from + text.trimEnd().length]);
    if (word === 'when' && left === 'case') this.frame.isChosen = Boolean(text.trim());
  }

  /** `a between b and c` is one condition, `distinct from` no list of tables, and `left(...)` no join. */
  isBound(word, next) {
    const { frame } = this;
    if (word === 'and' && frame.isBetween) return (frame.isBetween = false);
    if (word === 'between') frame.isBetween = true;
    if (word === 'from' && frame.before === 'distinct') return false;
    return bounds.has(word) && !(word === 'left' && next === '(');
  }

  take(token, at) {
    const word = token.toLowerCase();
    if (word === '(') this.open('(', at + 1);
    else if (word === ')') {
      this.close(')', at);
      this.frames.pop();
    } else if (this.isBound(word, this.text[at + token.length])) {
      this.close(word, at);
      Object.assign(this.frame, { left: word, at: at + token.length });
    }
    if (this.frame) this.frame.before = word;
  }
}

/** Where each condition begins and ends. */
function conditionsOf(text) {
  const reader = new Reader(text);
  for (const { 0: token, index } of text.matchAll(tokens))
    if (!token.startsWith('--') && !token.startsWith("'")) reader.take(token, index);
  reader.close(';', text.length);
  return reader.found;
}

/** Every reading of a body with one condition always so, or never so; what was taken out, and what for; told apart where one says the same twice. */
export function readingsOf(body) {
  const seen = new Map();
  return conditionsOf(body).flatMap(([from, to]) => {
    const condition = body.slice(from, to).replace(/\s+/g, ' ');
    seen.set(condition, (seen.get(condition) ?? 0) + 1);
    const place = seen.get(condition) > 1 ? ` (${seen.get(condition)})` : '';
    return ['true', 'false']
      .filter((always) => always !== condition)
      .map((always) => ({
        reading: `${body.slice(0, from)}${always}${body.slice(to)}`,
        without: `${condition}${place} → ${always}`,
      }));
  });
}
