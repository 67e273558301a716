import pg from 'pg';
import { migrate, runtimeAddresses } from '../../../dist/libs/platform/src/index.js';
import { migrations } from '../../../dist/migrations/index.js';
import { pack, tracker } from '../../bench/raw-statements.mjs';
import { chairToken, makeWorld, meetingId, panelOf, tokens } from '../../bench/world.mjs';

const people = 5_000;
const meeting = 20;
const turns = 40;

/** What the policies cost: the statements of the pack and of the tracker in a world of 5,000, as a role that they bind and as one that they do not. */
export async function costOfPolicies({ owner, url }) {
  const address = new URL(url);
  address.pathname = '/cost';
  await owner.query('create database cost');
  await migrate(address.href, migrations);
  const maker = new pg.Client(address.href);
  await maker.connect();
  await makeWorld(maker, people);
  await maker.end();
  const chair = { token: chairToken(panelOf(meeting)), statements: [] };
  const dwp = { token: tokens.dwp, statements: [] };
  const run = runtimeAddresses(address.href).run;
  return {
    pack: await ratio(owner, run, chair.token, (who) =>
      Object.values(pack).map((text) => [text.replaceAll('open_case', 'my_case'), [meetingId(meeting), who.id]]),
    ),
    tracker: await ratio(owner, run, dwp.token, (who) => [
      [tracker.rows.replaceAll('open_case', 'my_case'), [who.agency, who.id]],
      [tracker.totals, [who.agency]],
    ]),
  };
}

/** The median of many turns, bound and free one after the other; and how many rows each saw, which must be as many. */
async function ratio(owner, address, token, statementsFor) {
  const times = { bound: [], free: [] };
  const rows = {};
  for (const [mode, role] of [
    ['bound', 'nobypassrls'],
    ['free', 'bypassrls'],
    ['bound', 'nobypassrls'],
    ['free', 'bypassrls'],
  ]) {
    await owner.query(`alter role waymark_run ${role}`);
    const client = new pg.Client({
      connectionString: address,
      options: '-c timezone=Europe/London -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1',
    });
    await client.connect();
    rows[mode] = await turnsOf(client, token, statementsFor, times[mode]);
    await client.end();
  }
  await owner.query('alter role waymark_run nobypassrls');
  const [bound, free] = [median(times.bound), median(times.free)];
  return { bound, free, ratio: bound / free, alike: rows.bound === rows.free, rows: rows.bound };
}

async function turnsOf(client, token, statementsFor, into) {
  let rows = 0;
  for (let turn = 0; turn < turns; turn++) {
    await client.query(`begin; select app.enter('${token}')`);
    const who = (await client.query('select app.me() as id, app.my_agency() as agency')).rows[0];
    rows = 0;
    const began = performance.now();
    for (const [n, [text, values]] of statementsFor(who).entries())
      rows += (await client.query({ name: `cost-${n}`, text, values })).rowCount;
    if (turn > 4) into.push(performance.now() - began);
    await client.query('commit');
  }
  return rows;
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
