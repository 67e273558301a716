import type { Random } from './random.js';

/**
 * Shares a whole number out in proportion to weights, so that the shares add up to it (largest remainder; equal remainders
 * in the order given).
 */
export function apportion<Key extends string>(
  total: number,
  weights: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const keys = Object.keys(weights) as Key[];
  const sum = keys.reduce((so, key) => so + weights[key], 0);
  const shares = keys.map((key) => ({ key, exact: (total * weights[key]) / sum }));
  const counts = Object.fromEntries(shares.map(({ key, exact }) => [key, Math.floor(exact)])) as Record<Key, number>;
  const left = total - keys.reduce((so, key) => so + counts[key], 0);
  const byRemainder = [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1));
  for (const { key } of byRemainder.slice(0, left)) counts[key] += 1;
  return counts;
}

/** Gives each of a list one of the keys, as often as the weights say, in an order left to chance. */
export function dealt<Key extends string, Item>(
  items: readonly Item[],
  weights: Readonly<Record<Key, number>>,
  random: Random,
): Map<Item, Key> {
  const counts = apportion(items.length, weights);
  const hand = (Object.keys(counts) as Key[]).flatMap((key) => Array.from({ length: counts[key] }, () => key));
  const mixed = random.shuffled(hand);
  return new Map(items.map((item, at) => [item, mixed[at] ?? hand[0]] as [Item, Key]));
}
