import { AgencyKind, type FactClass, type RequestContext, Viewer, Withheld, WithheldReason } from '@app/access';
import {
  execute,
  type GraphQLFieldResolver,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
} from 'graphql';
import { withLens } from '../../apps/api/src/lens-wall.js';

const who = (agencyKind: AgencyKind, more: Partial<Viewer['facts']> = {}) =>
  new Viewer({
    id: 'worker',
    displayName: 'Somebody',
    jobTitle: 'Adviser',
    roles: [],
    agencyId: 'agency',
    agencyKind,
    agencyName: 'Agency',
    teamName: null,
    sessionId: 'session',
    steppedUp: false,
    coordinates: false,
    shared: 'ALL',
    agreed: true,
    narrowed: null,
    ...more,
  });

const home = new GraphQLObjectType({
  name: 'Home',
  extensions: { shows: 'HOME' },
  fields: { words: { type: GraphQLString } },
});
const withheld = new GraphQLObjectType({ name: 'Withheld', fields: { because: { type: GraphQLString } } });
const area = new GraphQLObjectType({
  name: 'Area',
  extensions: { shows: 'PLAN', showsOf: ({ key }: { key: string }) => `PLAN_${key}` as FactClass },
  fields: { key: { type: GraphQLString } },
});
const homePart = new GraphQLUnionType({
  name: 'HomePart',
  types: [home, withheld],
  resolveType: (value) => (value instanceof Withheld ? 'Withheld' : 'Home'),
});

/** What somebody is answered by readers that have forgotten the lens. */
async function asked(viewer: Viewer, answers: { home?: unknown; areas?: unknown }) {
  const resolve: GraphQLFieldResolver<unknown, unknown> = (_, __, ___, { fieldName }) =>
    answers[fieldName as 'home' | 'areas'];
  const youngPerson = new GraphQLObjectType({
    name: 'YoungPerson',
    fields: { home: { type: homePart, resolve }, areas: { type: new GraphQLList(area), resolve } },
  });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { youngPerson: { type: youngPerson, resolve: () => ({ id: 'jordan' }) } },
  });
  const schema = withLens(new GraphQLSchema({ query }));
  const document = parse('{ youngPerson { home { __typename } areas { key } } }');
  const contextValue: Partial<RequestContext> = { viewer };
  return execute({ schema, document, contextValue });
}

describe('the lens in front of what leaves', () => {
  const flat = { words: 'A flat in the middle of town' };
  const health = [{ key: 'HEALTH' }];

  it('lets through what the agency is shown', async () => {
    const { data, errors } = await asked(who(AgencyKind.HOUSING), { home: flat });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ youngPerson: { home: { __typename: 'Home' } } });
  });

  it('stops what a reader should have kept back, also what comes late', async () => {
    for (const answer of [flat, Promise.resolve(flat)]) {
      const { data, errors } = await asked(who(AgencyKind.DWP), { home: answer });
      expect(errors?.[0]?.message).toBe('You do not have permission to see this');
      expect(JSON.stringify(data)).not.toContain('Home');
    }
  });

  it('asks each of a list by what it tells', async () => {
    expect((await asked(who(AgencyKind.HEALTH), { areas: health })).errors).toBeUndefined();
    expect((await asked(who(AgencyKind.DWP), { areas: health })).errors).toHaveLength(1);
  });

  it('asks the agreement, and what break-glass opened of this young person', async () => {
    const narrow = who(AgencyKind.HOUSING, { shared: ['IDENTITY'] });
    const broken = who(AgencyKind.CHILDRENS_SERVICES, {
      narrowed: { jordan: { because: 'BREAK_GLASS', classes: ['IDENTITY'] } },
    });
    expect((await asked(narrow, { home: flat })).errors).toHaveLength(1);
    expect((await asked(broken, { home: flat })).errors).toHaveLength(1);
  });

  it('has nothing against saying that something is not shown', async () => {
    const kept = new Withheld(
      WithheldReason.NOT_SHARED_WITH_YOUR_AGENCY,
      'Home is not shared with DWP',
      'Their adviser',
    );
    const { data } = await asked(who(AgencyKind.DWP), { home: kept });
    expect(data).toMatchObject({ youngPerson: { home: { __typename: 'Withheld' } } });
  });
});
