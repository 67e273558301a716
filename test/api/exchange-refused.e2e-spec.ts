import { AgencyKind, Role } from '@app/access';
import { ImportRunner } from '@app/exchange';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import type { Api, Client } from '../support/api.js';
import {
  type Batch,
  cohort,
  confirmImport,
  discardImport,
  importBatch,
  importBatches,
  ImportDesk,
} from '../support/import-desk.js';

describe('an import', () => {
  let desk: ImportDesk;
  let api: Api;
  let joe: Client;

  beforeAll(async () => {
    desk = await ImportDesk.open();
    ({ api, joe } = desk);
  });
  afterAll(() => api.stop());

  describe('is not for everybody', () => {
    it('the upload is refused before it is read: without a session, from another page, without the role', async () => {
      const adviser = await api.as(await api.given.worker({ roles: [Role.PERSONAL_ADVISER] }));
      const elsewhere = await api.as(
        await api.given.worker({ roles: [Role.COORDINATOR], agency: await api.given.agency(AgencyKind.HOUSING) }),
      );
      const files = { 'cohort.csv': cohort('X-1,,Xi,Low,05/02/2009,,,') };
      const anonymous = await request(api.app.getHttpServer() as string)
        .post('/imports')
        .set('x-waymark', '1')
        .attach('files', Buffer.from('a'), 'a.csv');

      expect(anonymous.status).toBe(401);
      expect(await desk.send(adviser, files)).toMatchObject({
        status: 403,
        body: { message: 'You do not have permission to import files' },
      });
      expect(await desk.send(elsewhere, files)).toMatchObject({ status: 403 });
      expect(await desk.send(joe, files, { 'x-waymark': '0' })).toMatchObject({ status: 403 });
      expect(await desk.send(joe, files, { Origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    });

    it('and no import is seen, confirmed or thrown away by anybody else', async () => {
      const batch = await desk.uploaded({ 'cohort.csv': cohort('Y-1,,Yo,Low,05/02/2009,,,') });
      const elsewhere = await api.as(
        await api.given.worker({ roles: [Role.COORDINATOR], agency: await api.given.agency(AgencyKind.HOUSING) }),
      );
      const auditor = await api.as(await api.given.worker({ roles: [Role.AUDITOR] }));
      const input = desk.commandTo(batch);

      for (const who of [elsewhere, auditor])
        for (const [operation, variables] of [
          [importBatch, { id: batch.id }],
          [importBatches, {}],
          [confirmImport, { input }],
          [discardImport, { input }],
        ] as const)
          expect((await who.fails(operation, variables)).extensions.code).toBe('FORBIDDEN');
    });

    it('and one that is not there is not found', async () => {
      expect((await joe.fails(importBatch, { id: randomUUID() })).extensions.code).toBe('NOT_FOUND');
      expect((await joe.fails(importBatch, { id: 'x' })).extensions.code).toBe('NOT_FOUND');
    });
  });

  it('takes one to six files, and says so', async () => {
    const seven = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${at}.csv`, 'a']));
    const none = await request(api.app.getHttpServer() as string)
      .post('/imports')
      .set('Cookie', joe.cookie)
      .set('x-waymark', '1');

    expect(await desk.send(joe, seven)).toMatchObject({
      status: 400,
      body: { message: 'We could not read what was sent. Choose 1 to 6 CSV files.' },
    });
    expect(none).toMatchObject({ status: 400, body: { message: 'Choose 1 to 6 CSV files' } });
  });

  it('knows a file by the last part of its name, and leaves none lying about', async () => {
    const files = () => readdirSync(tmpdir()).filter((name) => /^[0-9a-f]{32}$/.test(name));
    const before = new Set(files());
    const batch = await desk.uploaded({ '../../../etc/cron.d/cohort.csv': cohort('Z-1,,Zed,Low,05/02/2009,,,') });

    expect(batch.files.map(({ name }) => name)).toEqual(['cohort.csv']);
    // Others may be sending files on this machine meanwhile: theirs go as well.
    for (let look = 0; look < 40 && files().some((name) => !before.has(name)); look++) await sleep(50);
    expect(files().filter((name) => !before.has(name))).toEqual([]);
  });

  it('goes 30 days after it was sent, files and findings both, with the next one that is checked', async () => {
    const batches = [0, 1].map((at) => desk.uploaded({ 'cohort.csv': cohort(`F-${at},,Fay,Low,05/02/2009,,,`) }));
    const [forgotten, kept] = (await Promise.all(batches)) as [Batch, Batch];
    const sentDaysAgo = (id: string, days: number) =>
      api.db.query(`update import_batch set made_at = now() - make_interval(days => $2) where id = $1`, [id, days]);
    await sentDaysAgo(forgotten.id, 31);
    await sentDaysAgo(kept.id, 29);
    const held = (id: string) =>
      Promise.all([
        desk.count(`import_file where batch_id = '${id}' and contents is not null`),
        desk.count(`import_finding where batch_id = '${id}'`),
      ]);

    await desk.uploaded({ 'cohort.csv': cohort('F-2,,Fay,Low,05/02/2009,,,') });

    expect(await held(forgotten.id)).toEqual([0, 0]);
    expect(await desk.read(forgotten.id)).toMatchObject({ state: 'DISCARDED' });
    expect((await held(kept.id)).every((many) => many > 0)).toBe(true);
    expect(await desk.count(`activity_entry where type = 'import.forgotten'`)).toBe(1);
  });

  it('that was cut short by a stop says that nothing was written', async () => {
    const id = await api.given.insert('import_batch', { state: 'APPLYING' });
    await api.app.get(ImportRunner).onApplicationBootstrap();

    expect(await desk.read(id)).toMatchObject({ state: 'FAILED', stateWords: 'Not loaded' });
  });

  it('lists the newest first', async () => {
    const { importBatches: batches } = await joe.run<{ importBatches: Batch[] }>(importBatches);

    expect(batches.length).toBeGreaterThan(1);
    expect(batches[0]?.madeAt).toBe(
      batches
        .map(({ madeAt }) => madeAt)
        .sort()
        .at(-1),
    );
  });
});
