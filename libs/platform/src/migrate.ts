import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { StartRefused } from './start-refused.js';

/** A migration as it stands in the list: a class whose name ends in the time it was written. */
export type MigrationClass = new () => MigrationInterface;

/** Any number will do as long as nobody else takes a lock of the same one. */
const MIGRATING = 727_001;

/**
 * Brings a database up to date: runs the migrations it has not had, oldest first, each in a transaction of its own. Several
 * processes may start together; one of them migrates and the others wait. Knows no entities, so that scripts and the
 * set-up of the tests can load it quickly and without decorator metadata.
 *
 * @returns the names of the migrations that ran, none when the database was up to date.
 * @throws StartRefused when a migration fails, or when a newer version of the product has migrated the database already.
 */
export async function migrate(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const db = await new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'waymark migrate',
  }).initialize();
  try {
    return await alone(db, async (runner) => {
      await mustNotBeAhead(runner, migrations);
      return await run(db);
    });
  } finally {
    await db.destroy();
  }
}

/** The lock belongs to the session that took it, so that session stays open for as long as the work lasts. */
async function alone<T>(db: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  await runner.query('select pg_advisory_lock($1)', [MIGRATING]);
  try {
    return await work(runner);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATING]);
    await runner.release();
  }
}

async function run(db: DataSource): Promise<string[]> {
  try {
    return (await db.runMigrations()).map((migration) => migration.name);
  } catch (error) {
    throw new StartRefused(
      `The database could not be migrated (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

async function mustNotBeAhead(runner: QueryRunner, migrations: readonly MigrationClass[]): Promise<void> {
  if (!(await runner.hasTable('migrations'))) return;
  const known = migrations.map((migration) => migration.name);
  const done = (await runner.query('select name from migrations order by id')) as { name: string }[];
  const unknown = done.find(({ name }) => !known.includes(name));
  if (!unknown) return;
  throw new StartRefused(
    `The database was migrated by another version of Waymark, which ran ${unknown.name}: start that version, or use another database.`,
  );
}
