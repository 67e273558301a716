import { Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { accessScene, act, stepUp } from '../support/access-scene.js';
import { Api, Client } from '../support/api.js';
import { aPassword, codeIn, invitationFor, sendForm, setUpAccount } from '../support/local-account.js';

/** Two of the service on one database, as behind a proxy that sends each request to either. */
let one: Api;
let two: Api;
const requestsPerMinute = process.env.REQUESTS_PER_MINUTE;
beforeAll(async () => {
  process.env.REQUESTS_PER_MINUTE = '40';
  one = await Api.start();
  two = await one.beside();
});
afterAll(async () => {
  await two.stop();
  await one.stop();
  if (requestsPerMinute === undefined) delete process.env.REQUESTS_PER_MINUTE;
  else process.env.REQUESTS_PER_MINUTE = requestsPerMinute;
});
beforeEach(() => one.db.query('delete from sign_in_delay'));

const inTurn = (at: number): Api => (at % 2 === 0 ? one : two);
const signIn = (api: Api, form: object) => sendForm(api, '/sign-in/local', form);
const withAccount = async () => {
  const admin = await one.given.worker({ roles: [Role.ADMINISTRATOR] });
  return setUpAccount(one, await invitationFor(one, admin, await one.given.worker({})));
};

describe('what two replicas share', () => {
  it('wrong tries of an account: five in all lock it at both', async () => {
    const { email, secret } = await withAccount();
    for (let at = 0; at < 5; at++) await signIn(inTurn(at), { email, password: 'a wrong password', code: '123456' });
    await one.db.query('delete from sign_in_delay');

    const right = async () => ({ email, password: aPassword, code: await codeIn(secret) });
    expect((await signIn(one, await right())).status).toBe(403);
    expect((await signIn(two, await right())).status).toBe(403);
  });

  it('wrong tries of a network address: five in all make it wait at both', async () => {
    for (let at = 0; at < 5; at++)
      await signIn(inTurn(at), { email: `nobody${at}@example.test`, password: 'x', code: 'y' });

    const answers = await Promise.all(
      [one, two].map((api) => signIn(api, { email: 'a@b.test', password: 'x', code: 'y' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([429, 429]);
  });

  it('codes: one that was used at the one is used at the other, also at the same moment', async () => {
    const { email, recoveryCodes } = await withAccount();
    const once = { email, password: aPassword, code: recoveryCodes[0] };

    const answers = await Promise.all([signIn(one, once), signIn(two, once)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 403]);
  });

  it('addresses shown to somebody: twenty a day in all', async () => {
    const scene = await accessScene(one);
    const { priya } = scene.as;
    await stepUp(one, scene.people.priya);
    await request(one.url)
      .post(`/young-people/${scene.tia.id}/home-address`)
      .set({ cookie: priya.cookie, 'x-waymark': '1' })
      .send({ clientKey: randomUUID(), expectedVersion: 0, lines: '1 Made Up Row', postcode: 'ZZ1 1ZZ' })
      .expect(204);
    const at = [priya, new Client(two, priya.id, priya.token)] as const;
    const input = { youngPersonId: scene.tia.id, reason: 'I visit her there this afternoon' };
    const reveal = (who: Client) => act(who, 'revealHomeAddress', input, 'postcode');
    for (let turn = 0; turn < 10; turn++) await Promise.all(at.map(reveal));

    for (const who of at) {
      const { extensions } = await who.fails(
        'mutation R($input: RevealHomeAddressInput!) { revealHomeAddress(input: $input) { postcode } }',
        { input: { clientKey: randomUUID(), ...input } },
      );
      expect(extensions.rule).toBe('address.too-many-today');
    }
  });

  it('the end of a session', async () => {
    const here = await one.as(await one.given.worker({ roles: [Role.COORDINATOR] }));
    const there = new Client(two, here.id, here.token);
    expect((await there.send('{ viewer { id } }')).status).toBe(200);
    await request(one.url).post('/sign-out').set({ cookie: here.cookie, origin: one.url });

    expect((await there.send('{ viewer { id } }')).status).toBe(401);
  });
});

describe('what each counts for itself', () => {
  it('how often a session may ask: so many at each', async () => {
    const here = await one.as(await one.given.worker({ roles: [Role.COORDINATOR] }));
    const there = new Client(two, here.id, here.token);
    const ask = async (who: Client) => (await who.send('{ viewer { id } }')).status;
    for (let at = 0; at < 40; at++) expect(await ask(here)).toBe(200);

    expect(await ask(here)).toBe(429);
    expect(await ask(there)).toBe(200);
  });
});
