/** What an ID token says, after its signature, issuer, audience, times and nonce have been checked. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  readonly azp?: unknown;
  readonly auth_time?: unknown;
  readonly acr?: unknown;
  readonly amr?: unknown;
  readonly sid?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
  readonly xms_edov?: unknown;
}

export interface Wanted {
  readonly clientId: string;
  readonly acr: readonly string[];
  readonly amr: readonly string[];
  /** Seconds since 1970: the person must have shown who they are since then. Undefined: whenever they did within twelve hours. */
  readonly shownSince?: number | undefined;
}

/** Clocks of two services differ by less. */
const skewSeconds = 30;
/** As long as our own sessions last: who signed in at the organisation before that, signs in anew. */
export const longestAgoSeconds = 43_200;

const onlyFor = ({ aud, azp }: Claims, clientId: string): boolean => {
  const audience = Array.isArray(aud) ? (aud as readonly string[]) : [aud as string];
  return audience.includes(clientId) && (audience.length === 1 || azp === clientId);
};

/** Why what the organisation says is not enough, in a sentence; undefined when it is (OpenID Connect Core 3.1.3.7, OWASP ASVS 10.5). */
export function whyNotEnough(claims: Claims, wanted: Wanted, now: Date): string | undefined {
  if (!onlyFor(claims, wanted.clientId)) return 'Your organisation’s answer was meant for another service';
  if (!shownInTime(claims.auth_time, wanted.shownSince, now))
    return 'Your organisation did not ask you to sign in again. Sign out there, then try again';
  if (!isMoreThanPassword(claims, wanted))
    return 'Your organisation let you in with a password alone. Waymark needs a second step: ask your IT help desk';
  return undefined;
}

function shownInTime(authTime: unknown, since: number | undefined, now: Date): boolean {
  if (typeof authTime !== 'number') return since === undefined && authTime === undefined;
  return authTime >= (since ?? now.getTime() / 1000 - longestAgoSeconds) - skewSeconds;
}

function isMoreThanPassword({ acr, amr }: Claims, wanted: Wanted): boolean {
  const rightAcr = wanted.acr.length === 0 || (typeof acr === 'string' && wanted.acr.includes(acr));
  const means: unknown[] = Array.isArray(amr) ? amr : [];
  const rightAmr = wanted.amr.length === 0 || means.some((one) => typeof one === 'string' && wanted.amr.includes(one));
  return rightAcr && rightAmr;
}

/**
 * The e-mail address, if the organisation has checked that it is theirs. Microsoft Entra ID says so in `xms_edov`; an address that
 * nobody checked can be anybody's, and must never lead to a colleague's record.
 */
export function verifiedEmail({ email, email_verified: verified, xms_edov: entra }: Claims): string | undefined {
  const checked = verified === true || entra === true || entra === 1 || entra === '1' || entra === 'true';
  return checked && typeof email === 'string' && email.length <= 320 ? email : undefined;
}
