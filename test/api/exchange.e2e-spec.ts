import { Role } from '@app/access';
import { DEFAULT_SEED, makeAuthority } from '@app/exchange';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { Api, Client } from '../support/api.js';
import { cohort, confirmImport, discardImport, type Batch, ImportDesk } from '../support/import-desk.js';

describe('an import', () => {
  let desk: ImportDesk;
  let api: Api;
  let joe: Client;

  beforeAll(async () => {
    desk = await ImportDesk.open();
    ({ api, joe } = desk);
  });
  afterAll(() => api.stop());

  describe('of the demonstration’s files', () => {
    const authority = () => makeAuthority({ size: 120, seed: DEFAULT_SEED, today: api.today });
    const files = () => Object.fromEntries(authority().files.map(({ name, content }) => [name, content]));

    it('writes nothing until it is confirmed, then everything, with its counts and one line in the log for each person', async () => {
      const batch = await desk.uploaded(files());
      expect(batch).toMatchObject({
        state: 'PREVIEWED',
        canConfirm: true,
        youngPeopleAdded: 120,
        rowsRefused: 0,
        madeBy: { displayName: 'Joe Bright' },
      });
      expect(batch.files.map(({ kind, rows, added }) => [kind, rows === added])).toEqual(
        batch.files.map(({ kind }) => [kind, true]),
      );
      expect(await desk.count('young_person')).toBe(0);

      const after = await desk.confirmed(batch);

      expect(after).toMatchObject({
        state: 'APPLIED',
        progress: 100,
        canConfirm: false,
        whyNot: 'The import was loaded already.',
      });
      expect(await desk.count('young_person')).toBe(120);
      expect(await desk.count('care_episode')).toBe(batch.files.find(({ name }) => name === 'episodes.csv')?.rows);
      expect(await desk.count(`activity_entry where type = 'young-person.imported'`)).toBe(120);
      expect(await desk.count(`activity_entry where type = 'import.applied'`)).toBe(1);
      expect(await desk.count('import_file where contents is not null')).toBe(0);
    });

    it('gives everybody a status on every day, and counts that a recount confirms', async () => {
      const [{ n: without } = { n: '' }] = await api.db.query<{ n: string }[]>(
        'select count(*) as n from young_person y where not exists (select from status_span s where s.young_person_id = y.id and s.from_on <= current_date and current_date < s.to_on)',
      );
      const sums = `select measure, key, day, grain, sum(n)::int as n from measure_bucket group by 1, 2, 3, 4 having sum(n) <> 0 order by 1, 2, 3, 4`;
      const kept = await api.db.query<object[]>(sums);
      await api.db.query('select recount_measures()');

      expect(Number(without)).toBe(0);
      expect(await api.db.query<object[]>(sums)).toEqual(kept);
    });

    it('is on the caseload of the adviser it names, and of nobody else', async () => {
      const [priya] = await api.db.query<{ id: string }[]>(
        `select id from worker where email = 'priya.nair@example.test'`,
      );
      const stranger = await api.as(await api.given.worker({ roles: [Role.PERSONAL_ADVISER] }));
      const tia = 'query { youngPeople(filter: { search: "Marlowe" }) { nodes { reference } } }';
      const seen = await (await api.as(priya!)).run<{ youngPeople: { nodes: object[] } }>(tia);
      const unseen = await stranger.run<{ youngPeople: { nodes: object[] } }>(tia);

      expect(seen.youngPeople.nodes).toEqual([{ reference: 'TR-2041' }]);
      expect(unseen.youngPeople.nodes).toEqual([]);
    });

    it('sent twice changes nothing, and there is nothing to confirm', async () => {
      const entries = await desk.count('activity_entry');
      const again = await desk.uploaded(files());

      expect(again).toMatchObject({
        youngPeopleAdded: 0,
        youngPeopleChanged: 0,
        youngPeopleUnchanged: 120,
        canConfirm: false,
        stateWords: 'Cannot be confirmed',
      });
      expect(
        again.files.every(({ added, changed, rows, unchanged }) => added === 0 && changed === 0 && unchanged === rows),
      ).toBe(true);
      expect(again.whyNot).toBe('Everything in these files is here already. There is nothing to load.');
      const refusal = await joe.fails(confirmImport, {
        input: { clientKey: randomUUID(), batchId: again.id, expectedVersion: again.version },
      });
      expect(refusal.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'import.not-confirmable' });
      expect(await desk.count('activity_entry')).toBe(entries + 1);
    });

    it('changes what has changed, says what, and leaves the rest', async () => {
      const sent = files();
      const changed = {
        ...sent,
        'cohort.csv': sent['cohort.csv']!.replace('Tia,Marlowe', 'Tia,Marlow').replace(
          /07700 900\d{3}(?=,,,,,,\r\nTR-2060)/,
          '07700 900555',
        ),
      };
      const batch = await desk.uploaded(changed);
      const { nodes } = await desk.found(batch.id, { severity: 'CHANGED' });

      expect(batch).toMatchObject({ youngPeopleChanged: 2, youngPeopleUnchanged: 118 });
      expect(nodes.map(({ row, value, reason }) => [row, value, reason])).toEqual([
        [2, 'Tia Marlow (TR-2041)', 'Changes: family name.'],
        [3, 'Kofi Adeyemi (TR-2052)', 'Changes: phone.'],
      ]);
      await desk.confirmed(batch);
      expect(await desk.count(`young_person where family_name = 'Marlow'`)).toBe(1);
      expect(await desk.count(`activity_entry where type = 'young-person.updated-by-import'`)).toBe(2);
    });
  });

  describe('with rows that cannot be', () => {
    it('lists each with file, row, column, value and reason, page by page, and loads the rest', async () => {
      const batch = await desk.uploaded({
        'cohort.csv': cohort(
          'N-1,,Bo,Ray,31/02/2009,,,',
          'N-2,,=1+1,<b>Ray</b>,05/02/2009,,,',
          'N-3,,Al,Ray,05/02/2009,Sandra,sandra@example.test,',
        ),
      });
      const first = await desk.found(batch.id, { first: 2 });
      const rest = await desk.found(batch.id, { first: 50, after: first.pageInfo.endCursor });

      expect(batch).toMatchObject({ canConfirm: true, rowsRefused: 1, youngPeopleAdded: 2 });
      expect(first.nodes[0]).toMatchObject({
        severity: 'REFUSED',
        file: 'cohort.csv',
        row: 2,
        column: 'Date of birth',
        value: '31/02/2009',
        reason: 'Is not a real day written day/month/year.',
      });
      expect(first.pageInfo.hasNextPage).toBe(true);
      expect(first.total).toBe(first.nodes.length + rest.nodes.length);
      expect((await desk.confirmed(batch)).state).toBe('APPLIED');
      expect(await desk.count(`young_person where first_name = '=1+1' and family_name = '<b>Ray</b>'`)).toBe(1);
    });

    it('cannot be confirmed while a file is the wrong one, empty, or no CSV at all', async () => {
      for (const [name, content, reason] of [
        [
          'header.csv',
          'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,05/02/2009,YES,F2,U1',
          'This looks like oc3.csv, not header.csv.',
        ],
        ['header.csv', '', 'This file is empty.'],
        [
          'holiday.csv',
          Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
          'This file holds NUL characters, so it is not plain text. Export it again as CSV.',
        ],
      ] as const) {
        const batch = await desk.uploaded({ [name]: content });
        const { nodes } = await desk.found(batch.id, { severity: 'REFUSED' });

        expect(batch).toMatchObject({
          canConfirm: false,
          whyNot: `${name} could not be read. Mend or leave it out, and send the files again.`,
        });
        expect(nodes).toMatchObject([{ row: null, reason }]);
      }
    });
  });

  describe('is all or nothing', () => {
    it('when a write fails half-way: nothing is written, and it says so', async () => {
      const people = await desk.count('young_person');
      const batch = await desk.uploaded({
        'cohort.csv': cohort('F-1,,Fay,Stone,05/02/2009,Pat Hill,pat.hill@example.test,'),
      });
      await api.db.query(
        `create function fail_once() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`,
      );
      await api.db.query(
        'create trigger fails before insert on allocation for each statement execute function fail_once()',
      );
      const after = await desk.confirmed(batch);
      await api.db.query('drop trigger fails on allocation; drop function fail_once()');

      expect(after).toMatchObject({ state: 'FAILED', canConfirm: false });
      expect(await desk.count('young_person')).toBe(people);
      expect(await desk.count(`worker where email = 'pat.hill@example.test'`)).toBe(0);
    });

    it('and is shown again, unwritten, when the records have changed since the preview', async () => {
      const batch = await desk.uploaded({ 'cohort.csv': cohort('N-2,,=1+1,<b>Ray</b>,05/02/2009,,,07700 900111') });
      await api.db.query(`update young_person set phone = '07700 900111' where reference = 'N-2'`);
      const after = await desk.confirmed(batch);

      expect(after).toMatchObject({ state: 'PREVIEWED', youngPeopleChanged: 0, canConfirm: false });
      expect(after.version).toBeGreaterThan(batch.version);
    });

    it('and happens once, however often yes is said', async () => {
      const batch = await desk.uploaded({ 'cohort.csv': cohort('O-1,,Ona,Lake,05/02/2009,,,') });
      const input = desk.commandTo(batch);
      await Promise.all([joe.run(confirmImport, { input }), joe.run(confirmImport, { input })]);
      await desk.settled(batch.id);
      const stale = await joe.fails(confirmImport, { input: { ...input, clientKey: randomUUID() } });

      expect(stale.extensions).toMatchObject({ code: 'CONFLICT' });
      expect(await desk.count(`young_person where reference = 'O-1'`)).toBe(1);
    });
  });

  it('that is discarded leaves neither files nor findings', async () => {
    const batch = await desk.uploaded({ 'cohort.csv': cohort('D-1,,Dee,Moss,05/02/2009,,,') });
    const input = desk.commandTo(batch);
    const { discardImport: after } = await joe.run<{ discardImport: Batch }>(discardImport, { input });

    expect(after.state).toBe('DISCARDED');
    expect((await desk.found(batch.id)).total).toBe(0);
    expect(await desk.count(`young_person where reference = 'D-1'`)).toBe(0);
    expect(await desk.count(`import_file where batch_id = '${batch.id}' and contents is not null`)).toBe(0);
  });

  it('of a person taken over by another adviser ends the first one’s access', async () => {
    const line = (who: string) =>
      cohort(
        `T-1,,Tam,Field,${addDays(api.today, -20 * 365)
          .split('-')
          .reverse()
          .join('/')},${who},${who.toLowerCase()}@example.test,`,
      );
    await desk.confirmed(await desk.uploaded({ 'cohort.csv': line('Ann') }));
    await desk.confirmed(await desk.uploaded({ 'cohort.csv': line('Ben') }));
    const open = await api.db.query<{ email: string }[]>(
      `select w.email from open_case o join worker w on w.id = o.worker_id join young_person y on y.id = o.young_person_id where y.reference = 'T-1'`,
    );

    expect(open).toEqual([{ email: 'ben@example.test' }]);
  });
});
