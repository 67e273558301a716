import { sealedAddresses } from '@app/need-to-know';
import { noteSealedAnew, sealedSecrets } from '@app/people';
import { KeyRing, sealAnew, type SealedAnew, Sql } from '@app/platform';
import { parseArgs } from 'node:util';
import { runCommand } from './start/run-command.js';

const mostNamed = 20;
const places = [sealedAddresses, ...sealedSecrets];

// npm run rotate-keys [-- --dry-run]: seals anew with the first key of the ring what an older one has sealed. Exit code 1 when
// something could not be opened. See docs/runbook.md, "Changing the keys".
await runCommand(async ({ database, log }) => {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
  const dryRun = values['dry-run'] ?? false;
  const keys = new KeyRing();
  const sql = new Sql(database.url, 1);
  try {
    const done: SealedAnew[] = [];
    for (const place of places) {
      const made = await sealAnew(sql.pool, place, {
        keys,
        dryRun,
        onBatch: (client, what, count) => noteSealedAnew(client, { what, count, keyId: keys.current }),
      });
      done.push(made);
      for (const { id, keyId } of made.unopened.slice(0, mostNamed))
        log(`Not opened: ${made.what}, row ${id}, sealed with ${keyId}`);
    }
    figures(done, { key: keys.current, dryRun }).forEach((line) => log(line));
    return done.every(({ unopened }) => unopened.length === 0);
  } finally {
    await sql.onApplicationShutdown();
  }
});

/** Last, one a line. */
function figures(done: readonly SealedAnew[], { key, dryRun }: { key: string; dryRun: boolean }): string[] {
  const verb = dryRun ? 'would be sealed anew' : 'sealed anew';
  const unopened = done.reduce((sum, place) => sum + place.unopened.length, 0);
  return [
    ...done.map((place) => `${place.what}: ${place.anew} ${verb}, ${place.current} were sealed with ${key} already`),
    `not opened by any key of the ring: ${unopened} (goal 0)`,
  ];
}
