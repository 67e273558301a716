import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type Identity, SignInMethod } from '../session-start.js';
import { SignIns } from '../sign-ins.js';
import { type Claims, whyNotEnough } from './claims.rules.js';
import { IdentityLinks } from './identity-links.js';
import { loggedOutBy } from './logout-token.rules.js';
import { type Errand, OrganisationAttempts } from './organisation-attempts.js';
import { OrganisationClient } from './organisation.client.js';

export type Finished =
  | { readonly token: string; /** Null: a tab that waits goes on. */ readonly goesTo: string | null }
  | { readonly refused: string };

const startAgain = 'This sign-in was begun too long ago, or somewhere else. Start again from the sign-in page';
const nobodyHere =
  'Your organisation knows you, and Waymark does not yet. Ask the administrator of Waymark for your agency to add you with the e-mail address you sign in with';

/** Signing in, and confirming that it is you, through the organisation; and ending what it says has ended. */
@Injectable()
export class OrganisationSignIn {
  constructor(
    private readonly client: OrganisationClient,
    private readonly attempts: OrganisationAttempts,
    private readonly links: IdentityLinks,
    private readonly signIns: SignIns,
    private readonly clock: Clock,
  ) {}

  /** Where to send the browser, and the token it is to bring back. */
  async begin(errand: Errand): Promise<{ url: string; token: string }> {
    const { url, pending } = await this.client.begin({ anew: errand.sessionId !== null });
    return { url, token: await this.attempts.add(pending, errand) };
  }

  /** Somebody is back. @throws when what they bring does not fit what was asked */
  async finish(attempt: string | undefined, query: string, device: string): Promise<Finished> {
    const back = await this.attempts.take(attempt);
    if (!back) return { refused: startAgain };
    const claims = await this.client.finish(query, back);
    const refused = this.whyNotEnough(claims, back.sessionId === null ? undefined : back.begunAt);
    if (refused) return { refused };

    const identity = identityIn(claims);
    const { goesTo, sessionId } = back;
    const token = sessionId ? await this.confirmed(sessionId, identity) : await this.begun(identity, claims, device);
    if (!token) return { refused: sessionId ? startAgain : nobodyHere };
    return { token, goesTo };
  }

  /** Ends the sessions that a logout token is about. Whether it was one, of this issuer, for us, and new. */
  async endBy(token: string, now: Date): Promise<boolean> {
    const { issuer, clientId } = this.client.settings();
    const claims = await this.client.logoutClaims(token);
    const loggedOut = claims && loggedOutBy(claims, issuerName(issuer), clientId, now);
    if (!loggedOut || !(await this.attempts.isNew(loggedOut))) return false;
    await this.signIns.endOfIdentity(loggedOut);
    return true;
  }

  private whyNotEnough(claims: Claims, shownSince: number | undefined): string | undefined {
    const { clientId, acr, amr } = this.client.settings();
    return whyNotEnough(claims, { clientId, acr, amr, shownSince }, this.clock.now());
  }

  private async begun(identity: Identity, claims: Claims, device: string): Promise<string | undefined> {
    const worker = await this.links.workerOf(identity, claims, this.client.settings().trustedFor);
    return worker && this.signIns.begin(worker, { method: SignInMethod.ORGANISATION, device, identity });
  }

  private async confirmed(sessionId: string, identity: Identity): Promise<string | undefined> {
    const worker = await this.links.ofSession(sessionId, identity);
    return worker && this.signIns.confirm(worker, sessionId);
  }
}

const identityIn = ({ iss, sub, sid }: Claims): Identity => ({
  issuer: iss,
  subject: sub,
  sid: typeof sid === 'string' ? sid : undefined,
});

/** As its tokens write it: an address without a path has no slash at its end. */
const issuerName = ({ href, pathname }: URL): string => (pathname === '/' ? href.replace(/\/$/, '') : href);
