import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { cacheOptions } from './cache.js';

const actionsQuery = gql`
  query Actions {
    actions {
      nodes {
        id
        title
      }
    }
  }
`;
const viewerQuery = gql`
  query Viewer {
    viewer {
      id
    }
  }
`;
const action = { __typename: 'Action', id: '1', title: 'Open a bank account' };
const answers: Record<string, object> = {
  Actions: { actions: { __typename: 'ActionConnection', nodes: [action] } },
  Viewer: { viewer: { __typename: 'Viewer', id: 'v' } },
  Update: { updateAction: { ...action, title: 'Open a savings account' } },
  Add: { addEntry: { __typename: 'MinuteEntry', id: 'e' } },
};

/** A client with our cache on a server that counts what it is asked. */
function aClient() {
  const asked: string[] = [];
  const client = new Client({
    url: 'http://waymark.test/graphql',
    preferGetMethod: false,
    fetch: async (_url, init) => {
      const { operationName } = JSON.parse(init?.body as string) as { operationName: string };
      asked.push(operationName);
      return new Response(JSON.stringify({ data: answers[operationName] }), {
        headers: { 'content-type': 'application/json' },
      });
    },
    exchanges: [cacheExchange(cacheOptions), fetchExchange],
  });
  return { client, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the cache', () => {
  it('asks again for the lists on screen after a change, and not for who is signed in', async () => {
    const { client, asked } = aClient();
    const titles: unknown[] = [];
    const lists = client
      .query(actionsQuery, {})
      .subscribe(({ data }) =>
        titles.push((data as { actions: { nodes: { title: string }[] } }).actions.nodes[0]?.title),
      );
    const viewer = client.query(viewerQuery, {}).subscribe(() => undefined);
    await settled();

    await client
      .mutation(
        gql`
          mutation Update {
            updateAction {
              id
              title
            }
          }
        `,
        {},
      )
      .toPromise();
    await settled();

    expect(asked).toEqual(['Actions', 'Viewer', 'Update', 'Actions']);
    expect(titles[0]).toBe('Open a bank account');
    lists.unsubscribe();
    viewer.unsubscribe();
  });

  it('keeps quiet while minutes are written: the room hears of them otherwise', async () => {
    const { client, asked } = aClient();
    const lists = client.query(actionsQuery, {}).subscribe(() => undefined);
    await settled();

    await client
      .mutation(
        gql`
          mutation Add {
            addEntry {
              id
            }
          }
        `,
        {},
      )
      .toPromise();
    await settled();

    expect(asked).toEqual(['Actions', 'Add']);
    lists.unsubscribe();
  });
});
