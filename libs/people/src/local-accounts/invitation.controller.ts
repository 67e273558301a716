import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { show, typedIn } from '../plain-form.js';
import { fromOwnPage } from '../session-cookie.js';
import { codesPage, noInvitationPage, secondHalfPage, setUpPage } from './invitation.page.js';
import { waitFirst } from './lockout.rules.js';
import { type Opened, OpenInvitations } from './open-invitations.js';
import { SignInDelay } from './sign-in-delay.js';

/** The link of an invitation: plain HTML, without a script. To look at it does not use it, because mail programs look first. */
@Controller('sign-in/invitation')
export class InvitationController {
  constructor(
    private readonly invitations: OpenInvitations,
    private readonly delay: SignInDelay,
  ) {}

  @Get(':token')
  async page(@Param('token') token: string, @Res() response: Response): Promise<void> {
    show(response, ...(await pageOf(token, await this.invitations.find(token))));
  }

  @Post(':token')
  async setUp(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!fromOwnPage(request)) return show(response, 403, (await pageOf(token, await this.invitations.find(token)))[1]);
    const { second, password, again, code } = typedIn(request, 'second', 'password', 'again', 'code');
    const opened = await this.open(token, second, request, response);
    if (!opened) return;
    if (!('invited' in opened) || (second && !('password' in (request.body as object))))
      return show(response, ...(await pageOf(token, opened, second)));

    const accepted = await this.invitations.accept(token, opened.invited, { password, again, code });
    if ('wrong' in accepted) return show(response, 400, await setUpPage(token, opened.invited, accepted.wrong, second));
    show(response, 200, codesPage(accepted.codes));
  }

  /** Undefined when it has been answered: an address that has tried wrong codes waits, as one does that has tried passwords. */
  private async open(token: string, second: string, request: Request, response: Response): Promise<Opened | undefined> {
    const address = request.ip ?? '';
    const seconds = second ? await this.delay.waitOf(address) : 0;
    if (seconds > 0) {
      response.set('Retry-After', String(seconds));
      return void show(response, 429, secondHalfPage(token, { made: true, wrong: waitFirst(seconds) }));
    }
    const opened = await this.invitations.find(token, second);
    if (!opened) return void show(response, 404, noInvitationPage());
    if ('asks' in opened && opened.wrong) await this.delay.failed(address);
    return opened;
  }
}

const notRight =
  'The code is not right. After 5 wrong codes another one is needed: ask the administrator who gave it to you';

async function pageOf(token: string, opened: Opened | undefined, second = ''): Promise<[status: number, page: string]> {
  if (!opened) return [404, noInvitationPage()];
  if ('invited' in opened) return [200, await setUpPage(token, opened.invited, [], second)];
  const { wrong, made } = opened;
  return [wrong ? 400 : 200, secondHalfPage(token, { made, wrong: wrong ? notRight : undefined })];
}
