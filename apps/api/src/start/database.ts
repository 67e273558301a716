import { migrations } from '@app/migrations';
import { type EmbeddedDatabase, ensureDatabase, letRolesIn, migrate, mustReach } from '@app/platform';
import { join } from 'node:path';

type Log = (line: string) => void;

/** A database that is up to date, and how to let go of it. */
export interface OpenDatabase {
  readonly url: string;
  /** Whether it is the private one: only that may hold a demonstration. */
  readonly embedded: boolean;
  readonly stop: () => Promise<void>;
}

/** The database that DATABASE_URL names, which has to be there; else the private one, which is started. */
export async function openDatabase(databaseUrl: string | undefined, log: Log): Promise<OpenDatabase> {
  if (!databaseUrl) return embedded(await ensureDatabase({ log }));
  await mustReach(databaseUrl);
  return { url: databaseUrl, embedded: false, stop: () => Promise.resolve() };
}

/** Runs what has not yet been run on the database. */
export async function bringUpToDate(url: string, log: Log): Promise<void> {
  const done = await migrate(url, migrations);
  await letRolesIn(url);
  if (done.length > 0) log(`The database is up to date: ${done.length} migration${done.length === 1 ? '' : 's'} ran`);
}

/** What is kept sealed opens with a key file beside the private database, not in it; beside it is the head of the audit log, too. */
function embedded({ url, dir, stop }: EmbeddedDatabase): OpenDatabase {
  process.env.WAYMARK_KEY_FILE ??= join(dir, 'key-ring');
  process.env.AUDIT_ANCHOR_FILE ??= join(dir, 'audit-anchors');
  return { url, embedded: true, stop };
}
