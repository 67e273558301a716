import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const directory = join(tmpdir(), `waymark-audit-${process.pid}`);
process.env.AUDIT_ANCHOR_FILE = `${directory}-anchors`;
const { Anchors, Verifier } = await import('../../../dist/libs/audit/src/index.js');
const { ensureDatabase, letRolesIn, migrate, runtimeAddresses, SealerSql } =
  await import('../../../dist/libs/platform/src/index.js');
const { migrations } = await import('../../../dist/migrations/index.js');
const { byNumber, makeLog, makePeople } = await import('./log.mjs');
const { randomFrom } = await import('./random.mjs');
const { goalsOf, print, write } = await import('./report.mjs');
const { tryRoles } = await import('./roles.mjs');
const { tamperings, triggersOff } = await import('./tampering.mjs');

/** npm run proof:audit [-- --seed 7]: 300,000 lines, 1,000 tamperings, and what each role is refused. */
const seed = Number(/--seed[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? Date.now() % 1_000_000);
const random = randomFrom(seed);
const rows = 300_000;
const wantedSeals = 500;
const wholeEvery = 100;

pg.types.setTypeParser(20, Number);
const began = Date.now();
const cluster = await ensureDatabase({ dir: directory, database: 'audit', port: 15_800 });
let goals;
try {
  await migrate(cluster.url, migrations);
  await letRolesIn(cluster.url);
  const client = new pg.Client(cluster.url);
  await client.connect();
  goals = await prove(client);
  await client.end();
} finally {
  await cluster.stop();
  rmSync(process.env.AUDIT_ANCHOR_FILE, { force: true });
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = goals?.every(({ met }) => met) ? 0 : 1;

async function prove(client) {
  console.log(`seed ${seed}; writing ${rows.toLocaleString('en-GB')} lines …`);
  await makePeople(client);
  const made = await makeLog(client, rows, wantedSeals);
  await client.query('vacuum analyze activity_entry, look_entry, audit_seal');

  console.log('verifying …');
  const sealer = new SealerSql(runtimeAddresses(cluster.url).sealer, 1);
  const verifier = new Verifier(sealer, new Anchors());
  await new Anchors().keep(await verifier.head());
  const from = Date.now();
  const whole = await verifier.verify();
  const verifySeconds = (Date.now() - from) / 1_000;
  await sealer.onApplicationShutdown();
  const command = verifyByCommand();

  console.log('tampering …');
  await client.query(byNumber);
  const kinds = await tamper(client, whole.head.seq);
  const roles = await tryRoles(cluster.url);
  await client.query(
    `begin; ${triggersOff}; delete from look_entry where id = (select min(id) + 700 from look_entry); commit`,
  );
  const altered = verifyByCommand();

  const tried = kinds.reduce((sum, { times }) => sum + times, 0);
  const found = kinds.reduce((sum, { chain, anchor }) => sum + chain + anchor, 0);
  const figures = {
    rows: made,
    seals: whole.seals,
    verifySeconds,
    commandSeconds: command.seconds,
    exitCodes: [command.code, altered.code],
    tried,
    found,
    faultless: whole.faults.length,
    roles,
  };
  const held = goalsOf(figures);
  write(held, { seed, seconds: Math.round((Date.now() - began) / 1_000), kinds });
  print(held, roles);
  return held;
}

function verifyByCommand() {
  const from = Date.now();
  const env = { ...process.env, DATABASE_URL: cluster.url };
  const { status } = spawnSync(process.execPath, ['dist/apps/api/src/audit-verify.js'], { env, stdio: 'inherit' });
  return { code: status, seconds: (Date.now() - from) / 1_000 };
}

async function tamper(client, last) {
  const sql = {
    rows: async ({ text }, values = []) => (await client.query(text, values)).rows,
    one: async ({ text }, values = []) => (await client.query(text, values)).rows[0],
  };
  const anchors = new Anchors();
  const verifier = new Verifier(sql, anchors);
  const kept = await anchors.all();
  const kinds = tamperings.map(({ name, times }) => ({ name, times, chain: 0, anchor: 0 }));
  let tries = 0;
  for (const [at, { times, act, end }] of tamperings.entries())
    for (let time = 0; time < times; time++) {
      const seq = random.between(2, last - 1);
      await client.query(`begin; ${triggersOff}`);
      await act(client, { seq, last, random });
      const faults =
        tries++ % wholeEvery === 0
          ? (await verifier.verify()).faults
          : await faultsRound(verifier, end ? [last - 45, last] : [seq - 2, seq + 2], kept);
      await client.query('rollback');
      if (faults.some(({ kind }) => kind === 'CHAIN')) kinds[at].chain++;
      else if (faults.length > 0) kinds[at].anchor++;
    }
  return kinds;
}

/** The seals round one, and what is kept outside. */
async function faultsRound(verifier, [from, to], kept) {
  const chain = await verifier.brokenBetween(Math.max(from, 0), to);
  return [...chain.map(() => ({ kind: 'CHAIN' })), ...(await verifier.outside(kept))];
}
