import { Role } from '@app/access';
import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { countOf, entered, refusalOf, REFUSED, Walls } from '../../support/walls.js';

/** The ways round row-level security that are known, each tried on the migrated database with the run-time role. */
describe('the second wall', () => {
  let walls: Walls;
  let run: pg.Client;
  let own: { id: string };
  let other: { id: string };
  let worker: { id: string; agencyId: string };
  let others: { id: string };
  let token: string;

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    worker = await walls.given.worker({ roles: [Role.PERSONAL_ADVISER] });
    own = await walls.given.youngPerson({ name: 'Own Person', workedWithBy: worker });
    others = await walls.given.worker();
    other = await walls.given.youngPerson({ name: 'Other Person', workedWithBy: others });
    token = await walls.session(worker);
  });
  afterAll(() => walls.stop());

  const seen = () => countOf(run, 'young_person');
  const settingNow = async (name: string): Promise<string> =>
    (await run.query<{ setting: string }>('select current_setting($1) as setting', [name])).rows[0]?.setting ?? '';
  const scopeNow = () => settingNow('app.scope');

  /** The kept lists that hold somebody: those of whoever works with them, once they have asked. */
  const listsOf = async (id: string): Promise<{ list: string }[]> => {
    const theirs = await walls.session(others);
    await run.query('begin');
    await run.query('select app.enter($1)', [theirs]);
    expect(await seen()).toBe(1);
    await run.query('commit');
    return walls.rows('select id as list from app.kept_list where $1::uuid = any (people)', [id]);
  };

  it('shows somebody their own, and nobody else', async () => {
    const ids = await entered(run, token, () => run.query<{ id: string }>('select id from young_person'));
    expect(ids.rows).toEqual([{ id: own.id }]);
  });

  describe('trap 7: a setting outlives its request on a connection of the pool', () => {
    it('not here: what was entered ends with the transaction, committed or not', async () => {
      await run.query('begin');
      await run.query('select app.enter($1)', [token]);
      expect(await seen()).toBe(1);
      await run.query('commit');
      expect(await seen()).toBe(0);
      const { rows } = await run.query(`select app.me(), coalesce(current_setting('app.scope', true), '') as scope`);
      expect(rows).toEqual([{ me: null, scope: '' }]);
    });
  });

  describe('trap 8: the run-time role says itself who asks', () => {
    const scopeOf = (who: { id: string; agencyId: string }) =>
      [who.id, who.agencyId, 'CHILDRENS_SERVICES', randomUUID(), 't', 'COORDINATOR', '', ''].join('|');

    it('a forged scope opens nothing, with whatever seal', async () => {
      for (const seal of ['', 'f'.repeat(64), randomBytes(32).toString('hex')]) {
        await run.query('begin');
        await run.query(`select set_config('app.scope', $1, true), set_config('app.seal', $2, true)`, [
          scopeOf(worker),
          seal,
        ]);
        expect(await seen()).toBe(0);
        await run.query('rollback');
      }
    });

    it('a scope that was changed no longer fits its seal: neither who asks, nor what they are, nor which list is theirs', async () => {
      const [{ list } = { list: '' }] = await listsOf(other.id);
      for (const [was, becomes] of [
        [worker.id, randomUUID()],
        ['|f|', '|t|'],
        [/[|]\d+[|]\d+$/, `|${list}|${list}`],
      ] as const)
        await entered(run, token, async () => {
          expect(await seen()).toBe(1);
          const scope = await scopeNow();
          expect(scope.replace(was, becomes)).not.toBe(scope);
          await run.query(`select set_config('app.scope', $1, true)`, [scope.replace(was, becomes)]);
          expect(await seen()).toBe(0);
        });
    });

    it('a list that is not kept any more is worked out again, and says the same', () =>
      entered(run, token, async () => {
        expect(await seen()).toBe(1);
        await walls.rows('delete from app.kept_list');
        expect(await seen()).toBe(1);
        expect(await seen()).toBe(1);
      }));

    it('a seal is good for its own transaction only: not the next one, not another connection', async () => {
      const { scope, seal } = await entered(run, token, async () => {
        expect(await seen()).toBe(1);
        return { scope: await scopeNow(), seal: await settingNow('app.seal') };
      });
      expect(scope).toContain(worker.id);
      for (const client of [run, await walls.connect()]) {
        await client.query('begin');
        await client.query(`select set_config('app.scope', $1, true), set_config('app.seal', $2, true)`, [scope, seal]);
        expect(await countOf(client, 'young_person')).toBe(0);
        await client.query('rollback');
      }
    });

    it('a forged token, an id in its place or the hash of a token is nobody', async () => {
      const [{ hash } = { hash: '' }] = await walls.rows<{ hash: string }>(
        `select encode(token_hash, 'hex') as hash from session where worker_id = $1`,
        [worker.id],
      );
      for (const forged of ['x'.repeat(43), worker.id, hash, token.toLowerCase() + '-', ''])
        expect(await entered(run, forged, seen)).toBe(0);
    });

    it('a session that was ended is nobody at once, on the connection that it was used on', async () => {
      const short = await walls.session(worker);
      expect(await entered(run, short, seen)).toBe(1);
      await walls.rows(`update session set ended_at = now() where token_hash = sha256(convert_to($1, 'UTF8'))`, [
        short,
      ]);
      expect(await entered(run, short, seen)).toBe(0);
    });

    it('neither sessions nor the secret of the seals can be read, nor a seal be asked for', async () => {
      await entered(run, token, async () => {
        expect(await refusalOf(run, 'select 1 from session')).toBe(REFUSED);
        expect(await refusalOf(run, 'select 1 from app.wall_secret')).toBe(REFUSED);
        expect(await refusalOf(run, 'select 1 from app.kept_list')).toBe(REFUSED);
        expect(await refusalOf(run, `select app.work_out('{}', 12)`)).toBe(REFUSED);
        expect(await refusalOf(run, `select app.seal_of('x')`)).toBe(REFUSED);
        expect(await refusalOf(run, 'set role waymark_rules')).toBe(REFUSED);
        expect(await refusalOf(run, 'set role waymark_operator')).toBe(REFUSED);
      });
    });
  });

  describe('trap 12: no setting', () => {
    it('shows nothing of anybody, on any table', async () => {
      const tables = await walls.rows<{ name: string }>(
        `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
          and exists (select from information_schema.columns k where k.table_schema = 'public' and k.table_name = c.relname and k.column_name = 'young_person_id')
          and has_table_privilege('waymark_run', c.oid, 'select')`,
      );
      expect(tables.length).toBeGreaterThan(15);
      await walls.given.plan(own, worker);
      for (const { name } of tables)
        expect([name, await countOf(run, `${name} where young_person_id is not null`)]).toEqual([name, 0]);
    });
  });

  describe('trap 13: row_security is switched off', () => {
    it('is refused, and shows nothing', async () => {
      await run.query('begin; set local row_security = off');
      expect(await refusalOf(run, 'select 1 from young_person')).toBe(REFUSED);
      await run.query('rollback');
    });
  });

  describe('trap 5: a unique key says who is there', () => {
    const added = `insert into young_person (reference, first_name, family_name, date_of_birth) values ($1, 'A', 'B', '2008-01-01')`;

    it('answers alike for a reference that is taken and one that is not', async () => {
      const [{ reference } = { reference: '' }] = await walls.rows<{ reference: string }>(
        'select reference from young_person where id = $1',
        [other.id],
      );
      await entered(run, token, async () => {
        expect(await refusalOf(run, added, [reference])).toBe(REFUSED);
        expect(await refusalOf(run, added, ['WM-NOBODY'])).toBe(REFUSED);
        const standing = 'insert into plan_standing (young_person_id) values ($1) on conflict do nothing';
        expect(await refusalOf(run, standing, [other.id])).toBe(REFUSED);
        expect(await refusalOf(run, standing, [randomUUID()])).toBe(REFUSED);
      });
    });
  });

  describe('trap 6: a foreign key says who is there', () => {
    const raised = `insert into action (young_person_id, no_plan_because, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
      values ($1, 'why', 'WORKER', 'Do this', $2, $3, $2, current_date, current_date) returning id`;

    it('answers alike for somebody hidden and somebody absent', async () => {
      await entered(run, token, async () => {
        for (const id of [other.id, randomUUID()])
          expect(await refusalOf(run, raised, [id, worker.id, worker.agencyId])).toBe(REFUSED);
      });
    });

    it('and a row cannot be moved to them', async () => {
      await entered(run, token, async () => {
        await run.query(raised, [own.id, worker.id, worker.agencyId]);
        for (const id of [other.id, randomUUID()])
          expect(await refusalOf(run, 'update action set young_person_id = $1', [id])).toBe(REFUSED);
      });
    });
  });

  describe('trap 11: TRUNCATE knows no policy', () => {
    it('is refused, and so is what would plant a trigger or a key', async () => {
      await entered(run, token, async () => {
        expect(await refusalOf(run, 'truncate keeping_in_touch')).toBe(REFUSED);
        expect(
          await refusalOf(
            run,
            'create trigger mine before insert on action for each row execute function refuse_change()',
          ),
        ).toBe(REFUSED);
        expect(await refusalOf(run, 'create table mine (person uuid references young_person)')).toBe(REFUSED);
        expect(await refusalOf(run, 'create function mine() returns int language sql as $$ select 1 $$')).toBe(REFUSED);
      });
    });
  });
});
