import { buildSchema, type ExecutionResult, type GraphQLResolveInfo, graphqlSync, parse, execute } from 'graphql';
import { chosenColumns, mostShapes, onlyAsksFor, type Selection, selectionOf } from './selection.js';

const schema = buildSchema(`
  type Person { name: String, age: Int, actions(open: Boolean): [Action] }
  type Action { title: String }
  type Query { person: Person }`);

let seen: Selection | undefined;
const rootValue = {
  person: (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
    seen = selectionOf(info);
    return null;
  },
};

function ask(source: string, variableValues: Record<string, unknown> = {}): Selection {
  graphqlSync({ schema, source, rootValue, variableValues });
  if (!seen) throw new Error('Nothing was asked');
  return seen;
}

describe('what was asked for below a field', () => {
  it('is found by name, through aliases and fragments', () => {
    const { fields } = ask(
      `{ person { called: name ...more ... on Person { actions { title } } } } fragment more on Person { age }`,
    );
    expect([...fields.keys()]).toEqual(['name', 'age', 'actions']);
    expect([...(fields.get('actions')?.fields.keys() ?? [])]).toEqual(['title']);
  });

  it('says when a field was asked for twice with different arguments', () => {
    const { fields } = ask('{ person { a: actions(open: true) { title } b: actions { title } } }');
    expect(fields.get('actions')?.mixed).toBe(true);
  });

  it('is this request’s own where a variable is in it, also when the document is the same', () => {
    const document = parse('query ($open: Boolean) { person { actions(open: $open) { title } } }');
    const openOf = (open: boolean): unknown => {
      const result = execute({ schema, document, rootValue, variableValues: { open } }) as ExecutionResult;
      expect(result.errors).toBeUndefined();
      return seen?.fields.get('actions')?.args.open;
    };
    expect([openOf(true), openOf(false)]).toEqual([true, false]);
  });

  it('is found once for a document without variables', () => {
    const document = parse('{ person { actions(open: true) { title } } }');
    const found = [1, 2].map(() => {
      void execute({ schema, document, rootValue });
      return seen;
    });
    expect(found[0]).toBe(found[1]);
  });
});

describe('choosing columns', () => {
  const columnOf = { name: 'p.name', age: 'p.age', actions: '' };

  it('reads what was asked for, under a name of its own', () => {
    const one = chosenColumns(ask('{ person { __typename name } }'), columnOf);
    const other = chosenColumns(ask('{ person { age actions { title } } }'), columnOf);
    expect(one?.columns).toBe(', p.name');
    expect(other?.columns).toBe(', p.age');
    expect(one?.shape).not.toBe(other?.shape);
  });

  it('makes no more than so many choices, whatever is tried', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`f${n}`, `p.f${n}`]));
    const chosen = Object.keys(many).map((name) => {
      const only = { fields: new Map([[name, { fields: new Map(), mixed: false, args: {} }]]), mixed: false, args: {} };
      return chosenColumns(only, many);
    });
    expect(chosen.filter((choice) => choice !== undefined)).toHaveLength(mostShapes);
  });

  it('does not choose where a field is not known', () => {
    const asked = ask('{ person { name actions { title } } }');
    expect(chosenColumns(asked, { name: 'p.name' })).toBeUndefined();
    expect(onlyAsksFor(asked, new Set(['name']))).toBe(false);
  });
});
