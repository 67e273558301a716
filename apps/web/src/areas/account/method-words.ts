import type { MyAccountQuery } from '../../graphql/generated/account.js';

/** By what means somebody signed in, as it is said. */
export const methodWords: Record<MyAccountQuery['mySignIn']['method'], string> = {
  DEMONSTRATION: 'As somebody of the demonstration',
  LOCAL: 'With a local account',
  ORGANISATION: 'With your organisation',
};
