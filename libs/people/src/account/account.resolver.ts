import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Request } from 'express';
import { giveSession } from '../session-cookie.js';
import {
  ChangePasswordInput,
  ConfirmItIsMeInput,
  EndMyOtherSessionsInput,
  EndSessionInput,
  MakeRecoveryCodesInput,
} from './account.inputs.js';
import { MySession, MySignIn, RecoveryCodes } from './account.types.js';
import { OwnAccountService } from './own-account.service.js';
import { OwnSessions } from './own-sessions.js';

interface OfBrowser extends RequestContext {
  readonly req?: Request;
}

/** One's own sign-in, sessions and local account. Whose they are is never an argument. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly service: OwnAccountService,
  ) {}

  @Query(() => MySignIn, { description: 'How the person is signed in here.' })
  @Needs('self.read')
  mySignIn(@CurrentViewer() viewer: Viewer): Promise<MySignIn> {
    return this.sessions.signIn(viewer);
  }

  @Query(() => [MySession], { description: 'Where the person is signed in, the newest first. At most 3.' })
  @Needs('self.read')
  mySessions(): Promise<MySession[]> {
    return this.sessions.all();
  }

  @Mutation(() => Boolean, {
    description: 'Shows that it is they who sit there, for what is dangerous. The browser gets a new token.',
  })
  @Needs('self.manage')
  async confirmItIsMe(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ConfirmItIsMeInput,
    @Context() { req }: OfBrowser,
  ): Promise<boolean> {
    const { token } = await this.service.confirm(viewer, input);
    if (token && req?.res) giveSession(req, req.res, token);
    return true;
  }

  @Mutation(() => [MySession], {
    description:
      'Ends one of their own sessions, another than the one that asks once they have confirmed that it is they; answers those that stand.',
  })
  @Needs('self.manage')
  async endSession(@CurrentViewer() viewer: Viewer, @Args('input') input: EndSessionInput): Promise<MySession[]> {
    await this.service.endSession(viewer, input);
    return this.sessions.all();
  }

  @Mutation(() => [MySession], {
    description:
      'Ends all of their sessions but this one, once they have confirmed that it is they; answers those that stand.',
  })
  @Needs('self.manage')
  async endMyOtherSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndMyOtherSessionsInput,
  ): Promise<MySession[]> {
    await this.service.endOthers(viewer, input);
    return this.sessions.all();
  }

  @Mutation(() => Boolean, { description: 'A new password for their local account. Their other sessions end.' })
  @Needs('self.manage')
  async changePassword(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangePasswordInput): Promise<boolean> {
    await this.service.changePassword(viewer, input);
    return true;
  }

  @Mutation(() => RecoveryCodes, { description: 'Ten new recovery codes; those of before are good no more.' })
  @Needs('self.manage')
  makeRecoveryCodes(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MakeRecoveryCodesInput,
  ): Promise<RecoveryCodes> {
    return this.service.makeRecoveryCodes(viewer, input);
  }
}
