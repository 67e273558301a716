import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { setTimeout as sleep } from 'node:timers/promises';
import { show, typedIn } from '../plain-form.js';
import { fromOwnPage } from '../session-cookie.js';
import { AskedLinks } from './asked-links.js';
import { waitFirst } from './lockout.rules.js';
import {
  forgottenPage,
  linkIsSentPage,
  newPasswordPage,
  noPasswordLinkPage,
  passwordChangedPage,
} from './password-link.page.js';
import { PasswordLinks } from './password-links.js';
import { SignInDelay } from './sign-in-delay.js';

/** An answer takes this long, whether there is such an account or not: more than making a link takes. */
const shortestAnswerMs = 400;

/** Asking for a new password, and choosing it: plain HTML, without a script. */
@Controller()
export class PasswordLinkController {
  constructor(
    private readonly links: PasswordLinks,
    private readonly asked: AskedLinks,
    private readonly delay: SignInDelay,
  ) {}

  @Get('forgotten-password')
  page(@Res() response: Response): void {
    show(response, 200, forgottenPage({ mail: this.asked.isOn }));
  }

  /** One answer after the same time, whoever it is about. Each question counts as a try of the address it comes from. */
  @Post('forgotten-password')
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const mail = this.asked.isOn;
    if (!mail || !fromOwnPage(request)) return show(response, mail ? 403 : 200, forgottenPage({ mail }));
    const { email } = typedIn(request, 'email');
    if (!/^\S+@\S+$/.test(email.trim()))
      return show(response, 400, forgottenPage({ mail, wrong: 'Enter the e-mail address you sign in with' }));

    const soonest = sleep(shortestAnswerMs, undefined, { ref: false });
    const seconds = await this.waits(request, response);
    if (seconds > 0) return show(response, 429, forgottenPage({ mail, wrong: waitFirst(seconds) }));
    await this.delay.failed(request.ip ?? '');
    await this.asked.ask(email.trim());
    await soonest;
    show(response, 200, linkIsSentPage());
  }

  @Get('sign-in/password/:token')
  async link(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const person = await this.links.find(token);
    show(response, person ? 200 : 404, person ? newPasswordPage(token, person) : noPasswordLinkPage());
  }

  @Post('sign-in/password/:token')
  async change(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const person = await this.links.find(token);
    if (!person) return show(response, 404, noPasswordLinkPage());
    if (!fromOwnPage(request)) return show(response, 403, newPasswordPage(token, person));
    const seconds = await this.waits(request, response);
    const wait = { field: 'code', message: waitFirst(seconds) };
    if (seconds > 0) return show(response, 429, newPasswordPage(token, person, [wait]));

    const changed = await this.links.change(token, person, typedIn(request, 'password', 'again', 'code'));
    if (changed === 'changed') return show(response, 200, passwordChangedPage());
    if (changed.refused) await this.delay.failed(request.ip ?? '');
    show(response, 400, newPasswordPage(token, person, changed.wrong));
  }

  private async waits(request: Request, response: Response): Promise<number> {
    const seconds = await this.delay.waitOf(request.ip ?? '');
    if (seconds > 0) response.set('Retry-After', String(seconds));
    return seconds;
  }
}
