// Plain JavaScript, because jest does not apply its module mapping to a global set-up: tsx loads the TypeScript.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const root = join(import.meta.dirname, '../..');

/**
 * A directory for the databases of tests: outside the project, so that the data of a demonstration is never touched; one for
 * each checkout and each person, so that two of them may test at once.
 */
export function testDirectory(kind) {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return join(tmpdir(), `waymark-${kind}-${userInfo().uid}-${checkout}`);
}

/** One PostgreSQL for the run; another run of the same checkout joins it. It may forget everything in a power cut. */
export async function startTestServer() {
  const { ensureDatabase } = await tsImport('../../libs/platform/src/embedded-postgres/launcher.ts', import.meta.url);
  return ensureDatabase({
    dir: process.env.TEST_DB_DIR ?? testDirectory('test'),
    database: 'template_empty',
    port: 15_480,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
}

/** The name of the database that has had exactly these migrations. */
export function templateName() {
  const hash = createHash('sha256');
  for (const file of readdirSync(join(root, 'migrations'), { recursive: true }).sort())
    if (file.endsWith('.ts')) hash.update(readFileSync(join(root, 'migrations', file)));
  return `template_${hash.digest('hex').slice(0, 12)}`;
}

/** Runs every migration of this checkout. */
export async function migrateToLatest(url) {
  const { migrate } = await tsImport('../../libs/platform/src/migrate.ts', import.meta.url);
  const { migrations } = await tsImport('../../migrations/index.ts', import.meta.url);
  await migrate(url, migrations);
}

/** Lets the run-time roles in: they belong to the server, which an earlier checkout may have made. */
export async function letRolesIn(url) {
  const roles = await tsImport('../../libs/platform/src/runtime-roles.ts', import.meta.url);
  await roles.letRolesIn(url);
}
