import { Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDemonstration } from './demonstration.js';
import { deviceFrom } from './device.js';
import { Door } from './door.js';
import { LocalAccounts } from './local-accounts/local-accounts.js';
import { organisationSettings } from './organisation/organisation.settings.js';
import { firstPage, pathWithin } from './own-path.js';
import { fromOwnPage, giveSession, tokenOf } from './session-cookie.js';
import { SignInMethod } from './session-start.js';
import { type DemonstrationPerson, type SignInPage, signInPage } from './sign-in.page.js';
import { type Arrived, SignIns } from './sign-ins.js';

const demonstrationPeople = {
  name: 'demonstration-people',
  text: `select w.id, w.agency_id as "agencyId", w.display_name as "displayName", w.job_title as "jobTitle", g.name as "agencyName", d.purpose
    from demonstration_sign_in d join worker w on w.id = d.worker_id join agency g on g.id = w.agency_id
    where w.active_to is null order by d.position`,
};

/** Why a browser's session is over, when it was not its own doing. */
const overBecause: Readonly<Record<string, string>> = {
  TOO_MANY: 'You were signed out here because you signed in on another device. You can be signed in on 3 at once.',
  ENDED_BY_PERSON: 'You were signed out here from another device.',
  CREDENTIALS_CHANGED: 'You were signed out here because your password or your way of signing in was changed.',
};

const shortText = (value: unknown): string => (typeof value === 'string' && value.length <= 300 ? value : '');

/** Signing in and out. A page of plain HTML: it must work when scripts do not. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignIns,
    private readonly door: Door,
    private readonly accounts: LocalAccounts,
  ) {}

  @Get('sign-in')
  @Header('Cache-Control', 'no-store')
  async page(@Req() request: Request, @Query('from') from: string | undefined): Promise<string> {
    const because = await this.signIns.whyOver(tokenOf(request));
    return this.pageWith({ from: pathWithin(from), note: because && overBecause[because] });
  }

  /** A demonstration sign-in: only for the people on the page, from the page, while this is a demonstration; else the page again. */
  @Post('sign-in')
  async signIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { worker, from } = bodyOf(request);
    const person = (await this.people()).find(({ id }) => id === worker);
    if (!person || !fromOwnPage(request)) return this.again(response, 403, { from: pathWithin(from) });
    await this.begin(request, response, person, SignInMethod.DEMONSTRATION);
  }

  /** E-mail address, password and code; whatever is wrong, one sentence. */
  @Post('sign-in/local')
  async signInLocally(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { email, password, code, from } = bodyOf(request);
    const page = { from: pathWithin(from), email: shortText(email) };
    if (!fromOwnPage(request)) return this.again(response, 403, page);

    const typed = { email: page.email, password: shortText(password), code: shortText(code) };
    const outcome = await this.accounts.signIn({ ...typed, address: request.ip ?? '' });
    if ('arrived' in outcome) return this.begin(request, response, outcome.arrived, SignInMethod.LOCAL);
    if (outcome.waitSeconds) response.set('Retry-After', String(outcome.waitSeconds));
    return this.again(response, outcome.waitSeconds ? 429 : 403, { ...page, wrong: outcome.refused });
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = tokenOf(request);
    if (token && fromOwnPage(request)) await this.signIns.signOut(token);
    response
      .clearCookie('sid', { path: '/' })
      .clearCookie('__Host-sid', { path: '/', secure: true })
      .set('Clear-Site-Data', '"storage"')
      .redirect(303, '/sign-in');
  }

  private async begin(request: Request, response: Response, worker: Arrived, method: SignInMethod): Promise<void> {
    const { id, agencyId } = worker;
    const start = { method, device: deviceFrom(request.headers['user-agent']) };
    giveSession(request, response, await this.signIns.begin({ id, agencyId }, start, tokenOf(request)));
    response.redirect(303, pathWithin(bodyOf(request).from) ?? firstPage);
  }

  private async again(response: Response, status: number, page: Partial<SignInPage>): Promise<void> {
    response
      .status(status)
      .type('html')
      .set('Cache-Control', 'no-store')
      .send(await this.pageWith(page));
  }

  private async pageWith(page: Partial<SignInPage>): Promise<string> {
    return signInPage({
      people: await this.people(),
      from: undefined,
      organisation: Boolean(organisationSettings()),
      ...page,
    });
  }

  private people(): Promise<(DemonstrationPerson & Arrived)[]> {
    return isDemonstration()
      ? this.door.rows<DemonstrationPerson & Arrived>(demonstrationPeople, [])
      : Promise.resolve([]);
  }
}

/** As it came: a password is what was typed, and no pipe is to tidy it. */
const bodyOf = (request: Request): Readonly<Record<string, unknown>> => (request.body ?? {}) as Record<string, unknown>;
