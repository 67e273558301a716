import { inviteByOperator } from '@app/people';
import { KeyRing, Sql, StartRefused } from '@app/platform';
import { parseArgs } from 'node:util';
import { runCommand } from './start/run-command.js';

const usage =
  'Say whom to invite, by the e-mail address they were brought in with: invite ann@council.example [--administrator]';

/** Makes the first link of an installation: `node scripts/with-build.mjs dist/apps/api/src/invite.js ann@council.example --administrator` */
await runCommand(async ({ database, log }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { administrator: { type: 'boolean' } },
  });
  const [email] = positionals;
  if (!email) throw new StartRefused(usage);
  const sql = new Sql(database.url, 1);
  try {
    const path = await inviteByOperator(sql, new KeyRing(), { email, administrator: values.administrator ?? false });
    log(
      path
        ? `Good once, for 72 hours: ${new URL(path, process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000').href}`
        : `Nobody who works here has the address ${email}.`,
    );
    return path !== undefined;
  } finally {
    await sql.onApplicationShutdown();
  }
});
