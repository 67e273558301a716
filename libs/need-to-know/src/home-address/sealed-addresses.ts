import type { SealedPlace } from '@app/platform';

/** What an address is sealed for: whose it is, so that it opens in no other row. */
export const addressPurpose = (youngPersonId: string): string => `home-address:${youngPersonId}`;

/** Where addresses are kept sealed: for `npm run rotate-keys`. */
export const sealedAddresses: SealedPlace = {
  what: 'home addresses',
  table: 'home_address',
  columns: { row: 'young_person_id', owner: 'young_person_id', cipher: 'cipher', keyId: 'key_id' },
  purpose: addressPurpose,
};
