import { ApolloArmor } from '@escape.tech/graphql-armor';

export const maxTokens = 2_500;

/** Limits on what may be asked, on both transports. Figures: docs/architecture.md, "Limits". */
const armor = new ApolloArmor({
  // A fragment is a way of writing and not a level: how deep a question goes is what it asks for.
  maxDepth: { n: 12, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 8 },
  // Its own parser turns every syntax error into HTTP 500; graphql-js has the limit built in (parseOptions).
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000 },
  blockFieldSuggestion: { enabled: true },
});

export const limits = armor.protect();
