/** What a logout token says: not yet believed. */
export type LogoutClaims = Readonly<Record<string, unknown>>;

/** Whose sessions are to end. */
export interface LoggedOut {
  readonly issuer: string;
  readonly jti: string;
  readonly subject: string | undefined;
  readonly sid: string | undefined;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
const skewSeconds = 30;
/** A token that was on its way for longer is not taken. */
const longestOnItsWay = 300;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 500 ? value : undefined;

/**
 * Whose sessions a logout token ends, or undefined when it is none (OpenID Connect Back-Channel Logout 1.0, section 2.6). Its
 * signature has been checked; that its `jti` is new is checked by whoever keeps them.
 */
export function loggedOutBy(claims: LogoutClaims, issuer: string, clientId: string, now: Date): LoggedOut | undefined {
  const [jti, subject, sid] = [text(claims.jti), text(claims.sub), text(claims.sid)];
  const isOurs = claims.iss === issuer && isFor(claims.aud, clientId);
  if (!isOurs || !isInTime(claims, now.getTime() / 1000) || !isLogout(claims)) return undefined;
  if (!jti || !(subject ?? sid)) return undefined;
  return { issuer, jti, subject, sid };
}

const isFor = (aud: unknown, clientId: string): boolean =>
  aud === clientId || (Array.isArray(aud) && aud.includes(clientId));

/** A nonce would make it an ID token that somebody sends here as something else. */
function isLogout({ events, nonce }: LogoutClaims): boolean {
  if (nonce !== undefined || typeof events !== 'object' || events === null) return false;
  const what = (events as Record<string, unknown>)[event];
  return typeof what === 'object' && what !== null;
}

function isInTime({ iat, exp }: LogoutClaims, now: number): boolean {
  if (typeof iat !== 'number' || iat > now + skewSeconds || iat < now - longestOnItsWay) return false;
  return exp === undefined || (typeof exp === 'number' && exp > now - skewSeconds);
}
