import { AgencyKind, Role } from '@app/access';
import { createHash, randomUUID } from 'node:crypto';
import request from 'supertest';
import { accessScene, act, stepUp } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';
import { openToPanelMember } from '../../support/case-scene.js';
import { readRecord } from '../../support/record-view.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;
const canary = '41 Canary Wharf Row';

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
});

function record(who: Client | undefined, id: string, but: object = {}) {
  const form = {
    clientKey: randomUUID(),
    expectedVersion: 0,
    lines: `${canary}\nExampleton`,
    postcode: 'zz1 1zz',
    ...but,
  };
  const post = request(api.app.getHttpServer() as string)
    .post(`/young-people/${id}/home-address`)
    .set('x-waymark', '1');
  return (who ? post.set('Cookie', who.cookie) : post).send(form);
}

/** What somebody with a copy of the database would try for each address there is. */
const fingerprintOf = (input: object) =>
  createHash('sha256')
    .update(`recordHomeAddress\n${JSON.stringify(input)}`)
    .digest();

const reason = 'I visit her there this afternoon';
const reveal = (who: Client, but: object = {}) =>
  act(who, 'revealHomeAddress', { youngPersonId: scene.tia.id, reason, ...but }, 'lines postcode secondsShown');

const notShown = (who: Client, input: object) =>
  who.fails('mutation R($input: RevealHomeAddressInput!) { revealHomeAddress(input: $input) { postcode } }', {
    input: { clientKey: randomUUID(), ...input },
  });

describe('where somebody lives', () => {
  it('is written by who works with them, sealed, and shown to them with a reason', async () => {
    await record(scene.as.priya, scene.tia.id).expect(204);
    expect(await reveal(scene.as.priya)).toEqual({
      lines: [canary, 'Exampleton'],
      postcode: 'ZZ1 1ZZ',
      secondsShown: 60,
    });
    expect(await reveal(scene.as.tom)).toMatchObject({ postcode: 'ZZ1 1ZZ' });

    const [row] = await api.db.query<{ all: string }[]>(
      `select (select string_agg(h::text, '') from home_address h) || (select string_agg(e::text, '') from activity_entry e) as all`,
    );
    expect(row?.all).toMatch(/address-revealed/);
    expect(row?.all).not.toMatch(/Canary|ZZ1/);
  });

  it('is changed only from the version that stands there, and the refusal does not say it', async () => {
    await record(scene.as.priya, scene.tia.id).expect(204);
    const { body } = await record(scene.as.priya, scene.tia.id).expect(409);
    expect(body).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect(JSON.stringify(body)).not.toMatch(/Canary|ZZ1/);
    await record(scene.as.priya, scene.tia.id, { expectedVersion: 1, lines: '2 Other Street' }).expect(204);
    expect(await reveal(scene.as.priya)).toMatchObject({ lines: ['2 Other Street'] });
  });

  it('is written once however often it is sent, and no hash is kept by which it could be guessed', async () => {
    const clientKey = randomUUID();
    await record(scene.as.priya, scene.tia.id, { clientKey }).expect(204);
    await record(scene.as.priya, scene.tia.id, { clientKey }).expect(204);
    const { body } = await record(scene.as.priya, scene.tia.id, { clientKey, lines: 'Elsewhere' });
    expect(body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });

    const address = { lines: [canary, 'Exampleton'], postcode: 'ZZ1 1ZZ' };
    const guess = { address, clientKey, expectedVersion: 0, isProtected: false, youngPersonId: scene.tia.id };
    const [kept] = await api.db.query<{ fingerprint: Buffer }[]>(
      'select fingerprint from idempotency_key where key = $1',
      [clientKey],
    );
    expect(kept?.fingerprint.equals(fingerprintOf(guess))).toBe(false);
  });

  it('is taken from nobody else, and from no other page', async () => {
    await record(undefined, scene.tia.id).expect(401);
    await record(scene.as.sam, scene.tia.id).expect(404);
    await record(scene.as.cora, scene.tia.id).expect(403);
    await record(scene.as.priya, 'tia').expect(404);
    await record(scene.as.priya, scene.tia.id).set('Origin', 'https://elsewhere.example').expect(403);
    const { body } = await record(scene.as.priya, scene.tia.id, { postcode: 'Canary' }).expect(400);
    expect(body).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Check what you entered',
      fields: [{ field: 'postcode', message: 'Enter a full UK postcode' }],
    });
  });

  it('is shown to nobody without a reason, without showing that it is they, or without working with them', async () => {
    await record(scene.as.priya, scene.tia.id).expect(204);
    const input = { youngPersonId: scene.tia.id, reason };
    expect((await notShown(scene.as.priya, { ...input, reason: 'visit' })).extensions.code).toBe('BAD_USER_INPUT');
    expect((await notShown(scene.as.cora, input)).extensions.code).toBe('FORBIDDEN');
    expect((await notShown(scene.as.sam, input)).extensions.code).toBe('NOT_FOUND');
    await api.db.query('update session set stepped_up_at = null');
    expect((await notShown(scene.as.priya, input)).extensions.code).toBe('STEP_UP_REQUIRED');
  });

  it('is shown to housing while they work on a referral, to health by agreement, to DWP never', async () => {
    await record(scene.as.priya, scene.tia.id).expect(204);
    const input = { youngPersonId: scene.tia.id, reason };
    const member = async (kind: AgencyKind, role: Role) => {
      const agency = await api.given.agency(kind);
      const marcus = await api.given.worker({ roles: [role], agency });
      await openToPanelMember(api, { ...scene, people: { ...scene.people, marcus } } as never, 'marcus', [kind]);
      const who = await api.as(marcus);
      await stepUp(api, marcus);
      return { who, agency, id: marcus.id };
    };
    const housing = await member(AgencyKind.HOUSING, Role.HOUSING_OFFICER);
    const [health, dwp] = [
      await member(AgencyKind.HEALTH, Role.PANEL_MEMBER),
      await member(AgencyKind.DWP, Role.PANEL_MEMBER),
    ];
    expect((await notShown(housing.who, input)).extensions.code).toBe('FORBIDDEN');
    await api.given.insert('housing_referral', {
      reference: `HR-${randomUUID().slice(0, 6)}`,
      young_person_id: scene.tia.id,
      agency_id: housing.agency.id,
      referrer_id: scene.people.priya.id,
      officer_id: housing.id,
      state: 'ACKNOWLEDGED',
      need_on: api.today,
      wants: 'A flat',
      consent: 'GIVEN',
      submitted_at: `${api.today}T09:00:00Z`,
    });
    expect(await reveal(housing.who)).toMatchObject({ postcode: 'ZZ1 1ZZ' });
    expect(await reveal(health.who)).toMatchObject({ postcode: 'ZZ1 1ZZ' });
    await api.db.query('update young_person set home_protected = true where id = $1', [scene.tia.id]);
    for (const { who } of [housing, health]) expect((await notShown(who, input)).message).toMatch(/is protected/);
    await api.db.query('update young_person set home_protected = false where id = $1', [scene.tia.id]);
    expect((await notShown(dwp.who, input)).message).toMatch(/not shared with your agency/);
    await api.db.query(`delete from sharing_basis where fact_class = 'ADDRESS'`);
    expect((await notShown(health.who, input)).extensions.code).toBe('FORBIDDEN');
  });

  it('is shown twenty times a day and tells others of the fourth in an hour', async () => {
    await record(scene.as.priya, scene.tia.id).expect(204);
    const alerts = async () =>
      (
        await api.db.query<object[]>(`select 1 from access_alert where kind = 'ADDRESS_REVEALS' and worker_id = $1`, [
          scene.people.priya.id,
        ])
      ).length;
    for (let time = 0; time < 3; time++) await reveal(scene.as.priya);
    expect(await alerts()).toBe(0);
    for (let time = 3; time < 20; time++) await reveal(scene.as.priya);
    expect(await alerts()).toBe(1);
    const input = { youngPersonId: scene.tia.id, reason };
    expect((await notShown(scene.as.priya, input)).extensions.rule).toBe('address.too-many-today');
  });

  it('counts each time that it is shown, also by the same form sent again', async () => {
    await record(scene.as.priya, scene.tia.id).expect(204);
    const clientKey = randomUUID();
    await reveal(scene.as.priya, { clientKey });
    await record(scene.as.priya, scene.tia.id, { expectedVersion: 1, lines: '2 Other Street' }).expect(204);
    expect(await reveal(scene.as.priya, { clientKey })).toMatchObject({ lines: ['2 Other Street'] });
    const [shown] = await api.db.query<{ reveals: number; lines: number }[]>(
      `select (select count(*)::int from address_reveal where worker_id = $1) as reveals,
        (select count(*)::int from activity_entry where type = 'young-person.address-revealed' and actor_id = $1) as lines`,
      [scene.people.priya.id],
    );
    expect(shown).toEqual({ reveals: 2, lines: 2 });
  });

  it('is written by a role that records, and not by an allocation alone', async () => {
    await api.db.query('update worker_role set from_on = $2, to_on = $2 where worker_id = $1', [
      scene.people.priya.id,
      api.today,
    ]);
    await record(scene.as.priya, scene.tia.id).expect(403);
  });

  it('that is protected keeps the kind of place from other agencies too', async () => {
    const marcus = await api.given.worker({
      roles: [Role.HOUSING_OFFICER],
      agency: await api.given.agency(AgencyKind.HOUSING),
    });
    await openToPanelMember(api, { ...scene, people: { ...scene.people, marcus } } as never, 'marcus', [
      AgencyKind.HOUSING,
    ]);
    const who = await api.as(marcus);
    expect((await readRecord(who, scene.tia.id)).home).toMatchObject({ __typename: 'Home' });
    await record(scene.as.priya, scene.tia.id, { isProtected: true }).expect(204);
    expect((await readRecord(who, scene.tia.id)).home).toMatchObject({
      __typename: 'Withheld',
      reason: 'PLACE_IS_PROTECTED',
    });
    expect((await readRecord(scene.as.priya, scene.tia.id)).home).toMatchObject({ __typename: 'Home' });
  });
});
