import { Client, fetchExchange, gql, mapExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { cacheOptions } from './cache.js';
import { ViewerDocument } from './generated/shell.js';
import { byItsId, idOf } from './own-documents.js';

const agency = { __typename: 'Agency', id: 'a', name: 'Housing', kind: 'HOUSING' };
const viewer = {
  __typename: 'Viewer',
  id: 'v',
  displayName: 'Ann',
  jobTitle: 'Officer',
  roles: [],
  teamName: 'Team',
  council: 'Council',
  demonstration: true,
  agency,
};

/** A client as ours, on a server that keeps what it is sent. */
function world() {
  const sent: Record<string, unknown>[] = [];
  const fetch = (_url: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(init?.body as string) as Record<string, unknown>);
    return Promise.resolve(
      new Response(JSON.stringify({ data: { viewer } }), { headers: { 'content-type': 'application/json' } }),
    );
  };
  const exchanges = [cacheExchange(cacheOptions), mapExchange({ onOperation: byItsId }), fetchExchange];
  const client = new Client({ url: 'http://waymark.test/graphql', preferGetMethod: false, fetch, exchanges });
  return { client, sent };
}

it('sends the name of one of our own documents, and not its text', async () => {
  const { client, sent } = world();
  await client.query(ViewerDocument, {}).toPromise();

  expect(sent).toEqual([{ operationName: 'Viewer', extensions: idOf(ViewerDocument) }]);
  expect(JSON.stringify(idOf(ViewerDocument))).toMatch(/"sha256Hash":"[0-9a-f]{64}"/);
});

it('sends the text of what has no name', async () => {
  const { client, sent } = world();
  await client.query(gql('query Viewer { viewer { id } }'), {}).toPromise();

  expect(sent[0]?.['query']).toContain('viewer');
  expect(sent[0]?.['extensions']).toBeUndefined();
});
