import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { fromOwnPage } from '../session-cookie.js';
import { codesPage, noInvitationPage, setUpPage } from './invitation.page.js';
import { OpenInvitations } from './open-invitations.js';

const typedIn = (value: unknown): string => (typeof value === 'string' && value.length <= 300 ? value : '');

/** The link of an invitation: plain HTML, without a script. To look at it does not use it, because mail programs look first. */
@Controller('sign-in/invitation')
export class InvitationController {
  constructor(private readonly invitations: OpenInvitations) {}

  @Get(':token')
  async page(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const invited = await this.invitations.find(token);
    if (!invited) return show(response, 404, noInvitationPage());
    show(response, 200, await setUpPage(token, invited));
  }

  @Post(':token')
  async setUp(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const invited = await this.invitations.find(token);
    if (!invited) return show(response, 404, noInvitationPage());
    if (!fromOwnPage(request)) return show(response, 403, await setUpPage(token, invited));

    // As it came: a password is what was typed, and no pipe is to tidy it.
    const { password, again, code } = (request.body ?? {}) as Record<string, unknown>;
    const typed = { password: typedIn(password), again: typedIn(again), code: typedIn(code) };
    const accepted = await this.invitations.accept(token, invited, typed);
    if ('wrong' in accepted) return show(response, 400, await setUpPage(token, invited, accepted.wrong));
    show(response, 200, codesPage(accepted.codes));
  }
}

function show(response: Response, status: number, page: string): void {
  response.status(status).type('html').set('Cache-Control', 'no-store').send(page);
}
