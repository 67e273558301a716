import { lookedAt, notLookedAt } from '@app/audit';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from '../../apps/api/src/schema-text.js';

/** What is written in the areas, resolvers aside: they only hand on. */
const written = (): string =>
  readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/src\/.*\.ts$/.test(path) && !/\.(spec|resolver|inputs|types)\.ts$/.test(path))
    .map((path) => readFileSync(`libs/${path}`, 'utf8'))
    .join('\n');

describe('the record of what is looked at and done', () => {
  let schema: GraphQLSchema;
  const namesOf = (type: GraphQLObjectType | null | undefined): string[] => Object.keys(type?.getFields() ?? {});

  beforeAll(async () => {
    schema = await buildSchema();
  });

  it('says of every question whether its answer leaves a line, and why not', () => {
    const asked = [...namesOf(schema.getQueryType()), ...namesOf(schema.getSubscriptionType())];
    const thoughtOf = [...Object.keys(lookedAt), ...Object.keys(notLookedAt)];

    expect(asked.filter((name) => !thoughtOf.includes(name))).toEqual([]);
    expect(thoughtOf.filter((name) => !asked.includes(name))).toEqual([]);
    expect(Object.keys(lookedAt).filter((name) => name in notLookedAt)).toEqual([]);
    for (const why of Object.values(notLookedAt)) expect(why.length).toBeGreaterThan(5);
  });

  it('has every change go through what refuses one that leaves no line: it is named where it is made to happen once', () => {
    const code = written();
    const changes = namesOf(schema.getMutationType());

    expect(changes.length).toBeGreaterThan(60);
    expect(changes.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});
