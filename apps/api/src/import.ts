import { StartRefused } from '@app/platform';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { sentenceFor } from './exchange/command-error.js';
import { withExchange } from './exchange/context.js';
import { csvFilesIn } from './exchange/csv-folder.js';
import { ImportCommand } from './exchange/import-command.js';
import { bringUpToDate, openDatabase } from './start/database.js';
import { progressLines } from './start/progress.js';
import { readSettings } from './start/settings.js';

const USAGE =
  'Say which folder holds the files: npm run import -- <folder> [--yes] [--as <e-mail address of a coordinator>]';

interface Wish {
  readonly folder: string;
  readonly yes: boolean;
  readonly as: string | undefined;
}

/** npm run import -- <folder>: shows what would change, asks, and writes all of it or nothing. Exit code 1 when nothing was loaded. */
async function importFolder(): Promise<boolean> {
  const wish = wishOf(process.argv.slice(2));
  const files = await csvFilesIn(wish.folder);
  const log = progressLines();
  const database = await openDatabase(readSettings().databaseUrl, log);
  try {
    await bringUpToDate(database.url, log);
    return await withExchange(database.url, (app) =>
      new ImportCommand(app, log).run({ files, as: wish.as, agree: () => agreed(wish) }),
    );
  } finally {
    await database.stop();
  }
}

/** @throws StartRefused when no folder is named */
function wishOf(args: string[]): Wish {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { yes: { type: 'boolean', short: 'y', default: false }, as: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new StartRefused(USAGE);
  return { folder, yes: values.yes, as: values.as };
}

async function agreed({ yes }: Wish): Promise<boolean> {
  if (yes) return true;
  if (!stdin.isTTY) {
    console.log('Nothing was written. Add --yes to load it.');
    return false;
  }
  const questions = createInterface({ input: stdin, output: stdout });
  const answer = await questions.question('Load this? Write yes or no: ');
  questions.close();
  if (/^y(es)?$/i.test(answer.trim())) return true;
  console.log('Nothing was written.');
  return false;
}

importFolder().then(
  (loaded) => (process.exitCode = loaded ? 0 : 1),
  (error: unknown) => {
    console.error(sentenceFor(error));
    process.exitCode = 1;
  },
);
