import { registerEnumType } from '@nestjs/graphql';

/** By what means somebody signed in, and so by what they confirm that it is they. */
export enum SignInMethod {
  DEMONSTRATION = 'DEMONSTRATION',
  LOCAL = 'LOCAL',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(SignInMethod, { name: 'SignInMethod', description: 'By what means somebody signed in.' });

/** Who the organisation says somebody is: `subject` means something only together with `issuer` (OWASP ASVS 10.5.2). */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** The organisation's own name for this session, if it gives one: it may end it by that. */
  readonly sid?: string | undefined;
}

/** How a session begins. */
export interface SessionStart {
  readonly method: SignInMethod;
  /** In plain words: "Edge on Windows". */
  readonly device: string;
  readonly identity?: Identity | undefined;
}
