import { retentionClasses, RetentionRunner } from '@app/data-protection';
import { Sql } from '@app/platform';
import { parseArgs } from 'node:util';
import { runCommand } from './start/run-command.js';

const titleOf = (key: string): string => retentionClasses.find((one) => one.key === key)?.title ?? key;

/**
 * What has come to the end of its time: counted, class by class and without a name, and deleted only when asked to:
 * `npm run retention -- --do`. What a legal hold keeps is counted and kept.
 */
await runCommand(async ({ database, log }) => {
  const { values } = parseArgs({ options: { do: { type: 'boolean' } } });
  const sql = new Sql(database.url, 1);
  try {
    const runner = new RetentionRunner(sql);
    for (const { key, due, held } of await runner.report())
      log(`${key}: ${due} due, ${held} of them held. ${titleOf(key)}`);
    if (!values.do) {
      log('Nothing was deleted. To delete what is due and not held: npm run retention -- --do');
      return true;
    }
    for (const [key, gone] of await runner.run()) log(`${key}: ${gone} deleted`);
    return true;
  } finally {
    await sql.onApplicationShutdown();
  }
});
