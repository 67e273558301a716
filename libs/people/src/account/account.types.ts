import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SignInMethod } from '../session-start.js';

@ObjectType({ description: 'How the person is signed in here, and what they can do about it.' })
@Shows('SELF')
export class MySignIn {
  @Field(() => ID, { description: 'The session’s id. It stays when the session is confirmed.' })
  id: string;

  @Field(() => SignInMethod, {
    description: 'By what means they signed in, and so by what they confirm that it is they.',
  })
  method: SignInMethod;

  @Field(() => Instant, {
    description: 'When the session ends at the latest: 12 hours after it began (NIST SP 800-63B, AAL2).',
  })
  endsAt: string;

  @Field(() => Int, { description: 'After how many minutes without use it ends before that.' })
  idleMinutes: number;

  @Field(() => Instant, {
    nullable: true,
    description:
      'Until when what is dangerous may be done: 5 minutes after they last confirmed that it is they. Null when it is not now.',
  })
  confirmedUntil: string | null;

  @Field(() => Int, { nullable: true, description: 'How many recovery codes are left; null without a local account.' })
  recoveryCodesLeft: number | null;
}

@ObjectType({ description: 'One of the places where the person is signed in.' })
@Shows('SELF')
export class MySession {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => SignInMethod, { description: 'By what means it began.' })
  method: SignInMethod;

  @Field(() => String, { description: 'What they signed in with, in plain words: “Edge on Windows”.' })
  device: string;

  @Field(() => Instant, { description: 'When it began.' })
  startedAt: string;

  @Field(() => Instant, { description: 'When it was last used, to the minute.' })
  lastUsedAt: string;

  @Field(() => Boolean, {
    description: 'Whether the person had not signed in with such a device for 90 days when it began.',
  })
  newDevice: boolean;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  thisOne: boolean;
}

@ObjectType({ description: 'New recovery codes, told this once.' })
@Shows('SELF')
export class RecoveryCodes {
  @Field(() => ID, { description: 'The worker whose they are.' })
  id: string;

  @Field(() => [String], { description: 'Ten codes, each good once in place of a code of the authenticator.' })
  codes: readonly string[];
}
