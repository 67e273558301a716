import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../support/api.js';
import { OrganisationProvider } from '../support/oidc-provider.js';
import { OrganisationDesk } from '../support/organisation-desk.js';

let desk: OrganisationDesk;
let api: Api;
let organisation: OrganisationProvider;

beforeAll(async () => {
  desk = await OrganisationDesk.open();
  api = desk.api;
  organisation = desk.provider;
});
afterAll(() => desk.close());

describe('signing out at the organisation', () => {
  it('ends the sessions that came from there, at once', async () => {
    await desk.someone();
    const mine = await desk.signIn();
    const another = await desk.signIn();
    await desk.someone();
    const colleague = await desk.signIn();
    const [first] = await api.db.query<{ idp_sid: string; idp_subject: string }[]>(
      `select idp_sid, idp_subject from session where token_hash = sha256($1::bytea)`,
      [Buffer.from(mine.token ?? '')],
    );

    expect(
      (await desk.endedBy(organisation.logoutToken({ sub: first?.idp_subject, sid: first?.idp_sid }))).status,
    ).toBe(200);
    expect((await desk.ask(mine.token, '{ viewer { id } }')).status).toBe(401);
    expect(await desk.viewerOf(another.token)).toBeDefined();

    expect((await desk.endedBy(organisation.logoutToken({ sub: first?.idp_subject }))).status).toBe(200);
    expect(await desk.viewerOf(another.token)).toBeUndefined();
    expect(await desk.viewerOf(colleague.token)).toBeDefined();
  });

  it('is told by the real provider, when somebody signs out there', async () => {
    await desk.someone();
    const { browser, token } = await desk.signIn();
    const { text, url } = await browser.open(`${organisation.issuer}/session/end`);
    const secret = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const jar = ['_session', '_session.sig'].map((name) => `${name}=${browser.cookie(url, name)}`).join('; ');
    const confirm = new URLSearchParams({ xsrf: secret, logout: 'yes' });
    await fetch(`${organisation.issuer}/session/end/confirm`, {
      method: 'POST',
      body: confirm,
      headers: { cookie: jar },
      redirect: 'manual',
    });

    for (let tries = 0; tries < 40 && (await desk.viewerOf(token)); tries++) await sleep(50);
    expect(await desk.viewerOf(token)).toBeUndefined();
  });

  it('is believed once, and only from the issuer itself', async () => {
    await desk.someone();
    const { token } = await desk.signIn();
    const { sub } = organisation.account;
    const other = await OrganisationProvider.start(api.url);
    const [head, , signature] = organisation.logoutToken({ sub }).split('.');
    const forged = Buffer.from(JSON.stringify({ sub })).toString('base64url');

    for (const wrong of [
      other.logoutToken({ iss: organisation.issuer, sub }),
      organisation.logoutToken({ sub, aud: 'another' }),
      organisation.logoutToken({ sub, nonce: 'x' }),
      organisation.logoutToken({ sub, events: {} }),
      organisation.logoutToken({ sub }, { alg: 'none' }),
      organisation.logoutToken({ sub }, { typ: 'at+jwt' }),
      organisation.logoutToken({ sub }, { typ: 'JWT' }),
      organisation.logoutToken({ sub }, { typ: undefined }),
      `${head}.${forged}.${signature}`,
      'nothing',
    ]) {
      const { status, body } = await desk.endedBy(wrong);
      expect([status, body]).toEqual([400, { error: 'invalid_request' }]);
    }
    expect(await desk.viewerOf(token)).toBeDefined();
    await other.stop();

    const right = organisation.logoutToken({ sub });
    expect((await desk.endedBy(right)).status).toBe(200);
    expect((await desk.endedBy(right)).status).toBe(400);
  });
});

describe('a private key in place of a secret', () => {
  it('shows the organisation that it is Waymark', async () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const folder = mkdtempSync(join(tmpdir(), 'waymark-oidc-'));
    const file = join(folder, 'key.pem');
    writeFileSync(file, key.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: 'w1', use: 'sig', alg: 'PS256' };
    const careful = await OrganisationProvider.start(api.url, jwk);
    const secret = process.env.OIDC_CLIENT_SECRET;
    delete process.env.OIDC_CLIENT_SECRET;
    Object.assign(process.env, { OIDC_ISSUER: careful.issuer, OIDC_PRIVATE_KEY_FILE: file, OIDC_KEY_ID: 'w1' });

    const worker = await desk.someone();
    careful.account = organisation.account;
    expect(await desk.viewerOf((await desk.signIn()).token)).toMatchObject({ id: worker.id });

    delete process.env.OIDC_PRIVATE_KEY_FILE;
    Object.assign(process.env, { OIDC_ISSUER: organisation.issuer, OIDC_CLIENT_SECRET: secret });
    await careful.stop();
    rmSync(folder, { recursive: true });
  });
});
