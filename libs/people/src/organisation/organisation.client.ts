import { logger } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { Claims } from './claims.rules.js';
import { clientAuthentication } from './client-authentication.js';
import { claimsOf, headerOf, type PublicKey } from './jws.js';
import { isHere, type OrganisationSettings, organisationSettings } from './organisation.settings.js';

export const returnPath = '/sign-in/organisation/return';

/** What is remembered while somebody is at their organisation's sign-in page. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

interface KeySet {
  readonly keys: readonly PublicKey[];
  readonly readAt: number;
}

/** Who sends many tokens with keys that do not exist makes us ask for the key set once a minute, and not each time. */
const keysAnewMs = 60_000;
/** Signed by the issuer for us it may still be a token of another kind: it must say what it is (Back-Channel Logout 1.0, section 2.4). */
const isLogoutType = (typ: string | undefined): boolean => typ === 'logout+jwt' || typ === 'application/logout+jwt';
const patienceSeconds = 8;

/**
 * The organisation's OpenID provider: authorisation code flow with PKCE (S256), state and nonce, all at the server. No token
 * reaches the browser, and none is kept once it has been read.
 */
@Injectable()
export class OrganisationClient implements OnModuleInit {
  private found: { issuer: string; configuration: Promise<oidc.Configuration> } | undefined;
  private keySet: KeySet | undefined;

  /** Settings that cannot be are refused at the start, and not to whoever signs in first. @throws StartRefused */
  onModuleInit(): void {
    organisationSettings();
  }

  /** Where to send the browser, and what to remember until it is back. `anew`: the person must show again who they are. */
  async begin({ anew }: { anew: boolean }): Promise<{ url: string; pending: Pending }> {
    const settings = this.settings();
    const configuration = await this.discovered(settings);
    const pending = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.returnAddress(settings),
      scope: 'openid profile email',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(settings.acr.length > 0 && { acr_values: settings.acr.join(' ') }),
      ...(anew && { prompt: 'login', max_age: '0' }),
    });
    return { url: url.href, pending };
  }

  /**
   * What the organisation says of the person who is back. @throws when the answer is not one to what was asked, or its token is
   * not signed by the issuer for us, with our nonce and in time.
   */
  async finish(query: string, { state, nonce, verifier }: Pending): Promise<Claims> {
    const settings = this.settings();
    const configuration = await this.discovered(settings);
    const address = new URL(this.returnAddress(settings));
    address.search = query;
    const tokens = await oidc.authorizationCodeGrant(configuration, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('no ID token came');
    return claims;
  }

  /** The claims of a logout token that the issuer signed; undefined when it did not. */
  async logoutClaims(token: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    const header = headerOf(token);
    if (!header || !isLogoutType(header.typ)) return undefined;
    const known = await this.keys();
    const isKnown = !header.kid || known.some(({ kid }) => kid === header.kid);
    return claimsOf(token, isKnown ? known : await this.keys(keysAnewMs));
  }

  /** @throws Error when no organisation signs people in */
  settings(): OrganisationSettings {
    const settings = organisationSettings();
    if (!settings) throw new Error('no organisation signs people in here');
    return settings;
  }

  private returnAddress({ publicUrl }: OrganisationSettings): string {
    return new URL(returnPath, publicUrl).href;
  }

  private discovered(settings: OrganisationSettings): Promise<oidc.Configuration> {
    const { issuer } = settings;
    if (this.found?.issuer !== issuer.href)
      this.found = { issuer: issuer.href, configuration: this.discover(settings) };
    return this.found.configuration;
  }

  private async discover(settings: OrganisationSettings): Promise<oidc.Configuration> {
    const { issuer, clientId } = settings;
    try {
      // Without it the signature of an ID token would not be looked at: the line it came by would do (OWASP ASVS 6.8.2).
      const execute = [oidc.enableNonRepudiationChecks, ...(isHere(issuer) ? [oidc.allowInsecureRequests] : [])];
      const authentication = await clientAuthentication(settings);
      return await oidc.discovery(issuer, clientId, undefined, authentication, { execute, timeout: patienceSeconds });
    } catch (error) {
      this.found = undefined;
      logger.warn({ issuer: issuer.host }, 'the OpenID provider could not be reached');
      throw error;
    }
  }

  /** The key set, not older than an hour; not older than `maxAge` when a key is missing from it. */
  private async keys(maxAge = 3_600_000): Promise<readonly PublicKey[]> {
    const now = performance.now();
    if (this.keySet && now - this.keySet.readAt < maxAge) return this.keySet.keys;
    const { jwks_uri: address } = (await this.discovered(this.settings())).serverMetadata();
    const answer = await fetch(address ?? '', {
      signal: AbortSignal.timeout(patienceSeconds * 1000),
      redirect: 'error',
    });
    const { keys } = (await answer.json()) as { keys?: unknown };
    this.keySet = { keys: Array.isArray(keys) ? (keys as PublicKey[]) : [], readAt: now };
    return this.keySet.keys;
  }
}
