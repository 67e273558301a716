import { DataSource, type EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { Api } from '../support/api.js';

interface Kept {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: boolean;
}

let api: Api;
let entities: readonly EntityMetadata[];
let kept: Map<string, Kept>;

beforeAll(async () => {
  api = await Api.start();
  entities = api.app.get(DataSource).entityMetadatas;
  kept = new Map((await columnsOf(api)).map((column) => [`${column.table}.${column.column}`, column]));
});
afterAll(() => api.stop());

test('what an entity calls a column is one, of the same type, and as often empty', () => {
  const drifted = entities.flatMap(({ tableName, columns }) =>
    columns.flatMap((column) => {
      const place = `${tableName}.${column.databaseName}`;
      return differences(column, kept.get(place)).map((difference) => `${place} ${difference}`);
    }),
  );
  expect(entities.length).toBeGreaterThan(10);
  expect(drifted).toEqual([]);
});

test('a new row of an entity fills every column that has to be filled', () => {
  const missed = entities.flatMap(({ tableName, columns }) => {
    const named = new Set(columns.map(({ databaseName }) => databaseName));
    return [...kept.values()]
      .filter(
        ({ table, column, nullable, filled }) => table === tableName && !nullable && !filled && !named.has(column),
      )
      .map(({ table, column }) => `${table}.${column}`);
  });
  expect(missed).toEqual([]);
});

function differences(column: ColumnMetadata, found: Kept | undefined): string[] {
  if (!found) return ['is in no table'];
  const type = typeOf(column);
  return [
    ...(found.type === type ? [] : [`is ${found.type}, and ${type} in the entity`]),
    ...(found.nullable === column.isNullable ? [] : [`${found.nullable ? 'may' : 'may not'} be empty in the table`]),
  ];
}

/** As PostgreSQL spells it; TypeORM keeps what was written in the entity. */
function typeOf({ type, isArray }: ColumnMetadata): string {
  const spelled: Readonly<Record<string, string>> = {
    int: 'integer',
    int4: 'integer',
    time: 'time without time zone',
    timestamptz: 'timestamp with time zone',
    bool: 'boolean',
    varchar: 'character varying',
  };
  const name = typeof type === 'string' ? type : type === Number ? 'integer' : type === Boolean ? 'boolean' : 'text';
  return `${spelled[name] ?? name}${isArray ? '[]' : ''}`;
}

function columnsOf({ db }: Api): Promise<Kept[]> {
  return db.query<Kept[]>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
           not a.attnotnull as nullable, (a.atthasdef or a.attidentity <> '' or a.attgenerated <> '') as filled
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`);
}
