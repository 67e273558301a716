import { logger, Clock } from '@app/platform';
import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import * as oidc from 'openid-client';
import { deviceFrom } from '../device.js';
import { firstPage, pathWithin } from '../own-path.js';
import { cookieIn, giveSession, isSecure, sameOrigin, tokenOf } from '../session-cookie.js';
import { Sessions } from '../sessions.js';
import { OrganisationSignIn } from './organisation-sign-in.js';
import { confirmedPage, notSignedInPage, signedInPage } from './organisation.page.js';
import { organisationSettings } from './organisation.settings.js';

const stateCookie = (secure: boolean): string => (secure ? '__Host-oidc' : 'oidc');
/** Lax: the organisation's page leads back here, and a strict cookie would stay behind. Ten minutes. */
const stateOptions = (secure: boolean): CookieOptions => ({ httpOnly: true, secure, sameSite: 'lax', path: '/' });
const tenMinutesMs = 600_000;

/** To the organisation's sign-in page, back from it, and its word that somebody has signed out there. */
@Controller('sign-in')
export class OrganisationController {
  constructor(
    private readonly signIn: OrganisationSignIn,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  @Get('organisation')
  async leave(@Query('from') from: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    // Another site may not begin a session here, which the organisation would give without a question (OWASP ASVS 7.6.2).
    if (!organisationSettings() || !sameOrigin(request)) return response.redirect(303, '/sign-in');
    await this.go(request, response, { goesTo: pathWithin(from) ?? firstPage, sessionId: null });
  }

  /** In a tab of its own: somebody who is signed in confirms with their organisation that it is they. */
  @Get('confirm')
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const viewer = await this.sessions.viewerOf(tokenOf(request));
    if (!viewer || !organisationSettings()) return response.redirect(303, '/sign-in');
    await this.go(request, response, { goesTo: null, sessionId: viewer.facts.sessionId });
  }

  @Get('organisation/return')
  async back(@Req() request: Request, @Res() response: Response): Promise<void> {
    const secure = isSecure(request);
    const name = stateCookie(secure);
    const attempt = cookieIn(request, name);
    response.clearCookie(name, stateOptions(secure));
    if (!organisationSettings())
      return show(response, 404, notSignedInPage('Your organisation does not sign you in here'));

    const query = new URL(request.originalUrl, 'http://here').search;
    const outcome = await this.signIn
      .finish(attempt, query, deviceFrom(request.headers['user-agent']))
      .catch(asRefusal);
    if ('refused' in outcome) return show(response, 403, notSignedInPage(outcome.refused));
    giveSession(request, response, outcome.token);
    show(response, 200, outcome.goesTo === null ? confirmedPage() : signedInPage(outcome.goesTo));
  }

  /** OpenID Connect Back-Channel Logout 1.0, section 2.5: the organisation's server speaks to ours; no browser is there. */
  @Post('organisation/ended')
  async ended(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { logout_token: token } = (request.body ?? {}) as Record<string, unknown>;
    const isTaken =
      organisationSettings() && typeof token === 'string' && (await this.signIn.endBy(token, this.clock.now()));
    response.set('Cache-Control', 'no-store');
    if (isTaken) return void response.status(200).end();
    response.status(400).json({ error: 'invalid_request' });
  }

  private async go(
    request: Request,
    response: Response,
    errand: { goesTo: string | null; sessionId: string | null },
  ): Promise<void> {
    const secure = isSecure(request);
    try {
      const { url, token } = await this.signIn.begin(errand);
      response.cookie(stateCookie(secure), token, { ...stateOptions(secure), maxAge: tenMinutesMs });
      response.set('Cache-Control', 'no-store').redirect(303, url);
    } catch {
      show(response, 503, notSignedInPage('Your organisation’s sign-in cannot be reached. Try again in a few minutes'));
    }
  }
}

/** An answer that was refused there or does not fit what was asked is the person’s to try again; what it said is not repeated. */
function asRefusal(error: unknown): { refused: string } {
  if (error instanceof oidc.AuthorizationResponseError)
    return { refused: 'Your organisation did not let you in, or you went back. Try again' };
  const { code } = error as { code?: unknown };
  logger.warn({ reason: typeof code === 'string' ? code : 'unknown' }, 'a sign-in by the organisation failed');
  return { refused: 'We could not make sure that it is you. Start again from the sign-in page' };
}

function show(response: Response, status: number, page: string): void {
  response.status(status).type('html').set('Cache-Control', 'no-store').send(page);
}
