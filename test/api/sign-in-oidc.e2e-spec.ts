import request from 'supertest';
import type { Api } from '../support/api.js';
import type { OrganisationProvider } from '../support/oidc-provider.js';
import { OrganisationDesk } from '../support/organisation-desk.js';
import { Browser } from '../support/plain-browser.js';

let desk: OrganisationDesk;
let api: Api;
let organisation: OrganisationProvider;

beforeAll(async () => {
  desk = await OrganisationDesk.open();
  api = desk.api;
  organisation = desk.provider;
});
afterAll(() => desk.close());
afterEach(() => {
  delete process.env.OIDC_AMR;
});

describe('signing in with the organisation', () => {
  it('is offered on the sign-in page', async () => {
    const { text } = await request(api.url).get('/sign-in?from=/actions');

    expect(text).toContain('href="/sign-in/organisation?from=%2Factions"');
  });

  it('leads there and back with PKCE, state and nonce, and goes on by itself on a page of ours', async () => {
    const worker = await desk.someone();
    const leave = await request(api.url).get('/sign-in/organisation');
    const asked = new URL(String(leave.headers.location)).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile email',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(40);
    expect(String(leave.headers['set-cookie'])).toMatch(/^oidc=.+Max-Age=600;.*HttpOnly; SameSite=Lax/);

    const { page, token, browser } = await desk.signIn(new Browser(), '/actions?view=mine');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<meta http-equiv="refresh" content="0;url=/actions?view=mine">');
    expect(await desk.viewerOf(token)).toMatchObject({ id: worker.id });
    expect(browser.cookie(api.url, 'oidc')).toBeUndefined();
  });

  it('knows somebody again by issuer and subject, also when their e-mail address has changed', async () => {
    const worker = await desk.someone();
    await desk.signIn();
    organisation.account = { ...organisation.account, email: 'new@council.example' };

    expect(await desk.viewerOf((await desk.signIn()).token)).toMatchObject({ id: worker.id });
    const links = await api.db.query('select issuer, subject from identity_link where worker_id = $1', [worker.id]);
    expect(links).toEqual([{ issuer: organisation.issuer, subject: organisation.account.sub }]);
  });

  it('keeps nothing that the organisation said: no token, no claim, in no row', async () => {
    const worker = await desk.someone();
    await api.db.query('delete from organisation_attempt');
    await desk.signIn();
    const [session] = await api.db.query<object[]>('select * from session where worker_id = $1', [worker.id]);

    expect(JSON.stringify(session)).not.toMatch(/eyJ|@/);
    expect(session).toMatchObject({
      method: 'ORGANISATION',
      idp_subject: organisation.account.sub,
      device: expect.any(String),
    });
    expect(await api.db.query('select 1 from organisation_attempt')).toEqual([]);
  });
});

describe('somebody whom the organisation knows', () => {
  const refusedWith = async (sentence: string | RegExp) => {
    const { page, token } = await desk.signIn();
    expect(page.status).toBe(403);
    expect(page.text).toMatch(sentence);
    expect(token).toBeUndefined();
  };

  it('is told whom to ask, when Waymark does not know them', async () => {
    organisation.account = { ...organisation.account, sub: 'nobody', email: 'nobody@council.example' };

    await refusedWith(/Ask the administrator of Waymark for your agency/);
    const [line] = await api.db.query<object[]>(
      `select actor_id, subject_id from activity_entry where type = 'identity.refused'`,
    );
    expect(line).toEqual({ actor_id: null, subject_id: '00000000-0000-0000-0000-000000000000' });
  });

  it('is not taken for a colleague by an e-mail address that nobody checked', async () => {
    await desk.someone({ email_verified: false });
    await refusedWith(/Ask the administrator/);
  });

  it('is not taken for somebody of an agency that does not trust this organisation', async () => {
    await desk.someone({}, await api.given.agency('HEALTH' as never));
    await refusedWith(/Ask the administrator/);
  });

  it('is not taken for somebody who has an identity there already', async () => {
    await desk.someone();
    await desk.signIn();
    organisation.account = { ...organisation.account, sub: 'somebody-else' };
    await refusedWith(/Ask the administrator/);
  });

  it('is refused when their time here has ended, and nobody gets their identity after them', async () => {
    const worker = await desk.someone();
    await desk.signIn();
    await api.db.query('update worker set active_to = current_date where id = $1', [worker.id]);
    await refusedWith(/Ask the administrator/);

    const { sub } = organisation.account;
    await desk.someone({ sub });
    await refusedWith(/Ask the administrator/);
  });

  it('must have used a second step, when that is asked for', async () => {
    process.env.OIDC_AMR = 'mfa';
    await desk.someone({ amr: ['pwd'] });
    await refusedWith(/Waymark needs a second step/);

    await desk.someone({ amr: ['pwd', 'mfa'] });
    expect((await desk.signIn()).token).toBeDefined();
  });
});

describe('going to the organisation', () => {
  it('is not begun by another site', async () => {
    const { status, headers } = await request(api.url).get('/sign-in/organisation').set('sec-fetch-site', 'cross-site');

    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/sign-in', undefined]);
  });
});

describe('coming back from the organisation', () => {
  const back = (query: string, cookie = '') =>
    request(api.url).get(`/sign-in/organisation/return${query}`).set({ cookie });

  it('is refused when nobody went', async () => {
    const { status, text, headers } = await back('?code=x&state=y');

    expect(status).toBe(403);
    expect(text).toContain('Start again from the sign-in page');
    expect(String(headers['set-cookie'])).not.toContain('sid=');
  });

  it('is refused with another state, with an error, and a second time', async () => {
    const leave = async () =>
      /oidc=([^;]+)/.exec(String((await request(api.url).get('/sign-in/organisation')).headers['set-cookie']))?.[0];
    const cookie = await leave();
    expect((await back('?code=x&state=another', cookie)).text).toContain('We could not make sure that it is you');
    expect((await back('?code=x&state=another', cookie)).text).toContain('begun too long ago');

    const asked = await request(api.url).get('/sign-in/organisation');
    const state = new URL(String(asked.headers.location)).searchParams.get('state');
    const mine = /oidc=([^;]+)/.exec(String(asked.headers['set-cookie']))?.[0];
    const denied = await back(
      `?error=access_denied&error_description=<script>&state=${state}&iss=${organisation.issuer}`,
      mine,
    );
    expect(denied.text).toContain('did not let you in, or you went back');
    expect(denied.text).not.toContain('<script>');
  });
});

describe('confirming with the organisation that it is you', () => {
  it('asks to sign in anew there, and gives the session another token', async () => {
    const worker = await desk.someone();
    const { browser, token: first } = await desk.signIn();
    expect((await desk.viewerOf(first))?.facts.steppedUp).toBe(false);

    const page = await browser.open(`${api.url}/sign-in/confirm`);
    expect(page.text).toContain('Close this tab');
    const second = browser.cookie(api.url, 'sid');
    const [was, is] = [await desk.viewerOf(first), await desk.viewerOf(second)];
    expect(is).toMatchObject({ id: worker.id, facts: { steppedUp: true } });
    // What is on its way arrives, and may do nothing dangerous.
    expect(was?.facts.steppedUp).toBe(false);
    expect(second).not.toBe(first);
    const { body } = await desk.ask(second, '{ mySessions { thisOne method } mySignIn { confirmedUntil } }');
    expect(body).toMatchObject({
      data: {
        mySessions: [{ thisOne: true, method: 'ORGANISATION' }],
        mySignIn: { confirmedUntil: expect.any(String) },
      },
    });
  });

  it('is not done by somebody else who signs in there', async () => {
    await desk.someone();
    const { browser, token } = await desk.signIn();
    await desk.someone();
    browser.forget(organisation.issuer);
    const page = await browser.open(`${api.url}/sign-in/confirm`);

    expect(page.status).toBe(403);
    expect(browser.cookie(api.url, 'sid')).toBe(token);
    expect((await desk.viewerOf(token))?.facts.steppedUp).toBe(false);
  });

  it('is not done by a code, and needs a session', async () => {
    await desk.someone();
    const { token } = await desk.signIn();
    const confirm =
      'mutation { confirmItIsMe(input: { clientKey: "5d1b7b0c-52a5-4c39-9f2a-0ad6ce7d1d55", code: "123456" }) }';

    expect((await desk.ask(token, confirm)).body).toMatchObject({
      errors: [{ extensions: { rule: 'session.organisation-confirms' } }],
    });
    expect((await request(api.url).get('/sign-in/confirm')).headers.location).toBe('/sign-in');
  });
});
