/** Things by what they have in common, in the order they came. */
export function groupedBy(things, keyOf) {
  const groups = new Map();
  for (const one of things) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
