import { inviteByOperator, secondCodeByOperator } from '@app/people';
import { KeyRing, Sql, StartRefused } from '@app/platform';
import { parseArgs } from 'node:util';
import { runCommand } from './start/run-command.js';

const usage =
  'Say whom to invite, by the e-mail address they were brought in with: invite ann@council.example [--administrator], or --code for the second half of a link that an administrator made';

interface Asked {
  readonly email: string;
  readonly administrator: boolean;
  readonly code: boolean;
}

/** What is said to whoever is at the machine; undefined when there is nobody to say it of. */
async function answerTo(sql: Sql, { email, administrator, code }: Asked): Promise<string | undefined> {
  const keys = new KeyRing();
  if (code) {
    const second = await secondCodeByOperator(sql, keys, email);
    return second && `The code for their link: ${second}. Give it to them yourself, and not through who made the link.`;
  }
  const path = await inviteByOperator(sql, keys, { email, administrator });
  return path && `Good once, for 72 hours: ${new URL(path, process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000').href}`;
}

/**
 * Makes the first link of an installation, or the second half of a link where there is no second administrator:
 * `node scripts/with-build.mjs dist/apps/api/src/invite.js ann@council.example --administrator`
 */
await runCommand(async ({ database, log }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { administrator: { type: 'boolean' }, code: { type: 'boolean' } },
  });
  const [email] = positionals;
  if (!email) throw new StartRefused(usage);
  const sql = new Sql(database.url, 1);
  try {
    const { administrator = false, code = false } = values;
    const answer = await answerTo(sql, { email, administrator, code });
    const nobody = code ? `No link of ${email} waits for a code.` : `Nobody who works here has the address ${email}.`;
    log(answer ?? nobody);
    return answer !== undefined;
  } finally {
    await sql.onApplicationShutdown();
  }
});
