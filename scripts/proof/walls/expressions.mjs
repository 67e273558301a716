/* eslint-disable complexity -- reading character by character */
/*
 * Weakened readings of a condition as PostgreSQL prints it: each operand of each AND taken out, one at a time. A condition is
 * text between parentheses, and text in quotes counts for nothing.
 */

/** The places of every pair of parentheses. */
function groupsOf(text) {
  const open = [];
  const groups = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    if (quoted) continue;
    if (text[at] === '(') open.push(at);
    if (text[at] === ')') groups.push([open.pop() + 1, at]);
  }
  return groups;
}

/** Where the operands of an AND begin and end, in one group and not in the groups inside it. */
function operandsOf(text, [from, to]) {
  const cuts = [];
  let depth = 0;
  let quoted = false;
  for (let at = from; at < to; at++) {
    if (text[at] === "'") quoted = !quoted;
    if (quoted) continue;
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0 && /^\sAND\s/.test(text.slice(at, at + 5))) cuts.push([at, at + 5]);
  }
  if (cuts.length === 0) return [];
  const begins = [from, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([begin]) => begin), to];
  return begins.map((begin, n) => [begin, ends[n]]);
}

/** Every weakened reading, with what was taken out of it. */
export function weakened(text) {
  const whole = `(${text})`;
  const found = new Map();
  for (const group of groupsOf(whole))
    for (const [from, to] of operandsOf(whole, group)) {
      const reading = `${whole.slice(0, from)}true${whole.slice(to)}`;
      if (!found.has(reading)) found.set(reading, whole.slice(from, to).replace(/\s+/g, ' ').trim());
    }
  return [...found].map(([reading, without]) => ({ reading, without }));
}
