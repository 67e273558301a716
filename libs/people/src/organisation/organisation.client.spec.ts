import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OrganisationClient, type Pending } from './organisation.client.js';

const clientId = 'waymark';
const secret = 'a secret that the organisation gave us';
const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

type Claims = Readonly<Record<string, unknown>>;

function signed(claims: Claims, key: KeyObject = own.privateKey): string {
  const body = `${part({ alg: 'RS256', kid: 'k1' })}.${part(claims)}`;
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

function byPublicKeyAsSecret(claims: Claims): string {
  const body = `${part({ alg: 'HS256', kid: 'k1' })}.${part(claims)}`;
  const key = own.publicKey.export({ type: 'spki', format: 'pem' });
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
}

const unsigned = (claims: Claims): string => `${part({ alg: 'none' })}.${part(claims)}.`;

/** An organisation that says whatever it is told to, well signed or not. */
class Organisation {
  idToken: string | undefined;
  metadata: object = {};
  private server: Server | undefined;
  issuer = '';

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(this.answerTo(request.url ?? '')));
    });
    await new Promise<void>((listening) => this.server?.listen(0, '127.0.0.1', listening));
    this.issuer = `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private answerTo(path: string): object {
    if (path === '/keys') return { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig' }] };
    if (path === '/token') return { access_token: 'a', token_type: 'Bearer', id_token: this.idToken };
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/auth`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      ...this.metadata,
    };
  }
}

describe('what an organisation says of somebody', () => {
  const organisation = new Organisation();
  const before = { ...process.env };
  let client: OrganisationClient;
  let pending: Pending;

  beforeAll(() => organisation.open());
  afterAll(() => {
    organisation.close();
    process.env = before;
  });
  beforeEach(async () => {
    Object.assign(process.env, {
      OIDC_ISSUER: organisation.issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: secret,
      OIDC_AMR: 'mfa',
      PUBLIC_URL: 'https://waymark.example',
    });
    organisation.metadata = {};
    client = new OrganisationClient();
    ({ pending } = await client.begin({ anew: false }));
  });

  const claims = (others: Claims = {}): Claims => {
    const now = Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);
    const { issuer: iss } = organisation;
    return { iss, sub: 's1', aud: clientId, iat: now, exp: now + 300, nonce: pending.nonce, ...others };
  };
  const finish = (idToken: string | undefined, state = pending.state) => {
    organisation.idToken = idToken;
    return client.finish(`?code=c1&state=${state}`, pending);
  };

  it('is believed when it is signed by its key, for us, in time, and answers what we asked', async () => {
    expect(await finish(signed(claims()))).toMatchObject({ iss: organisation.issuer, sub: 's1' });
  });

  it.each<[what: string, token: () => string | undefined]>([
    ['signed with another key', () => signed(claims(), strange.privateKey)],
    ['signed by nobody', () => unsigned(claims())],
    ['signed with the public key as a secret', () => byPublicKeyAsSecret(claims())],
    ['altered after it was signed', () => signed(claims()).replace(/\.[^.]+\./, `.${part(claims({ sub: 's2' }))}.`)],
    ['about another question', () => signed(claims({ nonce: 'another' }))],
    ['about no question', () => signed(claims({ nonce: undefined }))],
    ['meant for another service', () => signed(claims({ aud: 'another' }))],
    ['of another issuer', () => signed(claims({ iss: 'https://else.example' }))],
    ['out of date', () => signed(claims({ exp: 1_700_000_000 }))],
    ['without an end', () => signed(claims({ exp: undefined }))],
    ['about nobody', () => signed(claims({ sub: undefined }))],
    ['missing', () => undefined],
  ])('is not believed when it is %s', async (_what, token) => {
    await expect(finish(token())).rejects.toThrow();
  });

  it('is not asked for when the state is another', async () => {
    await expect(finish(signed(claims()), 'another')).rejects.toThrow();
  });

  it('is not asked of an issuer that calls itself something else', async () => {
    organisation.metadata = { issuer: 'https://else.example' };
    await expect(new OrganisationClient().begin({ anew: false })).rejects.toThrow();
  });
});
