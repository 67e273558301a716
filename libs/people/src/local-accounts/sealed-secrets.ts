import type { SealedPlace } from '@app/platform';
import type pg from 'pg';
import { letterPurpose } from '../post/post.js';
import { totpPurpose } from './local-proof.js';

/** Where secrets of authenticators are kept sealed: for `npm run rotate-keys`. */
export const sealedSecrets: readonly SealedPlace[] = [
  {
    what: 'authenticator secrets',
    table: 'local_account',
    columns: { row: 'worker_id', owner: 'worker_id', cipher: 'totp_cipher', keyId: 'totp_key_id' },
    purpose: totpPurpose,
  },
  {
    what: 'secrets of links',
    table: 'invitation',
    columns: { row: 'id', owner: 'worker_id', cipher: 'totp_cipher', keyId: 'totp_key_id' },
    purpose: totpPurpose,
  },
  {
    what: 'letters on their way',
    table: 'mail_outbox',
    columns: { row: 'id', owner: 'worker_id', cipher: 'cipher', keyId: 'key_id' },
    purpose: letterPurpose,
  },
];

/** It is about nobody: the line says what was sealed anew, how many and with which key. */
const line = {
  name: 'sealed-anew-line',
  text: `insert into activity_entry (type, subject_id, data) values ($1, '00000000-0000-0000-0000-000000000000', $2)`,
};

/** A line in the log for each batch, in its transaction; by whoever is at the machine, so that it has no person as its actor. */
export async function noteSealedAnew(
  client: pg.PoolClient,
  data: { readonly what: string; readonly count: number; readonly keyId: string },
): Promise<void> {
  const fact = { type: 'keys.sealed-anew', data: { ...data, byOperator: true } };
  await client.query({ ...line, values: [fact.type, JSON.stringify(fact.data)] });
}
