import { Anchors, Verifier, verdictWords } from '@app/audit';
import { runtimeAddresses, SealerSql } from '@app/platform';
import { runCommand } from './start/run-command.js';

// npm run audit:verify: holds the log against its seals and against what was kept outside. Exit code 1 when anything differs.
await runCommand(async ({ database, log }) => {
  const sql = new SealerSql(runtimeAddresses(database.url).sealer, 1);
  try {
    const verdict = await new Verifier(sql, new Anchors()).verify();
    for (const line of verdictWords(verdict)) log(line);
    const { head } = verdict;
    if (head) log(`Head: seal ${head.seq}, chain ${head.chain}, sealed at ${head.at}`);
    return verdict.faults.length === 0;
  } finally {
    await sql.onApplicationShutdown();
  }
});
