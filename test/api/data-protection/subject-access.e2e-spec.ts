import { Role } from '@app/access';
import { act, refused, stepUp } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';
import {
  type Asked,
  fileQuery,
  parts,
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

describe('a request for what is held', () => {
  it('is put together by a manager, read by somebody else, and given once nothing is held', async () => {
    const asked = await desk.record();
    expect(asked.state).toBe('RECEIVED');
    const own = { id: asked.id, expectedVersion: asked.version, reviewerId: desk.people.tom.id };
    expect((await refused(desk.as.tom, 'prepareSubjectAccess', own)).extensions.rule).toBe('subject-access.own-review');
    const stranger = { ...own, reviewerId: desk.people.sam.id };
    expect((await refused(desk.as.tom, 'prepareSubjectAccess', stranger)).extensions.rule).toBe(
      'subject-access.reviewer',
    );
    expect((await refused(desk.as.priya, 'prepareSubjectAccess', own)).extensions.code).toBe('FORBIDDEN');
    const ready = await desk.prepare(asked);
    const give = { id: asked.id, expectedVersion: ready.version, givenOn: api.today };
    if (ready.held > 0)
      expect((await refused(desk.as.tom, 'giveSubjectAccess', give)).extensions.rule).toBe('subject-access.held');
    for (const passage of await desk.passagesOf(desk.as.priya, asked.id)) await desk.decide(passage, 'RELEASE');
    expect((await act<Asked>(desk.as.tom, 'giveSubjectAccess', give, parts)).state).toBe('GIVEN');
    expect(
      (await desk.as.tom.fails(fileQuery, { id: asked.id, format: 'HTML', reason: 'Once more, please' })).extensions
        .rule,
    ).toBe('subject-access.closed');
    expect((await desk.record()).state).toBe('RECEIVED');
  });

  it('is in the register of the auditor, who extends or refuses it and reads no case', async () => {
    const asked = await desk.record();
    const register = async (who: Client) =>
      (await who.run<{ subjectAccessRequests: object[] }>(`{ subjectAccessRequests { id personReference mayDecide } }`))
        .subjectAccessRequests;
    expect(await register(desk.as.audra)).toContainEqual(expect.objectContaining({ id: asked.id, mayDecide: true }));
    for (const who of ['sam', 'hana'] as const) expect(await register(desk.as[who])).toEqual([]);
    const more = { id: asked.id, expectedVersion: asked.version, reason: 'Twelve years of files in three systems' };
    expect((await refused(desk.as.tom, 'extendSubjectAccess', more)).extensions.code).toBe('FORBIDDEN');
    const extended = await act<Asked>(desk.as.audra, 'extendSubjectAccess', more, parts);
    expect(extended.dueOn > asked.dueOn).toBe(true);
    expect(
      (await desk.as.audra.fails('query P($id: ID!) { subjectAccessPassages(id: $id) { id } }', { id: asked.id }))
        .extensions.code,
    ).toBe('FORBIDDEN');
    expect(
      (await desk.as.audra.fails(fileQuery, { id: asked.id, format: 'HTML', reason: 'For the register' })).extensions
        .code,
    ).toBe('FORBIDDEN');
    const no = { id: asked.id, expectedVersion: extended.version, reason: 'The same was asked and answered last week' };
    expect((await act<Asked>(desk.as.audra, 'refuseSubjectAccess', no, parts)).state).toBe('REFUSED');
  });

  it('asks who prepares, gives and decides to show that it is they', async () => {
    const asked = await desk.record();
    await api.db.query('update session set stepped_up_at = null');
    const input = { id: asked.id, expectedVersion: asked.version, reviewerId: desk.people.priya.id };
    expect((await refused(desk.as.tom, 'prepareSubjectAccess', input)).extensions.code).toBe('STEP_UP_REQUIRED');
    const no = { id: asked.id, expectedVersion: asked.version, reason: 'The same was asked last week' };
    expect((await refused(desk.as.audra, 'refuseSubjectAccess', no)).extensions.code).toBe('STEP_UP_REQUIRED');
    expect(
      (await desk.as.tom.fails(fileQuery, { id: asked.id, format: 'HTML', reason: 'She collects it' })).extensions.code,
    ).toBe('STEP_UP_REQUIRED');
  });

  it('holds in the database too: nobody walks a record without an open request of their own to answer', async () => {
    await desk.lifeOfTia();
    const asked = await desk.prepare(await desk.record());
    const hana = await api.given.worker({ roles: [Role.TEAM_MANAGER], agency: desk.council });
    await stepUp(api, hana);
    for (const who of [desk.as.sam, desk.as.hana, desk.as.audra, await api.as(hana)]) {
      await who.send('{ viewer { id } }');
      const [row] = await rowsAs(who, asked.id);
      expect(row).toBeUndefined();
    }
    expect((await rowsAs(desk.as.tom, asked.id)).length).toBeGreaterThan(0);
    expect((await rowsAs(desk.as.owen, asked.id)).length).toBe(0);
  });
});

/** What the run-time role is told by the function itself, entered as somebody. */
async function rowsAs(who: Client, request: string): Promise<object[]> {
  const runner = api.db.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('set local role waymark_run');
    await runner.query('select app.enter($1)', [who.token]);
    return (await runner.query(`select * from app.subject_rows($1, 'keeping_in_touch')`, [request])) as object[];
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
