import type { Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';

/** `__Host-` binds the cookie to this host and to https; a demonstration on plain http needs the short name. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-sid' : 'sid');

/**
 * The session's token, from the cookie header of a request or of a WebSocket's hand-shake. Where Waymark is on https the short
 * name counts for nothing: another host of the same domain could have set it.
 */
export function tokenOf(request: Pick<IncomingMessage, 'headers'>): string | undefined {
  const bound = cookieIn(request, '__Host-sid');
  return isOnHttps() ? bound : (bound ?? cookieIn(request, 'sid'));
}

const isOnHttps = (): boolean => process.env.PUBLIC_URL?.startsWith('https:') ?? false;

/** Whether a cookie may travel by https alone: always where Waymark is on https, however this request came. */
export const isSecure = (request: Pick<Request, 'secure'>): boolean => request.secure || isOnHttps();

/** The value of a cookie, by its name. */
export function cookieIn(request: Pick<IncomingMessage, 'headers'>, wanted: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted) return value;
  }
  return undefined;
}

/**
 * A page of another site could send our cookie along: only our own origin may. A plain form sends `Origin: null` under our
 * referrer policy, and says where it comes from in Sec-Fetch-Site. No header of either kind is not a browser.
 */
export function sameOrigin(request: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site && site !== 'same-origin' && site !== 'none') return false;
  if (!origin) return true;
  if (origin === 'null') return site === 'same-origin';
  try {
    return new URL(origin).host === (process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL).host : host);
  } catch {
    return false;
  }
}

/**
 * A form that begins or ends a session must prove that it is ours: `Origin` or Sec-Fetch-Site must say so. The cookie does not
 * protect here, for there is none yet, and another site could sign somebody in as somebody else (login CSRF). Browsers send
 * one of the two with every POST, and OWASP's rule is to refuse what has neither; what has neither is a program, and none
 * needs a session of a form.
 */
export function fromOwnPage(request: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  return sameOrigin(request) && (site === 'same-origin' || Boolean(origin));
}

/** Puts a session into the browser: out of reach of scripts, and never sent along from another site. */
export function giveSession(request: Request, response: Response, token: string): void {
  const secure = isSecure(request);
  response.cookie(cookieName(secure), token, { httpOnly: true, secure, sameSite: 'strict', path: '/' });
}
