import { bringUpToDate, type OpenDatabase, openDatabase } from './database.js';
import { progressLines } from './progress.js';
import { tellWhy } from './refusal.js';
import { readSettings } from './settings.js';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** What a command is given: a database that is up to date, and a way to tell how far it is. */
export interface CommandGround {
  readonly database: OpenDatabase;
  readonly log: (line: string) => void;
}

/**
 * Runs a command (an import, say) on the database of this installation: the one DATABASE_URL names, else the private one,
 * which it joins when the service is running and starts when not. Sets the exit code: 0 when the work said all is well,
 * 1 when it said otherwise or could not be done. A signal ends it and leaves nothing running.
 */
export async function runCommand(work: (ground: CommandGround) => Promise<boolean>): Promise<void> {
  const log = progressLines();
  let database: OpenDatabase | undefined;
  // The exit of the process lets go of the private database; what was not committed is not there.
  for (const signal of SIGNALS) process.on(signal, () => process.exit(1));
  try {
    database = await openDatabase(readSettings().databaseUrl, log);
    await bringUpToDate(database.url, log);
    process.exitCode = (await work({ database, log })) ? 0 : 1;
  } catch (error) {
    tellWhy(error);
    process.exitCode = 1;
  } finally {
    await database?.stop();
  }
}
