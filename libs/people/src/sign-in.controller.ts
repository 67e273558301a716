import { DoorSql } from '@app/platform';
import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDemonstration } from './demonstration.js';
import { cookieName, fromOwnPage, tokenOf } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { type DemonstrationPerson, signInPage } from './sign-in.page.js';

const demonstrationPeople = {
  name: 'demonstration-people',
  text: `select w.id, w.display_name as "displayName", w.job_title as "jobTitle", g.name as "agencyName", d.purpose
    from demonstration_sign_in d join worker w on w.id = d.worker_id join agency g on g.id = w.agency_id
    where w.active_to is null order by d.position`,
};

/** Signing in and out. A page of plain HTML: it must work when scripts do not. */
@Controller()
export class SignInController {
  constructor(
    private readonly sessions: Sessions,
    private readonly sql: DoorSql,
  ) {}

  @Get('sign-in')
  @Header('Cache-Control', 'no-store')
  async page(@Query('from') from: string | undefined): Promise<string> {
    return signInPage({ people: await this.people(), from: pathWithin(from) });
  }

  /** A demonstration sign-in: only for the people on the page, from the page, while this is a demonstration; else the page again. */
  @Post('sign-in')
  async signIn(
    @Req() request: Request,
    @Body() body: { worker?: unknown; from?: unknown },
    @Res() response: Response,
  ): Promise<void> {
    const people = await this.people();
    const person = people.find(({ id }) => id === body.worker);
    if (!person || !fromOwnPage(request)) {
      response
        .status(403)
        .type('html')
        .send(signInPage({ people, from: pathWithin(body.from) }));
      return;
    }

    const before = tokenOf(request);
    if (before) await this.sessions.end(before);
    const token = await this.sessions.begin(person.id);
    const secure = request.secure;
    response
      .cookie(cookieName(secure), token, { httpOnly: true, secure, sameSite: 'strict', path: '/' })
      .redirect(303, pathWithin(body.from) ?? '/today');
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = tokenOf(request);
    if (token && fromOwnPage(request)) await this.sessions.end(token);
    response
      .clearCookie('sid', { path: '/' })
      .clearCookie('__Host-sid', { path: '/', secure: true })
      .set('Clear-Site-Data', '"storage"')
      .redirect(303, '/sign-in');
  }

  private people(): Promise<DemonstrationPerson[]> {
    return isDemonstration() ? this.sql.rows<DemonstrationPerson>(demonstrationPeople) : Promise.resolve([]);
  }
}

/** Where to go after signing in: only a path of our own, never another site. */
function pathWithin(from: unknown): string | undefined {
  return typeof from === 'string' && /^\/(?![/\\])[\w\-/?=&%.]*$/.test(from) && from.length < 300 ? from : undefined;
}
