import { migrations } from '@app/migrations';
import { migrate } from '@app/platform';
import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** What stands in the database, a line each: what it is called, what it says, whose it is and who may what. */
const standing = `
  select line from (
    select format('relation %s %s %s %s %s %s', oid::regclass, relkind, pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity,
        array(select a::text from unnest(relacl) a order by 1)) as line, relnamespace as place from pg_class where relkind in ('r', 'v', 'S')
    union all
    select format('column %s.%s %s %s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull,
        (select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = attrelid and adnum = attnum),
        array(select a::text from unnest(attacl) a order by 1)), relnamespace
      from pg_attribute join pg_class on pg_class.oid = attrelid where attnum > 0 and not attisdropped and relkind in ('r', 'v')
    union all
    select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), connamespace from pg_constraint
    union all
    select format('index %s', pg_get_indexdef(indexrelid)), relnamespace from pg_index join pg_class on pg_class.oid = indexrelid
    union all
    select format('trigger %s %s', tgenabled, pg_get_triggerdef(pg_trigger.oid)), relnamespace
      from pg_trigger join pg_class on pg_class.oid = tgrelid where not tgisinternal
    union all
    select format('policy %s %s %s %s %s %s %s', polname, polrelid::regclass, polcmd, polpermissive, polroles::regrole[],
        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)), relnamespace
      from pg_policy join pg_class on pg_class.oid = polrelid
    union all
    select format('view %s %s', oid::regclass, pg_get_viewdef(oid)), relnamespace from pg_class where relkind = 'v'
    union all
    select format('function %s %s %s', pg_get_functiondef(oid), pg_get_userbyid(proowner), array(select a::text from unnest(proacl) a order by 1)),
        pronamespace
      from pg_proc p where prokind = 'f' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  ) everything
  where place in (select oid from pg_namespace where nspname in ('public', 'app')) and line !~ '\\ymigrations(_id_seq)?\\y' order by 1
`;

describe('the migrations', () => {
  let database: FreshDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    db = new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: [...migrations],
      migrationsTransactionMode: 'each',
    });
    await db.initialize();
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  const lines = async (): Promise<string[]> =>
    (await db.query<{ line: string }[]>(standing)).map(({ line }) => line.replaceAll(/\s+/g, ' '));

  it('are each undone by their own way down, and run again to the same', async () => {
    const before = await lines();
    expect(before.length).toBeGreaterThan(1000);
    for (const _ of migrations) await db.undoLastMigration();
    expect(await lines()).toEqual([]);
    await migrate(database.url, migrations);
    expect(await lines()).toEqual(before);
  });
});
