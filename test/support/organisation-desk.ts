import { AgencyKind, Role } from '@app/access';
import { Sessions } from '@app/people';
import request from 'supertest';
import { Api } from './api.js';
import { OrganisationProvider } from './oidc-provider.js';
import { Browser } from './plain-browser.js';

/** The API of a council whose people are signed in by a real OpenID provider. */
export class OrganisationDesk {
  private count = 0;

  private constructor(
    readonly api: Api,
    readonly provider: OrganisationProvider,
    readonly agency: { id: string; name: string },
    private readonly before: NodeJS.ProcessEnv,
  ) {}

  static async open(): Promise<OrganisationDesk> {
    const before = { ...process.env };
    const api = await Api.start();
    const provider = await OrganisationProvider.start(api.url);
    const agency = await api.given.agency(AgencyKind.CHILDRENS_SERVICES);
    Object.assign(process.env, {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'waymark',
      OIDC_SECOND_STEP: 'organisation',
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_TRUSTED_AGENCIES: `Somewhere else; ${agency.name}`,
      PUBLIC_URL: api.url,
    });
    return new OrganisationDesk(api, provider, agency, before);
  }

  async close(): Promise<void> {
    process.env = this.before;
    await this.api.stop();
    await this.provider.stop();
  }

  /** A worker, and the same person at the organisation. */
  async someone(but: Partial<OrganisationProvider['account']> = {}, of: { id: string } = this.agency) {
    const worker = await this.api.given.worker({ roles: [Role.PERSONAL_ADVISER], agency: of });
    const [row] = await this.api.db.query<{ email: string }[]>('select email from worker where id = $1', [worker.id]);
    const sub = `oid-${++this.count}`;
    const account = { sub, name: worker.name, email: row?.email ?? '', email_verified: true, amr: ['pwd', 'mfa'] };
    this.provider.account = { ...account, ...but };
    return worker;
  }

  async signIn(browser = new Browser(), from = '') {
    const query = from && `?from=${encodeURIComponent(from)}`;
    const page = await browser.open(`${this.api.url}/sign-in/organisation${query}`);
    return { browser, page, token: browser.cookie(this.api.url, 'sid') };
  }

  viewerOf(token: string | undefined) {
    return this.api.app.get(Sessions, { strict: false }).viewerOf(token);
  }

  /** The organisation's server says that somebody has signed out there. */
  endedBy(token: string) {
    return request(this.api.url).post('/sign-in/organisation/ended').type('form').send({ logout_token: token });
  }

  ask(token: string | undefined, query: string) {
    return request(this.api.url)
      .post('/graphql')
      .set({ cookie: `sid=${token}`, 'x-waymark': '1' })
      .send({ query });
  }
}
