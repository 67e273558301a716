import { act } from '../../support/access-scene.js';
import { Api } from '../../support/api.js';
import {
  type Asked,
  fileQuery,
  parts,
  type Passage,
  type SubjectAccessDesk,
  subjectAccessDesk,
} from '../../support/subject-access-desk.js';

let api: Api;
let desk: SubjectAccessDesk;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  desk = await subjectAccessDesk(api);
});

describe('what is held about a young person', () => {
  it('is given without what the reviewer took out, with the reason in its place, and nothing is given before', async () => {
    await desk.lifeOfTia();
    const asked = await desk.prepare(await desk.record());
    expect(asked).toMatchObject({ state: 'IN_REVIEW', reviewer: { id: desk.people.priya.id } });
    expect(asked.held).toBe(asked.passages);
    const early = await desk.as.tom.fails(fileQuery, {
      id: asked.id,
      format: 'HTML',
      reason: 'She collects it tomorrow',
    });
    expect(early.extensions.rule).toBe('subject-access.held');

    const passages = await desk.passagesOf(desk.as.priya, asked.id);
    const mother = passages.find(({ text }) => text.includes('zqmother')) as Passage;
    const family = passages.find(({ text }) => text === 'Needs about FAMILY_SOCIAL') as Passage;
    expect([mother.namesSomebody, family.namesSomebody]).toEqual([true, true]);
    const cut = {
      takeOut: ['Her mum zqmother says that Dawn zqdawn is ill.'],
      reason: 'It is about your mother’s health',
    };
    expect(await desk.decide(mother, 'TAKE_OUT_WORDS', cut)).toMatchObject({ state: 'CUT' });
    await desk.decide(family, 'TAKE_OUT', { reason: 'It is about your family only' });
    for (const other of passages.filter(
      ({ namesSomebody, id }) => namesSomebody && id !== mother.id && id !== family.id,
    ))
      await desk.decide(other, 'RELEASE');
    const released = await act<Asked>(
      desk.as.priya,
      'releasePassages',
      { id: asked.id, expectedVersion: asked.version },
      parts,
    );
    expect(released.held).toBe(0);

    for (const format of ['HTML', 'JSON'] as const) {
      const began = performance.now();
      const { fileName, contents } = await desk.file(asked.id, format);
      expect(performance.now() - began).toBeLessThan(30_000);
      expect(fileName).toBe(`waymark-sar-${/sar-(\d+)/.exec(fileName)?.[1]}-${api.today}.${format.toLowerCase()}`);
      for (const kept of [
        'zqplain',
        'zqown',
        'zqkept',
        '020 7946 0999',
        'It is about your mother’s health',
        'It is about your family only',
        'Priya Nair, Worker',
        'My goal about HEALTH',
      ])
        expect(contents).toContain(kept);
      for (const gone of ['zqmother', 'zqdawn', 'Dawn', 'zqkofi', 'Needs about FAMILY_SOCIAL'])
        expect(contents).not.toContain(gone);
      expect(contents).not.toMatch(/<script|javascript:|https?:\/\/(?!ico)/);
    }
  });

  it('holds again what was changed since it was decided', async () => {
    await desk.lifeOfTia();
    const asked = await desk.prepare(await desk.record());
    for (const passage of await desk.passagesOf(desk.as.priya, asked.id)) await desk.decide(passage, 'RELEASE');
    await desk.file(asked.id, 'HTML');
    await api.db.query(`update keeping_in_touch set note = 'zqlater her brother' where note like 'zqplain%'`);
    const late = await desk.as.tom.fails(fileQuery, {
      id: asked.id,
      format: 'JSON',
      reason: 'She collects it tomorrow',
    });
    expect(late.extensions.rule).toBe('subject-access.held');
    const again = await desk.prepare(asked);
    expect(again.held).toBe(1);
    expect((await desk.passagesOf(desk.as.priya, asked.id)).filter(({ state }) => state === 'HELD')).toMatchObject([
      { text: 'zqlater her brother', namesSomebody: true },
    ]);
  });

  it('leaves a line of who took it, with the reason, in the transaction that read it', async () => {
    const asked = await desk.prepare(await desk.record());
    for (const passage of await desk.passagesOf(desk.as.priya, asked.id)) await desk.decide(passage, 'RELEASE');
    await desk.file(asked.id, 'HTML');
    const looks = await api.db.query<object[]>(
      `select verb, reason, young_person_ids as people from look_entry where operation = 'subjectAccessFile' and actor_id = $1`,
      [desk.people.tom.id],
    );
    expect(looks).toEqual([{ verb: 'EXPORTED', reason: 'She collects it tomorrow', people: [desk.tia.id] }]);
  });

  it('has where they live only when it was added, with a reason', async () => {
    const lines = { lines: '4 zqstreet Road\nExampletown', postcode: 'ZZ1 1ZZ', isProtected: false };
    const key = { clientKey: crypto.randomUUID(), expectedVersion: 0 };
    const sent = await fetch(`${api.url}/young-people/${desk.tia.id}/home-address`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-waymark': '1', cookie: desk.as.priya.cookie, origin: api.url },
      body: JSON.stringify({ ...lines, ...key }),
    });
    expect(sent.status).toBe(204);
    const asked = await desk.prepare(await desk.record());
    for (const passage of await desk.passagesOf(desk.as.priya, asked.id)) await desk.decide(passage, 'RELEASE');
    expect((await desk.file(asked.id, 'HTML')).contents).not.toContain('zqstreet');
    const add = { id: asked.id, expectedVersion: asked.version, reason: 'It is hers, and she asked for it' };
    const added = await act<Asked>(desk.as.tom, 'addSubjectAddress', add, parts);
    // What was written with it is held like all else.
    const once = await desk.prepare(added);
    for (const passage of await desk.passagesOf(desk.as.priya, asked.id))
      if (passage.state === 'HELD') await desk.decide(passage, 'RELEASE');
    expect((await desk.file(once.id, 'HTML')).contents).toContain('4 zqstreet Road');
    const [shown] = await api.db.query<{ count: string }[]>(
      'select count(*) from address_reveal where worker_id = $1',
      [desk.people.tom.id],
    );
    expect(Number(shown?.count)).toBe(1);
  });

  it('is 30 seconds at the very most for a long record', async () => {
    await desk.lifeOfTia();
    await api.db.query(
      `insert into keeping_in_touch (young_person_id, worker_id, happened_on, way, two_way, note)
        select $1, $2, current_date - (n % 900), 'PHONE', true, 'note ' || n || repeat(' more words', 40) from generate_series(1, 3000) n`,
      [desk.tia.id, desk.people.priya.id],
    );
    const asked = await desk.prepare(await desk.record());
    expect(asked.passages).toBeGreaterThan(3000);
    for (const passage of (await desk.passagesOf(desk.as.priya, asked.id)).filter((one) => one.namesSomebody))
      await desk.decide(passage, 'RELEASE');
    await act(desk.as.priya, 'releasePassages', { id: asked.id, expectedVersion: asked.version });
    const began = performance.now();
    const { contents } = await desk.file(asked.id, 'HTML');
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(contents).toContain('note 2999');
  });
});
