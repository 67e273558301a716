import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

export const maxTokens = 1_500;

/** Limits on what may be asked, on both transports. Figures: docs/architecture.md, "Limits". */
const armor = new ApolloArmor({
  // A fragment is a way of writing and not a level: how deep a question goes is what it asks for.
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 8 },
  // Its own parser turns every syntax error into HTTP 500; graphql-js has the limit built in (parseOptions).
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000 },
  blockFieldSuggestion: { enabled: true },
});

const { plugins, validationRules } = armor.protect();

/** The most things one question may begin with: each is work of its own, and a page of ours begins with a few. */
const mostRootFields = 10;

const rootFields: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    const count = rootFieldsOf(context.getDocument(), operation);
    if (count > mostRootFields)
      context.reportError(new GraphQLError(`Root fields limit of ${mostRootFields} exceeded, found ${count}.`));
  },
});

export const limits = { plugins, validationRules: [...validationRules, rootFields] };

/** No more errors are looked for in a question, nor told of an answer. */
export const validationOptions = { maxErrors: 5 };

/** How many fields an operation begins with, those of its fragments among them; each is counted however often it is asked for. */
export function rootFieldsOf({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fieldsIn(selectionSet, fragments, new Set());
}

function fieldsIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  within: ReadonlySet<string>,
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += fieldsIn(selection.selectionSet, fragments, within);
    else count += fieldsOf(selection.name.value, fragments, within);
    if (count > enough) return enough;
  }
  return count;
}

/** A fragment within itself is refused by another rule; it is only not followed here. */
function fieldsOf(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  within: ReadonlySet<string>,
): number {
  const fragment = fragments.get(name);
  return fragment && !within.has(name) ? fieldsIn(fragment.selectionSet, fragments, new Set([...within, name])) : 0;
}

/** Further than this nobody needs to count. */
const enough = 1_000;
