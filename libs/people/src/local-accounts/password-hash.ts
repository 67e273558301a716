import { hash, verify } from '@node-rs/argon2';
import { normalised } from './password.rules.js';

/**
 * argon2id, the library's default, with 64 MiB and three passes: the memory and passes of the second choice of RFC 9106 section
 * 4, and more than the least that OWASP asks (19 MiB, two passes). A tenth of a second on a small machine: signing in is rare,
 * and who has stolen the hashes pays it for every guess.
 */
const parameters = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

let nobodys: Promise<string> | undefined;

export const hashOfPassword = (password: string): Promise<string> => hash(normalised(password), parameters);

/**
 * Whether the password is right. Without a hash, for somebody who is not there, it takes as long as with one.
 */
export async function isRight(kept: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hash('nobody has this password', parameters);
  const right = await verify(kept ?? (await nobodys), normalised(password));
  return right && kept !== undefined;
}
