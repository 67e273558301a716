import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody whom the organisation knows. */
export interface Account {
  sub: string;
  name: string;
  email: string;
  email_verified: boolean;
  /** By what means they showed who they are. */
  amr: string[];
}

const base = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A real OpenID provider that signs in `account` without a page, with back-channel logout: for tests, on this machine. */
export class OrganisationProvider {
  account: Account = {
    sub: 'oid-1',
    name: 'Pat Adviser',
    email: 'pat@council.example',
    email_verified: true,
    amr: ['pwd', 'mfa'],
  };
  readonly clientSecret = 'a-secret-only-for-tests';

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly key: ReturnType<typeof generateKeyPairSync>,
  ) {}

  /** @param publicUrl where Waymark is @param waymarkKey how Waymark shows that it is Waymark, in place of a secret */
  static async start(publicUrl: string, waymarkKey?: object): Promise<OrganisationProvider> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const provider = new OrganisationProvider(server, issuer, key);
    const handle = provider.make(publicUrl, waymarkKey).callback();
    server.on('request', (request, response) => void handle(request, response));
    return provider;
  }

  /** A logout token as the provider signs them, but for what is given. */
  logoutToken(but: object = {}, header: object = {}): string {
    const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
    const claims = {
      iss: this.issuer,
      aud: 'waymark',
      iat: now,
      exp: now + 120,
      jti: randomUUID(),
      sub: this.account.sub,
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      ...but,
    };
    const text = `${base({ alg: 'RS256', kid: 'k1', typ: 'logout+jwt', ...header })}.${base(claims)}`;
    return `${text}.${createSign('sha256').update(text).sign(this.key.privateKey).toString('base64url')}`;
  }

  stop(): Promise<void> {
    return new Promise((closed) => {
      this.server.close(() => closed());
      this.server.closeAllConnections();
    });
  }

  private make(publicUrl: string, waymarkKey: object | undefined): Provider {
    const keysAddress = `${this.issuer}/keys-of-waymark`;
    const byKey = {
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      jwks_uri: keysAddress,
    };
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: 'waymark',
          client_secret: this.clientSecret,
          redirect_uris: [`${publicUrl}/sign-in/organisation/return`],
          backchannel_logout_uri: `${publicUrl}/sign-in/organisation/ended`,
          backchannel_logout_session_required: true,
          ...(waymarkKey && byKey),
        },
      ],
      jwks: { keys: [{ ...this.key.privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'k1' }] },
      cookies: { keys: ['only-for-tests'] },
      pkce: { required: () => true },
      claims: {
        openid: ['sub', 'amr'],
        email: ['email', 'email_verified'],
        profile: ['name'],
        acr: null,
        auth_time: null,
        sid: null,
      },
      conformIdTokenClaims: false,
      findAccount: (_context, accountId) => ({ accountId, claims: () => Promise.resolve({ ...this.account }) }),
      features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
      fetch: (url, options) =>
        url === keysAddress ? Promise.resolve(Response.json({ keys: [waymarkKey] })) : fetch(url, options),
    });
    provider.use(async (context, next) => {
      if (!context.path.startsWith('/interaction/')) return next();
      const { prompt } = await provider.interactionDetails(context.req, context.res);
      const { sub: accountId, amr } = this.account;
      if (prompt.name === 'login')
        return provider.interactionFinished(context.req, context.res, { login: { accountId, amr } });
      const grant = new provider.Grant({ accountId, clientId: 'waymark' });
      grant.addOIDCScope('openid email profile');
      const consent = { grantId: await grant.save() };
      return provider.interactionFinished(context.req, context.res, { consent });
    });
    return provider;
  }
}
