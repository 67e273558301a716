import type { CacheExchangeOpts, UpdateResolver } from '@urql/exchange-graphcache';
import { embeddedTypes, mutationNames, possibleTypes } from './generated/cache-facts.js';

/** Questions whose answer a change elsewhere does not touch, or that keep themselves up to date (the live meeting). */
const STEADY = new Set([
  'viewer',
  'workers',
  'agencies',
  'panels',
  'meeting',
  'agendaItem',
  'importBatch',
  '__typename',
]);

/**
 * Said many times a minute in a meeting, and heard by everyone through the subscription: lists elsewhere need not ask again. And
 * what changes nothing that is listed.
 */
const CHATTER = new Set(['addEntry', 'changeEntry', 'agreeDecision', 'confirmItIsMe', 'revealHomeAddress']);

/** A change may move a thing into or out of any list: the lists on screen are asked for again, the others when they are next shown. */
const askAgain: UpdateResolver = (_result, _args, cache) => {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
    if (!STEADY.has(fieldName)) cache.invalidate('Query', fieldName, given);
  }
};

/**
 * The cache: one copy of each thing by its id, so that a change shown in one place is shown in all. What a mutation returns
 * replaces the old copy; lists are asked for again.
 */
export const cacheOptions: CacheExchangeOpts = {
  possibleTypes,
  keys: Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
  updates: {
    Mutation: Object.fromEntries(mutationNames.filter((name) => !CHATTER.has(name)).map((name) => [name, askAgain])),
  },
};
