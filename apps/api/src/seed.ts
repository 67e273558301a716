import { DEFAULT_SEED, Demonstration, demonstrationIsWanted, makeAuthority } from '@app/exchange';
import { Clock, type LocalDate, Sql, StartRefused, isLocalDate } from '@app/platform';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sentenceFor } from './exchange/command-error.js';
import { withExchange } from './exchange/context.js';
import { bringUpToDate, openDatabase } from './start/database.js';
import { progressLines } from './start/progress.js';
import { readSettings } from './start/settings.js';

/** As many as the published report the demonstration is modelled on. */
const USUAL_SIZE = 516;
const LARGEST = 100_000;

export interface SeedOptions {
  readonly log: (line: string) => void;
  readonly size?: number;
  readonly seed?: string;
  readonly today: LocalDate;
}

/** Fills a migrated database with the demonstration when there is nothing in it, or finishes one that was cut short. */
export async function seedIfEmpty(
  url: string,
  { log, size = USUAL_SIZE, seed = DEFAULT_SEED, today }: SeedOptions,
): Promise<boolean> {
  if (!(await isWanted(url))) return false;
  await withExchange(url, (app) => app.get(Demonstration).fill({ size, seed, today }, log));
  return true;
}

async function isWanted(url: string): Promise<boolean> {
  const sql = new Sql(url, 1);
  try {
    return await demonstrationIsWanted(sql);
  } finally {
    await sql.onApplicationShutdown();
  }
}

interface Wish {
  readonly size: number;
  readonly seed: string;
  readonly today: LocalDate;
  /** A folder to write the CSV files to, instead of loading them. */
  readonly folder: string | undefined;
}

async function seed(): Promise<void> {
  const log = progressLines();
  const wish = wishOf(process.argv.slice(2));
  if (wish.folder !== undefined) return writeFiles(wish.folder, wish, log);
  const database = await openDatabase(readSettings().databaseUrl, log);
  try {
    await bringUpToDate(database.url, log);
    const filled = await seedIfEmpty(database.url, { log, ...wish });
    log(filled ? 'The demonstration is ready' : 'There are people in the database already, so nothing was written');
  } finally {
    await database.stop();
  }
}

async function writeFiles(folder: string, recipe: Wish, log: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of makeAuthority(recipe).files) await writeFile(join(folder, name), content);
  log(`Wrote the six files of ${recipe.size} invented people to ${folder}`);
}

/** @throws StartRefused when an option cannot be what it says */
function wishOf(args: string[]): Wish {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string' },
      seed: { type: 'string' },
      today: { type: 'string' },
      files: { type: 'string' },
    },
  });
  const size = Number(values.size ?? USUAL_SIZE);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST)
    throw new StartRefused(`--size must be a whole number from 1 to ${LARGEST}.`);
  const today = values.today ?? new Clock().today();
  if (!isLocalDate(today)) throw new StartRefused('--today must be a real day, written as 2026-11-24.');
  return { size, seed: values.seed ?? DEFAULT_SEED, today, folder: values.files };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await seed().catch((error: unknown) => {
    console.error(sentenceFor(error));
    process.exitCode = 1;
  });
}
