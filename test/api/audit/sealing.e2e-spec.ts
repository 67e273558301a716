import { Role } from '@app/access';
import { Anchors, Verifier, verdictWords } from '@app/audit';
import { runtimeAddresses, SealerSql, type Statement } from '@app/platform';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Api, type Client } from '../../support/api.js';

const open = `query ($id: ID!) { youngPerson(id: $id) { id displayName } }`;
const anchorFile = join(tmpdir(), `waymark-anchors-${process.pid}`);
const log = ['activity_entry', 'look_entry', 'audit_seal'];
const undone = new Error('undone');

describe('the seals of the log', () => {
  let api: Api;
  let leah: Client;
  let tia: { id: string };
  let anchors: Anchors;
  let url: string;

  beforeAll(async () => {
    process.env.AUDIT_ANCHOR_FILE = anchorFile;
    api = await Api.start();
    anchors = new Anchors();
    delete process.env.AUDIT_ANCHOR_FILE;
    url = (api.db.options as { url: string }).url;
    leah = await api.as(await api.given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER] }));
    tia = await api.given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
  });
  afterAll(async () => {
    await api.stop();
    rmSync(anchorFile, { force: true });
  });

  const verifier = () => api.app.get(Verifier, { strict: false });
  /** Reads the record, and lets the log be sealed; the service may be at it, too. */
  async function look(times: number): Promise<void> {
    for (let time = 0; time < times; time++) await leah.run(open, { id: tia.id });
    await api.app.get(SealerSql, { strict: false }).rows({ name: 'spec-seal', text: 'select seq from app.seal_log()' });
  }

  /** What the verifier says when a superuser takes the triggers off and does something; then it is undone. */
  async function saidOf(act: (tx: EntityManager) => Promise<unknown>): Promise<string[]> {
    let said: string[] = [];
    const work = api.db.transaction(async (tx) => {
      for (const table of log) await tx.query(`alter table ${table} disable trigger user`);
      await act(tx);
      const rows = ({ text }: Statement, values?: unknown[]) => tx.query<object[]>(text, values);
      const sql = { rows, one: async (...asked: Parameters<typeof rows>) => (await rows(...asked))[0] };
      said = verdictWords(await new Verifier(sql as unknown as SealerSql, anchors).verify());
      throw undone;
    });
    await work.catch((error: unknown) => {
      if (error !== undone) throw error;
    });
    return said;
  }

  it('hold, one after the other, over everything that was written', async () => {
    await look(3);
    await look(2);

    const verdict = await verifier().verify();
    expect(verdictWords(verdict)[0]).toMatch(/^The audit log is whole: /);
    expect(verdict.head?.looks).toBe(5);
  });

  it('leave to the next one what belongs to a transaction that is still under way', async () => {
    const late = api.db.createQueryRunner();
    await late.startTransaction();
    await late.query(`insert into activity_entry (type, subject_id) values ('spec.late', gen_random_uuid())`);
    await look(2);
    expect((await verifier().verify()).head?.looks).toBe(5);
    await late.commitTransaction();
    await late.release();
    await look(1);

    const verdict = await verifier().verify();
    expect(verdict.faults).toEqual([]);
    expect(verdict.head).toMatchObject({ looks: 8, entries: 1 });
  });

  it('are refused any change by the triggers, also the owner’s and of a session that calls itself a replica', async () => {
    const owner = await new DataSource({ type: 'postgres', url, installExtensions: false, poolSize: 1 }).initialize();
    for (const replica of ['origin', 'replica']) {
      await owner.query(`set session_replication_role = ${replica}`);
      for (const table of log)
        for (const text of [`delete from ${table}`, `truncate ${table}`, `update ${table} set ${column(table)} = 1`])
          await expect(owner.query(text)).rejects.toThrow(/append-only/);
    }
    await owner.destroy();
  });

  it('are the sealer’s: the role of the service reads no line of who looked, alters nothing and writes for nobody else', async () => {
    const client = new pg.Client({ connectionString: runtimeAddresses(url).run });
    await client.connect();
    for (const text of [
      ...log.flatMap((table) => [
        `delete from ${table}`,
        `truncate ${table}`,
        `update ${table} set ${column(table)} = 1`,
      ]),
      'select 1 from look_entry',
      'select 1 from audit_seal',
      'select app.seal_log()',
      `insert into look_entry (actor_id, verb, operation, subject_type, source) values (gen_random_uuid(), 'OPENED', 'x', 'X', 'WEB')`,
      `insert into activity_entry (session_id, type, subject_id) values (gen_random_uuid(), 'spec.forged', gen_random_uuid())`,
    ])
      await expect(client.query(text)).rejects.toThrow(/permission denied/);
    const asNobody = `insert into look_entry (verb, operation, subject_type, source) values ('OPENED', 'x', 'X', 'WEB')`;
    await expect(client.query(asNobody)).rejects.toThrow(/row-level security/);
    await client.end();
  });

  it('tell what was altered, taken away, added, and what was done to themselves', async () => {
    const first = '(select min(id) from look_entry)';
    // The sealer comes by when it does: how many lines the first seal is about is its own affair.
    const [seal] = await api.db.query<{ looks: number }[]>(
      'select looks::int from audit_seal where looks > 0 order by seq limit 1',
    );
    const sealed = seal?.looks ?? 0;
    expect(sealed).toBeGreaterThan(0);
    expect(await saidOf((tx) => tx.query(`update look_entry set verb = 'LISTED' where id = ${first}`))).toEqual([
      'The audit log was altered: chain mismatch.',
      expect.stringMatching(/^Seal \d+: a line was altered/),
    ]);
    expect(await saidOf((tx) => tx.query(`delete from look_entry where id = ${first}`))).toEqual([
      'The audit log was altered: chain mismatch.',
      expect.stringMatching(
        new RegExp(`^Seal \\d+: ${sealed} lines? of what was looked at sealed, ${sealed - 1} found$`),
      ),
    ]);
    const copied = `insert into look_entry (epoch, tx, verb, operation, subject_type, source)
      select epoch, tx, verb, operation, subject_type, source from look_entry where id = ${first}`;
    expect((await saidOf((tx) => tx.query(copied)))[1]).toMatch(
      new RegExp(`${sealed} lines? of what was looked at sealed, ${sealed + 1} found$`),
    );
    expect((await saidOf((tx) => tx.query('update audit_seal set looks = looks + 1 where seq = 1')))[1]).toBe(
      'Seal 1: the seal itself was altered',
    );
    expect((await saidOf((tx) => tx.query('delete from audit_seal where seq = 1')))[1]).toBe(
      'Seal 2: it does not follow from the seal before',
    );
  });

  it('tell that their end was cut off by what was kept outside, and by nothing else', async () => {
    const head = await verifier().head();
    const cut = (tx: EntityManager) =>
      tx.query(
        `with last as (delete from audit_seal where seq = (select max(seq) from audit_seal) returning *)
          delete from look_entry l using last s where (l.epoch, l.tx) >= (s.from_epoch, s.from_tx)`,
      );
    expect((await saidOf(cut))[0]).toMatch(/whole/);

    if (head) await anchors.keep(head);
    expect(await saidOf(cut)).toEqual([
      'The audit log was altered: anchor mismatch.',
      expect.stringMatching(/was kept outside the database at .* and is gone: the end of the log was cut off$/),
    ]);
    expect((await saidOf(() => Promise.resolve()))[0]).toMatch(/1 kept outside the database/);
    expect(readFileSync(anchorFile, 'utf8')).toBe(`${JSON.stringify(head)}\n`);
  });
});

const column = (table: string): string => (table === 'audit_seal' ? 'looks' : 'epoch');
