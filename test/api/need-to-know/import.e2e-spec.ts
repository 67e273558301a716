import { cohort, type Findings, findings, ImportDesk } from '../../support/import-desk.js';

describe('an import by somebody who is not let in', () => {
  it('leaves somebody sealed alone, adds no second record, and tells nothing of them', async () => {
    const desk = await ImportDesk.open();
    const { api } = desk;
    const { db } = api;
    const lines = ['T-1,,Ada,Byron,2009-05-01,,,', 'T-2,,Grace,Hopper,2009-06-01,,,'];
    await desk.confirmed(await desk.uploaded({ 'cohort.csv': cohort(...lines) }));
    expect(await desk.count('young_person')).toBe(2);
    const others = [await desk.api.given.worker(), await desk.api.given.worker()];
    await db.query(
      `insert into sealed_person (young_person_id, state, reason, asked_by_id, approved_by_id, from_at)
        select id, 'SEALED', 'A relative works for a partner', $1, $2, now() from young_person where reference = 'T-1'`,
      others.map(({ id }) => id),
    );

    const newer = ['T-1,,Canary,Byron,2009-05-01,,,', 'T-2,,Grace,Hopper,2009-06-01,,,07700 900001'];
    const batch = await desk.uploaded({ 'cohort.csv': cohort(...newer) });
    expect(batch).toMatchObject({ state: 'PREVIEWED', youngPeopleAdded: 0, youngPeopleChanged: 1 });
    expect(await desk.confirmed(batch)).toMatchObject({ state: 'APPLIED' });
    const names = await db.query<{ first_name: string }[]>('select first_name from young_person order by reference');
    expect(names.map(({ first_name: name }) => name)).toEqual(['Ada', 'Grace']);
    await api.stop();
  });
});

describe('what an import found', () => {
  it('is kept from whoever somebody is sealed from since, by name, by row and by number, and goes with the rest', async () => {
    const desk = await ImportDesk.open();
    const { api, joe } = desk;
    const lines = [
      'T-1,C-1,Canary,Byron,2009-05-01,,,07700 900001',
      'T-2,,Grace,Hopper,2009-06-01,,,',
      'T-3,,Lise,Meitner,2019-06-01,,,07700',
    ];
    await desk.confirmed(await desk.uploaded({ 'cohort.csv': cohort(...lines) }));
    const again = ['T-1,C-1,Canary,Byron,not a day,,,', 'T-2,,Grace,Hopper,not a day either,,,'];
    const batch = await desk.uploaded({ 'cohort.csv': cohort(...again) });
    // A preview of somebody who is not on record yet: brought in by another import, and sealed after that.
    const first = await desk.uploaded({ 'cohort.csv': cohort('t-9,,Rosalind,Franklin,2009-07-01,,,') });
    await desk.confirmed(await desk.uploaded({ 'cohort.csv': cohort('T-9,,Rosalind,Franklin,2009-07-01,,,') }));

    const found = async (id: string) => {
      const { importBatch } = await joe.run<{ importBatch: { findings: Findings } }>(findings, { id });
      return importBatch.findings;
    };
    const seen = async (id: string) => (await found(id)).nodes.map(({ value, row }) => `${row} ${value}`);
    expect(await seen(batch.id)).toEqual(['2 not a day', '3 not a day either']);
    expect(await seen(first.id)).toEqual(['2 null', '2 Rosalind Franklin (t-9)']);

    const others = [await api.given.worker(), await api.given.worker()];
    await api.db.query(
      `insert into sealed_person (young_person_id, state, reason, asked_by_id, approved_by_id, from_at)
        select id, 'SEALED', 'A relative works for a partner', $1, $2, now() from young_person where reference in ('T-1', 'T-9')`,
      others.map(({ id }) => id),
    );
    expect(await seen(batch.id)).toEqual(['3 not a day either']);
    expect((await found(batch.id)).total).toBe(1);
    expect([await seen(first.id), (await found(first.id)).total]).toEqual([[], 0]);

    await api.db.query(`update import_batch set made_at = now() - interval '31 days'`);
    await desk.uploaded({ 'cohort.csv': cohort(...lines) });
    expect(await desk.count(`import_finding where batch_id in ('${batch.id}', '${first.id}')`)).toBe(0);
    await api.stop();
  });
});
