import { registerEnumType } from '@nestjs/graphql';

/** Where somebody's account stands today. */
export enum MemberState {
  NOT_STARTED = 'NOT_STARTED',
  ACTIVE = 'ACTIVE',
  UNUSED = 'UNUSED',
  LEAVING = 'LEAVING',
  TO_CLOSE = 'TO_CLOSE',
  CLOSED = 'CLOSED',
}
registerEnumType(MemberState, {
  name: 'MemberState',
  description: 'Where somebody’s account stands today.',
  valuesMap: {
    NOT_STARTED: { description: 'Their first day is still to come.' },
    ACTIVE: { description: 'They can sign in.' },
    UNUSED: { description: 'They can sign in, and have not for 60 days.' },
    LEAVING: { description: 'They can sign in, and a last day is set.' },
    TO_CLOSE: { description: 'They cannot sign in any more; the account waits until their work is handed over.' },
    CLOSED: { description: 'They have left, and nothing is theirs.' },
  },
});

/** Days without signing in after which an account is listed as unused. */
export const UNUSED_DAYS = 60;
