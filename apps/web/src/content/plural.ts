/** "1 action", "2 actions", "0 actions". Give the plural where adding an s is wrong: `count(2, 'young person', 'young people')`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** The word alone, agreeing with the number: `plural(1, 'is', 'are')`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}
