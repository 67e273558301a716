import { makeOperation, type Client, type Operation } from '@urql/core';

const shown = new Map<number, Operation>();

/** Keeps the questions whose answers are on the page. Called by the client for everything that it sends. */
export function followShown(operation: Operation): void {
  if (operation.kind === 'query') shown.set(operation.key, operation);
  else if (operation.kind === 'teardown') shown.delete(operation.key);
}

/** Asks again for all that is on the page: somebody else has changed something of it. */
export function askAgainForShown(client: Client): void {
  for (const operation of shown.values())
    client.reexecuteOperation(
      makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
    );
}
