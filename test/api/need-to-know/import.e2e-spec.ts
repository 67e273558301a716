import { cohort, ImportDesk } from '../../support/import-desk.js';

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
