import { makeOperation, type Operation } from '@urql/core';

/** How a question is named to the server, which knows its text (GraphQL over HTTP: `extensions`). */
interface Named {
  readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string };
}

/** The name of one of our own documents: `npm run codegen` writes it beside the document, and in the list of the API. */
export function idOf(document: object): Named | undefined {
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  return hash === undefined ? undefined : { persistedQuery: { version: 1, sha256Hash: hash } };
}

/** The same question by its name: outside a demonstration the server answers no other. */
export function byItsId(operation: Operation): Operation {
  const named = idOf(operation.query);
  if (!named) return operation;
  return makeOperation(operation.kind, { ...operation, extensions: { ...operation.extensions, ...named } });
}
